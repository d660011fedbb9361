package org.gongbao.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.Tree;
import org.gongbao.model.Verification.Fault;
import org.gongbao.model.Verification.Kind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Collation;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.ReturnedMark;

/// Verifies the proof rounds of an issue: each is on the version it says, each mark stands on that
/// text, each decision is about a mark.
final class ProofVerifier {
  private final ProofDao proofs;
  private final List<Fault> faults = new ArrayList<>();

  ProofVerifier(Sql sql) {
    this.proofs = new ProofDao(sql);
  }

  /// @param versions of the issue that could be read
  List<Fault> verify(long issue, List<Unsealed> versions) throws SQLException {
    for (ProofRound round : proofs.rounds(issue)) {
      String name = round.issue() + ": round " + round.number();
      List<Unsealed> on =
          versions.stream().filter(one -> one.version().number() == round.version()).toList();
      if (on.isEmpty() || !on.getFirst().version().digest().equals(round.digest())) {
        faults.add(new Fault(Kind.PROOF_DIFFERS, name + " is on another text"));
        continue;
      }
      try {
        marks(round, name, on.getFirst().tree());
      } catch (IllegalArgumentException corrupt) {
        faults.add(new Fault(Kind.PROOF_DIFFERS, name + " cannot be read"));
      }
    }
    return faults;
  }

  /// A version as it was sealed.
  record Unsealed(IssueVersion version, Tree tree) {}

  private void marks(ProofRound round, String name, Tree base) throws SQLException {
    List<Mark> marks = proofs.marks(round.id()).stream().map(ReturnedMark::mark).toList();
    marks.stream()
        .filter(mark -> Collation.unfit(base, mark).isPresent())
        .forEach(
            mark ->
                faults.add(
                    new Fault(Kind.PROOF_DIFFERS, name + ": mark " + mark.id() + " is off")));
    Set<MarkId> known = marks.stream().map(Mark::id).collect(Collectors.toSet());
    proofs.decisions(round.id()).stream()
        .map(Decision::mark)
        .filter(id -> !known.contains(id))
        .forEach(
            id ->
                faults.add(new Fault(Kind.PROOF_DIFFERS, name + ": decision about no mark " + id)));
  }
}
