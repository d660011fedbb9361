package org.gongbao.edit.find;

/// Asked now and then whether to go on.
@FunctionalInterface
public interface Stop {
  Stop NEVER = () -> false;

  /// True when the result is no longer wanted.
  boolean wanted();
}
