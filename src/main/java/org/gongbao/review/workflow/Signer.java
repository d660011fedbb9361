package org.gongbao.review.workflow;

/// An unlocked Ed25519 key.
public interface Signer {
  Signatory who();

  /// The public key, Base64 of its X.509 form.
  String key();

  /// @param digest what is signed, 32 bytes
  byte[] sign(byte[] digest);
}
