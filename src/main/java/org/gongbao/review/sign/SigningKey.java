package org.gongbao.review.sign;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Base64;

/// A key somebody signs with, in memory. Never written but by [KeyFile].
public final class SigningKey {
  private static final String NOTHING = "0".repeat(64);

  private final PublicPart open;
  private final PrivateKey secret;

  private SigningKey(PublicPart open, PrivateKey secret) {
    this.open = open;
    this.secret = secret;
  }

  /// Makes a new one.
  ///
  /// @param name whose it is
  /// @throws IllegalArgumentException when that is no name
  public static SigningKey make(String name, SecureRandom random) {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("Ed25519");
      maker.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = maker.generateKeyPair();
      return new SigningKey(PublicPart.of(name, pair.getPublic()), pair.getPrivate());
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /// @throws IllegalArgumentException when the two parts are not of one key
  static SigningKey of(PublicPart open, PrivateKey secret) {
    SigningKey key = new SigningKey(open, secret);
    if (!key.sign(Purpose.ITEM, NOTHING, Instant.EPOCH).isGenuine()) {
      throw new IllegalArgumentException("parts of two keys");
    }
    return key;
  }

  public PublicPart open() {
    return open;
  }

  PrivateKey secret() {
    return secret;
  }

  /// Signs; the same gives the same signature.
  ///
  /// @param digest SHA-256 as 64 hex digits
  /// @param when kept to whole seconds
  public Signed sign(Purpose purpose, String digest, Instant when) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(Signed.message(purpose, digest, when));
      String written = Base64.getEncoder().encodeToString(signature.sign());
      return new Signed(open, purpose, digest, when, written);
    } catch (GeneralSecurityException notOurs) {
      throw new IllegalArgumentException("no Ed25519 key", notOurs);
    }
  }
}
