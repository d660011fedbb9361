package org.gongbao.review.sign;

import java.io.IOException;
import java.nio.CharBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.Normalizer;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A private key under a passphrase: PKCS#8 EncryptedPrivateKeyInfo with PBES2 of PBKDF2 with
/// HMAC-SHA-256 and AES-256-CBC (RFC 8018 §6.2). The standard form and not one of our own, so that
/// OpenSSL reads it too; what CBC lacks, telling damage from a wrong passphrase, the check line of
/// the file does. The key is derived here and not by the JDK's PBE cipher, for that takes ASCII
/// only, and a passphrase here may well be Chinese; it is taken in composed form (NFC) as UTF-8.
///
/// @param rounds of PBKDF2
record Sealing(int rounds) {
  private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
  private static final String FAMILY = "PBES2";
  private static final int BLOCK = 16;
  private static final int KEY_BITS = 256;

  /// More would keep the program busy for minutes: a file that asks for it is not ours.
  private static final int MOST_ROUNDS = 20_000_000;

  byte[] seal(byte[] plain, char[] passphrase, SecureRandom random) {
    byte[] salt = new byte[BLOCK];
    byte[] vector = new byte[BLOCK];
    random.nextBytes(salt);
    random.nextBytes(vector);
    try {
      AlgorithmParameters scheme = AlgorithmParameters.getInstance(SCHEME);
      scheme.init(new PBEParameterSpec(salt, rounds, new IvParameterSpec(vector)));
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, rounds, vector).doFinal(plain);
      // The JDK knows the number of PBES2 only by its family name.
      AlgorithmParameters family = AlgorithmParameters.getInstance(FAMILY);
      family.init(scheme.getEncoded());
      return new EncryptedPrivateKeyInfo(family, hidden).getEncoded();
    } catch (GeneralSecurityException | IOException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  static byte[] open(byte[] sealed, char[] passphrase) {
    try {
      EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(sealed);
      PBEParameterSpec scheme = info.getAlgParameters().getParameterSpec(PBEParameterSpec.class);
      boolean ours =
          info.getAlgParameters().toString().equals(SCHEME)
              && scheme.getParameterSpec() instanceof IvParameterSpec
              && scheme.getIterationCount() <= MOST_ROUNDS;
      if (!ours) {
        throw new KeyFault(KeyFault.Reason.DAMAGED, null);
      }
      byte[] vector = ((IvParameterSpec) scheme.getParameterSpec()).getIV();
      return cipher(
              Cipher.DECRYPT_MODE, passphrase, scheme.getSalt(), scheme.getIterationCount(), vector)
          .doFinal(info.getEncryptedData());
    } catch (BadPaddingException another) {
      throw new KeyFault(KeyFault.Reason.WRONG_PASSPHRASE, another);
    } catch (GeneralSecurityException | IOException | RuntimeException broken) {
      throw broken instanceof KeyFault fault
          ? fault
          : new KeyFault(KeyFault.Reason.DAMAGED, broken);
    }
  }

  /// One wrong passphrase in 256 gives something; that is then no key, or not this one.
  static SigningKey key(PublicPart open, byte[] plain) {
    try {
      return SigningKey.of(
          open, KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(plain)));
    } catch (GeneralSecurityException | IllegalArgumentException noKey) {
      throw new KeyFault(KeyFault.Reason.WRONG_PASSPHRASE, noKey);
    }
  }

  private static Cipher cipher(int mode, char[] passphrase, byte[] salt, int rounds, byte[] vector)
      throws GeneralSecurityException {
    char[] composed =
        Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(composed, salt, rounds, KEY_BITS);
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
      return cipher;
    } finally {
      spec.clearPassword();
    }
  }
}
