package org.gongbao.app.quality;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.exchange.report.CsvRow;
import org.gongbao.exchange.report.PlainSheet;
import org.gongbao.exchange.report.PlainSheet.Column;
import org.gongbao.exchange.report.PlainSheet.Fact;
import org.gongbao.exchange.report.PlainSheet.Kind;
import org.gongbao.exchange.report.PlainSheet.Part;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.merge.State;
import org.gongbao.review.quality.Figure;
import org.gongbao.review.quality.Flaw;
import org.gongbao.review.quality.ProofQuality;
import org.gongbao.review.quality.QualityReport;
import org.gongbao.review.quality.Rate;
import org.gongbao.review.quality.Reader;
import org.gongbao.review.quality.Tally;

/// Makes 编校质量报告 as a sheet, and its errors as a table.
public final class QualitySheets {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final QualityWords words;
  private final String who;
  private final Clock clock;

  /// @param who has it made
  public QualitySheets(Messages messages, String who, Clock clock) {
    this.messages = messages;
    this.words = new QualityWords(messages);
    this.who = who;
    this.clock = clock;
  }

  /// What an issue is called: 刊名 and number.
  public static String subject(Issue issue) {
    return issue.masthead().title().chars().replace("\n", "") + issue.number().printed();
  }

  /// @param subject name of the issue
  public PlainSheet of(String subject, QualityReport report) {
    String program = messages.get("report.program.name", messages.get("program.version"));
    List<Part> parts = new ArrayList<>();
    if (!report.proofs().isEmpty()) {
      parts.addAll(List.of(proofs(report), kinds(report), readers(report), flaws(report)));
    }
    parts.add(standard(report));
    return new PlainSheet(words.get("name"), subject, program, facts(report, program), parts);
  }

  private List<Fact> facts(QualityReport report, String program) {
    Tally total = report.total();
    return List.of(
        fact("time", TIME.format(ZonedDateTime.now(clock))),
        fact("who", who),
        fact("program", program),
        fact("last", last(report)),
        fact(
            "total",
            words.get("total.value", total.places(), QualityWords.hundredths(total.points()))));
  }

  private Fact fact(String name, String value) {
    return new Fact(words.get("fact." + name), value);
  }

  /// What the last proof that was read says.
  public String last(QualityReport report) {
    return report
        .last()
        .map(
            proof ->
                words.get(
                    "last.value",
                    words.round(proof.round()),
                    QualityWords.rate(proof.rate()),
                    words.verdict(proof, report)))
        .orElseGet(() -> words.get("last.none"));
  }

  private Part proofs(QualityReport report) {
    return part(
        "proofs",
        List.of(
            text("round"),
            text("version"),
            number("room"),
            number("places"),
            number("points"),
            new Column(words.get("head.rate"), Kind.BAR),
            text("verdict")),
        report.proofs().stream().map(proof -> row(proof, report)).toList(),
        List.of(words.get("note.proofs"), words.get("note.room")));
  }

  private List<String> row(ProofQuality proof, QualityReport report) {
    return List.of(
        words.round(proof.round()),
        proof.round().versionName(),
        proof.room() == 0 ? "—" : Integer.toString(proof.room()),
        Integer.toString(proof.total().places()),
        QualityWords.hundredths(proof.total().points()),
        QualityWords.rate(proof.isRead() ? proof.rate() : new Rate(0, 0)),
        words.verdict(proof, report));
  }

  private Part kinds(QualityReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (ErrorKind kind : ErrorKind.values()) {
      if (kind != ErrorKind.NONE) {
        List<Flaw> own = report.flaws(flaw -> flaw.kind() == kind);
        rows.add(row(words.kind(kind), own));
      }
    }
    rows.add(row(words.get("sum"), report.flaws(flaw -> true)));
    return part(
        "kinds",
        List.of(
            text("kind"), number("differs"), number("wrong"), number("places"), number("points")),
        rows,
        List.of(words.get("note.cause")));
  }

  private static List<String> row(String name, List<Flaw> flaws) {
    Map<Cause, Long> causes =
        flaws.stream().collect(Collectors.groupingBy(Flaw::cause, Collectors.counting()));
    return List.of(
        name,
        Long.toString(causes.getOrDefault(Cause.DIFFERS, 0L)),
        Long.toString(causes.getOrDefault(Cause.WRONG, 0L)),
        Integer.toString(flaws.size()),
        QualityWords.hundredths(flaws.stream().mapToInt(Flaw::points).sum()));
  }

  private Part readers(QualityReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (ProofQuality proof : report.proofs()) {
      proof.readers().forEach(one -> rows.add(row(words.round(proof.round()), one)));
    }
    if (report.proofs().stream().filter(ProofQuality::isRead).count() > 1) {
      report.readers().forEach(one -> rows.add(row(words.get("sum"), one)));
    }
    List<Column> columns =
        Stream.concat(
                Stream.of(text("round"), text("reader")),
                Stream.of(
                        "returned",
                        "accepted",
                        "refused",
                        "withdrawn",
                        "undecided",
                        "found",
                        "alone",
                        "missed",
                        "miss-rate")
                    .map(this::number))
            .toList();
    return part("readers", columns, rows, List.of(words.get("note.readers")));
  }

  private List<String> row(String round, Reader reader) {
    int open = reader.account().count(State.OPEN) + reader.account().count(State.CONFLICTING);
    return List.of(
        round,
        reader.name(),
        Integer.toString(reader.account().returned()),
        Integer.toString(reader.account().count(State.ACCEPTED)),
        Integer.toString(reader.account().count(State.REFUSED)),
        Integer.toString(reader.account().count(State.WITHDRAWN)),
        Integer.toString(open),
        Integer.toString(reader.found().places()),
        Integer.toString(reader.alone().places()),
        Integer.toString(reader.missed().places()),
        words.missRate(reader));
  }

  private Part flaws(QualityReport report) {
    List<List<String>> rows = rows(report);
    return part(
        "flaws",
        List.of(
            text("round"),
            text("place"),
            text("before"),
            text("after"),
            text("kind"),
            text("cause"),
            number("points"),
            text("finders")),
        rows,
        rows.isEmpty() ? List.of(words.get("flaws.none")) : List.of());
  }

  private List<List<String>> rows(QualityReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (ProofQuality proof : report.proofs()) {
      for (Flaw flaw : proof.flaws()) {
        rows.add(
            List.of(
                words.round(proof.round()),
                words.place(flaw),
                words.wrong(flaw),
                words.right(flaw),
                words.kind(flaw.kind()),
                words.cause(flaw.cause()),
                words.points(flaw),
                flaw.finders().stream().sorted().collect(Collectors.joining("\n"))));
      }
    }
    return rows;
  }

  private Part standard(QualityReport report) {
    List<List<String>> rows =
        Stream.of(Figure.values())
            .map(
                figure ->
                    List.of(
                        words.figure(figure),
                        QualityWords.hundredths(report.standard().of(figure)),
                        words.basis(figure, report.standard())))
            .toList();
    return part(
        "standard",
        List.of(text("figure"), number("value"), text("basis")),
        rows,
        List.of(words.get("note.standard")));
  }

  private Part part(
      String name, List<Column> columns, List<List<String>> rows, List<String> notes) {
    return new Part(words.get("part." + name), columns, rows, notes);
  }

  private Column text(String name) {
    return new Column(words.get("head." + name), Kind.TEXT);
  }

  private Column number(String name) {
    return new Column(words.get("head." + name), Kind.NUMBER);
  }

  /// The errors as a table for spreadsheets: RFC 4180, one row an error.
  public String csv(QualityReport report) {
    StringBuilder out = new StringBuilder(CsvRow.MARK);
    CsvRow.add(flaws(report).columns().stream().map(Column::name).toList(), out);
    rows(report).forEach(row -> CsvRow.add(row, out));
    return out.toString();
  }
}
