package org.gongbao.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.report.PlainSheet;
import org.gongbao.exchange.report.PlainSheet.Column;
import org.gongbao.exchange.report.PlainSheet.Fact;
import org.gongbao.exchange.report.PlainSheet.Part;
import org.gongbao.exchange.report.SheetChars;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// A report of facts and tables as an issue with one document, to be laid out and printed like any
/// other.
public final class PlainIssue {
  private final PlainSheet sheet;
  private int ids;

  private PlainIssue(PlainSheet sheet) {
    this.sheet = sheet;
  }

  public static Issue of(PlainSheet sheet) {
    return new PlainIssue(sheet).issue();
  }

  /// As PDF/A.
  ///
  /// @param style name of a style the program brings along
  public static byte[] pdf(PlainSheet sheet, String style, PageExporter pages) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    Request request =
        new Request(
            of(sheet), StyleReader.bundled(style), Release.SIGNED, picture -> Optional.empty());
    pages.pdf(request, PdfProfile.ARCHIVE, ProofRound.FIRST, out);
    return out.toByteArray();
  }

  private Issue issue() {
    Issue blank = Issue.blank(next());
    Masthead masthead =
        new Masthead(next(), text(sheet.subject() + sheet.name()), List.of(), List.of());
    return new Issue(
        blank.id(),
        IssueNumber.UNASSIGNED,
        blank.stage(),
        blank.chroniclePeriod(),
        blank.received(),
        masthead,
        blank.colophon(),
        List.of(new Section(next(), Text.EMPTY, List.of(document()))));
  }

  private Document document() {
    Document blank = (Document) Shape.of(Document.class).blank(next());
    Text subject = text(sheet.subject());
    StyledRange below =
        StyledRange.of(subject.length(), subject.length() + 1, TextStyle.LINE_START);
    return new Document(
        blank.id(),
        subject.plus(text(sheet.name())).with(below),
        blank.numbers(),
        blank.addressees(),
        List.of(facts()),
        blank.annotation(),
        sheet.parts().stream().map(this::part).toList(),
        blank.attachments(),
        blank.catalogue(),
        blank.corrections(),
        blank.editorNote());
  }

  private Block facts() {
    ListDraft facts = new ListDraft(this::next, Kind.TEXT, Kind.TEXT);
    for (Fact fact : sheet.facts()) {
      facts.row(Text.styled(SheetChars.shown(fact.name()), TextStyle.STRONG), text(fact.value()));
    }
    return facts.table();
  }

  private IssuedText part(Part part) {
    List<Block> body = new ArrayList<>();
    if (!part.rows().isEmpty()) {
      ListDraft list =
          new ListDraft(
              this::next, part.columns().stream().map(PlainIssue::kind).toArray(Kind[]::new));
      list.head(cells(part.columns().stream().map(Column::name)));
      part.rows().forEach(row -> list.row(cells(row.stream())));
      body.add(list.table());
    }
    part.notes().forEach(note -> body.add(new Note(next(), text(note))));
    return new IssuedText(next(), text(part.heading()), body);
  }

  private static Kind kind(Column column) {
    return column.kind() == PlainSheet.Kind.TEXT ? Kind.TEXT : Kind.NUMBER;
  }

  private static Text[] cells(Stream<String> values) {
    return values.map(PlainIssue::text).toArray(Text[]::new);
  }

  private static Text text(String chars) {
    return Text.of(SheetChars.shown(chars));
  }

  private NodeId next() {
    return new NodeId("s" + ++ids);
  }
}
