package org.gongbao.exchange.pdf;

import java.util.List;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;

/// What a print sheet says of pages that are not signed: in the slug, outside trim and bleed, that
/// they are not; and across pages of an issue whose signing is under way, which proof they are. The
/// page itself is untouched.
final class Unsigned {
  private static final int SLUG_SIZE = 7 * Emu.PT;
  private static final int ABOVE_BLEED = 2 * Emu.MM;

  private final Release release;
  private final PrintMarks marks;
  private final int bleed;
  private final Labels labels;

  Unsigned(Release release, PrintMarks marks, Labels labels) {
    this.release = release;
    this.marks = marks;
    this.bleed = marks.bleed();
    this.labels = labels;
  }

  Sheet sheet(Page page, int index) {
    if (release.isSigned()) {
      return Sheet.plain(page, index, marks.margin());
    }
    return new Sheet(
        page,
        index,
        marks.margin(),
        release.proof().map(round -> watermark(round, page)),
        List.of(),
        PageMarks.NONE,
        List.of(slug(page)));
  }

  private Watermark watermark(ProofRound round, Page page) {
    int size = page.width() / 4;
    return new Watermark(labels.set(round.words(), size), size);
  }

  /// In the middle above the page, between the crop marks.
  private Frame slug(Page page) {
    SetLine line = labels.set(release.words(), SLUG_SIZE);
    return new TextFrame(
        (page.width() - line.width()) / 2,
        -bleed - ABOVE_BLEED,
        Frame.ACROSS,
        TextRole.RUNNING_FOOT,
        line);
  }
}
