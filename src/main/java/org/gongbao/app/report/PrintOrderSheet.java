package org.gongbao.app.report;

import java.io.ByteArrayOutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
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

/// 付印单 as pages, composed and printed as those of an issue are (`resources/style/order.json`).
public final class PrintOrderSheet {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int GROUP = 8;

  private final PrintOrder order;
  private final Messages messages;
  private int ids;

  private PrintOrderSheet(PrintOrder order, Messages messages) {
    this.order = order;
    this.messages = messages;
  }

  /// As PDF, an archive file.
  public static byte[] pdf(PrintOrder order, PageExporter pages, Messages messages) {
    Request request =
        new Request(
            new PrintOrderSheet(order, messages).issue(),
            StyleReader.bundled("order"),
            Release.SIGNED,
            picture -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.pdf(request, PdfProfile.ARCHIVE, ProofRound.FINAL, out);
    return out.toByteArray();
  }

  private Issue issue() {
    Issue blank = Issue.blank(next());
    Masthead masthead = new Masthead(next(), Text.of(heading()), List.of(), List.of());
    return new Issue(
        blank.id(),
        new IssueNumber(0, 0, 0, 0, order.made().toLocalDate()),
        blank.stage(),
        blank.chroniclePeriod(),
        blank.received(),
        masthead,
        blank.colophon(),
        List.of(new Section(next(), Text.EMPTY, List.of(document()))));
  }

  private String heading() {
    return order.title() + " " + order.number().printed() + " " + get("title");
  }

  private Document document() {
    Document blank = (Document) Shape.of(Document.class).blank(next());
    List<Block> body = new ArrayList<>(List.of(facts()));
    body.add(note(state()));
    IssuedText signed =
        new IssuedText(next(), Text.of(get("signatures")), List.of(lines(), note(get("note"))));
    return new Document(
        blank.id(),
        title(),
        blank.numbers(),
        blank.addressees(),
        body,
        blank.annotation(),
        List.of(signed),
        blank.attachments(),
        blank.catalogue(),
        blank.corrections(),
        blank.editorNote());
  }

  private Text title() {
    String name = order.title().replace("\n", "");
    Text title = Text.of(name + get("title"));
    StyledRange below = StyledRange.of(name.length(), name.length() + 1, TextStyle.LINE_START);
    return title.with(below);
  }

  private Block facts() {
    ListDraft facts = new ListDraft(this::next, Kind.TEXT, Kind.TEXT);
    row(facts, "issue", number());
    row(facts, "printed", order.printed().map(String::valueOf).orElse(get("unknown")));
    row(facts, "pages", messages.get("flow.order.pages.value", order.pages()));
    String copies =
        order.copies().isPresent()
            ? messages.get("flow.order.copies.value", order.copies().getAsInt())
            : get("unknown");
    row(facts, "copies", copies);
    row(facts, "paper", messages.get("flow.order.paper.value", order.width(), order.height()));
    row(facts, "printer", order.printer().isEmpty() ? get("unknown") : order.printer());
    PrintOrder.Facts counted = order.facts();
    row(
        facts,
        "decided",
        messages.get(
            "flow.order.decided.value",
            counted.waived(),
            counted.off(),
            counted.closed(),
            counted.open()));
    row(facts, "digest", grouped(order.issueDigest()));
    row(facts, "pdf", order.pdfDigest().isEmpty() ? get("unprinted") : grouped(order.pdfDigest()));
    return facts.table();
  }

  private String number() {
    int total = order.number().total();
    return order.number().printed() + (total > 0 ? messages.get("flow.order.total", total) : "");
  }

  private void row(ListDraft facts, String name, String value) {
    facts.row(Text.styled(get(name), TextStyle.STRONG), Text.of(value));
  }

  /// 64 digits are read in groups.
  private static String grouped(String digest) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digest.length(); i += GROUP) {
      grouped.append(i == 0 ? "" : " ").append(digest, i, Math.min(digest.length(), i + GROUP));
    }
    return grouped.toString();
  }

  private String state() {
    return order.isReleased()
        ? get("released")
        : messages.get("flow.order.missing", String.join("、", order.missing()));
  }

  private Block lines() {
    ListDraft list = new ListDraft(this::next, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT);
    list.head(head("step"), head("name"), head("scope"), head("time"));
    for (PrintOrder.Line line : order.lines()) {
      String scope =
          line.items() == 0 ? get("whole") : messages.get("flow.order.items", line.items());
      list.row(
          Text.of(line.step()),
          Text.of(line.name()),
          Text.of(scope),
          Text.of(time(line.last()) + (line.note().isEmpty() ? "" : "\n" + line.note())));
    }
    return list.table();
  }

  private static String time(ZonedDateTime when) {
    return TIME.format(when);
  }

  private Text head(String name) {
    return Text.of(get("head." + name));
  }

  private Note note(String text) {
    return new Note(next(), Text.of(text));
  }

  private String get(String name) {
    return messages.get("flow.order." + name);
  }

  private NodeId next() {
    return new NodeId("o" + ++ids);
  }
}
