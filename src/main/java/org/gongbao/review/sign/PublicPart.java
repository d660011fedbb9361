package org.gongbao.review.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The part of a key that others are given: whose it is said to be, and the key. Two are of the
/// same key when [#key] is equal; the name is only what its owner wrote.
///
/// @param name without line ends, at most 100 characters
/// @param key base64 of the key as X.509 writes it (RFC 8410 §4), 60 characters
public record PublicPart(String name, String key) {
  /// SEQUENCE, algorithm 1.3.101.112, BIT STRING of 32 bytes: the same for all keys of Ed25519.
  private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int LENGTH = HEAD.length + 32;
  private static final int LONGEST = 100;

  /// @throws IllegalArgumentException when it is no such name or key
  public PublicPart {
    name = name.strip();
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("no name");
    }
    byte[] bytes = Base64.getDecoder().decode(key);
    boolean written = Base64.getEncoder().encodeToString(bytes).equals(key);
    if (!written
        || bytes.length != LENGTH
        || !Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length)) {
      throw new IllegalArgumentException("no Ed25519 key");
    }
    publicKey(bytes);
  }

  static PublicPart of(String name, PublicKey key) {
    return new PublicPart(name, Base64.getEncoder().encodeToString(key.getEncoded()));
  }

  public Fingerprint fingerprint() {
    return Fingerprint.of(bytes());
  }

  public boolean isSameKey(PublicPart other) {
    return key.equals(other.key);
  }

  PublicKey publicKey() {
    return publicKey(bytes());
  }

  private byte[] bytes() {
    return Base64.getDecoder().decode(key);
  }

  private static PublicKey publicKey(byte[] bytes) {
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
    } catch (GeneralSecurityException noKey) {
      throw new IllegalArgumentException("no Ed25519 key", noKey);
    }
  }
}
