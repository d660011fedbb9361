package org.gongbao.ui.find;

import java.util.List;

/// Something said beside the count until the next thing happens.
///
/// @param key of the message, empty to say nothing
record Notice(String key, List<Object> arguments) {
  static final Notice NONE = new Notice("", List.of());

  static Notice of(String key, Object... arguments) {
    return new Notice(key, List.of(arguments));
  }
}
