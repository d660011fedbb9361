package org.gongbao.ui.item;

import java.util.List;
import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerContents;
import org.gongbao.model.Node;
import org.gongbao.model.Note;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Rule;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;
import org.gongbao.ui.item.ItemRow.Across;
import org.gongbao.ui.item.ItemRow.Contents;
import org.gongbao.ui.item.ItemRow.Group;
import org.gongbao.ui.item.ItemRow.Line;
import org.gongbao.ui.item.ItemRow.Member;
import org.gongbao.ui.item.ItemRow.Picture;
import org.gongbao.ui.text.TextLook;

/// Rows of blocks: face and size by kind and level, as printed (GB/T 9704—2012 §7.3.3).
final class BlockRows {
  private final List<ItemRow> rows;
  private final TableMemory tables;

  BlockRows(List<ItemRow> rows, TableMemory tables) {
    this.rows = rows;
    this.tables = tables;
  }

  void add(Block block) {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(paragraph);
      case Table table -> table(table);
      case Roster roster -> roster(roster);
      case InnerContents contents -> contents(contents);
      case Figure figure -> figure(figure);
      case Signature signature -> signature(signature);
      case Note note ->
          line(note, Slot.TEXT, note.text(), TextLook.indented("gb-note", ""), "ui.label.note");
      case Rule rule -> rows.add(new Across(rule.id(), "RULE"));
    }
  }

  private void heading(Heading heading) {
    OrdinalForm form = heading.ordinal().form();
    int level = form.level();
    TextLook look =
        switch (form) {
          case BOOK, CHAPTER, STATUTE_SECTION ->
              TextLook.plain("gb-chapter").withPrefix(heading.ordinal().written());
          default -> TextLook.indented(styleOf(level), heading.ordinal().written());
        };
    line(heading, Slot.TEXT, heading.text(), look, level == 0 ? "ui.label.subhead" : label(level));
  }

  private void paragraph(Paragraph paragraph) {
    OrdinalForm form = paragraph.ordinal().form();
    String label =
        switch (form) {
          case ARTICLE -> "ui.label.article";
          case DASH -> "ui.label.dash";
          case NONE -> "ui.label.body";
          default -> label(Math.max(1, form.level()));
        };
    TextLook look = TextLook.indented("gb-body", paragraph.ordinal().written());
    line(paragraph, Slot.TEXT, paragraph.text(), look, label);
  }

  private void table(Table table) {
    rows.add(new Across(table.id(), "TOOLS"));
    lineIf(table, Slot.CAPTION, table.caption(), "gb-caption", "ui.label.table");
    lineIf(table, Slot.UNIT, table.unit(), "gb-unit", "ui.label.unit");
    rows.addAll(tables.rows(table));
    lineIf(table, Slot.NOTES, table.notes(), "gb-note", "ui.label.table-note");
    rows.add(new Across(table.id(), "AFTER"));
  }

  private void roster(Roster roster) {
    lineIf(roster, Slot.SCOPE, roster.scope(), "gb-caption", "ui.label.roster");
    for (RoleGroup group : roster.groups()) {
      rows.add(new Group(group));
      List<Person> persons = group.persons();
      for (int i = 0; i < persons.size(); i++) {
        rows.add(new Member(persons.get(i), i == persons.size() - 1));
      }
    }
    rows.add(new Across(roster.id(), "AFTER"));
  }

  private void contents(InnerContents contents) {
    lineIf(contents, Slot.TITLE, contents.title(), "gb-caption", "ui.label.contents");
    contents.entries().forEach(entry -> rows.add(new Contents(entry)));
    rows.add(new Across(contents.id(), "AFTER"));
  }

  private void figure(Figure figure) {
    rows.add(new Picture(figure));
    plain(figure, Slot.CAPTION, figure.caption(), "gb-caption", "ui.label.figure");
  }

  private void signature(Signature signature) {
    // A fresh one shows both lines, to be filled.
    boolean fresh = signature.signer().isEmpty() && signature.date().isEmpty();
    if (fresh || !signature.signer().isEmpty()) {
      plain(signature, Slot.SIGNER, signature.signer(), "gb-signer", "ui.label.signer");
    }
    if (fresh || !signature.date().isEmpty()) {
      plain(signature, Slot.DATE, signature.date(), "gb-date", "ui.label.date");
    }
  }

  private void line(Node node, Slot slot, Text text, TextLook look, String label) {
    rows.add(new Line(new Place(node.id(), slot, 0), text, look, label, label));
  }

  private void lineIf(Node node, Slot slot, Text text, String style, String label) {
    if (!text.isEmpty()) {
      plain(node, slot, text, style, label);
    }
  }

  private void plain(Node node, Slot slot, Text text, String style, String label) {
    line(node, slot, text, TextLook.plain(style), label);
  }

  private static String styleOf(int level) {
    return level == 0 ? "gb-subhead" : "gb-level-" + Math.min(level, 5);
  }

  private static String label(int level) {
    return "ui.label.level-" + Math.min(level, 5);
  }
}
