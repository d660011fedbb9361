package org.gongbao.store.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongbao.model.Sha256;
import org.gongbao.review.sign.Signed;
import org.gongbao.store.proof.ParcelFault.Reason;

/// Reads parcels and believes nothing in them: the sum is checked before anything is looked into,
/// the signature before the entries are unpacked, and of each no more is unpacked than the signed
/// manifest lists. Nothing is written anywhere; names of entries never become names of files.
public final class ParcelReader {
  /// Bytes of all entries together, and of a file.
  static final long LARGEST = 512L * 1024 * 1024;

  static final int LARGEST_MANIFEST = 8 * 1024 * 1024;
  private static final int LARGEST_SIGNATURE = 200;

  private ParcelReader() {}

  /// @param password empty when none was given
  /// @throws ParcelFault when it is refused
  /// @throws IOException when the file cannot be read
  public static Parcel read(Path file, Optional<char[]> password) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new ParcelFault(Reason.TOO_LARGE);
    }
    return read(Files.readAllBytes(file), password);
  }

  /// @param password empty when none was given; one that is not needed is passed over
  /// @throws ParcelFault when it is refused
  public static Parcel read(byte[] file, Optional<char[]> password) {
    Envelope envelope = Envelope.read(file);
    byte[] zip = envelope.body();
    if (envelope.encrypted()) {
      char[] given = password.orElseThrow(() -> new ParcelFault(Reason.PASSWORD_NEEDED));
      zip = ParcelPassword.decrypt(zip, given);
    }
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      return read(entries);
    } catch (IOException | IllegalArgumentException noZip) {
      throw new ParcelFault(Reason.MALFORMED, noZip);
    }
  }

  /// Whether a file is a parcel that wants a password.
  ///
  /// @throws ParcelFault when it is refused
  public static boolean isEncrypted(byte[] file) {
    return Envelope.read(file).encrypted();
  }

  private static Parcel read(ZipInputStream zip) throws IOException {
    byte[] written = entry(zip, ParcelWriter.MANIFEST, LARGEST_MANIFEST);
    byte[] signature = entry(zip, ParcelWriter.SIGNATURE, LARGEST_SIGNATURE);
    Manifest manifest = ManifestCodec.read(written);
    ParcelLabel label = manifest.label();
    Signed signed =
        new Signed(
            manifest.signer(),
            label.kind().purpose(),
            Sha256.of(written),
            label.made(),
            new String(signature, StandardCharsets.US_ASCII));
    if (!signed.isGenuine()) {
      throw new ParcelFault(Reason.BAD_SIGNATURE);
    }
    if (manifest.size() > LARGEST) {
      throw new ParcelFault(Reason.TOO_LARGE);
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (Manifest.Entry listed : manifest.entries()) {
      byte[] bytes = entry(zip, listed.name(), listed.size());
      if (bytes.length != listed.size() || !Sha256.of(bytes).equals(listed.sha256())) {
        throw new ParcelFault(Reason.MALFORMED);
      }
      entries.put(listed.name(), bytes);
    }
    if (zip.getNextEntry() != null) {
      throw new ParcelFault(Reason.MALFORMED);
    }
    return new Parcel(manifest, signed, entries);
  }

  /// The next entry, which must have this name; reading ends one byte beyond what it may have.
  private static byte[] entry(ZipInputStream zip, String name, int most) throws IOException {
    ZipEntry next = zip.getNextEntry();
    if (next == null || !next.getName().equals(name)) {
      throw new ParcelFault(Reason.MALFORMED);
    }
    byte[] bytes = zip.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
    if (bytes.length > most) {
      throw new ParcelFault(Reason.MALFORMED);
    }
    return bytes;
  }
}
