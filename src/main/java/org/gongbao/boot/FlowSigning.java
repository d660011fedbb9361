package org.gongbao.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.SignOff;
import org.gongbao.app.Signing;
import org.gongbao.app.flow.FileGates;
import org.gongbao.app.flow.FlowTelling;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Scope;
import org.gongbao.review.workflow.Signatory;
import org.gongbao.review.workflow.Signer;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.Verdicts;
import org.gongbao.review.workflow.WorkflowStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--sign STEP --as PERSON [--item I]… [--note N]` and `--withdraw STEP --as PERSON --reason R
/// [--item I]…` of `gongbao flow`: what the window does, with the same gates.
final class FlowSigning {
  private static final int REFUSED = 1;

  @Option(names = "--sign")
  private @Nullable String sign;

  @Option(names = "--withdraw")
  private @Nullable String withdraw;

  @Option(names = "--as")
  private @Nullable String person;

  @Option(names = "--item")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--note")
  private String note = "";

  @Option(names = "--reason")
  private String reason = "";

  @Option(names = "--passphrase-file")
  private @Nullable String passphrase;

  /// True when anything is to be signed or withdrawn.
  boolean isAsked() {
    return sign != null || withdraw != null;
  }

  /// Refuses options that do not go together, before anything is done.
  void require() {
    if (sign != null && withdraw != null) {
      throw Program.wrong("--withdraw", withdraw);
    }
    if (isAsked() && (person == null || person.isBlank())) {
      throw Program.wrong("--as", "");
    }
    if (withdraw != null && reason.isBlank()) {
      throw Program.wrong("--reason", reason);
    }
    boolean alone = person != null || !wanted.isEmpty() || !note.isBlank() || !reason.isBlank();
    if (!isAsked() && alone) {
      throw Program.wrong("--sign", "");
    }
  }

  /// @return exit code: 1 when something was not signed
  int run(Program program, OpenLibrary library, SignOff signOff) {
    return new Run(program, library, signOff).run();
  }

  private final class Run {
    private final Program program;
    private final OpenLibrary library;
    private final SignOff signOff;
    private final Standing standing;
    private final Issue issue;

    Run(Program program, OpenLibrary library, SignOff signOff) {
      this.program = program;
      this.library = library;
      this.signOff = signOff;
      this.standing =
          signOff
              .standing()
              .orElseThrow(() -> new ProblemException(Problem.usage("GB-W05", "flow.no-step")));
      this.issue = library.read(signOff.issue());
    }

    int run() {
      WorkflowStep step = step();
      Signatory who = who();
      return sign == null ? withdraw(step, who) : sign(step, who);
    }

    private WorkflowStep step() {
      String name = sign == null ? String.valueOf(withdraw) : sign;
      List<WorkflowStep> steps = standing.workflow().steps();
      return one(steps, step -> Integer.toString(step.number()).equals(name.strip()))
          .or(() -> one(steps, step -> step.name().equals(name.strip())))
          .or(() -> one(steps, step -> step.name().startsWith(name.strip())))
          .orElseThrow(() -> Program.wrong(sign == null ? "--withdraw" : "--sign", name));
    }

    private Signatory who() {
      String name = String.valueOf(person).strip();
      List<Signatory> mine = signOff.keys().mine();
      return one(mine, who -> who.id().equals(name))
          .or(() -> one(mine, who -> who.name().equals(name)))
          .orElseThrow(() -> new ProblemException(Problem.usage("GB-W06", "flow.no-key-of", name)));
    }

    private Signer unlocked(Signatory who) {
      char[] typed = new Passphrases(program).of(passphrase, false);
      return signOff
          .keys()
          .unlock(who, typed)
          .orElseThrow(
              () ->
                  new ProblemException(
                      Problem.input("GB-K04", "people.fault.passphrase", who.name())));
    }

    private int sign(WorkflowStep step, Signatory who) {
      Signing.Wish wish = new Signing.Wish(step.number(), subjects(step), standing.now(), note);
      Signer signer = unlocked(who);
      Verdicts gates =
          step.gates().isEmpty() ? Verdicts.CLEAR : FileGates.of(library, program.pages(), issue);
      Signing.Outcome outcome = signOff.signing().sign(wish, signer, gates);
      program.say("flow.signed", outcome.signed().size());
      FlowTelling telling = new FlowTelling(program.messages());
      wish.subjects().stream()
          .filter(outcome.refused()::containsKey)
          .forEach(
              subject ->
                  program.say(
                      "flow.command.refused",
                      name(subject),
                      telling.reasons(outcome.refused().getOrDefault(subject, List.of()))));
      return outcome.refused().isEmpty() ? 0 : REFUSED;
    }

    private int withdraw(WorkflowStep step, Signatory who) {
      List<NodeId> subjects = wanted.isEmpty() ? List.of() : subjects(step);
      List<Approval> own =
          signOff.log().standing().stream()
              .filter(one -> one.step() == step.number() && one.person().equals(who.id()))
              .filter(one -> subjects.isEmpty() || subjects.contains(one.subject()))
              .toList();
      if (own.isEmpty()) {
        throw new ProblemException(Problem.usage("GB-W07", "flow.nothing-of", who.name()));
      }
      Signer signer = unlocked(who);
      own.forEach(one -> signOff.withdraw(one, signer, reason));
      program.say("flow.withdrawn", own.size());
      return 0;
    }

    /// Those that are named; else, of a step of items, those that are at it, or all when none is,
    /// so that it is told why.
    private List<NodeId> subjects(WorkflowStep step) {
      if (step.scope() == Scope.ISSUE) {
        if (!wanted.isEmpty()) {
          throw Program.wrong("--item", wanted.getFirst());
        }
        return List.of(issue.id());
      }
      if (!wanted.isEmpty()) {
        return wanted.stream().map(this::item).distinct().toList();
      }
      List<NodeId> all = issue.items().stream().map(Item::id).toList();
      List<NodeId> there =
          all.stream().filter(item -> standing.next(item).equals(Optional.of(step))).toList();
      return there.isEmpty() ? all : there;
    }

    /// An item by its place in the issue, its id, or a part of its title no other has.
    private NodeId item(String name) {
      List<Item> items = issue.items();
      String asked = name.strip();
      return one(items, item -> item.id().value().equals(asked))
          .or(() -> one(items, item -> Integer.toString(items.indexOf(item) + 1).equals(asked)))
          .or(() -> one(items, item -> title(item).equals(asked)))
          .or(() -> one(items, item -> !asked.isEmpty() && title(item).contains(asked)))
          .map(Item::id)
          .orElseThrow(() -> Program.wrong("--item", name));
    }

    private String name(NodeId subject) {
      return issue.items().stream()
          .filter(item -> item.id().equals(subject))
          .map(Run::title)
          .findFirst()
          .orElseGet(() -> issue.number().printed());
    }

    private static String title(Item item) {
      return item.title().chars().replace("\n", "");
    }
  }

  /// The only one that fits.
  private static <T> Optional<T> one(List<T> all, Predicate<T> fits) {
    List<T> found = all.stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
