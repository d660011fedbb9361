package org.gongbao.store;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.Returned;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.round.RoundId;

/// Proof rounds of a library. Reading on any thread, writing on the writing thread only.
public final class ProofShelf {
  /// The setting that keeps the style of a round's pages, before the id of the round.
  public static final String STYLE = "proof.style.";

  /// The setting that keeps the digests of a round's pages, before the id of the round.
  public static final String PAGES = "proof.pages.";

  private final Library library;

  ProofShelf(Library library) {
    this.library = library;
  }

  /// By number.
  public List<ProofRound> rounds(NodeId issue) {
    return library.reader().of(issue, (sql, key) -> new ProofDao(sql).rounds(key));
  }

  public Optional<ProofRound> round(RoundId id) {
    return library.reader().of(sql -> new ProofDao(sql).round(id));
  }

  /// In the order they came.
  public List<Returned> returns(RoundId round) {
    return library.reader().of(sql -> new ProofDao(sql).returns(round));
  }

  /// A return that was merged, by the digest of its parcel.
  public Optional<Returned> returned(String parcel) {
    return library.reader().of(sql -> new ProofDao(sql).returned(parcel));
  }

  /// All marks of a round, those withdrawn too.
  public List<ReturnedMark> marks(RoundId round) {
    return library.reader().of(sql -> new ProofDao(sql).marks(round));
  }

  /// Oldest first.
  public List<Decision> decisions(RoundId round) {
    return library.reader().of(sql -> new ProofDao(sql).decisions(round));
  }

  /// The number the next round of an issue has.
  public int nextNumber(NodeId issue) {
    return library.reader().of(issue, (sql, key) -> new ProofDao(sql).nextNumber(key));
  }

  public void open(ProofRound round) {
    library
        .writer()
        .of(
            round.issue(),
            (sql, key) -> {
              new ProofDao(sql).insert(key, round);
              return round;
            });
  }

  /// Nothing when it is closed already.
  public void close(ProofRound round, ProofRound.Opened closed) {
    library
        .writer()
        .of(
            round.issue(),
            (sql, key) -> {
              new ProofDao(sql).close(round.id(), closed);
              return round;
            });
  }

  /// Keeps a return with its marks, all or nothing.
  public void keep(ProofRound round, Returned returned, List<ReturnedMark> marks) {
    library
        .writer()
        .of(
            round.issue(),
            (sql, key) -> {
              new ProofDao(sql).insert(round.id(), returned, marks);
              return returned;
            });
  }

  /// Adds to what was decided.
  public void append(ProofRound round, List<Decision> decisions) {
    library
        .writer()
        .of(
            round.issue(),
            (sql, key) -> {
              new ProofDao(sql).append(round.id(), decisions);
              return decisions;
            });
  }
}
