package org.gongbao.app.flow;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.app.SignOff;
import org.gongbao.app.WholeFile;
import org.gongbao.app.report.PrintOrder;
import org.gongbao.app.report.PrintOrder.Facts;
import org.gongbao.app.report.PrintOrder.Line;
import org.gongbao.app.report.PrintOrderSheet;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Paper;
import org.gongbao.model.Asset;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.distribution.PrintRun;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.query.Query;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.WorkflowStep;

/// Makes 付印单 of issues whose workflow was started. On a worker.
public final class PrintOrders {
  private final OpenLibrary library;
  private final PageExporter pages;
  private final Messages messages;

  public PrintOrders(OpenLibrary library, PageExporter pages, Messages messages) {
    this.library = library;
    this.pages = pages;
    this.messages = messages;
  }

  /// Writes the sheet as PDF.
  ///
  /// @throws ProblemException GB-W05 when no workflow is started, GB-E01 when it cannot be written
  public void write(SignOff signOff, Instant made, Path target) {
    byte[] pdf = PrintOrderSheet.pdf(of(signOff, made), pages, messages);
    WholeFile.write(target, out -> out.write(pdf));
  }

  /// What is printed and who signed it, as it stands in the file.
  ///
  /// @throws ProblemException GB-W05 when no workflow is started
  public PrintOrder of(SignOff signOff, Instant made) {
    Standing standing =
        signOff
            .standing()
            .orElseThrow(() -> new ProblemException(Problem.usage("GB-W05", "flow.no-step")));
    NodeId id = signOff.issue();
    Issue issue = library.read(id);
    HouseStyle style = library.style(id);
    Request request =
        new Request(issue, style, Release.UNSIGNED, sha -> library.asset(sha).map(Asset::bytes));
    Paper paper = style.paper();
    ZoneId zone = signOff.zone();
    List<Approval> counted = signOff.log().standing().stream().filter(standing::counts).toList();
    return new PrintOrder(
        issue.masthead().title().chars(),
        issue.number(),
        pages.compose(request).pages().size(),
        PrintRun.of(issue),
        paper.width() / Emu.MM,
        paper.height() / Emu.MM,
        printer(issue),
        Optional.ofNullable(issue.number().printDate()),
        standing.now().whole(),
        counted.stream()
            .map(Approval::pdf)
            .filter(pdf -> !pdf.isEmpty() && standing.isReleased())
            .reduce("", (first, last) -> last),
        lines(standing, counted, zone),
        missing(standing),
        facts(id),
        made.atZone(zone));
  }

  private static String printer(Issue issue) {
    return issue.colophon().lines().stream()
        .filter(line -> line.field() == ImprintField.PRINTER)
        .map(ImprintLine::value)
        .map(value -> value.chars().strip())
        .findFirst()
        .orElse("");
  }

  private static List<String> missing(Standing standing) {
    return standing.workflow().steps().stream()
        .takeWhile(step -> step.number() <= standing.workflow().printing().number())
        .filter(step -> !standing.isDone(step))
        .map(WorkflowStep::name)
        .toList();
  }

  private Facts facts(NodeId issue) {
    Decided decided = library.decisions(issue).standing();
    List<Query> queries = library.queries(issue).all();
    int open = (int) queries.stream().filter(Query::isOpen).count();
    return new Facts(
        decided.of(Decision.Kind.WAIVED).size(),
        decided.of(Decision.Kind.SWITCHED_OFF).size()
            + decided.of(Decision.Kind.UNRUN_ACCEPTED).size(),
        queries.size() - open,
        open);
  }

  private record Key(int step, int slot, String person) {}

  private static List<Line> lines(Standing standing, List<Approval> counted, ZoneId zone) {
    Map<Key, List<Approval>> grouped = new LinkedHashMap<>();
    counted.stream()
        .sorted(Comparator.comparingInt(Approval::step).thenComparingInt(Approval::slot))
        .forEach(
            one ->
                grouped
                    .computeIfAbsent(
                        new Key(one.step(), one.slot(), one.person()), key -> new ArrayList<>())
                    .add(one));
    List<Line> lines = new ArrayList<>();
    grouped.forEach(
        (key, all) -> {
          Approval last = all.getLast();
          boolean whole = last.subject().equals(standing.now().issue());
          lines.add(
              new Line(
                  standing.workflow().step(key.step()).orElseThrow().name(),
                  last.name(),
                  whole ? 0 : all.size(),
                  last.when().atZone(zone),
                  last.note()));
        });
    return lines;
  }
}
