package org.gongbao.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.exchange.pdf.ProofTrace;
import org.gongbao.exchange.pdf.annotation.Anchored;
import org.gongbao.exchange.pdf.annotation.Anchoring;
import org.gongbao.exchange.pdf.annotation.AnnotatedPdf;
import org.gongbao.exchange.pdf.annotation.Found;
import org.gongbao.exchange.pdf.annotation.Listed;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.round.ProofRound;

/// A proof PDF that came back with annotations made in any reader, read as marks on the version it
/// was made of. Writes nothing; reading the same file again gives the same marks.
public final class AnnotatedProof {
  private final AnnotatedPdf pdf;
  private final String file;

  private AnnotatedProof(String file, AnnotatedPdf pdf) {
    this.file = file;
    this.pdf = pdf;
  }

  /// @param file name of it, for messages
  /// @throws ProblemException GB-P41 to GB-P44 when it cannot be read
  public static AnnotatedProof open(String file, byte[] bytes) {
    return new AnnotatedProof(file, AnnotatedPdf.read(file, bytes));
  }

  public AnnotatedPdf pdf() {
    return pdf;
  }

  /// True when it says which proof it is. Without a trace somebody must name the round.
  public boolean isTraced() {
    return pdf.trace().isPresent() || !pdf.versions().isEmpty();
  }

  /// The round it is of, among those of the library.
  public Optional<ProofRound> round(List<ProofRound> rounds) {
    List<ProofRound> fitting =
        rounds.stream().filter(round -> misfit("", round, rounds).isEmpty()).toList();
    return isTraced() ? fitting.stream().reduce((earlier, last) -> last) : Optional.empty();
  }

  /// Refuses a file that is of another proof than it should be.
  ///
  /// @param library id of the library
  /// @param rounds all of the issue, to name the one it is of
  /// @param named true when somebody said it is of this round
  /// @throws ProblemException GB-P45 for another library, GB-P46 for another issue, GB-P47 for
  ///   another proof, GB-P48 for sheets of several proofs, GB-P49 when nothing says which it is and
  ///   nobody named the round, GB-P50 when nothing is annotated
  public void require(String library, ProofRound round, List<ProofRound> rounds, boolean named) {
    misfit(library, round, rounds)
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    if (!isTraced() && !named) {
      throw new ProblemException(Problem.input("GB-P49", "annotated.noTrace", file));
    }
    if (pdf.count() == 0) {
      throw new ProblemException(Problem.input("GB-P50", "annotated.none", file));
    }
  }

  private Optional<Problem> misfit(String library, ProofRound round, List<ProofRound> rounds) {
    Set<String> versions = pdf.versions();
    if (versions.size() > 1) {
      return Optional.of(Problem.input("GB-P48", "annotated.mixed", file));
    }
    if (pdf.trace().isPresent()) {
      ProofTrace trace = pdf.trace().get();
      if (differs(trace.library(), library)) {
        return Optional.of(Problem.input("GB-P45", "annotated.otherLibrary", file));
      }
      if (differs(trace.issue(), round.issue().value())) {
        return Optional.of(Problem.input("GB-P46", "annotated.otherIssue", file));
      }
      boolean other =
          !trace.base().equals(round.digest()) || differs(trace.round(), round.id().value());
      if (other) {
        return Optional.of(otherProof(round, rounds, trace.base()));
      }
    }
    return versions.stream()
        .filter(version -> !round.digest().startsWith(version))
        .findFirst()
        .map(version -> otherProof(round, rounds, version));
  }

  /// True when both are known and not the same.
  private static boolean differs(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private Problem otherProof(ProofRound round, List<ProofRound> rounds, String version) {
    Optional<ProofRound> found =
        pdf.trace()
            .flatMap(
                trace ->
                    rounds.stream().filter(r -> r.id().value().equals(trace.round())).findFirst())
            .or(() -> rounds.stream().filter(r -> r.digest().startsWith(version)).findFirst());
    String shown = version.substring(0, Math.min(8, version.length()));
    return found
        .map(
            other ->
                Problem.input(
                    "GB-P47",
                    "annotated.otherProof",
                    file,
                    other.number(),
                    shown,
                    round.number(),
                    round.versionName()))
        .orElseGet(
            () ->
                Problem.input(
                    "GB-P47",
                    "annotated.noProof",
                    file,
                    shown,
                    round.number(),
                    round.versionName()));
  }

  /// The annotations as marks.
  ///
  /// @param tree the version the round is on
  /// @param pages those of the round, as its proof printed them
  /// @param messages names readers who are not named
  public Reading marks(Tree tree, Composition pages, Messages messages) {
    Anchored anchored = Anchoring.of(pages, tree, pdf);
    AnnotationMarks maker = new AnnotationMarks(tree, pdf.digest(), messages);
    List<Mark> marks = new ArrayList<>();
    int parts = 0;
    for (Found found : anchored.found()) {
      marks.addAll(maker.of(found));
      parts += found.annotation().parts();
    }
    return new Reading(pdf.digest(), marks, anchored.listed(), pdf.count(), parts);
  }

  /// Why an annotation is on no text, as it is told.
  public static String why(Listed listed, Messages messages) {
    return messages.get("annotated.why." + listed.why().name());
  }

  /// What a file gave.
  ///
  /// @param digest SHA-256 of the file: names the return
  /// @param listed annotations that are on no text: for somebody to look at
  /// @param read annotations of the file
  /// @param anchored how many of them the marks are made of; the others are in `listed`
  public record Reading(
      String digest, List<Mark> marks, List<Listed> listed, int read, int anchored) {
    public Reading {
      marks = List.copyOf(marks);
      listed = List.copyOf(listed);
    }
  }
}
