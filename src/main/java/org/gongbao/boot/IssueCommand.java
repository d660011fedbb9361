package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.IssueDesk;
import org.gongbao.app.OpenLibrary;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.plan.Cadence;
import org.gongbao.model.plan.ChronicleSpan;
import org.gongbao.model.plan.NumberText;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.model.plan.YearSlot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao issue list|new|plan|discard|restore|correct L`: the issues of a library and those to
/// come.
@Command(name = "issue")
final class IssueCommand {
  private final Program program;

  IssueCommand(Program program) {
    this.program = program;
  }

  static CommandLine line(Program program) {
    IssueCommand desk = new IssueCommand(program);
    return new CommandLine(desk)
        .addSubcommand(desk.new Listing())
        .addSubcommand(desk.new Making())
        .addSubcommand(desk.new Planning())
        .addSubcommand(desk.new Discarding())
        .addSubcommand(desk.new Restoring())
        .addSubcommand(new CorrectCommand(program));
  }

  private static @Nullable LocalDate day(String option, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw Program.wrong(option, Objects.requireNonNullElse(text, ""));
    }
  }

  /// `gongbao issue list L [--year Y] [--format text|json]`: with a year also those to come.
  @Command(name = "list")
  private final class Listing implements Callable<Integer> {
    @Parameters(arity = "1")
    private Path library = Path.of("");

    @Option(names = "--year")
    private @Nullable Integer year;

    @Option(names = "--format")
    private String format = "text";

    @Override
    public Integer call() {
      if (!List.of("text", "json").contains(format)) {
        throw Program.wrong("--format", format);
      }
      try (OpenLibrary open = program.libraries().open(library)) {
        List<Line> lines =
            year == null
                ? open.issues().stream().map(Line::of).toList()
                : open.issueDesk().year(year).stream().map(Line::of).toList();
        if (format.equals("json")) {
          program.out().println(json(lines));
        } else {
          lines.forEach(line -> program.out().println(text(line)));
        }
        return 0;
      }
    }

    private String text(Line line) {
      return line.name()
          + "\t"
          + line.number().printed()
          + "\t"
          + Objects.toString(line.day(), "")
          + "\t"
          + program.messages().get("desk.stage." + line.stage());
    }

    private String json(List<Line> lines) {
      ArrayNode all = JsonMapper.builder().build().createArrayNode();
      for (Line line : lines) {
        ObjectNode one = all.addObject();
        one.put("name", line.name()).put("id", line.id());
        one.put("year", line.number().year()).put("first", line.number().first());
        one.put("last", line.number().last()).put("supplement", line.number().supplement());
        one.put("total", line.number().total()).put("printed", Objects.toString(line.day(), null));
        one.put("stage", line.stage().toLowerCase(Locale.ROOT));
      }
      return all.toPrettyString();
    }
  }

  /// @param id empty for one that is only to come
  private record Line(
      String name, IssueNumber number, @Nullable LocalDate day, String stage, String id) {
    static Line of(IssueSummary issue) {
      return new Line(
          Input.name(issue),
          issue.number(),
          issue.number().printDate(),
          issue.stage().name(),
          issue.id().value());
    }

    static Line of(YearSlot slot) {
      return slot.issue()
          .map(Line::of)
          .orElseGet(
              () ->
                  new Line(Input.byYear(slot.number()), slot.number(), slot.day(), "PLANNED", ""));
    }
  }

  /// `gongbao issue new L [--number 22] [--year Y] [--total N] [--printed D]`: the next one, unless
  /// another is asked for. A library there is not is made.
  @Command(name = "new")
  private final class Making implements Callable<Integer> {
    @Parameters(arity = "1")
    private Path library = Path.of("");

    @Option(names = "--number")
    private @Nullable String number;

    @Option(names = "--year")
    private @Nullable Integer year;

    @Option(names = "--total")
    private @Nullable Integer total;

    @Option(names = "--printed")
    private @Nullable String printed;

    @Override
    public Integer call() {
      LocalDate day = day("--printed", printed);
      if (number != null && read(2000, number, 0, day).isEmpty()) {
        throw Program.wrong("--number", number);
      }
      if (year != null && year <= 0) {
        throw Program.wrong("--year", year.toString());
      }
      if (total != null && total < 0) {
        throw Program.wrong("--total", total.toString());
      }
      try (OpenLibrary open = program.writable(library, true)) {
        IssueDesk desk = open.issueDesk();
        IssueNumber wanted = wanted(desk.upcoming(1).getFirst(), day);
        NodeId made = desk.make(wanted, program.messages());
        program.out().println(Input.byYear(wanted));
        program.say("command.issue.made", wanted.printed(), made.value());
        return 0;
      }
    }

    private IssueNumber wanted(IssueNumber next, @Nullable LocalDate day) {
      int inYear = year != null ? year : day != null ? day.getYear() : next.year();
      String text = number != null ? number : NumberText.write(next);
      boolean asNext = inYear == next.year() && text.equals(NumberText.write(next));
      int counted = total != null ? total : asNext ? next.total() : 0;
      LocalDate on = day != null || !asNext ? day : next.printDate();
      return read(inYear, text, counted, on)
          .orElseThrow(() -> Program.wrong("--number", text + " " + inYear));
    }

    private static Optional<IssueNumber> read(
        int year, String text, int total, @Nullable LocalDate day) {
      return NumberText.read(year, text, total, day);
    }
  }

  /// `gongbao issue plan L [--days 7,22] [--months 1,2] [--chronicle previous|half|none]`: tells
  /// the plan, and changes it where something is given.
  @Command(name = "plan")
  private final class Planning implements Callable<Integer> {
    @Parameters(arity = "1")
    private Path library = Path.of("");

    @Option(names = "--days")
    private @Nullable String days;

    @Option(names = "--months")
    private @Nullable String months;

    @Option(names = "--chronicle")
    private @Nullable String chronicle;

    @Override
    public Integer call() {
      try (OpenLibrary open = program.writable(library, false)) {
        IssueDesk desk = open.issueDesk();
        PublishingPlan before = desk.plan();
        PublishingPlan plan =
            new PublishingPlan(
                cadence(before.cadence()),
                before.jointCountsAll(),
                before.supplementsCount(),
                span(before.chronicle()));
        if (!plan.equals(before)) {
          desk.keep(plan);
        }
        for (IssueNumber next : desk.upcoming(4)) {
          program.out().println(Input.byYear(next) + "\t" + Objects.toString(next.printDate(), ""));
        }
        return 0;
      }
    }

    private Cadence cadence(Cadence before) {
      try {
        return new Cadence(
            days == null ? before.days() : numbers(days),
            months == null ? before.months() : numbers(months));
      } catch (IllegalArgumentException none) {
        throw new ProblemException(Problem.usage("GB-D02", "desk.plan.no-days"));
      }
    }

    private static List<Integer> numbers(String text) {
      return Arrays.stream(text.split("[,，、]"))
          .map(String::strip)
          .filter(one -> !one.isEmpty())
          .map(Integer::valueOf)
          .toList();
    }

    private ChronicleSpan span(ChronicleSpan before) {
      return switch (chronicle) {
        case null -> before;
        case "previous" -> ChronicleSpan.PREVIOUS_MONTH;
        case "half" -> ChronicleSpan.HALF_MONTH;
        case "none" -> ChronicleSpan.NONE;
        case String other -> throw Program.wrong("--chronicle", other);
      };
    }
  }

  /// `gongbao issue discard L ISSUE`: takes it off the list; nothing of it is gone.
  @Command(name = "discard")
  private final class Discarding implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1", arity = "1")
    private String issue = "";

    @Override
    public Integer call() {
      try (OpenLibrary open = program.writable(library, false)) {
        IssueSummary summary = Input.issue(open, issue);
        open.issueDesk().discard(summary.id());
        program.say("command.issue.discarded", summary.number().printed(), summary.id().value());
        return 0;
      }
    }
  }

  /// `gongbao issue restore L ISSUE`: lists it again.
  @Command(name = "restore")
  private final class Restoring implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1", arity = "1")
    private String issue = "";

    @Override
    public Integer call() {
      try (OpenLibrary open = program.writable(library, false)) {
        IssueSummary summary = Input.issue(open.issueDesk().discarded(), issue);
        open.issueDesk().restore(summary.id());
        program.say("command.issue.restored", summary.number().printed());
        return 0;
      }
    }
  }
}
