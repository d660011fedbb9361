package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Program program;
  private Path library;
  private Path phrase;

  @BeforeEach
  void makeLibrary() throws IOException {
    program =
        Main.program(
            Messages.in("zh"),
            folder.resolve("home"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    library = folder.resolve("江州.gongbao");
    assertEquals(0, run("issue", "new", library));
    phrase = Files.writeString(folder.resolve("口令"), "竹影扫阶尘不动\n下一行");
  }

  @Test
  void aKeyIsMadeExportedAndTrusted() throws IOException {
    assertEquals(0, make("孟书禾"));
    String fingerprint = text().strip().split("\t")[1];
    assertTrue(said().contains("孟书禾"), said());
    Path part = folder.resolve("孟书禾.pub");
    assertEquals(0, run("key", "export", "-o", part));
    assertEquals("", text());
    assertEquals(0, run("key", "export"));
    assertEquals(Files.readString(part), text());
    assertEquals(
        0,
        run("key", "trust", library, part, "--roles", "proofreader", "--fingerprint", fingerprint));
    assertEquals(0, run("key", "list", library));
    assertEquals("孟书禾\t" + fingerprint + "\t孟书禾\t有效\n", text());
    assertEquals(2, run("key", "trust", library, part, "--fingerprint", fingerprint));
    assertTrue(said().contains("GB-K11"), said());
    assertEquals(0, run("key", "revoke", library, "孟书禾", "--reason", "电脑丢失"));
    assertEquals(0, run("key", "list", library, "--format", "json"));
    JsonNode listed = JsonMapper.builder().build().readTree(text()).get(0);
    assertEquals("电脑丢失", listed.get("revoked").get("reason").asText());
    assertEquals("孟书禾", listed.get("person").asText());
    assertEquals(2, run("key", "revoke", library, "孟书禾", "--reason", "又一次"));
    assertTrue(said().contains("GB-K20"), said());
    assertEquals(2, run("key", "trust", library, part, "--fingerprint", fingerprint));
    assertTrue(said().contains("GB-K12"), said());
    assertEquals(
        2, run("key", "trust", library, part, "--fingerprint", fingerprint, "--person", "何砚秋"));
    assertEquals(0, run("key", "list", library));
    assertEquals(1, text().lines().count());
  }

  @Test
  void aKeyIsPutUnderAnotherPassphrase() throws IOException {
    assertEquals(0, make("孟书禾"));
    String listed = text();
    byte[] before = Files.readAllBytes(secret());
    Path other = Files.writeString(folder.resolve("新口令"), "疏影横斜水清浅");
    assertEquals(3, change(other, phrase));
    assertTrue(said().contains("GB-K04"), said());
    Path tooShort = Files.writeString(folder.resolve("短"), "太短");
    assertEquals(2, change(phrase, tooShort));
    assertTrue(said().contains("GB-K07"), said());
    assertArrayEquals(before, Files.readAllBytes(secret()));
    assertEquals(0, change(phrase, other), said());
    assertEquals(3, change(phrase, other));
    assertEquals(0, change(other, phrase), said());
    assertEquals(0, run("key", "list"));
    assertEquals(listed, text());
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret())));
  }

  private int change(Path before, Path after) {
    return run("key", "passphrase", "--passphrase-file", before, "--new-passphrase-file", after);
  }

  @Test
  void aKeyRevokedByMistakeIsTrustedAgainTheSameDay() {
    assertEquals(0, make("孟书禾"));
    String fingerprint = text().strip().split("\t")[1];
    Path part = folder.resolve("孟书禾.pub");
    assertEquals(0, run("key", "export", "-o", part));
    assertEquals(0, run("key", "trust", library, part, "--fingerprint", fingerprint));
    assertEquals(2, run("key", "revoke", library, "孟书禾", "--undo"));
    assertEquals(2, run("key", "revoke", library, "孟书禾"));
    assertEquals(2, run("key", "revoke", library, "孟书禾", "--undo", "--reason", "误撤"));
    assertEquals(0, run("key", "revoke", library, "孟书禾", "--reason", "误撤"));
    assertEquals(0, run("key", "revoke", library, "孟书禾", "--undo"), said());
    assertEquals(0, run("key", "list", library));
    assertEquals("孟书禾\t" + fingerprint + "\t孟书禾\t有效\n", text());
  }

  @Test
  void aKeyFileThatIsDamagedIsTold() throws IOException {
    assertEquals(0, make("孟书禾"));
    Files.writeString(secret(), "一");
    assertEquals(0, run("key", "list"));
    assertEquals("", text());
    assertTrue(said().contains(secret().getFileName().toString()), said());
  }

  @Test
  void nothingIsTrustedWithoutItsFingerprint() {
    assertEquals(0, make("孟书禾"));
    Path part = folder.resolve("孟书禾.pub");
    assertEquals(0, run("key", "export", "-o", part));
    assertEquals(2, run("key", "trust", library, part));
    assertTrue(said().contains("GB-K19"), said());
    assertEquals(2, run("key", "trust", library, part, "--fingerprint", "0".repeat(30)));
    assertTrue(said().contains("GB-K13"), said());
    assertEquals(2, run("key", "trust", library, part, "--roles", "king"));
    assertEquals(0, run("key", "list", library));
    assertEquals("", text());
  }

  @Test
  void theSecretPartIsNeverTakenForThePublicOne() throws IOException {
    assertEquals(0, make("孟书禾"));
    Path secret = secret();
    assertEquals(3, run("key", "trust", library, secret, "--fingerprint", "0".repeat(30)));
    assertTrue(said().contains("GB-K05"), said());
    assertFalse(Files.readString(secret).contains("竹影"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
  }

  @Test
  void whatCannotBeMadeIsRefusedInOneLine() throws IOException {
    assertEquals(2, run("key", "export"));
    assertTrue(said().contains("GB-K08"), said());
    assertEquals(0, make("孟书禾"));
    byte[] before = Files.readAllBytes(secret());
    assertEquals(2, make("孟书禾"));
    assertTrue(said().contains("GB-K06"), said());
    assertEquals(1, said().lines().count());
    Files.writeString(phrase, "太短");
    assertEquals(2, make("何砚秋"));
    assertTrue(said().contains("GB-K07"), said());
    assertEquals(3, run("key", "new", "--name", "何砚秋", "--passphrase-file", folder));
    assertEquals(2, run("key", "new"));
    assertEquals(3, run("key", "trust", library, folder.resolve("没有")));
    assertTrue(said().contains("GB-K14"), said());
    assertEquals(0, run("key", "list"));
    assertEquals(1, text().lines().count());
    assertEquals(
        List.of(before.length), List.of(Files.readAllBytes(secret()).length), "kept as it was");
  }

  @Test
  void aDamagedKeyIsToldAndNotTaken() throws IOException {
    assertEquals(0, make("孟书禾"));
    Path part = folder.resolve("孟书禾.pub");
    assertEquals(0, run("key", "export", "-o", part));
    Files.writeString(part, Files.readString(part).replace("孟", "盂"));
    assertEquals(3, run("key", "trust", library, part, "--fingerprint", "0".repeat(30)));
    assertTrue(said().contains("GB-K02"), said());
    Files.write(part, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertEquals(3, run("key", "trust", library, part));
    assertTrue(said().contains("GB-K01"), said());
  }

  @Test
  void aPassphraseComesFromTheFileBeforeTheEnvironment() {
    Map<String, String> environment = Map.of(Passphrases.VARIABLE, "环境里的口令");
    Passphrases given = new Passphrases(program, environment);
    assertEquals("环境里的口令", new String(given.of(null, true)));
    assertEquals("竹影扫阶尘不动", new String(given.of(phrase.toString(), true)));
    Passphrases none = new Passphrases(program, Map.of());
    ProblemException refused = assertThrows(ProblemException.class, () -> none.of(null, false));
    assertEquals("GB-K16", refused.problem().code());
  }

  private int make(String name) {
    return run("key", "new", "--name", name, "--passphrase-file", phrase);
  }

  private Path secret() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("home/keys"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private int run(Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    out.reset();
    err.reset();
    return Commands.run(program, texts);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
