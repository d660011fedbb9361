package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Colophon;
import org.gongbao.model.Document;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.Notice;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.item.ItemRow.Across;
import org.gongbao.ui.item.ItemRow.Day;
import org.gongbao.ui.item.ItemRow.Event;
import org.gongbao.ui.item.ItemRow.Line;
import org.gongbao.ui.text.TextLook;

/// Deals out a part of an issue into rows, in printed order. The title of an item stands with the
/// fields above and makes no row.
final class ItemRows {
  private final List<ItemRow> rows = new ArrayList<>();
  private final TableMemory tables;

  private ItemRows(TableMemory tables) {
    this.tables = tables;
  }

  /// @param tables how tables were dealt out the last time
  static List<ItemRow> of(Node part, TableMemory tables) {
    ItemRows rows = new ItemRows(tables);
    switch (part) {
      case Document document -> rows.document(document);
      case Notice notice -> rows.blocks(notice.body());
      case Chronicle chronicle -> rows.chronicle(chronicle);
      case Masthead masthead -> new ImprintRows(rows.rows).masthead(masthead);
      case Colophon colophon -> new ImprintRows(rows.rows).colophon(colophon);
      default -> {}
    }
    tables.settle();
    return List.copyOf(rows.rows);
  }

  private void document(Document document) {
    lineIf(document, Slot.ADDRESSEES, document.addressees(), "gb-body", "ui.label.addressees");
    blocks(document.body());
    indentedIf(document, Slot.ANNOTATION, document.annotation(), "ui.label.annotation");
    for (IssuedText issued : document.issued()) {
      rows.add(new Across(issued.id(), "BEFORE"));
      line(issued, Slot.TITLE, issued.title(), "gb-issued-title", "ui.label.issued");
      blocks(issued.body());
    }
    for (Attachment attachment : document.attachments()) {
      rows.add(new Across(attachment.id(), "BEFORE"));
      line(
          attachment, Slot.LABEL, attachment.label(), "gb-attachment-label", "ui.label.attachment");
      line(attachment, Slot.TITLE, attachment.title(), "gb-issued-title", "ui.label.title");
      blocks(attachment.body());
    }
    lineIf(document, Slot.EDITOR_NOTE, document.editorNote(), "gb-note", "ui.label.editor-note");
  }

  private void blocks(List<Block> blocks) {
    BlockRows made = new BlockRows(rows, tables);
    blocks.forEach(made::add);
  }

  private void chronicle(Chronicle chronicle) {
    List<ChronicleEntry> entries = chronicle.entries();
    int start = 0;
    while (start < entries.size()) {
      int end = start + 1;
      while (end < entries.size() && sameDay(entries.get(start), entries.get(end))) {
        end++;
      }
      rows.add(new Day(entries.get(start).id(), entries.get(start).date(), end - start));
      entries.subList(start, end).forEach(entry -> rows.add(new Event(entry)));
      start = end;
    }
  }

  private static boolean sameDay(ChronicleEntry one, ChronicleEntry other) {
    return java.util.Objects.equals(one.date().from(), other.date().from())
        && java.util.Objects.equals(one.date().to(), other.date().to());
  }

  private void line(Node node, Slot slot, Text text, String style, String label) {
    rows.add(new Line(new Place(node.id(), slot, 0), text, TextLook.plain(style), label, label));
  }

  private void lineIf(Node node, Slot slot, Text text, String style, String label) {
    if (!text.isEmpty()) {
      line(node, slot, text, style, label);
    }
  }

  private void indentedIf(Node node, Slot slot, Text text, String label) {
    if (!text.isEmpty()) {
      TextLook look = TextLook.indented("gb-body", "");
      rows.add(new Line(new Place(node.id(), slot, 0), text, look, label, label));
    }
  }
}
