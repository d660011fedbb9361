package org.gongbao.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Unseen;

/// The nodes a text is drawn with, and the way between offsets in the text and positions in the
/// flow, where gaps, ordinals and soft breaks take room too.
final class FlowContent {
  /// Keeps an empty text one line high.
  private static final String NOTHING = "\u200B";

  private final List<Node> nodes = new ArrayList<>();
  private final int[] positions;
  private int length;
  private final int start;

  /// @param composed stretch an input method has not committed yet, drawn underlined
  FlowContent(org.gongbao.model.Text text, TextLook look, Stretch composed, String breakWord) {
    positions = new int[text.length() + 1];
    if (look.indent() > 0) {
      add(gap(look.indent()), 1);
    }
    start = length;
    if (!look.prefix().isEmpty()) {
      add(run(look.prefix()), look.prefix().length());
    }
    boolean spread = look.spread() && isTwoCharacters(text.chars());
    int from = 0;
    for (int end : cuts(text, composed, spread)) {
      if (text.has(TextStyle.LINE_START, from) && from > 0) {
        Node mark = look.chips() ? chip(breakWord) : run("\n");
        add(mark, 1);
      }
      if (spread && from > 0) {
        add(gap(1), 1);
      }
      addRuns(text, from, end, composed.covers(from));
      from = end;
    }
    positions[text.length()] = length;
    if (text.isEmpty()) {
      nodes.add(run(NOTHING));
    }
  }

  List<Node> nodes() {
    return nodes;
  }

  /// Draws it with the nodes that are there, when they only hold other characters: those need not
  /// be styled again.
  void into(List<Node> held) {
    boolean alike = held.size() == nodes.size();
    for (int i = 0; alike && i < nodes.size(); i++) {
      alike = isAlike(held.get(i), nodes.get(i));
    }
    if (!alike) {
      held.clear();
      held.addAll(nodes);
      return;
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (held.get(i) instanceof Text before && nodes.get(i) instanceof Text after) {
        before.setText(after.getText());
      }
    }
  }

  private static boolean isAlike(Node held, Node next) {
    return held.getClass() == next.getClass()
        && !(held instanceof Label)
        && held.getStyleClass().equals(next.getStyleClass());
  }

  /// Position in the flow before the ordinal, after the indent.
  int start() {
    return start;
  }

  /// Position in the flow of an offset in the text.
  int position(int offset) {
    return positions[Math.clamp(offset, 0, positions.length - 1)];
  }

  /// Offset in the text nearest before a position in the flow.
  int offset(int position) {
    int offset = positions.length - 1;
    while (offset > 0 && positions[offset] > position) {
      offset--;
    }
    return offset;
  }

  /// Runs, and between them the names of characters nobody sees; a name takes one position, as its
  /// character does.
  private void addRuns(org.gongbao.model.Text text, int start, int end, boolean composed) {
    int from = start;
    for (int i = start; i < end; i++) {
      Optional<String> unseen = Unseen.at(text.chars(), i);
      if (unseen.isPresent()) {
        addRun(text, from, i, composed);
        positions[i] = length;
        add(unseen(unseen.get(), text.chars().charAt(i)), 1);
        from = i + 1;
      }
    }
    addRun(text, from, end, composed);
  }

  private void addRun(org.gongbao.model.Text text, int start, int end, boolean composed) {
    for (int i = start; i < end; i++) {
      positions[i] = length + i - start;
    }
    if (end > start) {
      Text run = run(text.chars().substring(start, end));
      for (StyledRange mark : text.marks()) {
        if (mark.start() <= start && start < mark.end()) {
          run.getStyleClass().add(styleOf(mark.style()));
        }
      }
      if (composed) {
        run.getStyleClass().add("gb-composed");
      }
      add(run, end - start);
    }
  }

  private void add(Node node, int taken) {
    nodes.add(node);
    length += taken;
  }

  /// Ends of the stretches that are drawn alike.
  private static List<Integer> cuts(org.gongbao.model.Text text, Stretch composed, boolean spread) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (StyledRange mark : text.marks()) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.has(TextStyle.LINE_START, i)) {
        cuts.add(i);
      }
    }
    if (!composed.isEmpty()) {
      cuts.add(composed.start());
      cuts.add(composed.end());
    }
    if (spread) {
      cuts.add(text.chars().offsetByCodePoints(0, 1));
    }
    cuts.add(text.length());
    cuts.remove(0);
    return List.copyOf(cuts);
  }

  private static boolean isTwoCharacters(String chars) {
    return chars.codePointCount(0, chars.length()) == 2
        && chars.codePoints().allMatch(Character::isIdeographic);
  }

  private static Text run(String chars) {
    Text run = new Text(chars);
    run.getStyleClass().add("gb-run");
    return run;
  }

  private static Region gap(int ems) {
    Region gap = new Region();
    gap.getStyleClass().add("gb-gap-" + ems);
    return gap;
  }

  private static Label chip(String word) {
    Label chip = new Label(word);
    chip.getStyleClass().add("gb-break-chip");
    return chip;
  }

  private static Label unseen(String name, char c) {
    Label mark = chip(name);
    mark.getStyleClass().add("gb-unseen-chip");
    Tooltip.install(mark, new Tooltip(String.format(Locale.ROOT, "U+%04X", (int) c)));
    return mark;
  }

  private static String styleOf(TextStyle style) {
    return switch (style) {
      case STRONG -> "gb-strong";
      case SUPERSCRIPT -> "gb-superscript";
      case SUBSCRIPT -> "gb-subscript";
      case KAI -> "gb-kai";
      case NOTE_REFERENCE -> "gb-note-reference";
      case LEAD -> "gb-lead";
      case LINE_START -> "gb-line-start";
    };
  }

  /// A stretch of the text drawn; empty when start and end are one.
  record Stretch(int start, int end) {
    static final Stretch NONE = new Stretch(0, 0);

    boolean isEmpty() {
      return start == end;
    }

    boolean covers(int offset) {
      return start <= offset && offset < end;
    }
  }
}
