package org.gongbao.review.sign;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/// A digest with a signature of Ed25519 on it. Signed are, each on a line of its own, the mark
/// `gongbao-signature/1`, the purpose, the time and the digest; none of them has a line end, so no
/// two different things are ever the same bytes.
///
/// @param digest SHA-256 as 64 hex digits of what is meant
/// @param when the signer says it was, in whole seconds
/// @param signature base64 of 64 bytes
public record Signed(
    PublicPart by, Purpose purpose, String digest, Instant when, String signature) {
  private static final String MARK = "gongbao-signature/1";

  public Signed {
    requireDigest(digest);
    when = when.truncatedTo(ChronoUnit.SECONDS);
  }

  /// True when the owner of the key signed exactly this. Whether the key is to be relied on is
  /// another question: [Trusted].
  public boolean isGenuine() {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(by.publicKey());
      check.update(message(purpose, digest, when));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
      return false;
    }
  }

  static byte[] message(Purpose purpose, String digest, Instant when) {
    requireDigest(digest);
    String seconds = when.truncatedTo(ChronoUnit.SECONDS).toString();
    return String.join("\n", MARK, purpose.name(), seconds, digest, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void requireDigest(String digest) {
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no digest");
    }
  }
}
