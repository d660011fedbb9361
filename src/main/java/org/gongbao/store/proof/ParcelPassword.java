package org.gongbao.store.proof;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.gongbao.store.proof.ParcelFault.Reason;

/// A password on a parcel: PBKDF2 with HMAC-SHA-256 and AES-256-GCM. The body is then rounds (4
/// bytes), salt (16), nonce (12) and what GCM makes of the ZIP; the first 32 bytes are
/// authenticated with it. The password is taken in composed form (NFC) as UTF-8.
final class ParcelPassword {
  static final int ROUNDS = 600_000;

  /// A file that asks for more is not ours, and would keep the program busy for minutes.
  private static final int MOST_ROUNDS = 20_000_000;

  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int HEAD = 4 + SALT + NONCE;
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;

  private ParcelPassword() {}

  static byte[] encrypt(byte[] plain, char[] password, SecureRandom random, int rounds) {
    byte[] drawn = new byte[SALT + NONCE];
    random.nextBytes(drawn);
    byte[] head = ByteBuffer.allocate(HEAD).putInt(rounds).put(drawn).array();
    try {
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, head, password).doFinal(plain);
      return ByteBuffer.allocate(HEAD + hidden.length).put(head).put(hidden).array();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /// @throws ParcelFault when the password is another
  static byte[] decrypt(byte[] body, char[] password) {
    if (body.length < HEAD + TAG_BITS / 8) {
      throw new ParcelFault(Reason.MALFORMED);
    }
    byte[] head = Arrays.copyOf(body, HEAD);
    int rounds = ByteBuffer.wrap(head).getInt();
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new ParcelFault(Reason.MALFORMED);
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, head, password).doFinal(body, HEAD, body.length - HEAD);
    } catch (AEADBadTagException another) {
      throw new ParcelFault(Reason.WRONG_PASSWORD, another);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static Cipher cipher(int mode, byte[] head, char[] password)
      throws GeneralSecurityException {
    char[] composed =
        Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC).toCharArray();
    byte[] salt = Arrays.copyOfRange(head, 4, 4 + SALT);
    PBEKeySpec spec = new PBEKeySpec(composed, salt, ByteBuffer.wrap(head).getInt(), KEY_BITS);
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, head, 4 + SALT, NONCE));
      cipher.updateAAD(head);
      return cipher;
    } finally {
      spec.clearPassword();
    }
  }
}
