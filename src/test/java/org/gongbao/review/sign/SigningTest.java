package org.gongbao.review.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.Sha256;
import org.junit.jupiter.api.Test;

class SigningTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
  private static final String DIGEST = Sha256.of("一校样".getBytes(StandardCharsets.UTF_8));
  private final SigningKey key = SigningKey.make("孟书禾", RANDOM);

  @Test
  void aSignatureHoldsForWhatWasSignedAndNothingElse() {
    Signed signed = key.sign(Purpose.ITEM, DIGEST, NOON);
    assertTrue(signed.isGenuine());
    assertEquals(signed, key.sign(Purpose.ITEM, DIGEST, NOON.plusMillis(400)));
    String other = Sha256.of(new byte[] {1});
    String written = signed.signature();
    PublicPart stranger = SigningKey.make("孟书禾", RANDOM).open();
    for (Purpose purpose : Purpose.values()) {
      boolean same = purpose == Purpose.ITEM;
      assertEquals(
          same, new Signed(key.open(), purpose, DIGEST, NOON, written).isGenuine(), purpose.name());
    }
    assertFalse(new Signed(key.open(), Purpose.ITEM, other, NOON, written).isGenuine());
    assertFalse(
        new Signed(key.open(), Purpose.ITEM, DIGEST, NOON.plusSeconds(1), written).isGenuine());
    assertFalse(new Signed(stranger, Purpose.ITEM, DIGEST, NOON, written).isGenuine());
    assertFalse(new Signed(key.open(), Purpose.ITEM, DIGEST, NOON, "无").isGenuine());
    assertFalse(new Signed(key.open(), Purpose.ITEM, DIGEST, NOON, "").isGenuine());
  }

  @Test
  void noFlippedBitOfASignaturePasses() {
    Signed signed = key.sign(Purpose.ISSUE, DIGEST, NOON);
    byte[] bytes = Base64.getDecoder().decode(signed.signature());
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      String written = Base64.getEncoder().encodeToString(flipped);
      assertFalse(
          new Signed(key.open(), Purpose.ISSUE, DIGEST, NOON, written).isGenuine(), "bit " + bit);
    }
  }

  @Test
  void aFingerprintIsSixGroupsOfDigitsAndReadHoweverItIsTyped() {
    Fingerprint print = key.open().fingerprint();
    assertTrue(print.grouped().matches("\\d{5}( \\d{5}){5}"), print.grouped());
    assertEquals(Optional.of(print), Fingerprint.read(print.grouped()));
    String wide = print.grouped().replace(' ', '－').replace('1', '１').replace('0', '０');
    assertEquals(Optional.of(print), Fingerprint.read(wide));
    assertEquals(Optional.empty(), Fingerprint.read(print.digits().substring(1)));
    Set<Fingerprint> all = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      all.add(SigningKey.make("甲", RANDOM).open().fingerprint());
    }
    assertEquals(100, all.size());
  }

  @Test
  void whatIsNoKeyIsNoPublicPart() {
    String good = key.open().key();
    byte[] bytes = Base64.getDecoder().decode(good);
    bytes[5] ^= 1;
    String otherAlgorithm = Base64.getEncoder().encodeToString(bytes);
    for (String wrong : List.of("", "键", good.substring(4), good + "AAAA", otherAlgorithm)) {
      assertThrows(IllegalArgumentException.class, () -> new PublicPart("甲", wrong), wrong);
    }
    for (String name : List.of("", " ", "甲\n乙", "长".repeat(101))) {
      assertThrows(IllegalArgumentException.class, () -> new PublicPart(name, good), name);
    }
  }

  @Test
  void signaturesMadeBeforeAKeyWasRevokedStandAndLaterOnesFall() {
    TrustedKey trusted =
        new TrustedKey(key.open(), Optional.of(new PersonId("p1")), "何砚秋", NOON, Optional.empty());
    Signed signed = key.sign(Purpose.RETURN, DIGEST, NOON);
    assertEquals(
        new Standing.Unknown(key.open()), new Trusted(List.of()).of(signed, NOON.plusSeconds(9)));
    assertEquals(
        new Standing.Good(trusted), new Trusted(List.of(trusted)).of(signed, NOON.plusSeconds(9)));
    Instant lost = NOON.plusSeconds(3600);
    TrustedKey revoked = trusted.revoke(new Revoked(lost, "电脑丢失", "何砚秋", lost.plusSeconds(60)));
    Trusted now = new Trusted(List.of(revoked));
    assertEquals(new Standing.Good(revoked), now.of(signed, lost.minusSeconds(1)));
    assertInstanceOf(Standing.AfterRevocation.class, now.of(signed, lost));
    // With a clock set back the signature says it is old; it came in too late all the same.
    assertInstanceOf(Standing.AfterRevocation.class, now.of(signed, lost.plusSeconds(999)));
    // With a clock ahead it says it is of later; it was here in time.
    Signed ahead = key.sign(Purpose.RETURN, DIGEST, lost.plusSeconds(1));
    assertEquals(new Standing.Good(revoked), now.of(ahead, lost.minusSeconds(1)));
    Signed forged = new Signed(key.open(), Purpose.ITEM, DIGEST, NOON, signed.signature());
    assertEquals(new Standing.Forged(), now.of(forged, NOON));
    Revoked again = new Revoked(lost, "再次", "何砚秋", lost);
    assertThrows(IllegalStateException.class, () -> revoked.revoke(again));
    assertThrows(
        IllegalArgumentException.class, () -> new Revoked(lost, "以后", "何砚秋", lost.minusSeconds(1)));
  }

  @Test
  void rolesAreKeptInTheirOrder() {
    Set<Role> given = new LinkedHashSet<>(List.of(Role.DISTRIBUTOR, Role.CLERK));
    Person person = new Person(new PersonId("p1"), " 孟书禾 ", given);
    assertEquals(List.of(Role.CLERK, Role.DISTRIBUTOR), List.copyOf(person.roles()));
    assertEquals("孟书禾", person.name());
    assertNotEquals(person, person.named("孟书和"));
    assertThrows(IllegalArgumentException.class, () -> person.named("\t"));
  }
}
