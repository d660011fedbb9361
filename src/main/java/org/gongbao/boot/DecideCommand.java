package org.gongbao.boot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.proof.Carried;
import org.gongbao.app.proof.RoundDesk;
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
      throw Program.wrong("--accept|--refuse|--reopen", "");
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
    ProofOutput output = new ProofOutput(program);
    int code = 0;
    for (MarkId id : chosen(docket)) {
      Decision decision =
          new Decision(
              id, verdict, Optional.empty(), reason, desk.proofs().who(), desk.proofs().now());
      Carried carried = Carried.out(round, docket, decision, session.tree());
      if (carried instanceof Carried.Done done) {
        if (!done.edits().isEmpty()) {
          session.commit("proof.step.carry", done.edits(), null, null);
        }
        desk.proofs().append(round, done.decisions());
        docket = done.docket();
      } else {
        output.hindered(id, carried);
        code = 1;
      }
    }
    output.accounts(round, docket, "text");
    return code;
  }

  private List<MarkId> chosen(Docket docket) {
    if (ids.equals(List.of("all"))) {
      return docket.collation().marks().stream()
          .map(Mark::id)
          .filter(id -> docket.state(id) != State.WITHDRAWN)
          .toList();
    }
    for (String id : ids) {
      if (docket.collation().mark(new MarkId(id)).isEmpty()) {
        throw new ProblemException(Problem.usage("GB-P37", "proof.noMark", id));
      }
    }
    return ids.stream().map(MarkId::new).toList();
  }
}
