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
    boolean all = stretches.stream().allMatch(s -> s.text().marks().equals(s.with(style).marks()));
    for (Stretch stretch : stretches) {
      Text changed = all ? without(stretch.text(), style) : exclusive(stretch, style);
      draft.replace(stretch.at(), stretch.text().length(), changed);
    }
    return draft.step("edit.mark", selection);
  }

  private static Text exclusive(Stretch stretch, TextStyle style) {
    Text text =
        switch (style) {
          case SUPERSCRIPT -> without(stretch.text(), TextStyle.SUBSCRIPT);
          case SUBSCRIPT -> without(stretch.text(), TextStyle.SUPERSCRIPT);
          default -> stretch.text();
        };
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

  private record Stretch(Place at, Text text) {
    Text with(TextStyle style) {
      return text.with(StyledRange.of(0, text.length(), style));
    }
  }
}
