package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gongbao.exchange.Label;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;

/// Draws texts as they will stand.
final class Flows {
  /// 首行缩进.
  private static final String INDENT = "\u3000\u3000";

  private static final String GAP = "\u3000";

  private Flows() {}

  /// One flow for each thing the line became; what belongs together stands in one.
  static List<Region> of(List<Part> parts) {
    List<Region> flows = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : parts) {
      if (!open.isEmpty() && !together(open.getLast(), part)) {
        flows.add(flow(open));
        open.clear();
      }
      open.add(part);
    }
    if (!open.isEmpty()) {
      flows.add(flow(open));
    }
    return flows;
  }

  private static boolean together(Part one, Part next) {
    return one.label() == next.label()
        && switch (one.label()) {
          case ROSTER, CONTENTS -> true;
          case ENTRY -> one.key().node().equals(next.key().node());
          default -> false;
        };
  }

  /// A text of characters alone.
  static TextFlow plain(String chars, Label label) {
    TextFlow flow = new TextFlow(run(chars));
    flow.getStyleClass().addAll("gb-intake-text", style(label));
    return flow;
  }

  static TextFlow cell(Part part) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("gb-intake-text");
    add(flow, part.text());
    return flow;
  }

  private static TextFlow flow(List<Part> parts) {
    Part first = parts.getFirst();
    TextFlow flow = new TextFlow();
    flow.getStyleClass().addAll("gb-intake-text", style(first.label()));
    if (first.level() > 0) {
      flow.getStyleClass().add("gb-intake-level-" + first.level());
    }
    if (first.label() == Label.PARAGRAPH && first.begins()) {
      flow.getChildren().add(run(INDENT));
    }
    for (Part part : parts) {
      if (part != first && part.label() != Label.ENTRY) {
        flow.getChildren().add(run(GAP));
      }
      add(flow, part.text());
    }
    return flow;
  }

  private static String style(Label label) {
    return "gb-intake-" + label.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(TextFlow flow, org.gongbao.model.Text text) {
    int all = Excerpt.end(text.chars());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, all));
    for (StyledRange mark : text.marks()) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    int start = 0;
    for (int end : cuts) {
      if (end > start && end <= all) {
        boolean broken = start > 0 && text.has(TextStyle.LINE_START, start);
        Text run = run((broken ? "\n" : "") + text.chars().substring(start, end));
        for (StyledRange mark : text.marks()) {
          if (mark.start() <= start && start < mark.end()) {
            run.getStyleClass().add(style(mark.style()));
          }
        }
        flow.getChildren().add(run);
        start = end;
      }
    }
  }

  private static String style(TextStyle style) {
    return "gb-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Text run(String chars) {
    Text run = new Text(chars);
    run.getStyleClass().add("gb-intake-run");
    return run;
  }
}
