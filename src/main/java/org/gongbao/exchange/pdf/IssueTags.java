package org.gongbao.exchange.pdf;

import java.util.List;
import java.util.Optional;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Document;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Notice;
import org.gongbao.model.QrCode;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;

/// Builds the structure of an issue in reading order: cover, contents, masthead, items, colophon.
final class IssueTags {
  private static final int GAZETTE = 1;
  private static final int SECTION = 2;
  private static final int ITEM = 3;
  private static final int PART = 4;

  private final TagTree tree = new TagTree();
  private final BlockTags blocks = new BlockTags(tree);

  private IssueTags() {}

  static TagTree of(Issue issue) {
    IssueTags tags = new IssueTags();
    Element root = tags.tree.root();
    tags.cover(issue, root.add("Sect"));
    tags.contents(issue, root.add("Sect"));
    issue.masthead().lines().forEach(line -> tags.imprint(line, root));
    issue
        .masthead()
        .picture()
        .forEach(picture -> tags.tree.text(picture.id(), Slot.CAPTION, root.add("P")));
    issue.sections().forEach(section -> tags.section(section, root.add("Sect")));
    tags.colophon(issue, root.add("Sect"));
    return tags.tree;
  }

  private void cover(Issue issue, Element parent) {
    String name = IssueFacts.plain(issue.masthead().title().chars());
    issue.masthead().emblem().forEach(emblem -> picture(emblem, (name + "徽标").strip(), parent));
    issue.masthead().slogans().forEach(slogan -> imprint(slogan, parent));
    heading(issue.masthead(), GAZETTE, parent);
    tree.made(TextRole.COVER_LINE, Optional.empty(), parent.add("P"));
    issue.masthead().picture().forEach(picture -> picture(picture, "封面图片", parent));
  }

  /// What is said in place of a picture: what it shows, else what it is.
  private void picture(CoverPicture picture, String otherwise, Element parent) {
    String caption = IssueFacts.plain(picture.caption().chars());
    tree.figure(picture.id(), parent.add("Figure").saying(caption.isEmpty() ? otherwise : caption));
  }

  private void imprint(ImprintLine line, Element parent) {
    Element paragraph = parent.add("P");
    tree.text(line.id(), Slot.LABEL, paragraph);
    tree.text(line.id(), Slot.VALUE, paragraph);
  }

  private void contents(Issue issue, Element parent) {
    Element list = parent.add("TOC");
    tree.made(TextRole.CONTENTS_TITLE, Optional.empty(), list.add("Caption"));
    for (Section section : issue.sections()) {
      Element part = list.add("TOC");
      tree.made(TextRole.CONTENTS_SECTION, Optional.of(section.id()), part.add("Caption"));
      for (Item item : section.items()) {
        tree.made(TextRole.CONTENTS_ENTRY, Optional.of(item.id()), part.add("TOCI"));
      }
    }
  }

  private void colophon(Issue issue, Element parent) {
    issue.colophon().lines().forEach(line -> imprint(line, parent));
    paragraph(issue.colophon(), Slot.STATEMENT, parent);
    paragraph(issue.colophon(), Slot.CHARACTER, parent);
    for (QrCode code : issue.colophon().codes()) {
      String says = "二维码：" + IssueFacts.plain(code.text().chars());
      tree.figure(code.id(), parent.add("Figure").saying(says));
      paragraph(code, Slot.CAPTION, parent);
    }
  }

  private void section(Section section, Element parent) {
    tree.text(section.id(), Slot.NAME, parent.add(Element.heading(SECTION)));
    section.items().forEach(item -> item(item, parent.add("Art")));
  }

  private void item(Item item, Element parent) {
    heading(item, ITEM, parent);
    switch (item) {
      case Document document -> document(document, parent);
      case Notice notice -> body(notice.body(), ITEM, parent);
      case Chronicle chronicle -> {
        paragraph(chronicle, Slot.PERIOD, parent);
        chronicle.entries().forEach(entry -> entry(entry, parent.add("P")));
      }
    }
  }

  private void document(Document document, Element parent) {
    tree.numbers(document.id(), parent.add("P"));
    paragraph(document, Slot.ADDRESSEES, parent);
    body(document.body(), ITEM, parent);
    paragraph(document, Slot.ANNOTATION, parent);
    for (IssuedText issued : document.issued()) {
      Element part = parent.add("Sect");
      heading(issued, PART, part);
      body(issued.body(), PART, part);
    }
    for (Attachment attachment : document.attachments()) {
      Element part = parent.add("Sect");
      paragraph(attachment, Slot.LABEL, part);
      heading(attachment, PART, part);
      body(attachment.body(), PART, part);
    }
    paragraph(document, Slot.EDITOR_NOTE, parent);
  }

  private void entry(ChronicleEntry entry, Element paragraph) {
    tree.text(entry.id(), Slot.LEAD, paragraph);
    tree.text(entry.id(), Slot.TEXT, paragraph);
  }

  private void heading(Node node, int rank, Element parent) {
    tree.text(node.id(), Slot.TITLE, parent.add(Element.heading(rank)));
  }

  private void paragraph(Node node, Slot slot, Element parent) {
    tree.text(node.id(), slot, parent.add("P"));
  }

  private void body(List<Block> body, int rank, Element parent) {
    body.forEach(block -> blocks.add(block, rank, parent));
  }
}
