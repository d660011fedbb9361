package org.gongbao.review.round;

import java.time.Instant;
import java.util.Optional;
import org.gongbao.model.NodeId;

/// 校次: one proof of one issue, on a version that never changes.
///
/// @param number of the round within its issue, from 1
/// @param version number of the version it is on, in the library
/// @param digest SHA-256 of that version's text
/// @param pages SHA-256 of its composed pages
/// @param closed when it was closed and by whom
public record ProofRound(
    RoundId id,
    NodeId issue,
    int number,
    RoundKind kind,
    long version,
    String digest,
    String pages,
    Opened opened,
    Optional<Opened> closed) {
  private static final int SHORT = 8;

  public ProofRound {
    if (digest.length() < SHORT) {
      throw new IllegalArgumentException("digest " + digest);
    }
  }

  /// Who did it and when.
  public record Opened(String who, Instant when) {}

  public boolean isOpen() {
    return closed.isEmpty();
  }

  /// The same round where its version has another number.
  public ProofRound on(long other) {
    return new ProofRound(id, issue, number, kind, other, digest, pages, opened, closed);
  }

  /// The version as printed on the proof.
  public String versionName() {
    return digest.substring(0, SHORT);
  }

  /// What the ids of paragraphs that come by its marks are made with.
  public String salt() {
    return versionName();
  }
}
