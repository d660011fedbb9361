package org.gongbao.exchange;

import java.util.List;
import org.gongbao.model.Ordinal;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// The look of paragraphs that says what they hold: the phrase that leads one, and bold that covers
/// all of it and says nothing.
final class Leads {
  private static final int LONGEST_LEAD = 60;

  private Leads() {}

  /// The phrase up to the first full stop leads a numbered or dashed paragraph, when more follows.
  static Text withLead(Text text, Ordinal ordinal) {
    boolean leads =
        switch (ordinal.form()) {
          case NONE, ARTICLE, BOOK, CHAPTER, STATUTE_SECTION -> false;
          case HAN, HAN_BRACKETED, ARABIC, ARABIC_BRACKETED, CIRCLED, DASH -> true;
        };
    Text plain = withoutLook(text);
    int bold = leads ? boldStart(plain) : 0;
    int stop = plain.chars().indexOf('。');
    if (bold > 0) {
      return withoutBold(plain, bold).with(StyledRange.of(0, bold, TextStyle.LEAD));
    } else if (!leads || stop < 1 || stop > LONGEST_LEAD || stop + 1 == plain.length()) {
      return plain;
    }
    return plain.with(StyledRange.of(0, stop + 1, TextStyle.LEAD));
  }

  /// Bold or 楷体 that covers a whole paragraph is how it looked, not what is in it.
  static Text withoutLook(Text text) {
    List<StyledRange> kept =
        text.marks().stream()
            .filter(
                mark ->
                    mark.start() > 0
                        || mark.end() < text.length()
                        || mark.style() != TextStyle.STRONG && mark.style() != TextStyle.KAI)
            .toList();
    return kept.size() == text.marks().size() ? text : new Text(text.chars(), kept);
  }

  /// How far the bold a paragraph begins with reaches; 0 when it does not.
  private static int boldStart(Text text) {
    return text.marks().stream()
        .filter(mark -> mark.style() == TextStyle.STRONG && mark.start() == 0)
        .mapToInt(StyledRange::end)
        .filter(end -> end <= LONGEST_LEAD && end < text.length())
        .findFirst()
        .orElse(0);
  }

  private static Text withoutBold(Text text, int to) {
    return new Text(
        text.chars(),
        text.marks().stream()
            .filter(mark -> mark.style() != TextStyle.STRONG || mark.start() >= to)
            .toList());
  }
}
