package org.gongbao.review.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.gongbao.review.sign.KeyFault.Reason;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final char[] PHRASE = "竹影 扫阶 tEa-7".toCharArray();
  private static final int FEW = 1_000;
  private static final String DIGEST = "ab".repeat(32);
  private final SigningKey key = SigningKey.make("孟书禾", RANDOM);

  @Test
  void aKeyComesBackWithItsPassphrase() {
    String text = KeyFile.write(key, PHRASE, RANDOM, FEW);
    assertEquals(key.open(), KeyFile.owner(text));
    Signed signed = KeyFile.read(text, PHRASE).sign(Purpose.ITEM, DIGEST, Instant.EPOCH);
    assertEquals(key.sign(Purpose.ITEM, DIGEST, Instant.EPOCH), signed);
    assertFalse(text.contains("竹影"));
    assertFalse(text.equals(KeyFile.write(key, PHRASE, RANDOM, FEW)), "salted");
  }

  /// One in 256 wrong passphrases passes the padding; all must be refused as what they are.
  @Test
  void everyOtherPassphraseIsRefused() {
    String text = KeyFile.write(key, PHRASE, RANDOM, 1);
    for (int i = 0; i < 2_000; i++) {
      char[] other = ("竹影" + i).toCharArray();
      assertEquals(Reason.WRONG_PASSPHRASE, fault(text, other), "passphrase " + i);
    }
    assertEquals(Reason.WRONG_PASSPHRASE, fault(text, new char[0]));
  }

  @Test
  void aPassphraseIsTheSameHoweverItsCharactersAreComposed() {
    String text = KeyFile.write(key, "caf\u00e9".toCharArray(), RANDOM, FEW);
    assertEquals(key.open(), KeyFile.read(text, "cafe\u0301".toCharArray()).open());
  }

  @Test
  void everyChangedCharacterIsToldAsDamage() {
    for (String text :
        List.of(KeyFile.write(key, PHRASE, RANDOM, FEW), KeyFile.writePublic(key.open()))) {
      boolean secret = text.contains("PRIVATE");
      for (int at = 0; at < text.length(); at++) {
        if (Character.isWhitespace(text.charAt(at))) {
          continue;
        }
        char other = text.charAt(at) == 'x' ? 'y' : 'x';
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        assertThrows(
            KeyFault.class,
            () -> {
              if (secret) {
                KeyFile.read(changed, PHRASE);
              } else {
                KeyFile.readPublic(changed);
              }
            },
            "character " + at);
      }
      for (int end = 0; end < text.length() - 1; end++) {
        String cut = text.substring(0, end);
        assertThrows(
            KeyFault.class,
            () -> {
              if (secret) {
                KeyFile.owner(cut);
              } else {
                KeyFile.readPublic(cut);
              }
            });
      }
    }
  }

  @Test
  void whatIsWrongIsToldApart() {
    String secret = KeyFile.write(key, PHRASE, RANDOM, FEW);
    String open = KeyFile.writePublic(key.open());
    assertEquals(Reason.PRIVATE, publicFault(secret));
    assertEquals(Reason.NOT_A_KEY, fault(open, PHRASE));
    assertEquals(Reason.NOT_A_KEY, publicFault("江州市人民政府公报"));
    assertEquals(Reason.NOT_A_KEY, publicFault(""));
    assertEquals(Reason.NEWER, publicFault(open.replace("key/1", "key/2")));
    assertEquals(Reason.DAMAGED, publicFault(open.replace("孟书禾", "孟书和")));
  }

  @Test
  void aPublicPartSurvivesMailAndEditors() {
    String text = KeyFile.writePublic(key.open());
    assertEquals(key.open(), KeyFile.readPublic("\uFEFF" + text.replace("\n", " \r\n\r\n")));
  }

  @Test
  void aKeyWithoutPassphraseComesBack() {
    String text = KeyFile.writePlain(key);
    assertEquals(key.open(), KeyFile.readPlain(text).open());
    assertEquals(Reason.DAMAGED, fault(text, PHRASE));
  }

  /// The form is that of everybody else.
  @Test
  void opensslReadsIt(@TempDir Path folder) throws Exception {
    Path openssl = Path.of("/usr/bin/openssl");
    Assumptions.assumeTrue(Files.isExecutable(openssl));
    Path file = Files.writeString(folder.resolve("k.key"), KeyFile.write(key, PHRASE, RANDOM, FEW));
    Path phrase = Files.writeString(folder.resolve("p"), new String(PHRASE));
    Process process =
        new ProcessBuilder(
                openssl.toString(),
                "pkey",
                "-in",
                file.toString(),
                "-passin",
                "file:" + phrase,
                "-pubout")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.replace("\n", "").contains(key.open().key()), said);
  }

  private static Reason fault(String text, char[] phrase) {
    return assertThrows(KeyFault.class, () -> KeyFile.read(text, phrase)).reason();
  }

  private static Reason publicFault(String text) {
    return assertThrows(KeyFault.class, () -> KeyFile.readPublic(text)).reason();
  }
}
