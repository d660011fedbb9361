package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongbao.app.Access;
import org.gongbao.app.Diaries;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.edit.chronicle.Assembling;
import org.gongbao.edit.chronicle.Assembly;
import org.gongbao.edit.chronicle.Assembly.Line;
import org.gongbao.edit.chronicle.Assembly.State;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao diary L`: lists the 大事记簿; with `--into`, takes the entries of the period into an issue.
@Command(name = "diary")
final class DiaryCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Program program;

  @Parameters(arity = "1")
  private Path library = Path.of("");

  @Option(names = "--from")
  private @Nullable String from;

  @Option(names = "--to")
  private @Nullable String to;

  @Option(names = "--into")
  private @Nullable String into;

  @Option(names = "--format")
  private String format = "text";

  DiaryCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!Set.of("text", "json").contains(format)) {
      throw Program.wrong("--format", format);
    }
    Period period = period();
    try (OpenLibrary open = program.libraries().open(library)) {
      if (into == null) {
        list(open, period);
      } else {
        assemble(open, Input.issue(open, into), period);
      }
      return 0;
    }
  }

  private Period period() {
    LocalDate first = day("--from", from);
    LocalDate last = day("--to", to);
    if (first == null && last == null) {
      return Period.NONE;
    }
    LocalDate begin = first == null ? LocalDate.of(1, 1, 1) : first;
    LocalDate end = last == null ? LocalDate.of(9999, 12, 31) : last;
    if (end.isBefore(begin)) {
      throw new ProblemException(Problem.usage("GB-D11", "diary.reversed", begin, end));
    }
    return new Period(begin, end);
  }

  private static @Nullable LocalDate day(String option, @Nullable String given) {
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeException noDay) {
      throw Program.wrong(option, String.valueOf(given));
    }
  }

  private void list(OpenLibrary open, Period period) {
    Diaries diaries = open.diaries();
    List<ChronicleEntry> entries =
        period.from() == null ? diaries.entries() : diaries.entries(period, false);
    if (format.equals("json")) {
      ArrayNode all = JSON.createArrayNode();
      entries.forEach(entry -> describe(all.addObject(), entry));
      program.out().println(all.toPrettyString());
    } else {
      entries.forEach(entry -> program.out().println(line(entry)));
      program.say("diary.listed", entries.size());
    }
  }

  private void assemble(OpenLibrary open, IssueSummary summary, Period given) {
    if (open.access() instanceof Access.ReadOnly readOnly) {
      throw new ProblemException(readOnly.reason());
    }
    IssueSession session = open.openIssue(summary.id());
    Diaries diaries = open.diaries();
    Period period = given.from() == null ? diaries.period(session.tree().issue()) : given;
    if (period.from() == null) {
      throw new ProblemException(
          Problem.usage("GB-D15", "diary.no-period", summary.number().printed()));
    }
    if (!session.isEditable()) {
      throw new ProblemException(
          Problem.library("GB-D16", "diary.locked", summary.number().printed()));
    }
    Diaries.Ready ready = diaries.ready(session.tree().issue(), period);
    Set<NodeId> chosen = new HashSet<>();
    ready.assembly().lines(State.FRESH).forEach(line -> chosen.add(line.diary().id()));
    Assembling.Outcome outcome = ready.take(session, chosen);
    outcome.step().ifPresent(step -> session.commit(step.label(), step.edits(), null, null));
    open.flush();
    report(ready.assembly(), outcome, summary);
  }

  private void report(Assembly assembly, Assembling.Outcome outcome, IssueSummary summary) {
    if (format.equals("json")) {
      program.out().println(json(assembly, outcome, summary).toPrettyString());
      return;
    }
    int there = assembly.lines().size() - outcome.added();
    for (Line line : assembly.lines()) {
      switch (line.state()) {
        case FRESH, SAME -> {}
        case ELSEWHERE -> program.say("diary.line.ELSEWHERE", line.elsewhere(), line(line.diary()));
        default ->
            program.say(
                "diary.line." + line.state(),
                line(line.diary()),
                line.here().map(DiaryCommand::line).orElse(""));
      }
    }
    program.say(
        "diary.assembled",
        summary.number().printed(),
        outcome.added(),
        there - assembly.lines(State.ELSEWHERE).size(),
        assembly.own().size(),
        assembly.undated());
  }

  private static ObjectNode json(
      Assembly assembly, Assembling.Outcome outcome, IssueSummary summary) {
    ObjectNode all = JSON.createObjectNode();
    all.put("issue", summary.id().value());
    all.put("from", String.valueOf(assembly.period().from()));
    all.put("to", String.valueOf(assembly.period().to()));
    all.put("added", outcome.added());
    all.put("same", assembly.lines(State.SAME).size());
    all.put("undated", assembly.undated());
    ArrayNode different = all.putArray("different");
    for (Line line : assembly.lines()) {
      if (line.state() != State.FRESH && line.state() != State.SAME) {
        ObjectNode one = different.addObject().put("state", line.state().name());
        describe(one.putObject("diary"), line.diary());
        line.here().ifPresent(here -> describe(one.putObject("here"), here));
        if (!line.elsewhere().isEmpty()) {
          one.put("elsewhere", line.elsewhere());
        }
      }
    }
    ArrayNode own = all.putArray("own");
    assembly.own().forEach(entry -> describe(own.addObject(), entry));
    return all;
  }

  private static void describe(ObjectNode object, ChronicleEntry entry) {
    object
        .put("id", entry.id().value())
        .put("from", Objects.toString(entry.date().from(), null))
        .put("to", Objects.toString(entry.date().to(), null))
        .put("part", entry.date().part().written())
        .put("lead", entry.lead().chars())
        .put("text", entry.text().chars());
  }

  /// 2026-10-01 上午, tab, text.
  private static String line(ChronicleEntry entry) {
    EntryDate date = entry.date();
    LocalDate first = date.from();
    String days =
        first == null ? "?" : first.equals(date.to()) ? first.toString() : first + "/" + date.to();
    String part = date.part().written();
    return days + (part.isEmpty() ? "" : " " + part) + "\t" + entry.text().chars();
  }
}
