package org.gongbao.store.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongbao.model.Sha256;
import org.gongbao.review.sign.Signed;
import org.gongbao.review.sign.SigningKey;

/// Makes parcels: an [Envelope] round a ZIP of `manifest.json`, `signature.txt` (base64) and the
/// entries by name. The same content is the same bytes, except under a password. Made in memory,
/// for the sum stands before what it is of.
public final class ParcelWriter {
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "signature.txt";

  /// Of every entry: a ZIP without times would be no ZIP.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ParcelWriter() {}

  /// @param entries bytes by name, see [Manifest.Entry]
  /// @return the file
  /// @throws IllegalArgumentException when a name is none, or there is more than a reader takes
  public static byte[] write(ParcelLabel label, Map<String, byte[]> entries, SigningKey key) {
    return new Envelope(false, zip(label, entries, key)).write();
  }

  /// The same, encrypted. Takes half a second.
  public static byte[] write(
      ParcelLabel label,
      Map<String, byte[]> entries,
      SigningKey key,
      char[] password,
      SecureRandom random) {
    byte[] zip = zip(label, entries, key);
    return new Envelope(true, ParcelPassword.encrypt(zip, password, random, ParcelPassword.ROUNDS))
        .write();
  }

  private static byte[] zip(ParcelLabel label, Map<String, byte[]> given, SigningKey key) {
    Map<String, byte[]> entries = new TreeMap<>(given);
    List<Manifest.Entry> listed = new ArrayList<>();
    entries.forEach(
        (name, bytes) -> listed.add(new Manifest.Entry(name, bytes.length, Sha256.of(bytes))));
    Manifest manifest = new Manifest(label, key.open(), listed);
    byte[] written = ManifestCodec.write(manifest);
    if (manifest.size() > ParcelReader.LARGEST
        || written.length > ParcelReader.LARGEST_MANIFEST
        || entries.containsKey(MANIFEST)
        || entries.containsKey(SIGNATURE)) {
      throw new IllegalArgumentException("more than a parcel holds");
    }
    Signed signed = key.sign(label.kind().purpose(), Sha256.of(written), label.made());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, MANIFEST, written);
      put(zip, SIGNATURE, signed.signature().getBytes(StandardCharsets.US_ASCII));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
