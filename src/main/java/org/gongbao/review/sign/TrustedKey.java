package org.gongbao.review.sign;

import java.time.Instant;
import java.util.Optional;

/// A key the office relies on, or did.
///
/// @param owner whose it is; empty for a key of the library, with which packages are signed
/// @param by who compared the fingerprint
/// @param since when that was
public record TrustedKey(
    PublicPart part,
    Optional<PersonId> owner,
    String by,
    Instant since,
    Optional<Revoked> revoked) {

  public boolean isRevoked() {
    return revoked.isPresent();
  }

  /// A key that was lost is not found again: only a mistake is taken back ([#again]).
  ///
  /// @throws IllegalStateException when it is revoked already
  public TrustedKey revoke(Revoked why) {
    if (isRevoked()) {
      throw new IllegalStateException("revoked already");
    }
    return new TrustedKey(part, owner, by, since, Optional.of(why));
  }

  /// Relied on as if it had never been revoked.
  public TrustedKey again() {
    return new TrustedKey(part, owner, by, since, Optional.empty());
  }
}
