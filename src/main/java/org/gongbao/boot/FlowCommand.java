package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.SignOff;
import org.gongbao.app.Workflows;
import org.gongbao.app.flow.PrintOrders;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.DueDates;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.StepState;
import org.gongbao.review.workflow.WorkflowStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao flow L#I [--steps F] [--start] [--sign S|--withdraw S …] [--sheet F.pdf] [--format
/// text|json]`: keeps the office's own steps, starts the workflow of an issue, signs, tells where
/// the issue and each item stand, and writes 付印单.
@Command(name = "flow")
final class FlowCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private String input = "";

  @Option(names = "--steps")
  private @Nullable Path steps;

  @Option(names = "--start")
  private boolean start;

  @Option(names = "--sheet")
  private @Nullable Path sheet;

  @Mixin private FlowSigning signing = new FlowSigning();

  @Option(names = "--format")
  private String format = "text";

  FlowCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "json").contains(format)) {
      throw Program.wrong("--format", format);
    }
    signing.require();
    return Input.within(input, program.libraries(), this::within);
  }

  private int within(OpenLibrary library, IssueSummary summary) {
    boolean writes = start || steps != null || signing.isAsked();
    if (writes && library.access() instanceof Access.ReadOnly readOnly) {
      throw new ProblemException(readOnly.reason());
    }
    if (steps != null) {
      new Workflows(library).keep(read(steps));
    }
    SignOff signOff =
        SignOff.of(library, summary.id(), program.libraries().signing(library), program.pages());
    if (start) {
      signOff.start(new Workflows(library).office());
    }
    int code = signing.isAsked() ? signing.run(program, library, signOff) : 0;
    Optional<Standing> standing = signOff.standing();
    standing.ifPresent(
        one -> {
          if (library.access() instanceof Access.Writable) {
            library.openIssue(summary.id()).follow(one.stage());
          }
        });
    if (sheet != null) {
      new PrintOrders(library, program.pages(), program.messages())
          .write(signOff, signOff.now(), sheet);
      program.say("command.exported", sheet);
    }
    if (standing.isEmpty()) {
      program.say("flow.command.none", summary.number().printed());
      return 0;
    }
    Told told = new Told(library.read(summary.id()), signOff, standing.get());
    program.out().println(format.equals("json") ? told.json() : told.text());
    return code;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new ProblemException(Problem.input("GB-I11", "import.unreadable", file), unreadable);
    }
  }

  /// Where everything stands, told.
  private final class Told {
    private final Issue issue;
    private final Standing standing;
    private final DueDates due;
    private final LocalDate today;

    Told(Issue issue, SignOff signOff, Standing standing) {
      this.issue = issue;
      this.standing = standing;
      this.due = signOff.due(issue);
      this.today = signOff.today();
    }

    String text() {
      StringBuilder text = new StringBuilder(line(issue.id(), issue.number().printed()));
      for (Item item : issue.items()) {
        text.append('\n').append(line(item.id(), item.title().chars().replace('\n', ' ')));
      }
      return text.toString();
    }

    private String line(NodeId subject, String name) {
      Optional<WorkflowStep> next = standing.next(subject);
      boolean late = next.filter(step -> due.isOverdue(step, today)).isPresent();
      return String.join(
          "\t",
          name,
          next.map(WorkflowStep::name).orElseGet(() -> program.messages().get("flow.command.done")),
          next.flatMap(due::due).map(String::valueOf).orElse(""),
          late ? program.messages().get("flow.overdue") : "",
          voided(subject));
    }

    private String voided(NodeId subject) {
      int count = standing.voided(subject).size();
      return count == 0 ? "" : program.messages().get("flow.voided", count);
    }

    String json() {
      ObjectNode json = JsonMapper.builder().build().createObjectNode();
      json.put("issue", Input.byYear(issue.number())).put("id", issue.id().value());
      json.put("stage", standing.stage().name().toLowerCase(Locale.ROOT));
      json.put("released", standing.isReleased()).put("digest", standing.now().whole());
      subject(json, issue.id());
      ArrayNode items = json.putArray("items");
      for (Item item : issue.items()) {
        ObjectNode one = items.addObject();
        one.put("id", item.id().value()).put("title", item.title().chars());
        subject(one, item.id());
      }
      return json.toPrettyString();
    }

    private void subject(ObjectNode json, NodeId subject) {
      Optional<WorkflowStep> next = standing.next(subject);
      json.put("step", next.map(WorkflowStep::number).orElse(null));
      json.put("name", next.map(WorkflowStep::name).orElse(null));
      json.put("due", Objects.toString(next.flatMap(due::due).orElse(null), null));
      json.put("overdue", next.filter(step -> due.isOverdue(step, today)).isPresent());
      json.put("voided", standing.voided(subject).size());
      ArrayNode signatures = json.putArray("signatures");
      for (StepState state : standing.of(subject)) {
        state.valid().forEach(one -> signature(signatures, one).put("state", "valid"));
        state
            .voided()
            .forEach(
                one ->
                    signature(signatures, one.approval())
                        .put("state", one.cause().name().toLowerCase(Locale.ROOT)));
      }
    }

    private static ObjectNode signature(ArrayNode all, Approval one) {
      return all.addObject()
          .put("step", one.step())
          .put("by", one.name())
          .put("when", one.when().toString())
          .put("note", one.note());
    }
  }
}
