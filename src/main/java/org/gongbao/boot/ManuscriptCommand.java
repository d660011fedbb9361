package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.app.manuscript.ManuscriptDesk;
import org.gongbao.app.manuscript.ManuscriptFile;
import org.gongbao.app.manuscript.ManuscriptPlacing;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.app.manuscript.Registering;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.manuscript.Disclosure;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao manuscript add|list|place|import|scan L`: the documents that came in.
@Command(name = "manuscript")
final class ManuscriptCommand {
  private final Program program;

  ManuscriptCommand(Program program) {
    this.program = program;
  }

  static CommandLine line(Program program) {
    ManuscriptCommand manuscripts = new ManuscriptCommand(program);
    return new CommandLine(manuscripts)
        .addSubcommand(manuscripts.new Adding())
        .addSubcommand(manuscripts.new Listing())
        .addSubcommand(manuscripts.new Placing())
        .addSubcommand(manuscripts.new Importing())
        .addSubcommand(new ScanCommand(program));
  }

  private void refuse(Problem problem) {
    program.err().println(program.messages().get(problem));
  }

  /// `gongbao manuscript add L FILE…`: exit 3 when any was refused.
  @Command(name = "add")
  private final class Adding implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1..*", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--office")
    private @Nullable String office;

    @Option(names = "--received")
    private @Nullable String received;

    @Option(names = "--disclosure")
    private @Nullable String disclosure;

    @Option(names = "--signed-copy")
    private boolean copy;

    @Override
    public Integer call() {
      Map<Column, String> said = said();
      try (OpenLibrary open = program.writable(library, true)) {
        List<Registering.Outcome> outcomes =
            new Registering(open, program.importer())
                .files(Incoming.of(files), said, Tasks.Progress.NONE);
        boolean refused = false;
        for (Registering.Outcome outcome : outcomes) {
          switch (outcome) {
            case Registering.Outcome.Refused(Incoming file, Problem problem) -> {
              refused = true;
              refuse(problem);
            }
            case Registering.Outcome.Registered registered -> {
              Manuscript made = registered.manuscript();
              program.out().println(made.number() + "\t" + made.title());
              registered.twice().ifPresent(twice -> seems(made, twice));
            }
          }
        }
        return refused ? Problem.Kind.INPUT.exitCode() : 0;
      }
    }

    private void seems(Manuscript made, Twice twice) {
      program.say(
          "manuscript.seems",
          made.number(),
          new ManuscriptWords(program.messages()).issue(twice.where().number()),
          twice.where().title());
    }

    private Map<Column, String> said() {
      Map<Column, String> said = new EnumMap<>(Column.class);
      if (office != null) {
        said.put(Column.OFFICE, office);
      }
      if (received != null) {
        try {
          said.put(Column.RECEIVED, LocalDate.parse(received).toString());
        } catch (DateTimeParseException noDay) {
          throw Program.wrong("--received", received);
        }
      }
      if (disclosure != null) {
        said.put(Column.DISCLOSURE, disclosure(disclosure).written());
      }
      if (copy) {
        said.put(Column.COPY, Column.COPY.choices().get(1));
      }
      return said;
    }

    /// As registers write it, or open, on_request, withheld, undecided.
    private static Disclosure disclosure(String text) {
      for (Disclosure one : Disclosure.values()) {
        if (one.written().equals(text)
            || one.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
          return one;
        }
      }
      throw Program.wrong("--disclosure", text);
    }
  }

  /// `gongbao manuscript list L [--state open|overdue|…] [--format text|csv|json]`.
  @Command(name = "list")
  private final class Listing implements Callable<Integer> {
    @Parameters(arity = "1")
    private Path library = Path.of("");

    @Option(names = "--state")
    private @Nullable String state;

    @Option(names = "--format")
    private String format = "text";

    @Override
    public Integer call() {
      if (!List.of("text", "csv", "json").contains(format)) {
        throw Program.wrong("--format", format);
      }
      Predicate<Standing> wanted = state == null ? standing -> true : wanted(state);
      try (OpenLibrary open = program.libraries().open(library)) {
        List<Kept> all =
            new ManuscriptDesk(open)
                .read().all().stream().filter(one -> wanted.test(one.standing())).toList();
        switch (format) {
          case "json" -> program.out().println(json(all));
          case "csv" ->
              program.out().print(new String(ManuscriptFile.write(all), StandardCharsets.UTF_8));
          default -> all.forEach(one -> program.out().println(text(one)));
        }
        program.out().flush();
        return 0;
      }
    }

    private static Predicate<Standing> wanted(String state) {
      if (state.equals("open")) {
        return Standing::isOpen;
      }
      if (state.equals("overdue")) {
        return Standing::isOverdue;
      }
      try {
        Standing.Kind kind = Standing.Kind.valueOf(state.toUpperCase(Locale.ROOT));
        return standing -> standing.kind() == kind;
      } catch (IllegalArgumentException unknown) {
        throw Program.wrong("--state", state);
      }
    }

    private String text(Kept one) {
      Manuscript manuscript = one.manuscript();
      return String.join(
          "\t",
          manuscript.number(),
          manuscript.title(),
          manuscript.office(),
          manuscript.received().map(Object::toString).orElse(""),
          manuscript.disclosure().written(),
          new ManuscriptWords(program.messages()).state(one.standing()),
          one.standing().days().isPresent()
              ? Integer.toString(one.standing().days().getAsInt())
              : "");
    }

    private static String json(List<Kept> all) {
      ArrayNode array = JsonMapper.builder().build().createArrayNode();
      for (Kept kept : all) {
        Manuscript one = kept.manuscript();
        Standing standing = kept.standing();
        ObjectNode object = array.addObject();
        object.put("number", one.number()).put("title", one.title());
        object.put("documentNumber", one.documentNumber()).put("office", one.office());
        object.put("received", one.received().map(Object::toString).orElse(null));
        object.put("signed", one.signed().map(Object::toString).orElse(null));
        object.put("disclosure", one.disclosure().name().toLowerCase(Locale.ROOT));
        object.put("signedCopy", one.hasCopy()).put("file", one.file());
        object.put("sha256", one.source().map(source -> source.value()).orElse(null));
        object.put("scan", one.scanFile());
        object.put("scanSha256", one.scan().map(source -> source.value()).orElse(null));
        one.scansBefore().forEach(object.putArray("scansBefore")::add);
        object.put("state", standing.kind().name().toLowerCase(Locale.ROOT));
        ArrayNode lacks = object.putArray("lacks");
        standing.lacks().forEach(lack -> lacks.add(lack.name().toLowerCase(Locale.ROOT)));
        if (standing.days().isPresent()) {
          object.put("workdays", standing.days().getAsInt());
        }
        object.put("overdue", standing.isOverdue());
        ArrayNode placed = object.putArray("placed");
        for (Placed where : standing.placed()) {
          placed
              .addObject()
              .put("issue", where.number().printed())
              .put("id", where.issue().value())
              .put("item", where.item().value());
        }
      }
      return array.toPrettyString();
    }
  }

  /// `gongbao manuscript place L NUMBER… --issue I [--section S] [--reprint REASON]`: exit 2 when
  /// any cannot be placed.
  @Command(name = "place")
  private final class Placing implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1..*", arity = "1..*")
    private List<String> numbers = List.of();

    @Option(names = "--issue", required = true)
    private String issue = "";

    @Option(names = "--section")
    private @Nullable String section;

    @Option(names = "--reprint")
    private @Nullable String reprint;

    @Override
    public Integer call() {
      try (OpenLibrary open = program.writable(library, false)) {
        IssueSummary target = Input.issue(open, issue);
        ManuscriptDesk desk = new ManuscriptDesk(open);
        List<Manuscript> wanted = numbers.stream().map(number -> find(desk, number)).toList();
        Set<EntryId> again =
            reprint == null ? Set.of() : Set.copyOf(wanted.stream().map(Manuscript::id).toList());
        List<ManuscriptPlacing.Step> steps =
            new ManuscriptPlacing(open, program.importer())
                .prepare(
                    wanted, target.id(), Optional.ofNullable(section), again, Tasks.Progress.NONE);
        List<Importer.Step> ready = new ArrayList<>();
        for (ManuscriptPlacing.Step step : steps) {
          switch (step) {
            case ManuscriptPlacing.Step.Ready one -> ready.add(one.prepared());
            case ManuscriptPlacing.Step.Refused one -> refuse(one.problem());
            case ManuscriptPlacing.Step.Clash clash -> refuse(problem(clash));
          }
        }
        store(open, target, ready);
        if (reprint != null) {
          String reason = reprint;
          again.forEach(id -> desk.reprinted(id, target.number().printed(), reason));
        }
        return ready.size() == steps.size() ? 0 : Problem.Kind.USAGE.exitCode();
      }
    }

    private static Manuscript find(ManuscriptDesk desk, String number) {
      return desk.find(number)
          .orElseThrow(
              () -> new ProblemException(Problem.usage("GB-M06", "manuscript.none", number)));
    }

    private Problem problem(ManuscriptPlacing.Step.Clash clash) {
      Twice twice = clash.twice();
      return Problem.usage(
          "GB-M07",
          "manuscript.twice." + twice.alike(),
          clash.manuscript().number(),
          clash.manuscript().title(),
          new ManuscriptWords(program.messages()).issue(twice.where().number()),
          twice.where().title());
    }

    private void store(OpenLibrary open, IssueSummary target, List<Importer.Step> ready) {
      Importer importer = program.importer();
      Importer.Run run = importer.store(open, ready, Optional.of(target.id()), Tasks.Progress.NONE);
      for (ImportOutcome outcome : importer.finish(open, run)) {
        switch (outcome) {
          case ImportOutcome.Refused refused -> refuse(refused.problem());
          case ImportOutcome.Taken taken ->
              program.say(
                  "command.importedDocument", taken.file().given(), taken.items(), taken.charset());
        }
      }
    }
  }

  /// `gongbao manuscript import L FILE.csv`: all of its lines, or none and why.
  @Command(name = "import")
  private final class Importing implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1", arity = "1")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      Incoming incoming = Incoming.of(file);
      byte[] bytes = incoming.bytes();
      try (OpenLibrary open = program.writable(library, true)) {
        ManuscriptFile.Look look = ManuscriptFile.look(open, incoming.name(), bytes);
        if (!look.faults().isEmpty()) {
          look.faults()
              .forEach(
                  fault ->
                      program
                          .err()
                          .println(
                              program
                                  .messages()
                                  .get(
                                      "manuscript.csv.line",
                                      fault.line(),
                                      program
                                          .messages()
                                          .get(
                                              fault.fault().key(),
                                              fault.fault().arguments().toArray()))));
          int all = look.faults().size() + look.more();
          refuse(Problem.input("GB-M08", "manuscript.csv.refused", incoming.name(), all));
          return Problem.Kind.INPUT.exitCode();
        }
        ManuscriptFile.take(open, look);
        program.say("manuscript.csv.counts", incoming.name(), look.added(), look.changed());
        return 0;
      }
    }
  }
}
