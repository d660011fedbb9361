package org.gongbao.app;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.WorkCalendar;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Sha256;
import org.gongbao.model.Stage;
import org.gongbao.model.plan.YearSlot;
import org.gongbao.review.compare.IssueComparison;
import org.gongbao.review.compare.PartChange;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.ApprovalLog;
import org.gongbao.review.workflow.DueDates;
import org.gongbao.review.workflow.Keys;
import org.gongbao.review.workflow.Signer;
import org.gongbao.review.workflow.Snapshot;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.Started;
import org.gongbao.review.workflow.Withdrawal;
import org.gongbao.review.workflow.Workflow;
import org.gongbao.store.Digests;
import org.gongbao.store.StoredIssue;

/// 签发 of an issue: its workflow, what was signed and what still counts. Call from a task: all of it
/// touches the file. Until a workflow is started nothing is asked of anyone.
public final class SignOff {
  private final OpenLibrary library;
  private final Desk desk;
  private final NodeId issue;
  private final Keys keys;
  private final PageExporter pages;
  private final Signatures signatures;

  private final DigestMemory digests = new DigestMemory();

  private SignOff(OpenLibrary library, NodeId issue, Keys keys, PageExporter pages) {
    this.library = library;
    this.desk = library.flows().desk();
    this.issue = issue;
    this.keys = keys;
    this.pages = pages;
    this.signatures = new Signatures(issue, keys);
  }

  /// 签发 of an issue.
  ///
  /// @param pages writes the PDF whose digest is signed, with the fonts pages are set in
  public static SignOff of(OpenLibrary library, NodeId issue, Keys keys, PageExporter pages) {
    return new SignOff(library, issue, keys, pages);
  }

  /// What is kept of an issue's signing.
  public static Approved approved(OpenLibrary library, NodeId issue) {
    return library.flows().approved(issue);
  }

  public NodeId issue() {
    return issue;
  }

  /// Who can sign on this machine, and who is trusted.
  public Keys keys() {
    return keys;
  }

  /// Empty until the workflow is started.
  public Optional<Started> started() {
    return library.flows().approved(issue).started();
  }

  /// Starts it: from now on the pages for print carry the watermark of a proof until all have
  /// signed. It cannot be stopped; one started before stays.
  ///
  /// @throws ProblemException GB-W01 when the issue is published
  public Started start(Workflow workflow) {
    Issue now = library.read(issue);
    if (now.stage() == Stage.PUBLISHED) {
      throw new ProblemException(Problem.usage("GB-W01", "flow.published", now.number().printed()));
    }
    return library.flows().start(issue, new Started(workflow, desk.who(), desk.clock().instant()));
  }

  /// What was signed and withdrawn.
  public ApprovalLog log() {
    return library.flows().approved(issue).log();
  }

  /// Where everything stands, for a state of the issue.
  ///
  /// @param style pages are set in
  /// @return empty until the workflow is started
  public Optional<Standing> standing(Issue state, HouseStyle style, long revision) {
    return started().map(one -> standing(one, log(), snapshot(state, style, revision), signatures));
  }

  /// Where everything stands in the file.
  public Optional<Standing> standing() {
    StoredIssue stored = library.flows().stored(issue);
    return standing(stored.tree().issue(), library.style(issue), stored.revision());
  }

  private static Standing standing(
      Started started, ApprovalLog log, Snapshot now, Signatures signatures) {
    return new Standing(started.workflow(), log, now, signatures.now());
  }

  Snapshot snapshot(Issue state, HouseStyle style, long revision) {
    digests.next();
    return Snapshot.of(state, digests::of, StyleDigest.of(style, pages.fonts()), revision);
  }

  /// Whether pages of a state of an issue, in a style, may be printed. Another style than the one
  /// that was signed is not signed.
  public static Release release(
      Approved approved, Issue state, HouseStyle style, Keys keys, FontLibrary fonts) {
    Snapshot now = Snapshot.of(state, Digests::of, StyleDigest.of(style, fonts), 0);
    return approved
        .started()
        .map(one -> release(standing(one, approved.log(), now, new Signatures(state.id(), keys))))
        .orElse(Release.UNSIGNED);
  }

  /// Whether the pages may be printed.
  public static Release release(Standing standing) {
    return standing.isReleased()
        ? Release.SIGNED
        : Release.pending(ProofRound.values()[standing.proof() - 1]);
  }

  private Optional<LocalDate> byCadence(Issue state) {
    return state.number().isNumbered()
        ? library.issueDesk().year(state.number().year()).stream()
            .filter(slot -> slot.issue().filter(one -> one.id().equals(issue)).isPresent())
            .map(YearSlot::day)
            .findFirst()
        : Optional.empty();
  }

  /// By when the steps are to be done: of an issue without a day of print, by the day the office's
  /// cadence gives it.
  public DueDates due(Issue state) {
    WorkCalendar calendar = Office.of(library.registers().all()).calendar();
    Optional<LocalDate> printed =
        Optional.ofNullable(state.number().printDate()).or(() -> byCadence(state));
    return new DueDates(printed, calendar::isWorkday);
  }

  public Instant now() {
    return desk.clock().instant();
  }

  public LocalDate today() {
    return library.today();
  }

  public ZoneId zone() {
    return desk.clock().getZone();
  }

  /// 致失效的改动: what changed from what was signed to a state; of an item only what changed in it.
  public List<PartChange> changes(Approval approval, Issue state) {
    Issue then = library.past(issue).at(approval.revision()).issue();
    return IssueComparison.of(then, state).stream()
        .filter(
            change -> approval.subject().equals(issue) || change.id().equals(approval.subject()))
        .toList();
  }

  /// Withdraws one's own signature. It never counts again.
  ///
  /// @param by whose key is unlocked, for it is done in somebody's name as signing is
  /// @throws ProblemException GB-W04 when it is not theirs
  public Withdrawal withdraw(Approval approval, Signer by, String reason) {
    String person = by.who().id();
    if (!approval.person().equals(person)) {
      throw new ProblemException(Problem.usage("GB-W04", "flow.not-yours", approval.name()));
    }
    Withdrawal withdrawal =
        new Withdrawal(
            approval.id(), person, approval.name(), reason.strip(), desk.clock().instant());
    library.flows().withdraw(withdrawal);
    return withdrawal;
  }

  /// Signs what someone can.
  public Signing signing() {
    return new Signing(this, library, desk);
  }

  /// SHA-256 of the print PDF as it is once all have signed.
  public String printDigest(Issue state, HouseStyle style) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.pdf(
        new Request(state, style, Release.SIGNED, sha -> library.asset(sha).map(Asset::bytes)),
        PdfProfile.PRINT,
        ProofRound.FINAL,
        out);
    return Sha256.of(out.toByteArray());
  }
}
