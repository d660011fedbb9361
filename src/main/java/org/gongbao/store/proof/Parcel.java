package org.gongbao.store.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.review.sign.Signed;

/// A package or a return that was read: whole, unaltered and signed by the key it names. Whether
/// that key is to be relied on, and whether it is for this library and this round, is for the
/// caller to say.
public final class Parcel {
  private final Manifest manifest;
  private final Signed signed;
  private final Map<String, byte[]> entries;

  Parcel(Manifest manifest, Signed signed, Map<String, byte[]> entries) {
    this.manifest = manifest;
    this.signed = signed;
    this.entries = new LinkedHashMap<>(entries);
  }

  public Manifest manifest() {
    return manifest;
  }

  public ParcelLabel label() {
    return manifest.label();
  }

  /// To be judged by [org.gongbao.review.sign.Trusted].
  public Signed signed() {
    return signed;
  }

  /// Names this parcel and no other: SHA-256 of its manifest, the same with and without a password.
  public String digest() {
    return signed.digest();
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /// Bytes of an entry; a copy.
  public Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(entries.get(name)).map(byte[]::clone);
  }
}
