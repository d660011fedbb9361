package org.gongbao.app.query;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.app.query.QueryForm.Line;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.report.SheetChars;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Signature;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Question;

/// A form as an issue with one document, to be laid out and printed like any other
/// (`resources/style/form.json`): a table a question, with room for the answer, who gives it, his
/// seal and the date.
public final class QueryFormIssue {
  /// 答复 is given this much room, in lines.
  private static final String ROOM = "\n\n\n";

  private final QueryForm form;
  private final Messages messages;
  private int ids;

  private QueryFormIssue(QueryForm form, Messages messages) {
    this.form = form;
    this.messages = messages;
  }

  public static Issue of(QueryForm form, Messages messages) {
    return new QueryFormIssue(form, messages).issue();
  }

  /// As PDF/A.
  public static byte[] pdf(QueryForm form, Messages messages, PageExporter pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Request request =
        new Request(
            of(form, messages),
            StyleReader.bundled("form"),
            Release.SIGNED,
            picture -> Optional.empty());
    pages.pdf(request, PdfProfile.ARCHIVE, ProofRound.FIRST, out);
    return out.toByteArray();
  }

  private Issue issue() {
    Issue blank = Issue.blank(next());
    String name = form.gazette() + form.issue() + get("name");
    return new Issue(
        blank.id(),
        IssueNumber.UNASSIGNED,
        blank.stage(),
        blank.chroniclePeriod(),
        blank.received(),
        new Masthead(next(), text(name), List.of(), List.of()),
        blank.colophon(),
        List.of(new Section(next(), Text.EMPTY, List.of(document()))));
  }

  private Document document() {
    Document blank = (Document) Shape.of(Document.class).blank(next());
    Text gazette = text(form.gazette());
    StyledRange below =
        StyledRange.of(gazette.length(), gazette.length() + 1, TextStyle.LINE_START);
    List<Block> body = new ArrayList<>();
    body.add(paragraph(get("numbers", form.issue(), numbers())));
    body.add(
        paragraph(
            form.gazette().isEmpty()
                ? get("ask.unnamed", form.issue())
                : get("ask", form.gazette(), form.issue())));
    for (Line line : form.lines()) {
      body.add(table(line));
      body.add(paragraph(""));
    }
    body.add(new Signature(next(), text(form.gazette()), text(day(form.day()))));
    String office = form.office().isEmpty() ? get("office.blank") : form.office();
    return new Document(
        blank.id(),
        gazette.plus(text(get("name"))).with(below),
        blank.numbers(),
        text(get("to", office)),
        body,
        blank.annotation(),
        blank.issued(),
        blank.attachments(),
        blank.catalogue(),
        blank.corrections(),
        blank.editorNote());
  }

  private String numbers() {
    return form.lines().stream()
        .map(line -> Integer.toString(line.query().number()))
        .collect(Collectors.joining("、"));
  }

  private Paragraph paragraph(String chars) {
    return new Paragraph(next(), Ordinal.NONE, text(chars));
  }

  private Table table(Line line) {
    Question question = line.query().question();
    String quote = line.query().anchor().quote();
    List<TableRow> rows = new ArrayList<>();
    rows.add(row("number", number(line)));
    String title = line.title().isEmpty() ? messages.get("query.front") : line.title();
    rows.add(
        row(
            "title",
            line.document().isEmpty() ? title : get("title.value", title, line.document())));
    rows.add(row("quote", quote.isEmpty() ? messages.get("query.whole") : quote));
    rows.add(row("question", question.text()));
    if (!question.proposal().isEmpty()) {
      rows.add(row("proposal", question.proposal()));
    }
    rows.add(row("answer", line.query().answer().map(Answer::text).orElse(ROOM)));
    rows.add(
        row(
            "by",
            line.query()
                .answer()
                .map(given -> get("by.value", given.by(), day(given.date())))
                .orElse(get("by.blank"))));
    List<Column> columns = List.of(new Column(Kind.TEXT, ""), new Column(Kind.TEXT, ""));
    return new Table(next(), Text.EMPTY, Text.EMPTY, new TableForm(columns, 0), rows, Text.EMPTY);
  }

  private String number(Line line) {
    String number = get("number.value", line.query().number(), day(line.raised()));
    return line.place().isEmpty() ? number : get("number.at", number, line.place());
  }

  private TableRow row(String label, String value) {
    Text name = Text.styled(get("label." + label), TextStyle.STRONG);
    return new TableRow(
        next(),
        List.of(
            new Cell(next(), CellSpan.SINGLE, name),
            new Cell(next(), CellSpan.SINGLE, text(value))));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.get("query.day"), messages.locale()).format(day);
  }

  private String get(String name, Object... arguments) {
    return messages.get("query.form." + name, arguments);
  }

  private static Text text(String chars) {
    return Text.of(SheetChars.shown(chars));
  }

  private NodeId next() {
    return new NodeId("q" + ++ids);
  }
}
