package org.gongbao.layout.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;

/// What must hold of the frames of any part of a table.
final class Geometry {
  private Geometry() {}

  record Box(int left, int top, int right, int bottom, Object of) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    static Box of(RuleFrame rule) {
      return new Box(rule.x(), rule.y(), rule.x() + rule.width(), rule.y() + rule.height(), rule);
    }

    /// The em boxes of a line, from the room of its first character to that of its last.
    static Box of(TextFrame text) {
      SetLine line = text.line();
      int size = line.runs().stream().mapToInt(run -> run.typeset().size()).max().orElse(0);
      int start = Math.max(0, line.runs().getFirst().x(0));
      int top = text.y() - size * 88 / 100;
      return new Box(text.x() + start, top, text.x() + line.width(), top + size, text);
    }
  }

  /// No text touches a line or other text, and none leaves the table.
  static void assertApart(Fragment fragment, int width) {
    List<Box> texts = fragment.texts().stream().map(Box::of).toList();
    List<Box> all = new ArrayList<>(fragment.rules().stream().map(Box::of).toList());
    for (Box text : texts) {
      assertTrue(text.left() >= 0 && text.right() <= width, () -> "leaves the table: " + text);
      assertTrue(
          text.top() >= 0 && text.bottom() <= fragment.height(), () -> "leaves its part: " + text);
      for (Box other : all) {
        assertTrue(!text.meets(other), () -> text + " meets " + other);
      }
      all.add(text);
    }
  }

  /// Every line ends on a line that crosses it, and no two lie beside one another.
  static void assertClosed(Fragment fragment) {
    List<Box> level = rules(fragment, rule -> rule.width() > rule.height());
    List<Box> upright = rules(fragment, rule -> rule.width() <= rule.height());
    for (Box rule : level) {
      assertTrue(
          upright.stream().anyMatch(u -> touches(u, rule.left(), rule.top()))
              && upright.stream().anyMatch(u -> touches(u, rule.right() - 1, rule.top())),
          () -> "open end: " + rule);
      for (Box other : level) {
        boolean beside =
            rule.top() < other.top()
                && other.top() - rule.bottom() < Tables.STYLE.tables().padY()
                && rule.left() < other.right()
                && other.left() < rule.right();
        assertTrue(!beside, () -> "double line: " + rule + " " + other);
      }
    }
    for (Box rule : joined(upright)) {
      assertTrue(
          level.stream().anyMatch(l -> touches(l, rule.left(), rule.top()))
              && level.stream().anyMatch(l -> touches(l, rule.left(), rule.bottom())),
          () -> "open end: " + rule);
    }
  }

  private static boolean touches(Box box, int x, int y) {
    return box.left() <= x && x <= box.right() && box.top() <= y && y <= box.bottom();
  }

  private static List<Box> rules(Fragment fragment, Predicate<RuleFrame> kind) {
    return fragment.rules().stream().filter(kind).map(Box::of).toList();
  }

  /// Upright lines that go on below one another, as one.
  private static List<Box> joined(List<Box> rules) {
    List<Box> joined = new ArrayList<>();
    for (Box rule : rules) {
      Box whole = rule;
      for (Box other : List.copyOf(joined)) {
        if (other.left() == whole.left() && other.bottom() >= whole.top()) {
          joined.remove(other);
          whole = new Box(other.left(), other.top(), other.right(), whole.bottom(), whole.of());
        }
      }
      joined.add(whole);
    }
    return joined;
  }
}
