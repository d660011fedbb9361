package org.gongbao.exchange.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.exchange.word.NoteNumbers.Kind;
import org.gongbao.exchange.word.Relations.Relation;
import org.gongbao.model.LossReport;

/// Reads the paragraphs and tables of one part: the body, the notes, the comments, a running head.
/// Elements it does not know are looked through.
final class StoryReader {
  private final Kit kit;
  private final XmlPart xml;
  private final Relations relations;
  private final Writing writing;
  private final RunContent content;
  private final Drawings drawings;
  private final Formulas formulas;
  private final Deque<Boolean> boxes = new ArrayDeque<>();

  /// Whether one of the alternatives open here was already taken.
  private final Deque<Boolean> taken = new ArrayDeque<>();

  private final Map<String, Flow> stories = new LinkedHashMap<>();

  private StoryReader(Kit kit, XmlPart xml, Relations relations) {
    this.kit = kit;
    this.xml = xml;
    this.relations = relations;
    writing = new Writing(kit);
    content = new RunContent(kit, xml, writing);
    drawings = new Drawings(kit, xml, relations, writing);
    formulas = new Formulas(xml, writing);
  }

  /// All of a part as one flow.
  static Flow whole(Kit kit, String part) throws IOException {
    try (XmlPart xml = XmlPart.open(kit.parts().open(part))) {
      StoryReader reader = new StoryReader(kit, xml, Relations.of(kit.parts(), part));
      Flow flow = Flow.body();
      reader.writing.openFlow(flow);
      reader.read();
      reader.writing.closeFlow();
      return flow;
    }
  }

  /// The notes or comments of a part by their id; comments begin with who wrote them.
  static Map<String, Flow> notes(Kit kit, String part) throws IOException {
    try (XmlPart xml = XmlPart.open(kit.parts().open(part))) {
      StoryReader reader = new StoryReader(kit, xml, Relations.of(kit.parts(), part));
      reader.writing.openFlow(Flow.body());
      reader.read();
      return reader.stories;
    }
  }

  private void read() throws IOException {
    while (xml.next()) {
      String name = xml.name();
      if (!xml.isStart()) {
        close(name);
      } else if (!block(name) && !content.open(name) && !drawings.open(name)) {
        formulas.open(name);
      }
      if (writing.isTooMuch()) {
        throw new WordFault(WordFault.Kind.TOO_LARGE);
      }
    }
  }

  private boolean block(String name) throws IOException {
    switch (name) {
      case "w:p" -> writing.openParagraph();
      case "w:pPr" -> paragraph(xml.tree());
      case "w:r" -> writing.openRun();
      case "w:rPr" -> run(xml.tree());
      case "w:tbl" -> writing.openTable();
      case "w:tr" -> writing.table().ifPresent(TableDraft::openRow);
      case "w:tc" ->
          writing.table().ifPresent(t -> writing.openFlow(t.openCell(writing.flow().cell())));
      case "w:trPr" -> rowProps(xml.tree());
      case "w:tcPr" -> cellProps(xml.tree());
      case "w:txbxContent" -> openBox();
      case "w:del", "w:moveFrom" -> writing.openDeleted();
      case "w:sectPr" -> section(xml.tree());
      case "mc:AlternateContent" -> taken.push(false);
      case "mc:Choice", "mc:Fallback" -> alternative();
      case "w:rt" -> ruby();
      case "w:footnote" -> openStory(Flow.note(Kind.FOOTNOTE.key(xml.get("w:id", ""))));
      case "w:endnote" -> openStory(Flow.note(Kind.ENDNOTE.key(xml.get("w:id", ""))));
      case "w:comment" -> openStory(Flow.body());
      case "w:sdtPr",
          "w:sdtEndPr",
          "w:tblPr",
          "w:tblGrid",
          "w:tblPrEx",
          "w:customXmlPr",
          "w:smartTagPr",
          "w:rubyPr",
          "w:background",
          "w:numberingChange" ->
          xml.skip();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void close(String name) {
    switch (name) {
      case "w:p" -> writing.closeParagraph();
      case "w:r" -> writing.closeRun();
      case "w:tbl" -> writing.closeTable();
      case "w:tr" -> writing.table().ifPresent(table -> table.closeRow(writing.flow().cell()));
      case "w:tc" -> writing.table().ifPresent(this::closeCell);
      case "w:txbxContent" -> closeBox();
      case "w:del", "w:moveFrom" -> writing.closeDeleted();
      case "mc:AlternateContent" -> taken.poll();
      case "w:footnote", "w:endnote", "w:comment" -> writing.closeFlow();
      default -> {
        content.close(name);
        drawings.close(name);
        formulas.close(name);
      }
    }
  }

  private void paragraph(XmlNode node) throws IOException {
    Paragraph paragraph = writing.paragraph();
    Styles.Style style = kit.styles().paragraph(node.value("w:pStyle").orElse(""));
    ParagraphProps own = ParagraphProps.of(node);
    paragraph.style(style, own, kit.styles().level(style, own));
    XmlNode mark = node.child("w:rPr").orElse(new XmlNode("w:rPr", Map.of()));
    boolean gone = mark.child("w:del").isPresent() || mark.child("w:moveFrom").isPresent();
    boolean runsOn = mark.toggle("w:specVanish").orElse(false);
    paragraph.mark(RunProps.of(mark), gone || runsOn);
    XmlNode frame = node.child("w:framePr").orElse(null);
    if (frame != null && frame.get("w:dropCap").filter(cap -> !cap.equals("none")).isPresent()) {
      paragraph.join();
    } else if (frame != null) {
      paragraph.frame();
    }
    if (node.child("w:sectPr").isPresent()) {
      paragraph.section(furniture(node.child("w:sectPr").get()));
    }
  }

  private void run(XmlNode node) {
    writing.look(RunProps.of(node), node.value("w:rStyle").orElse(""));
  }

  private void rowProps(XmlNode node) {
    writing.table().ifPresent(table -> table.rowProps(node, writing.flow().cell()));
  }

  private void cellProps(XmlNode node) {
    writing.table().ifPresent(table -> table.cellProps(node));
  }

  private void closeCell(TableDraft table) {
    writing.closeFlow();
    table.closeCell();
  }

  private void openBox() {
    boolean apart = !writing.isDeep();
    boxes.push(apart);
    if (apart) {
      Flow box = writing.flow().box();
      writing.paragraph().box(box);
      writing.openFlow(box);
    }
  }

  private void closeBox() {
    if (!boxes.isEmpty() && boxes.pop()) {
      writing.closeFlow();
    }
  }

  private void alternative() throws WordFault {
    if (taken.isEmpty() || taken.pop()) {
      xml.skip();
    }
    taken.push(true);
  }

  /// What is written over the characters is no text of the line.
  private void ruby() throws WordFault {
    StringBuilder above = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.next()) {
      if (xml.isStart() && xml.name().equals("w:t")) {
        above.append(xml.text());
      } else {
        depth += xml.isStart() ? 1 : -1;
      }
    }
    if (!above.toString().isBlank()) {
      writing.remark(LossReport.Kind.OBJECT, above.toString());
    }
  }

  private void openStory(Flow flow) throws WordFault {
    if (!xml.get("w:type", "normal").equals("normal")) {
      xml.skip();
      return;
    }
    String author = xml.get("w:author", "").strip();
    stories.put(flow.note().isEmpty() ? xml.get("w:id", "") : flow.note(), flow);
    writing.openFlow(flow);
    if (!author.isEmpty()) {
      writing.openParagraph();
      writing.text(author + ":");
      writing.closeParagraph();
    }
  }

  private void section(XmlNode node) throws IOException {
    writing.flow().add(new SectionEnd(furniture(node)));
  }

  /// Parts of the running heads and feet of a section, which also says how notes are numbered.
  private List<String> furniture(XmlNode section) {
    section.child("w:footnotePr").ifPresent(node -> kit.notes().format(Kind.FOOTNOTE, node));
    section.child("w:endnotePr").ifPresent(node -> kit.notes().format(Kind.ENDNOTE, node));
    List<String> names = new ArrayList<>();
    for (XmlNode child : section.children()) {
      if (child.name().equals("w:headerReference") || child.name().equals("w:footerReference")) {
        child
            .get("r:id")
            .flatMap(relations::id)
            .filter(relation -> !relation.external())
            .map(Relation::target)
            .ifPresent(names::add);
      }
    }
    return names;
  }
}
