package org.gongbao.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.FlowStore.SignedState;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Covers;
import org.gongbao.review.workflow.Refusal;
import org.gongbao.review.workflow.Signer;
import org.gongbao.review.workflow.Snapshot;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.Verdicts;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.store.StoredIssue;

/// Signs a step of items, or of an issue. What is signed is what was looked at: where the text in
/// the library is another by then, nothing is signed of it.
public final class Signing {
  private final SignOff signOff;
  private final OpenLibrary library;
  private final Desk desk;

  Signing(SignOff signOff, OpenLibrary library, Desk desk) {
    this.signOff = signOff;
    this.library = library;
    this.desk = desk;
  }

  /// What is to be signed.
  ///
  /// @param seen the state that was looked at
  /// @param note of the signer, may be empty
  public record Wish(int step, List<NodeId> subjects, Snapshot seen, String note) {
    public Wish {
      subjects = List.copyOf(subjects);
    }
  }

  /// What became of it.
  ///
  /// @param refused by subject, why not
  public record Outcome(List<Approval> signed, Map<NodeId, List<Refusal>> refused) {
    public Outcome {
      signed = List.copyOf(signed);
      refused = Map.copyOf(refused);
    }
  }

  /// Signs of the subjects all that can be signed; each by itself.
  ///
  /// @throws ProblemException GB-W05 when no workflow is started or it has no such step, GB-W01
  ///   when the issue is published and the step is one of before
  public Outcome sign(Wish wish, Signer signer, Verdicts verdicts) {
    WorkflowStep step =
        signOff
            .started()
            .flatMap(started -> started.workflow().step(wish.step()))
            .orElseThrow(() -> new ProblemException(Problem.usage("GB-W05", "flow.no-step")));
    HouseStyle style = library.style(signOff.issue());
    String pdf = step.printing() && isFree(wish, step, signer, style, verdicts) ? print(style) : "";
    return library
        .flows()
        .sign(
            signOff.issue(),
            stored -> new Run(wish, step, signer, style, pdf, stored).run(verdicts));
  }

  /// Pages are not composed for one who cannot sign.
  private boolean isFree(
      Wish wish, WorkflowStep step, Signer signer, HouseStyle style, Verdicts verdicts) {
    StoredIssue stored = library.flows().stored(signOff.issue());
    return !new Run(wish, step, signer, style, "", stored).run(verdicts).approvals().isEmpty();
  }

  private String print(HouseStyle style) {
    return signOff.printDigest(library.flows().stored(signOff.issue()).tree().issue(), style);
  }

  /// One signing of one state.
  private final class Run {
    private final Wish wish;
    private final WorkflowStep step;
    private final Signer signer;
    private final HouseStyle style;
    private final String pdf;
    private final StoredIssue stored;

    Run(
        Wish wish,
        WorkflowStep step,
        Signer signer,
        HouseStyle style,
        String pdf,
        StoredIssue stored) {
      this.wish = wish;
      this.step = step;
      this.signer = signer;
      this.style = style;
      this.pdf = pdf;
      this.stored = stored;
    }

    SignedState<Outcome> run(Verdicts verdicts) {
      requireOpen();
      Standing standing =
          signOff.standing(stored.tree().issue(), style, stored.revision()).orElseThrow();
      List<Approval> signed = new ArrayList<>();
      Map<NodeId, List<Refusal>> refused = new LinkedHashMap<>();
      for (NodeId subject : wish.subjects()) {
        List<Refusal> reasons = reasons(standing, subject, verdicts);
        if (reasons.isEmpty()) {
          signed.add(approval(standing, subject));
        } else {
          refused.put(subject, reasons);
        }
      }
      boolean styled = step.covers() == Covers.PAGES;
      return new SignedState<>(
          signed,
          styled ? Map.of(standing.now().style(), StyleWriter.write(style)) : Map.of(),
          new Outcome(signed, refused));
    }

    /// What was published stays as it was; only what comes after is still signed.
    private void requireOpen() {
      if (stored.tree().issue().stage() == Stage.PUBLISHED && step.stage() != Stage.PUBLISHED) {
        throw new ProblemException(
            Problem.usage("GB-W01", "flow.published", stored.tree().issue().number().printed()));
      }
    }

    private List<Refusal> reasons(Standing standing, NodeId subject, Verdicts verdicts) {
      boolean same =
          digest(wish.seen(), subject).equals(digest(standing.now(), subject))
              && wish.seen().style(step.covers()).equals(standing.now().style(step.covers()));
      return same
          ? standing.refusals(step, subject, signer.who(), verdicts)
          : List.of(new Refusal.Changed());
    }

    private String digest(Snapshot snapshot, NodeId subject) {
      return snapshot.digest(step.covers(), subject);
    }

    private Approval approval(Standing standing, NodeId subject) {
      Optional<Integer> slot = standing.slot(step, subject, signer.who());
      Approval unsigned =
          new Approval(
              desk.ids().next().value(),
              step.number(),
              slot.orElseThrow(),
              subject,
              signer.who().id(),
              signer.who().name(),
              digest(standing.now(), subject),
              standing.now().style(step.covers()),
              pdf,
              stored.revision(),
              desk.clock().instant(),
              wish.note().strip(),
              "",
              "");
      return unsigned.signed(signOff.issue(), signer.key());
    }
  }
}
