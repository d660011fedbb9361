package org.gongbao.exchange.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The fields open at a place of a flow.
final class Fields {
  private static final int DEEPEST = 100;

  private final Deque<Field> open = new ArrayDeque<>();

  /// Fields opened deeper than any are read; their ends are not those of others.
  private int beyond;

  void begin() {
    if (open.size() >= DEEPEST) {
      beyond++;
      return;
    }
    open.push(new Field(open.peek() == null ? null : open.element().instructing()));
  }

  /// A field written as an element, of whose content all is result.
  void begin(String instruction) {
    begin();
    if (beyond == 0) {
      open.element().instruct(instruction);
      open.element().separate();
    }
  }

  @Nullable Field current() {
    return open.peek();
  }

  void separate() {
    if (beyond == 0 && !open.isEmpty()) {
      open.element().separate();
    }
  }

  /// @return the field that ended, or nothing when none was open
  @Nullable Field end() {
    if (beyond > 0) {
      beyond--;
      return null;
    }
    Field ended = open.poll();
    if (ended != null) {
      ended.end();
    }
    return ended;
  }

  void instruct(String text) {
    if (!open.isEmpty()) {
      open.element().instruct(text);
    }
  }

  /// Innermost field whose instruction is going on, or nothing.
  @Nullable Field instructing() {
    return open.isEmpty() ? null : open.element().instructing();
  }

  /// True within the result of a page number.
  boolean inPageNumber() {
    return open.stream().anyMatch(Field::isPageNumber);
  }
}
