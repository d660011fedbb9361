package org.gongbao.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.check.office.ReadPages;
import org.gongbao.edit.Transaction;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.Returned;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.round.RoundKind;
import org.gongbao.store.Digests;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;
import org.gongbao.store.ProofShelf;

/// Proof rounds kept in a library. Methods that write wait for the writing thread; call them from a
/// task.
public final class Proofs {
  private final Library library;
  private final Opener opener;
  private final Autosave autosave;
  private final Desk desk;

  Proofs(Library library, Opener opener, Autosave autosave, Desk desk) {
    this.library = library;
    this.opener = opener;
    this.autosave = autosave;
    this.desk = desk;
  }

  public boolean isWritable() {
    return library.readOnly().isEmpty();
  }

  /// By the clock of this office.
  public Instant now() {
    return desk.clock().instant();
  }

  /// Who works here.
  public String who() {
    return desk.who();
  }

  /// A name nothing else has.
  public String freshId() {
    return desk.ids().next().value();
  }

  /// By number.
  public List<ProofRound> rounds(NodeId issue) {
    return shelf().rounds(issue);
  }

  public Optional<ProofRound> round(RoundId id) {
    return shelf().round(id);
  }

  /// Chance for what is protected by a password.
  public SecureRandom random() {
    return desk.random();
  }

  /// The version a round is on.
  public Tree base(ProofRound round) {
    return library.reader().version(round.version());
  }

  /// The style its pages are set in, as written.
  public Optional<String> style(ProofRound round) {
    return library.reader().setting(ProofShelf.STYLE + round.id().value());
  }

  /// The pages that were read as they must be printed.
  public ReadPages read(NodeId issue) {
    return rounds(issue).reversed().stream()
        .filter(round -> round.kind().isLast())
        .findFirst()
        .map(round -> new ReadPages(round.number(), pages(round)))
        .orElse(ReadPages.NONE);
  }

  private Set<String> pages(ProofRound round) {
    return library.reader().setting(ProofShelf.PAGES + round.id().value()).stream()
        .flatMap(String::lines)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// All marks of a round, those withdrawn too.
  public List<ReturnedMark> marks(RoundId round) {
    return shelf().marks(round);
  }

  /// Oldest first.
  public List<Decision> decisions(RoundId round) {
    return shelf().decisions(round);
  }

  /// In the order they came.
  public List<Returned> returns(RoundId round) {
    return shelf().returns(round);
  }

  /// A return that was merged before, by the digest of its parcel.
  public Optional<Returned> returned(String parcel) {
    return shelf().returned(parcel);
  }

  /// SHA-256 of an issue's text.
  public static String digest(Tree tree) {
    return Digests.of(tree.issue());
  }

  /// The composed pages of a version.
  ///
  /// @param digest SHA-256 of all
  /// @param each of every page ([org.gongbao.layout.place.PageDigest])
  /// @param style they are set in, as written
  public record Composed(String digest, List<String> each, String style) {}

  /// Locks a version that was just kept.
  public ProofRound open(IssueVersion version, RoundKind kind, Composed pages) {
    return autosave.call(
        () -> {
          ProofRound round =
              new ProofRound(
                  new RoundId(freshId()),
                  version.issue(),
                  shelf().nextNumber(version.issue()),
                  kind,
                  version.number(),
                  version.digest(),
                  pages.digest(),
                  new ProofRound.Opened(who(), now()),
                  Optional.empty());
          String id = round.id().value();
          library.writer().putSetting(ProofShelf.STYLE + id, pages.style());
          library.writer().putSetting(ProofShelf.PAGES + id, String.join("\n", pages.each()));
          shelf().open(round);
          return round;
        });
  }

  public void close(ProofRound round) {
    autosave.call(
        () -> {
          shelf().close(round, new ProofRound.Opened(who(), now()));
          return round;
        });
  }

  /// Keeps a return with its marks, all or nothing.
  public void keep(ProofRound round, Returned returned, List<ReturnedMark> marks) {
    autosave.call(
        () -> {
          shelf().keep(round, returned, marks);
          return returned;
        });
  }

  /// Adds to what was decided.
  public void append(ProofRound round, List<Decision> decisions) {
    autosave.call(
        () -> {
          shelf().append(round, decisions);
          return decisions;
        });
  }

  /// Writes a round with its locked version into a library file of its own.
  public void extract(ProofRound round, Path target) {
    library.extract(round, base(round).issue(), target, opener);
  }

  /// The actions after one state of an issue up to another, the newest first.
  ///
  /// @param from revision of the state before the first
  /// @param to revision of the state after the last
  public List<Transaction> actions(NodeId issue, long from, long to) {
    autosave.flush();
    return library.reader().journal(issue, to + 1, Math.toIntExact(Math.max(0, to - from))).stream()
        .filter(row -> row.revision() > from)
        .flatMap(row -> library.reader().action(issue, row.revision()).stream())
        .toList();
  }

  private ProofShelf shelf() {
    return library.proofs();
  }
}
