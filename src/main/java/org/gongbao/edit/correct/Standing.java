package org.gongbao.edit.correct;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Place;
import org.gongbao.model.Text;

/// Where characters stand in an issue.
///
/// @param before characters of the same text before them
/// @param after characters of the same text after them
public record Standing(Item item, Place place, String before, String after) {
  private static final int AROUND = 12;

  /// Everywhere they stand in the items, in reading order. Soft breaks and the like are no
  /// characters, so they are in no one's way.
  ///
  /// @param chars at least one
  public static List<Standing> of(Issue issue, String chars) {
    List<Standing> all = new ArrayList<>();
    for (Item item : issue.items()) {
      item.read(
          (node, slot) -> {
            String text = node.text(slot).map(Text::chars).orElse("");
            int at = chars.isEmpty() ? -1 : text.indexOf(chars);
            while (at >= 0) {
              if (Text.isBoundary(text, at) && Text.isBoundary(text, at + chars.length())) {
                all.add(around(item, new Place(node.id(), slot, at), text, chars.length()));
              }
              at = text.indexOf(chars, at + 1);
            }
          });
    }
    return List.copyOf(all);
  }

  private static Standing around(Item item, Place place, String text, int length) {
    int from = Math.max(0, place.offset() - AROUND);
    int end = place.offset() + length;
    int to = Math.min(text.length(), end + AROUND);
    from = Text.isBoundary(text, from) ? from : from + 1;
    to = Text.isBoundary(text, to) ? to : to - 1;
    return new Standing(item, place, text.substring(from, place.offset()), text.substring(end, to));
  }
}
