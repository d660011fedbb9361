package org.gongbao.ui.table;

import java.util.Optional;
import java.util.function.Consumer;

/// Something a table says to the user, or asks.
///
/// @param text as read
/// @param offer message key of what can be done about it, with what does it
/// @param field what a text is asked with: the text it begins with, and what takes it
record Note(String text, Optional<Offer> offer, Optional<Field> field) {

  record Offer(String name, Runnable action) {}

  record Field(String text, Consumer<String> taken) {}

  static Note of(String text) {
    return new Note(text, Optional.empty(), Optional.empty());
  }
}
