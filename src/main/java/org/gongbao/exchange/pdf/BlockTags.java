package org.gongbao.exchange.pdf;

import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Note;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Rule;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

/// The structure of the blocks of a text.
final class BlockTags {
  /// Headings outside the ladder of ordinals stand below those on it.
  private static final int LOWEST = 6;

  private final TagTree tree;
  private final TableTags tables;

  BlockTags(TagTree tree) {
    this.tree = tree;
    this.tables = new TableTags(tree);
  }

  /// @param rank of the title above
  void add(Block block, int rank, Element parent) {
    switch (block) {
      case Heading heading -> heading(heading, rank, parent);
      case Paragraph paragraph -> tree.text(paragraph.id(), Slot.TEXT, parent.add("P"));
      case Note note -> tree.text(note.id(), Slot.TEXT, parent.add("P"));
      case Signature signature -> {
        tree.text(signature.id(), Slot.SIGNER, parent.add("P"));
        tree.text(signature.id(), Slot.DATE, parent.add("P"));
      }
      case Table table -> tables.add(table, parent);
      case Roster roster -> roster(roster, parent);
      case InnerContents contents -> contents(contents, parent);
      case Figure figure -> figure(figure, parent);
      case Rule rule -> {}
    }
  }

  private void heading(Heading heading, int rank, Element parent) {
    int level = heading.ordinal().form().level();
    Element element = parent.add(Element.heading(rank + (level == 0 ? LOWEST : level)));
    tree.text(heading.id(), Slot.TEXT, element);
  }

  /// A list of groups: label, and in its body the persons or organisations.
  private void roster(Roster roster, Element parent) {
    tree.text(roster.id(), Slot.SCOPE, parent.add("P"));
    Element list = parent.add("L");
    for (RoleGroup group : roster.groups()) {
      Element item = list.add("LI");
      tree.text(group.id(), Slot.LABEL, item.add("Lbl"));
      Element body = item.add("LBody");
      tree.text(group.id(), Slot.ORGANISATIONS, body.add("P"));
      for (Person person : group.persons()) {
        Element line = body.add("P");
        tree.text(person.id(), Slot.NAME, line);
        tree.text(person.id(), Slot.POST, line);
      }
    }
  }

  private void contents(InnerContents contents, Element parent) {
    Element list = parent.add("TOC");
    tree.text(contents.id(), Slot.TITLE, list.add("Caption"));
    for (InnerEntry entry : contents.entries()) {
      Element line = list.add("TOCI");
      tree.text(entry.id(), Slot.TEXT, line);
      tree.text(entry.id(), Slot.PAGE, line);
    }
  }

  /// What is said in place of the picture: its caption, else its file name.
  private void figure(Figure figure, Element parent) {
    String caption = figure.caption().chars().strip();
    String words = caption.isEmpty() ? figure.asset().name() : caption;
    Element element = parent.add("Figure").saying(words.isEmpty() ? "图" : words);
    tree.figure(figure.id(), element);
    tree.text(figure.id(), Slot.CAPTION, parent.add("P"));
  }
}
