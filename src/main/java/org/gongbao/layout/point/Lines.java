package org.gongbao.layout.point;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;

/// The lines of one page that print text of the issue, and areas of the paper as the body sees
/// them.
record Lines(Page page, List<Line> all) {

  static Lines of(Page page, PrintedText text) {
    List<Line> lines = new ArrayList<>();
    page.body().stream()
        .filter(TextFrame.class::isInstance)
        .map(TextFrame.class::cast)
        .forEach(
            frame -> {
              List<PrintedRun> runs = text.runs(frame);
              if (!runs.isEmpty()) {
                lines.add(Line.of(frame, runs));
              }
            });
    return new Lines(page, List.copyOf(lines));
  }

  /// An area of the paper in the coordinates of the body.
  static Area inBody(Page page, Area paper) {
    return switch (page.turn()) {
      case NONE -> paper;
      case LEFT ->
          new Area(
              page.height() - paper.bottom(),
              paper.left(),
              page.height() - paper.top(),
              paper.right());
      case RIGHT ->
          new Area(
              paper.top(),
              page.width() - paper.right(),
              paper.bottom(),
              page.width() - paper.left());
    };
  }

  Area inBody(Area paper) {
    return inBody(page, paper);
  }
}
