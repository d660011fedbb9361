package org.gongbao.review.sign;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keys as text. The public part is lines to be sent by any means and read out; the private part is
/// the same with a block of PEM, an encrypted PKCS#8 key as any OpenSSL reads it.
public final class KeyFile {
  /// Of PBKDF2, as of 2023 advised for HMAC-SHA-256: half a second of our machines.
  public static final int ROUNDS = 600_000;

  private static final String NAME = "name";
  private static final String KEY = "key";
  private static final String FINGERPRINT = "fingerprint";
  private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
  private static final String PLAIN = "PRIVATE KEY";
  private static final int WIDTH = 64;

  private KeyFile() {}

  /// What a colleague is sent.
  public static String writePublic(PublicPart part) {
    return KeyText.write(KeyText.PUBLIC, values(part), List.of());
  }

  /// @throws KeyFault when it is none, is damaged, or is the private part
  public static PublicPart readPublic(String text) {
    return part(KeyText.read(KeyText.PUBLIC, text));
  }

  /// Whose key a private text is, without the passphrase.
  ///
  /// @throws KeyFault when it is none or is damaged
  public static PublicPart owner(String text) {
    return part(KeyText.read(KeyText.PRIVATE, text));
  }

  /// The private text, opened by a passphrase only.
  public static String write(SigningKey key, char[] passphrase, SecureRandom random) {
    return write(key, passphrase, random, ROUNDS);
  }

  static String write(SigningKey key, char[] passphrase, SecureRandom random, int rounds) {
    byte[] sealed = new Sealing(rounds).seal(key.secret().getEncoded(), passphrase, random);
    return KeyText.write(KeyText.PRIVATE, values(key.open()), pem(ENCRYPTED, sealed));
  }

  /// @throws KeyFault when it is none, is damaged, or the passphrase is another
  public static SigningKey read(String text, char[] passphrase) {
    KeyText read = KeyText.read(KeyText.PRIVATE, text);
    byte[] sealed = unpem(ENCRYPTED, read.rest());
    return Sealing.key(part(read), Sealing.open(sealed, passphrase));
  }

  /// The private text without a passphrase: for keys of a program, which nobody answers for, and
  /// only into a folder nobody else can read.
  public static String writePlain(SigningKey key) {
    return KeyText.write(
        KeyText.PRIVATE, values(key.open()), pem(PLAIN, key.secret().getEncoded()));
  }

  /// @throws KeyFault when it is none or is damaged
  public static SigningKey readPlain(String text) {
    KeyText read = KeyText.read(KeyText.PRIVATE, text);
    return Sealing.key(part(read), unpem(PLAIN, read.rest()));
  }

  private static Map<String, String> values(PublicPart part) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(NAME, part.name());
    values.put(KEY, part.key());
    values.put(FINGERPRINT, part.fingerprint().grouped());
    return values;
  }

  private static PublicPart part(KeyText text) {
    try {
      PublicPart part = new PublicPart(text.get(NAME), text.get(KEY));
      if (part.fingerprint().grouped().equals(text.get(FINGERPRINT))) {
        return part;
      }
      throw new KeyFault(KeyFault.Reason.DAMAGED, null);
    } catch (IllegalArgumentException noPart) {
      throw new KeyFault(KeyFault.Reason.DAMAGED, noPart);
    }
  }

  private static List<String> pem(String what, byte[] bytes) {
    List<String> lines = new ArrayList<>();
    lines.add("-----BEGIN " + what + "-----");
    lines.addAll(
        Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encodeToString(bytes).lines().toList());
    lines.add("-----END " + what + "-----");
    return lines;
  }

  private static byte[] unpem(String what, List<String> lines) {
    boolean framed =
        lines.size() > 2
            && lines.getFirst().equals("-----BEGIN " + what + "-----")
            && lines.getLast().equals("-----END " + what + "-----");
    try {
      if (framed) {
        return Base64.getDecoder().decode(String.join("", lines.subList(1, lines.size() - 1)));
      }
    } catch (IllegalArgumentException noBase64) {
      throw new KeyFault(KeyFault.Reason.DAMAGED, noBase64);
    }
    throw new KeyFault(KeyFault.Reason.DAMAGED, null);
  }
}
