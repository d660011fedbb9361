package org.gongbao.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Corrections;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.edit.Step;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Correction;
import org.gongbao.model.IssueSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao issue correct L ISSUE [--wrong W --right R --into ISSUE]`: corrects a published issue
/// in a later one; without, lists what corrects it.
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", arity = "1")
  private Path library = Path.of("");

  @Parameters(index = "1", arity = "1")
  private String of = "";

  @Option(names = "--wrong")
  private Optional<String> wrong = Optional.empty();

  @Option(names = "--right")
  private String right = "";

  @Option(names = "--reason")
  private String reason = "";

  @Option(names = "--into")
  private Optional<String> into = Optional.empty();

  @Option(names = "--section")
  private Optional<String> section = Optional.empty();

  @Option(names = "--hit")
  private int hit;

  CorrectCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (wrong.isEmpty()) {
      try (OpenLibrary open = program.libraries().open(library)) {
        list(open);
        return 0;
      }
    }
    if (wrong.get().isEmpty() || into.isEmpty()) {
      throw Program.wrong(into.isEmpty() ? "--into" : "--wrong", "");
    }
    try (OpenLibrary open = program.writable(library, false)) {
      correct(open, wrong.get(), into.get());
      return 0;
    }
  }

  private void list(OpenLibrary open) {
    IssueSummary issue = Input.issue(open, of);
    List<Corrections.Answer> answers = corrections(open).of(issue.id());
    for (Corrections.Answer answer : answers) {
      Correction one = answer.correction();
      program
          .out()
          .println(
              String.join(
                  "\t",
                  Integer.toString(one.page()),
                  one.title(),
                  one.wrong(),
                  one.right(),
                  answer.number().printed(),
                  one.reason()));
    }
    program.say("correct.listed", issue.number().printed(), answers.size());
  }

  private void correct(OpenLibrary open, String chars, String target) {
    IssueSummary issue = Input.issue(open, of);
    IssueSummary later = Input.issue(open, target);
    Corrections corrections = corrections(open);
    List<Corrections.Hit> hits = corrections.find(issue, chars);
    if (hits.size() > 1 && (hit < 1 || hit > hits.size())) {
      for (int i = 0; i < hits.size(); i++) {
        program.err().println(line(i + 1, hits.get(i), chars));
      }
      throw new ProblemException(Problem.usage("GB-K04", "correct.several", chars, hits.size()));
    }
    Corrections.Hit meant = hits.get(Math.max(0, hits.size() == 1 ? 0 : hit - 1));
    IssueSession session = open.openIssue(later.id());
    if (!session.isEditable() || later.id().equals(issue.id())) {
      throw new ProblemException(
          Problem.library("GB-K05", "correct.locked", later.number().printed()));
    }
    Correction correction = corrections.correction(issue, meant, chars, right, reason);
    Step step = corrections.step(session.tree(), correction, section, session.ids());
    session.commit(step.label(), step.edits(), null, null);
    open.flush();
    program.out().println(corrections.wording().of(correction));
    program.say("correct.said", later.number().printed());
  }

  private static String line(int number, Corrections.Hit hit, String chars) {
    return number
        + "\t"
        + hit.page()
        + "\t"
        + hit.standing().item().title().chars()
        + "\t…"
        + hit.standing().before()
        + "【"
        + chars
        + "】"
        + hit.standing().after()
        + "…";
  }

  private Corrections corrections(OpenLibrary open) {
    return new Corrections(open, program.pages().fonts());
  }
}
