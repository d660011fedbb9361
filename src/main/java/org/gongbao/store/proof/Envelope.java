package org.gongbao.store.proof;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.gongbao.model.Sha256;
import org.gongbao.store.proof.ParcelFault.Reason;

/// The outermost layer of a parcel, 56 bytes before its body, numbers with the high byte first:
///
/// ```
///  0  8  magic 89 'G' 'B' 'P' 0D 0A 1A 0A, which any conversion of line ends would spoil
///  8  2  version of the format, 1
/// 10  2  flags: 1 the body is encrypted
/// 12  4  zero
/// 16  8  length of the body
/// 24 32  SHA-256 of the first 24 bytes and the body
/// 56     body: a ZIP, or one encrypted
/// ```
final class Envelope {
  static final int LENGTH = 56;
  private static final byte[] MAGIC = HexFormat.of().parseHex("894742500d0a1a0a");
  private static final int VERSION = 1;
  private static final int ENCRYPTED = 1;
  private static final int SUMMED = 24;

  private final boolean encrypted;
  private final byte[] body;

  /// @param encrypted whether the body is
  Envelope(boolean encrypted, byte[] body) {
    this.encrypted = encrypted;
    this.body = body;
  }

  boolean encrypted() {
    return encrypted;
  }

  byte[] body() {
    return body;
  }

  byte[] write() {
    ByteBuffer all = ByteBuffer.allocate(LENGTH + body.length);
    all.put(MAGIC).putShort((short) VERSION).putShort((short) (encrypted ? ENCRYPTED : 0));
    all.putInt(0).putLong(body.length);
    all.position(LENGTH);
    all.put(body);
    all.position(SUMMED);
    all.put(sum(all.array()));
    return all.array();
  }

  /// @throws ParcelFault when it is none, is not whole, or a byte of it is another
  static Envelope read(byte[] file) {
    int seen = Math.min(file.length, MAGIC.length);
    if (!Arrays.equals(file, 0, seen, MAGIC, 0, seen)) {
      throw new ParcelFault(Reason.NOT_A_PARCEL);
    }
    if (file.length < LENGTH) {
      throw new ParcelFault(Reason.TRUNCATED);
    }
    ByteBuffer head = ByteBuffer.wrap(file);
    int version = Short.toUnsignedInt(head.getShort(8));
    if (version != VERSION) {
      throw new ParcelFault(version == 0 ? Reason.NOT_A_PARCEL : Reason.NEWER);
    }
    long rest = (long) file.length - LENGTH;
    long told = head.getLong(16);
    if (told != rest) {
      throw new ParcelFault(told > rest ? Reason.TRUNCATED : Reason.ALTERED);
    }
    if (!Arrays.equals(sum(file), Arrays.copyOfRange(file, SUMMED, LENGTH))) {
      throw new ParcelFault(Reason.ALTERED);
    }
    int flags = head.getShort(10);
    if ((flags & ~ENCRYPTED) != 0 || head.getInt(12) != 0) {
      throw new ParcelFault(Reason.NEWER);
    }
    return new Envelope(flags == ENCRYPTED, Arrays.copyOfRange(file, LENGTH, file.length));
  }

  private static byte[] sum(byte[] file) {
    MessageDigest digest = Sha256.start();
    digest.update(file, 0, SUMMED);
    digest.update(file, LENGTH, file.length - LENGTH);
    return digest.digest();
  }
}
