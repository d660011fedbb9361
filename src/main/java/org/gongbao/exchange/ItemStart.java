package org.gongbao.exchange;

import java.util.Optional;
import org.gongbao.model.ReceivedContents;

/// Where an item of an issue begins.
///
/// @param first index of its first title line among the non-blank lines
/// @param body index of the first line after the title
/// @param entry what the printed contents list has for it
record ItemStart(Kind kind, int first, int body, Optional<ReceivedContents.Entry> entry) {
  enum Kind {
    DOCUMENT,
    CHRONICLE,
    NOTICE
  }

  ItemStart(Kind kind, int first, int body) {
    this(kind, first, body, Optional.empty());
  }

  ItemStart of(ReceivedContents.Entry listed) {
    return new ItemStart(kind, first, body, Optional.of(listed));
  }
}
