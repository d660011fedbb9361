package org.gongbao.app;

/// What a copy made in distress holds.
public enum RescueCopy {
  /// The library with everything in it, what was not saved included.
  WHOLE,
  /// Only the issues that were open, as they are now, without their history and sources.
  OPEN_ISSUES
}
