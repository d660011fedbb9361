package org.gongbao.review.sign;

import java.security.MessageDigest;
import java.util.Optional;
import org.gongbao.model.Sha256;

/// A public key short enough to be read out on the telephone: six groups of five decimal digits,
/// each made of five bytes of the SHA-256 of the key. That is almost 100 bits: nobody makes a
/// second key with the same. Digits, for they are read alike in any language.
///
/// @param digits thirty of them
public record Fingerprint(String digits) {
  private static final int GROUPS = 6;
  private static final int DIGITS = 5;
  private static final int BYTES = 5;
  private static final int MODULUS = 100_000;

  public Fingerprint {
    if (!digits.matches("[0-9]{30}")) {
      throw new IllegalArgumentException("no fingerprint");
    }
  }

  static Fingerprint of(byte[] key) {
    MessageDigest sha = Sha256.start();
    byte[] digest = sha.digest(key);
    StringBuilder digits = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      long number = 0;
      for (int i = 0; i < BYTES; i++) {
        number = number << 8 | digest[group * BYTES + i] & 0xff;
      }
      digits.append("%05d".formatted(number % MODULUS));
    }
    return new Fingerprint(digits.toString());
  }

  /// As somebody typed it: digits of any width, whatever stands between them.
  public static Optional<Fingerprint> read(String typed) {
    StringBuilder digits = new StringBuilder();
    typed
        .codePoints()
        .filter(Character::isDigit)
        .forEach(one -> digits.append(Character.digit(one, 10)));
    return digits.length() == GROUPS * DIGITS
        ? Optional.of(new Fingerprint(digits.toString()))
        : Optional.empty();
  }

  /// In groups, as it is shown and read out.
  public String grouped() {
    StringBuilder all = new StringBuilder();
    for (int at = 0; at < digits.length(); at += DIGITS) {
      all.append(at == 0 ? "" : " ").append(digits, at, at + DIGITS);
    }
    return all.toString();
  }

  @Override
  public String toString() {
    return grouped();
  }
}
