package org.gongbao.boot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Proofs;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.app.proof.Settling;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.State;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.round.ProofRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao proof decide L#I (--accept|--refuse|--reopen) ID…|all [--reason R]`.
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", arity = "1")
  private String input = "";

  @Parameters(index = "1..*", arity = "1..*")
  private List<String> ids = List.of();

  @Option(names = "--accept")
  private boolean accept;

  @Option(names = "--refuse")
  private boolean refuse;

  @Option(names = "--reopen")
  private boolean reopen;

  @Option(names = "--reason")
  private String reason = "";

  DecideCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if ((accept ? 1 : 0) + (refuse ? 1 : 0) + (reopen ? 1 : 0) != 1) {
      throw new ProblemException(Problem.usage("GB-P39", "proof.oneVerdict"));
    }
    Verdict verdict = accept ? Verdict.ACCEPTED : refuse ? Verdict.REFUSED : Verdict.OPEN;
    return Input.within(
        input, program.libraries(), (library, issue) -> decided(library, issue, verdict));
  }

  private int decided(OpenLibrary library, IssueSummary issue, Verdict verdict) {
    ProofCommand.requireWritable(library);
    RoundDesk desk = new RoundDesk(library, program.pages());
    ProofRound round = ProofCommand.last(desk, issue);
    Docket docket = desk.docket(round);
    IssueSession session = library.openIssue(issue.id());
    List<Decision> wanted =
        chosen(docket, verdict).stream().map(id -> decision(id, verdict, desk.proofs())).toList();
    Settling.Settled settled = new Settling(round, docket, session.tree()).out(wanted);
    if (!settled.edits().isEmpty()) {
      session.commit("proof.step.carry", settled.edits(), null, null);
    }
    if (!settled.decisions().isEmpty()) {
      desk.proofs().append(round, settled.decisions());
    }
    ProofOutput output = new ProofOutput(program);
    settled.left().forEach(output::hindered);
    List<MarkId> conflicting = accept && isAll() ? conflicting(settled.docket()) : List.of();
    conflicting.forEach(id -> output.conflicting(id, settled.docket().conflicts(id)));
    output.accounts(round, settled.docket(), "text");
    return settled.left().isEmpty() && conflicting.isEmpty() ? 0 : 1;
  }

  private Decision decision(MarkId id, Verdict verdict, Proofs proofs) {
    return new Decision(id, verdict, Optional.empty(), reason, proofs.who(), proofs.now());
  }

  private boolean isAll() {
    return ids.equals(List.of("all"));
  }

  private static List<MarkId> conflicting(Docket docket) {
    return in(docket, Set.of(State.CONFLICTING));
  }

  private static List<MarkId> in(Docket docket, Set<State> states) {
    return docket.collation().marks().stream()
        .map(Mark::id)
        .filter(id -> states.contains(docket.state(id)))
        .toList();
  }

  /// All that are undecided, or decided when they are to be taken back: what was decided mark by
  /// mark is not turned round in passing, and of those that contradict none is accepted by its
  /// place in the list.
  private static List<MarkId> all(Docket docket, Verdict verdict) {
    return in(
        docket,
        switch (verdict) {
          case ACCEPTED -> Set.of(State.OPEN);
          case REFUSED -> Set.of(State.OPEN, State.CONFLICTING);
          case OPEN -> Set.of(State.ACCEPTED, State.REFUSED);
        });
  }

  private List<MarkId> chosen(Docket docket, Verdict verdict) {
    if (isAll()) {
      return all(docket, verdict);
    }
    for (String id : ids) {
      if (docket.collation().mark(new MarkId(id)).isEmpty()) {
        throw new ProblemException(Problem.usage("GB-P37", "proof.noMark", id));
      }
      if (docket.state(new MarkId(id)) == State.WITHDRAWN) {
        throw new ProblemException(Problem.usage("GB-P38", "proof.withdrawn", id));
      }
    }
    return ids.stream().map(MarkId::new).toList();
  }
}
