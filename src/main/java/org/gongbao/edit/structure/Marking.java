package org.gongbao.edit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.range.Drafting;
import org.gongbao.edit.range.ReadingOrder;
import org.gongbao.edit.range.TextRange;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;

/// Sets marks on what is selected, and takes them away where all of it has them.
public final class Marking {
  private final Drafting draft;
  private final ReadingOrder order;

  public Marking(Tree tree, Node part) {
    this.draft = new Drafting(tree);
    this.order = new ReadingOrder(part);
  }

  /// Superscript and subscript take each other's place.
  public Optional<Step> toggle(TextStyle style, Selection selection) {
    Optional<TextRange> range = order.range(selection).filter(found -> !found.isEmpty());
    List<Stretch> stretches = range.map(this::stretches).orElse(List.of());
    boolean all = stretches.stream().allMatch(s -> has(s.text(), style));
    for (Stretch stretch : stretches) {
      Text changed = marked(stretch.text(), style, !all);
      draft.replace(stretch.at(), stretch.text().length(), changed);
    }
    return draft.step("edit.mark", selection);
  }

  /// True when all of a text has a mark.
  public static boolean has(Text text, TextStyle style) {
    return text.marks().equals(with(text, style).marks());
  }

  /// A text all of which has a mark, or none.
  public static Text marked(Text text, TextStyle style, boolean set) {
    if (!set) {
      return without(text, style);
    }
    return switch (style) {
      case SUPERSCRIPT -> with(without(text, TextStyle.SUBSCRIPT), style);
      case SUBSCRIPT -> with(without(text, TextStyle.SUPERSCRIPT), style);
      default -> with(text, style);
    };
  }

  private static Text with(Text text, TextStyle style) {
    return text.with(StyledRange.of(0, text.length(), style));
  }

  private List<Stretch> stretches(TextRange range) {
    List<Stretch> found = new ArrayList<>();
    for (int i = range.first(); i <= range.last(); i++) {
      Place text = order.texts().get(i);
      Text chars = draft.text(text);
      TextRange.Covered covered = range.covered(i, chars.length());
      if (covered.from() < covered.to()) {
        found.add(new Stretch(text.at(covered.from()), chars.slice(covered.from(), covered.to())));
      }
    }
    return found;
  }

  private static Text without(Text text, TextStyle style) {
    return new Text(
        text.chars(), text.marks().stream().filter(mark -> mark.style() != style).toList());
  }

  private record Stretch(Place at, Text text) {}
}
