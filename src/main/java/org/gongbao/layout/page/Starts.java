package org.gongbao.layout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.layout.flow.PageDraft;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.NodeId;

/// The page every item, issued text, attachment and heading begins on.
public final class Starts {
  private Starts() {}

  public static Map<NodeId, Integer> of(List<PageDraft> pages) {
    Map<NodeId, Integer> starts = new HashMap<>();
    for (PageDraft page : pages) {
      for (Frame frame : page.body()) {
        if (frame instanceof TextFrame text && begins(text.role())) {
          for (Glyphs run : text.line().runs()) {
            if (!(run.source() instanceof Source.Made)) {
              run.source().node().ifPresent(node -> starts.putIfAbsent(node, page.number()));
            }
          }
        }
      }
    }
    return starts;
  }

  private static boolean begins(TextRole role) {
    return switch (role) {
      case TITLE,
          SUBTITLE,
          ATTACHMENT_LABEL,
          HEADING_1,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          HEADING_OTHER,
          TABLE_CAPTION ->
          true;
      default -> false;
    };
  }
}
