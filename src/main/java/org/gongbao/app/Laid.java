package org.gongbao.app;

import org.gongbao.layout.frame.Composition;

/// An issue as it was laid out.
///
/// @param revision of the issue laid out; -1 and no pages where nothing has been yet
public record Laid(long revision, Composition pages) {
  public static final Laid NONE = new Laid(-1, Composition.EMPTY);
}
