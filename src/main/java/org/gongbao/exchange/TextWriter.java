package org.gongbao.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Cell;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.InnerContents;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.Note;
import org.gongbao.model.Notice;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Rule;
import org.gongbao.model.Section;
import org.gongbao.model.Signature;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Writes an issue or item as plain text that [GazetteReader] reads back: one paragraph a line,
/// blank lines between, tabs between cells, `#` before titles.
public final class TextWriter {
  private final StringBuilder out = new StringBuilder();

  private TextWriter() {}

  public static String write(Issue issue) {
    TextWriter writer = new TextWriter();
    boolean whole = issue.number().isAssigned() || !issue.masthead().title().isEmpty();
    if (whole) {
      writer.front(issue);
    }
    issue.items().forEach(writer::item);
    return writer.out.toString().stripTrailing() + "\n";
  }

  /// The contents list alone: section, title and number of every item.
  public static String contents(Issue issue) {
    TextWriter writer = new TextWriter();
    writer.title("", issue.masthead().title());
    writer.number(issue.number());
    issue.sections().forEach(writer::listing);
    return writer.out.toString();
  }

  private void front(Issue issue) {
    issue.masthead().slogans().forEach(slogan -> line(slogan.value()));
    blank();
    title("# ", issue.masthead().title());
    number(issue.number());
    issue.masthead().lines().forEach(this::imprint);
    blank();
    line("## 目录");
    blank();
    issue.sections().forEach(this::listing);
    blank();
    title("", issue.colophon().statement());
    issue.colophon().lines().forEach(this::imprint);
    blank();
    paragraph(issue.colophon().character().chars());
    issue.colophon().codes().forEach(code -> paragraph(CodeLines.written(code)));
  }

  private void number(IssueNumber number) {
    if (!number.isAssigned()) {
      return;
    }
    if (number.total() > 0) {
      line("（总第" + number.total() + "期）");
    }
    paragraph(number.printedInHan());
  }

  private void imprint(ImprintLine line) {
    line(Text.of((line.label().chars() + " " + line.value().chars()).strip()));
  }

  private void listing(Section section) {
    String label = section.name().chars();
    for (Item item : section.items()) {
      line(label + "\t" + (item.title().chars() + " " + numbers(item)).strip());
      label = "";
    }
  }

  private static String numbers(Item item) {
    return item instanceof Document document
        ? document.numbers().list().stream()
            .map(DocumentNumber::written)
            .collect(Collectors.joining(" "))
        : "";
  }

  private void item(Item item) {
    title("# ", item.title());
    switch (item) {
      case Document document -> document(document);
      case Chronicle chronicle -> {
        paragraph(chronicle.period().chars());
        chronicle.entries().forEach(e -> paragraph(e.lead().chars() + markup(e.text())));
      }
      case Notice notice -> blocks(notice.body());
    }
  }

  private void document(Document document) {
    document.numbers().list().forEach(number -> paragraph(number.written()));
    paragraph(document.addressees().chars());
    blocks(document.body());
    paragraph(document.annotation().chars());
    for (IssuedText issued : document.issued()) {
      title("## ", issued.title());
      blocks(issued.body());
    }
    for (Attachment attachment : document.attachments()) {
      paragraph(attachment.label().chars());
      title("## ", attachment.title());
      blocks(attachment.body());
    }
    paragraph(document.editorNote().chars());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> {
        boolean plain = heading.ordinal().form().level() > 0;
        paragraph((plain ? "" : "## ") + heading.ordinal().written() + markup(heading.text()));
      }
      case Paragraph paragraph ->
          paragraph(paragraph.ordinal().written() + markup(paragraph.text()));
      case Table table -> table(table);
      case Roster roster -> {
        roster.groups().forEach(this::group);
        blank();
      }
      case InnerContents contents -> {
        line(contents.title());
        contents
            .entries()
            .forEach(e -> line(e.ordinal().written() + e.text().chars() + "……" + e.page().chars()));
        blank();
      }
      case Figure figure ->
          paragraph("![" + figure.caption().chars() + "](" + figure.asset().name() + ")");
      case Signature signature -> {
        line(signature.signer());
        paragraph(signature.date().chars());
      }
      case Note note -> paragraph(markup(note.text()));
      case Rule rule -> paragraph("=====");
    }
  }

  private void table(Table table) {
    line(table.caption());
    line(table.unit());
    table
        .rows()
        .forEach(
            row ->
                line(
                    row.cells().stream()
                        .map(Cell::text)
                        .map(TextWriter::markup)
                        .collect(Collectors.joining("\t"))));
    line(table.notes());
    blank();
  }

  private void group(RoleGroup group) {
    String label = group.label().chars();
    if (!group.organisations().isEmpty()) {
      line(label + group.organisations().chars());
      return;
    }
    for (Person person : group.persons()) {
      line(label + person.name().chars() + "　" + markup(person.post()).replace("<br>", ""));
      label = "　　　　";
    }
  }

  private void title(String sign, Text title) {
    if (title.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder(sign);
    for (int i = 0; i < title.length(); i++) {
      lines
          .append(title.has(TextStyle.LINE_START, i) && i > 0 ? "\n" : "")
          .append(title.chars().charAt(i));
    }
    paragraph(lines.toString());
  }

  /// The characters with the little markup the reader knows.
  private static String markup(Text text) {
    StringBuilder marked = new StringBuilder(text.chars());
    for (StyledRange range : text.marks().reversed()) {
      String tag =
          switch (range.style()) {
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case STRONG, KAI, NOTE_REFERENCE, LEAD, LINE_START -> "";
          };
      if (!tag.isEmpty()) {
        marked.insert(range.end(), "</" + tag + ">").insert(range.start(), "<" + tag + ">");
      }
    }
    return marked.toString().replace("\n", "<br>");
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      line(text);
      blank();
    }
  }

  private void line(Text text) {
    if (!text.isEmpty()) {
      line(text.chars());
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void blank() {
    int length = out.length();
    if (length > 1 && (out.charAt(length - 1) != '\n' || out.charAt(length - 2) != '\n')) {
      out.append('\n');
    }
  }
}
