package org.gongbao.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 as 64 lower-case hex digits: names sources and assets, seals versions.
public final class Sha256 {
  private Sha256() {}

  public static String of(byte[] bytes) {
    return hex(start().digest(bytes));
  }

  /// A digest to feed piece by piece.
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
