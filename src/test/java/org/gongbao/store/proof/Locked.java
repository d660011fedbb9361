package org.gongbao.store.proof;

import java.security.SecureRandom;

/// Parcels under a password, made faster than real ones.
public final class Locked {
  private Locked() {}

  public static byte[] of(byte[] parcel, String password) {
    byte[] plain = Envelope.read(parcel).body();
    return new Envelope(
            true, ParcelPassword.encrypt(plain, password.toCharArray(), new SecureRandom(), 1_000))
        .write();
  }
}
