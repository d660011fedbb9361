package org.gongbao.exchange.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A field: an instruction that is kept from the text and never carried out, and its result.
final class Field {
  private final StringBuilder instruction = new StringBuilder();
  private final @Nullable Field outer;
  private boolean inResult;
  private boolean hadResult;
  private boolean ended;
  private String shown = "";

  Field(@Nullable Field outer) {
    this.outer = outer;
  }

  /// Innermost field whose instruction is still going on here.
  @Nullable Field instructing() {
    return inResult ? outer : this;
  }

  /// True when what stands in its instruction is known not to be text.
  boolean isHiding() {
    for (Field field = this; field != null; field = field.outer) {
      if (field.ended) {
        return true;
      }
    }
    return false;
  }

  void instruct(String text) {
    if (!inResult) {
      instruction.append(text);
    }
  }

  void separate() {
    inResult = true;
    hadResult = true;
  }

  void end() {
    ended = true;
  }

  boolean hadResult() {
    return hadResult;
  }

  /// What a form field shows that has no result: its box or the entry chosen.
  void show(String text) {
    shown = text;
  }

  String shown() {
    return shown;
  }

  String instruction() {
    return instruction.toString().strip();
  }

  /// First word of the instruction, in capitals.
  String name() {
    return instruction().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
  }

  /// True for the number of a page or of all pages.
  boolean isPageNumber() {
    String name = name();
    return name.equals("PAGE") || name.equals("NUMPAGES") || name.equals("SECTIONPAGES");
  }
}
