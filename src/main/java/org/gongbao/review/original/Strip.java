package org.gongbao.review.original;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// One text of an item as it is read, an ordinal before it included.
///
/// @param start place of the text's first character
/// @param lead characters before the text that no place points into: the ordinal, or a number
record Strip(Place start, int lead, String chars) {

  /// All texts of an item in reading order, empty ones left out.
  static List<Strip> of(Item item) {
    List<Strip> strips = new ArrayList<>();
    item.walk(node -> add(node, strips));
    return strips;
  }

  private static void add(Node node, List<Strip> strips) {
    String ordinal = node.field(Field.ORDINAL).map(value -> ((Ordinal) value).written()).orElse("");
    for (Slot slot : node.shape().texts()) {
      String text = node.text(slot).orElseThrow().chars();
      String lead = slot == Slot.TEXT ? ordinal : "";
      add(new Strip(new Place(node.id(), slot, 0), lead.length(), lead + text), strips);
      if (slot == Slot.TITLE) {
        String numbers = node.field(Field.DOCUMENT_NUMBERS).map(Strip::written).orElse("");
        add(new Strip(new Place(node.id(), slot, 0), numbers.length(), numbers), strips);
      }
    }
  }

  private static String written(Object numbers) {
    return ((DocumentNumbers) numbers)
        .list().stream().map(DocumentNumber::written).collect(Collectors.joining("\n"));
  }

  private static void add(Strip strip, List<Strip> strips) {
    if (!strip.comparison().isEmpty()) {
      strips.add(strip);
    }
  }

  String comparison() {
    return ComparisonText.of(chars);
  }

  /// The place of one of its characters.
  Place place(int offset) {
    return new Place(start.node(), start.slot(), Math.max(0, offset - lead));
  }
}
