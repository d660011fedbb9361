package org.gongbao.exchange.word;

import java.util.Set;
import org.gongbao.exchange.source.SourceLine;

/// The characters of a flow alone, for remarks.
final class FlowText {
  private FlowText() {}

  /// @param separator put between paragraphs
  static String of(Flow flow, String separator) {
    SourceLine line = new CellText(Set.of(), flow).line();
    return line.text().replace("\n", separator).strip();
  }

  /// True when readers see anything of it.
  static boolean hasContent(Flow flow) {
    CellText text = new CellText(Set.of(), flow);
    return !text.line().text().isBlank()
        || text.paragraphs().stream().anyMatch(paragraph -> !paragraph.pictures().isEmpty());
  }
}
