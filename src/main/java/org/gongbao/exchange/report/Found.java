package org.gongbao.exchange.report;

import java.util.Optional;

/// One finding as a report tells of it.
///
/// @param message what is wrong, in words
/// @param mend what would mend it
public record Found(
    RuleName rule,
    Grade grade,
    Measure measure,
    InItem item,
    Where where,
    Excerpt excerpt,
    String message,
    Optional<Mend> mend) {

  /// How much it weighs.
  public enum Grade {
    ERROR,
    WARNING,
    INFO
  }

  /// What it is measured by, and the sign for that.
  public enum Measure {
    /// 校异同.
    DIFFERENCE("异"),
    /// 校是非.
    CORRECTNESS("非");

    private final String sign;

    Measure(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /// @param id of the rule, as in the catalogue
  public record RuleName(String id, String title) {
    /// Both.
    public String words() {
      return id + " " + title;
    }
  }

  /// The item it is in; id and title are empty outside of all items.
  public record InItem(String id, String title) {}

  /// The faulty characters.
  ///
  /// @param block id of the text's node
  /// @param start UTF-16 offset in ordinal and text of the block; `end` likewise
  /// @param text as the source has it
  /// @param line of the source, from 1; 0 when it is not known
  /// @param page where it is printed, once that is known
  /// @param shown true for what only the pages show
  public record Where(
      String block,
      int start,
      int end,
      String text,
      int line,
      Optional<OnPage> page,
      boolean shown) {
    /// True for what is wrong with a page and with no text on it.
    public boolean isOfPage() {
      return shown && start == end;
    }
  }

  /// @param page counted from 1
  /// @param line as proofs number them; 0 when it is not known
  public record OnPage(int page, Column column, int line) {}

  /// A column of a page.
  public enum Column {
    /// The only one.
    ONLY,
    LEFT,
    RIGHT,
    /// 通栏.
    ACROSS
  }

  /// The faulty characters among those around them, on one line.
  public record Excerpt(String before, String found, String after) {}

  /// What would mend it.
  ///
  /// @param safe true when only one form is right, whatever the sense
  /// @param own true when just the faulty characters are replaced
  /// @param before the characters replaced
  /// @param after what replaces them
  /// @param start UTF-16 offset as in [Where]; `end` likewise
  public record Mend(boolean safe, boolean own, String before, String after, int start, int end) {}
}
