package org.gongbao.app.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Proofs;
import org.gongbao.exchange.frames.FramesCodec;
import org.gongbao.exchange.pdf.ProofStamp;
import org.gongbao.exchange.pdf.ProofTrace;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.place.PageDigest;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.NodeId;
import org.gongbao.model.Sha256;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.State;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.round.RoundKind;

/// 校次: opens rounds on locked versions and lays together what was returned. On a worker.
public final class RoundDesk {
  private final OpenLibrary library;
  private final Proofs proofs;
  private final PageExporter pages;

  public RoundDesk(OpenLibrary library, PageExporter pages) {
    this.library = library;
    this.proofs = library.proofs();
    this.pages = pages;
  }

  public Proofs proofs() {
    return proofs;
  }

  /// By number.
  public List<ProofRound> rounds(NodeId issue) {
    return proofs.rounds(issue);
  }

  /// The round that is open, if one is.
  public Optional<ProofRound> current(NodeId issue) {
    return proofs.rounds(issue).reversed().stream().filter(ProofRound::isOpen).findFirst();
  }

  /// Locks the issue as it is now and composes its pages. The round before is closed.
  ///
  /// @param kind the next in order when not given
  /// @param versionName what the version is called, by the kind of the round
  /// @throws ProblemException GB-P33 while marks of the round before are undecided
  public ProofRound open(NodeId issue, Optional<RoundKind> kind, Names versionName) {
    current(issue).ifPresent(this::close);
    List<ProofRound> before = proofs.rounds(issue);
    RoundKind next = kind.orElseGet(() -> next(before));
    IssueVersion version = library.saveVersion(issue, versionName.of(next));
    Tree base = library.loadVersion(version);
    HouseStyle style = library.style(issue);
    Composition composed = compose(base, style);
    return proofs.open(
        version,
        next,
        new Proofs.Composed(
            Sha256.of(FramesCodec.write(composed)),
            composed.pages().stream().map(PageDigest::of).toList(),
            StyleWriter.write(style)));
  }

  /// What the versions of rounds are called.
  @FunctionalInterface
  public interface Names {
    String of(RoundKind kind);
  }

  private static RoundKind next(List<ProofRound> before) {
    int last = before.isEmpty() ? -1 : before.getLast().kind().ordinal();
    return RoundKind.values()[Math.min(last + 1, RoundKind.values().length - 1)];
  }

  /// Closes a round: no return is taken any more.
  ///
  /// @throws ProblemException GB-P33 while marks are undecided that contradict no other
  public void close(ProofRound round) {
    Docket docket = docket(round);
    long open =
        docket.collation().marks().stream()
            .filter(mark -> docket.state(mark.id()) == State.OPEN)
            .count();
    if (open > 0) {
      throw ProofProblems.undecided((int) open);
    }
    proofs.close(round);
  }

  /// What was returned in a round and what was decided.
  public Docket docket(ProofRound round) {
    List<ReturnedMark> returned = proofs.marks(round.id());
    Set<MarkId> withdrawn =
        returned.stream()
            .filter(ReturnedMark::withdrawn)
            .map(one -> one.mark().id())
            .collect(Collectors.toUnmodifiableSet());
    return Docket.of(
        proofs.base(round),
        returned.stream().map(ReturnedMark::mark).toList(),
        withdrawn,
        proofs.decisions(round.id()));
  }

  /// 核红 of a round against the version of the round after it; while there is none, against the
  /// issue as it is now.
  public RedReport redCheck(ProofRound round) {
    NodeId issue = round.issue();
    List<IssueVersion> versions = library.versions(issue);
    long from = version(versions, round).map(IssueVersion::revision).orElseThrow();
    Optional<IssueVersion> after =
        rounds(issue).stream()
            .filter(other -> other.number() == round.number() + 1)
            .flatMap(other -> version(versions, other).stream())
            .findFirst();
    Tree next = after.map(library::loadVersion).orElseGet(() -> library.openIssue(issue).tree());
    long to =
        after.map(IssueVersion::revision).orElseGet(() -> library.openIssue(issue).revision());
    return RedReport.of(
        proofs, round, docket(round), next, compose(next, library.style(issue)), from, to);
  }

  private static Optional<IssueVersion> version(List<IssueVersion> versions, ProofRound round) {
    return versions.stream().filter(one -> one.number() == round.version()).findFirst();
  }

  /// The pages of the version of a round, as they were composed when it was opened.
  public Composition compose(ProofRound round) {
    return compose(proofs.base(round), style(round));
  }

  /// Writes the proof of a round as PDF, to be read and annotated without this program.
  ///
  /// @throws ProblemException GB-E01 when it cannot be written
  public void print(ProofRound round, Path target) {
    ProofTrace trace =
        new ProofTrace(
            library.people().libraryId(),
            round.issue().value(),
            round.id().value(),
            round.digest());
    ProofStamp stamp =
        new ProofStamp(
            org.gongbao.exchange.pdf.ProofRound.valueOf(round.kind().name()),
            round.versionName(),
            pages.printed(round.opened().when()),
            Optional.of(trace));
    pages.proof(request(proofs.base(round), style(round)), stamp, target);
  }

  /// The style the pages of a round are set in.
  public HouseStyle style(ProofRound round) {
    return proofs.style(round).map(StyleReader::read).orElseGet(library::style);
  }

  private Composition compose(Tree version, HouseStyle style) {
    return pages.compose(request(version, style));
  }

  private PageExporter.Request request(Tree version, HouseStyle style) {
    return new PageExporter.Request(
        version.issue(), style, Release.UNSIGNED, sha -> library.asset(sha).map(Asset::bytes));
  }
}
