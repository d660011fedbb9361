package org.gongbao.store.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipOutputStream;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Sha256;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.store.proof.ParcelFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelTest {
  private static final long SEED = Long.getLong("seed", 20261123);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final char[] PASSWORD = "江州清样".toCharArray();
  private static final ParcelLabel LABEL =
      new ParcelLabel(
          ParcelKind.PACKAGE,
          "库1",
          "n1",
          "2026年第22期",
          "一校",
          "ab".repeat(32),
          "0.1.0",
          Instant.parse("2026-11-02T04:00:00.9Z"),
          "何砚秋",
          "");
  private final SigningKey key = SigningKey.make("江州.gongbao", RANDOM);

  @Test
  void whatWasPutInComesOut() {
    Map<String, byte[]> entries = small();
    Parcel parcel = ParcelReader.read(ParcelWriter.write(LABEL, entries, key), Optional.empty());
    assertEquals(LABEL, parcel.label());
    assertEquals(key.open(), parcel.signed().by());
    assertTrue(parcel.signed().isGenuine());
    assertEquals(new TreeSet<>(entries.keySet()), new TreeSet<>(parcel.names()));
    entries.forEach((name, bytes) -> assertArrayEquals(bytes, parcel.bytes(name).orElseThrow()));
    assertEquals(Optional.empty(), parcel.bytes("没有"));
  }

  @Test
  void theSameContentIsTheSameBytesInWhateverOrderItIsGiven() {
    Map<String, byte[]> backwards = new LinkedHashMap<>();
    new TreeMap<>(small()).descendingMap().forEach(backwards::put);
    assertArrayEquals(
        ParcelWriter.write(LABEL, small(), key), ParcelWriter.write(LABEL, backwards, key));
  }

  @Test
  void anyFlippedByteIsRefused() {
    byte[] file = ParcelWriter.write(LABEL, small(), key);
    int trials = 0;
    for (int at = 0; at < file.length; at++) {
      for (int bits : new int[] {1, 0x80, 0xff}) {
        refusedFlipped(file, at, bits);
        trials++;
      }
    }
    Random random = new Random(SEED);
    byte[] large = ParcelWriter.write(LABEL, large(random), key);
    for (int i = 0; i < 300; i++) {
      refusedFlipped(large, random.nextInt(large.length), 1 << random.nextInt(8));
      trials++;
    }
    System.out.println(
        "parcel: "
            + trials
            + " flipped bytes refused, small "
            + file.length
            + ", large "
            + large.length
            + " bytes");
  }

  private static void refusedFlipped(byte[] file, int at, int bits) {
    byte[] flipped = file.clone();
    flipped[at] ^= (byte) bits;
    Reason reason = reason(flipped);
    Set<Reason> allowed =
        at < 8
            ? Set.of(Reason.NOT_A_PARCEL)
            : at < 10
                ? Set.of(Reason.NEWER, Reason.NOT_A_PARCEL)
                : at >= 16 && at < 24
                    ? Set.of(Reason.TRUNCATED, Reason.ALTERED)
                    : Set.of(Reason.ALTERED);
    assertTrue(allowed.contains(reason), "byte " + at + ": " + reason);
  }

  @Test
  void everyCutIsToldAsOne() {
    byte[] file = ParcelWriter.write(LABEL, small(), key);
    for (int length = 0; length < file.length; length++) {
      assertEquals(Reason.TRUNCATED, reason(Arrays.copyOf(file, length)), "length " + length);
    }
    assertEquals(Reason.ALTERED, reason(Arrays.copyOf(file, file.length + 1)));
  }

  @Test
  void aPasswordHidesEverythingAndAnotherIsRefused() {
    byte[] file = ParcelWriter.write(LABEL, small(), key, PASSWORD, RANDOM);
    assertFalse(new String(file, StandardCharsets.UTF_8).contains("manifest"));
    assertTrue(ParcelReader.isEncrypted(file));
    Parcel open = ParcelReader.read(file, Optional.of(PASSWORD));
    Parcel plain = ParcelReader.read(ParcelWriter.write(LABEL, small(), key), Optional.empty());
    assertEquals(plain.digest(), open.digest());
    assertEquals(Reason.PASSWORD_NEEDED, reason(file));
    ParcelFault wrong =
        assertThrows(
            ParcelFault.class, () -> ParcelReader.read(file, Optional.of("江州清洋".toCharArray())));
    assertEquals(Reason.WRONG_PASSWORD, wrong.reason());
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      byte[] flipped = file.clone();
      flipped[Envelope.LENGTH + random.nextInt(file.length - Envelope.LENGTH)] ^= 4;
      assertEquals(Reason.ALTERED, reason(flipped));
    }
  }

  /// With the sum made anew, GCM itself must tell, also of what it does not encrypt.
  @Test
  void aPasswordGuardsWithoutTheSum() {
    byte[] body = ParcelPassword.encrypt(new byte[100], PASSWORD, RANDOM, 10);
    for (int at = 4; at < body.length; at++) {
      byte[] flipped = body.clone();
      flipped[at] ^= 1;
      ParcelFault fault =
          assertThrows(ParcelFault.class, () -> ParcelPassword.decrypt(flipped, PASSWORD));
      assertEquals(Reason.WRONG_PASSWORD, fault.reason());
    }
    byte[] endless = body.clone();
    endless[0] = 0x7f;
    assertEquals(Reason.MALFORMED, reason(new Envelope(true, endless).write(), PASSWORD));
    assertEquals(Reason.MALFORMED, reason(new Envelope(true, new byte[9]).write(), PASSWORD));
  }

  @Test
  void otherFilesAreNoParcels() throws IOException {
    for (byte[] other :
        List.of(
            "PK\3\4".getBytes(StandardCharsets.UTF_8),
            "SQLite format 3\0".getBytes(StandardCharsets.UTF_8),
            Files.readAllBytes(Path.of("resources/sample/reading-space.png")))) {
      assertEquals(Reason.NOT_A_PARCEL, reason(other));
    }
    byte[] newer = ParcelWriter.write(LABEL, small(), key);
    newer[9] = 2;
    assertEquals(Reason.NEWER, reason(newer));
  }

  /// Somebody who can make sums and ZIPs, but has not the key.
  @Test
  void whatTheSignedManifestDoesNotListIsRefused() throws IOException {
    byte[] content = "异".getBytes(StandardCharsets.UTF_8);
    byte[] manifest = manifest(content, "marks.json");
    byte[] signature = signature(manifest);
    List<String> names = List.of("manifest.json", "signature.txt", "marks.json");
    assertEquals(
        Set.of("marks.json"),
        ParcelReader.read(crafted(names, List.of(manifest, signature, content)), Optional.empty())
            .names());
    byte[] other = "非".getBytes(StandardCharsets.UTF_8);
    byte[] bomb = new byte[64 * 1024 * 1024];
    assertEquals(Reason.MALFORMED, craftedReason(names, manifest, signature, other));
    assertEquals(Reason.MALFORMED, craftedReason(names, manifest, signature, bomb));
    assertEquals(Reason.MALFORMED, craftedReason(names, bomb, signature, content));
    assertEquals(Reason.MALFORMED, craftedReason(names, manifest, bomb, content));
    assertEquals(
        Reason.MALFORMED,
        craftedReason(
            List.of("manifest.json", "signature.txt", "marks.json", "../more"),
            manifest,
            signature,
            content,
            content));
    assertEquals(Reason.MALFORMED, craftedReason(names.subList(0, 2), manifest, signature));
    assertEquals(Reason.MALFORMED, craftedReason(List.of("marks.json"), content));
    assertEquals(Reason.MALFORMED, reason(new Envelope(false, new byte[0]).write()));
    assertEquals(Reason.MALFORMED, reason(new Envelope(false, content).write()));
    byte[] changed =
        new String(manifest, StandardCharsets.UTF_8)
            .replace("一校", "二校")
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.BAD_SIGNATURE, craftedReason(names, changed, signature, content));
    assertEquals(Reason.BAD_SIGNATURE, craftedReason(names, manifest, content, content));
  }

  /// And somebody who has a key of his own, and signs what he likes.
  @Test
  void aSignedManifestIsNotBelievedEither() throws IOException {
    byte[] content = "异".getBytes(StandardCharsets.UTF_8);
    List<String> names = List.of("manifest.json", "signature.txt", "../../evil");
    byte[] evil = json(content, "../../evil", content.length);
    assertEquals(Reason.MALFORMED, craftedReason(names, evil, signature(evil), content));
    byte[] huge = json(content, "marks.json", Integer.MAX_VALUE);
    assertEquals(Reason.TOO_LARGE, craftedReason(names, huge, signature(huge), content));
    byte[] negative = json(content, "marks.json", -1);
    assertEquals(Reason.MALFORMED, craftedReason(names, negative, signature(negative), content));
    byte[] none = "{}".getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.MALFORMED, craftedReason(names, none, signature(none), content));
    for (String name : List.of("", "/a", "a/", "a//b", "a/../b", ".a", "a\\b", "c:a", "异", "a b")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> ParcelWriter.write(LABEL, Map.of(name, content), key),
          name);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> ParcelWriter.write(LABEL, Map.of("manifest.json", content), key));
  }

  @Test
  void aPackageAndAReturnAreNotTakenForEachOther() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ParcelLabel(
                ParcelKind.RETURN, "库1", "n1", "", "", LABEL.base(), "", LABEL.made(), "", ""));
  }

  @Test
  void everyReasonHasItsOwnWordsAndCode() {
    Messages messages = Messages.in("zh");
    Set<String> said = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    for (Reason reason : Reason.values()) {
      said.add(messages.get(new ParcelFault(reason).problem("甲.gbproof")));
      codes.add(new ParcelFault(reason).problem("甲").code());
    }
    assertEquals(Reason.values().length, said.size());
    assertEquals(Reason.values().length, codes.size());
  }

  @Test
  void readsFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("一校.gbproof");
    Files.write(file, ParcelWriter.write(LABEL, small(), key));
    assertTrue(file.toFile().setReadOnly());
    assertEquals(LABEL, ParcelReader.read(file, Optional.empty()).label());
  }

  private byte[] manifest(byte[] content, String name) {
    return ManifestCodec.write(
        new Manifest(
            LABEL,
            key.open(),
            List.of(new Manifest.Entry(name, content.length, Sha256.of(content)))));
  }

  private byte[] json(byte[] content, String name, int size) {
    return new String(manifest(content, "x"), StandardCharsets.UTF_8)
        .replace("\"name\":\"x\"", "\"name\":\"" + name + "\"")
        .replace("\"size\":" + content.length, "\"size\":" + size)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] signature(byte[] manifest) {
    return key.sign(ParcelKind.PACKAGE.purpose(), Sha256.of(manifest), LABEL.made())
        .signature()
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Reason craftedReason(List<String> names, byte[]... contents) throws IOException {
    return reason(crafted(names, List.of(contents)));
  }

  private static byte[] crafted(List<String> names, List<byte[]> contents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < names.size(); i++) {
        ParcelWriter.put(zip, names.get(i), contents.get(i));
      }
    }
    return new Envelope(false, out.toByteArray()).write();
  }

  private static Reason reason(byte[] file) {
    return assertThrows(ParcelFault.class, () -> ParcelReader.read(file, Optional.empty()))
        .reason();
  }

  private static Reason reason(byte[] file, char[] password) {
    return assertThrows(ParcelFault.class, () -> ParcelReader.read(file, Optional.of(password)))
        .reason();
  }

  private static Map<String, byte[]> small() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("tree.json", "{\"甲\":1}".getBytes(StandardCharsets.UTF_8));
    entries.put("originals/n12.docx", new byte[] {0, 1, 2, -1});
    entries.put("empty", new byte[0]);
    return entries;
  }

  private static Map<String, byte[]> large(Random random) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      byte[] bytes = new byte[50_000];
      random.nextBytes(bytes);
      entries.put("pictures/p" + i, bytes);
    }
    return entries;
  }
}
