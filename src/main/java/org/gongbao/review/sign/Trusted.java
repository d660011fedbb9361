package org.gongbao.review.sign;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys an office relies on, and what signatures are therefore worth.
public final class Trusted {
  private final Map<String, TrustedKey> keys = new HashMap<>();

  public Trusted(List<TrustedKey> all) {
    all.forEach(key -> keys.put(key.part().key(), key));
  }

  public Optional<TrustedKey> find(PublicPart part) {
    return Optional.ofNullable(keys.get(part.key()));
  }

  /// @param received when the office itself recorded the signature, by its own clock. The time in a
  ///   signature is what the signer's clock said, which can be set back: what came in only after
  ///   the key was revoked is worth nothing whatever it says.
  public Standing of(Signed signed, Instant received) {
    if (!signed.isGenuine()) {
      return new Standing.Forged();
    }
    Optional<TrustedKey> found = find(signed.by());
    if (found.isEmpty()) {
      return new Standing.Unknown(signed.by());
    }
    TrustedKey key = found.get();
    return key.revoked()
        .filter(why -> !received.isBefore(why.from()))
        .<Standing>map(why -> new Standing.AfterRevocation(key, why))
        .orElseGet(() -> new Standing.Good(key));
  }

  /// What a key is worth as that of a person.
  public enum Worth {
    GOOD,
    /// It counted when it signed. What was said later takes that back.
    REVOKED_SINCE,
    /// None of the person's, or revoked already when it signed.
    NONE
  }

  /// @param key Base64 of its X.509 form
  /// @param when the signature was recorded
  public Worth worth(String person, String key, Instant when) {
    TrustedKey found = keys.get(key);
    if (found == null
        || found.owner().filter(owner -> owner.value().equals(person)).isEmpty()
        || found.revoked().filter(why -> !when.isBefore(why.said())).isPresent()) {
      return Worth.NONE;
    }
    return found.revoked().filter(why -> !when.isBefore(why.from())).isPresent()
        ? Worth.REVOKED_SINCE
        : Worth.GOOD;
  }
}
