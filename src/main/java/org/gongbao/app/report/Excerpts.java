package org.gongbao.app.report;

import org.gongbao.check.read.Site;
import org.gongbao.exchange.report.Found.Excerpt;
import org.gongbao.model.Node;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Faulty characters among those around them, on one line: enough to be found again, no more.
final class Excerpts {
  private static final int BEFORE = 8;
  private static final int AFTER = 12;

  /// Of longer stretches the beginning and the end are shown.
  private static final int LONGEST = 48;

  private static final int END = 12;
  private static final String LEFT_OUT = "……";

  private Excerpts() {}

  /// An ordinal is shown with the text it stands before.
  static Excerpt of(Node node, Site site) {
    Slot slot = site.start().slot();
    boolean block = slot == Slot.TEXT || slot == Slot.ORDINAL;
    String ordinal = block ? node.written(Slot.ORDINAL).orElse("") : "";
    String own = node.written(slot).orElse("");
    String chars = slot == Slot.ORDINAL ? own + node.written(Slot.TEXT).orElse("") : ordinal + own;
    int shift = slot == Slot.TEXT ? ordinal.length() : 0;
    int from = Math.min(shift + site.from(), chars.length());
    int to = Math.min(shift + site.to(), chars.length());
    int begin = whole(chars, Math.max(0, from - BEFORE));
    int end = whole(chars, Math.min(chars.length(), to + AFTER));
    return new Excerpt(
        (begin > 0 ? LEFT_OUT : "") + line(chars.substring(begin, from)),
        line(shortened(chars.substring(from, to))),
        line(chars.substring(to, end)) + (end < chars.length() ? LEFT_OUT : ""));
  }

  /// The beginning and the end of a long text.
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, whole(text, LONGEST - END))
        + LEFT_OUT
        + text.substring(whole(text, text.length() - END));
  }

  private static int whole(String chars, int offset) {
    return Text.isBoundary(chars, offset) ? offset : offset + 1;
  }

  private static String line(String chars) {
    return chars.replace('\n', ' ');
  }
}
