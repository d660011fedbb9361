package org.gongbao.edit;

import java.util.Optional;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Replaces a stretch of one text. Also sets and clears marks: the same characters, other marks.
///
/// @param place where the replaced stretch begins
public record TextEdit(Place place, Text removed, Text inserted) implements Edit {

  @Override
  public Tree apply(Tree tree) {
    Text before =
        tree.find(place.node())
            .flatMap(node -> node.text(place.slot()))
            .orElseThrow(() -> new StaleEditException("no text at " + place));
    int end = place.offset() + removed.length();
    if (end > before.length() || !before.slice(place.offset(), end).equals(removed)) {
      throw new StaleEditException("other text at " + place);
    }
    Text after = before.replace(place.offset(), end, inserted);
    return tree.change(place.node(), node -> node.withText(place.slot(), after));
  }

  @Override
  public TextEdit invert() {
    return new TextEdit(place, inserted, removed);
  }

  @Override
  public Moved map(Place at) {
    if (!at.node().equals(place.node()) || at.slot() != place.slot()) {
      return new Moved.To(at);
    }
    int end = place.offset() + removed.length();
    int shift = inserted.length() - removed.length();
    if (removed.chars().equals(inserted.chars()) || at.offset() < place.offset()) {
      return new Moved.To(at);
    }
    if (at.offset() >= end) {
      return new Moved.To(at.at(at.offset() + shift));
    }
    return new Moved.Gone(Optional.of(place.at(place.offset() + inserted.length())));
  }
}
