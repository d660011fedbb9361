package org.gongbao.review.sign;

/// What a signature is worth to an office.
public sealed interface Standing {
  /// It holds.
  ///
  /// @param key that made it
  record Good(TrustedKey key) implements Standing {}

  /// Made when its key was no longer relied on.
  record AfterRevocation(TrustedKey key, Revoked why) implements Standing {}

  /// Genuine, but the office has not trusted the key: its fingerprint is to be compared.
  record Unknown(PublicPart part) implements Standing {}

  /// Not made with the key, or not on this.
  record Forged() implements Standing {}
}
