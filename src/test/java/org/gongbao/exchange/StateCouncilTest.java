package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.Signature;
import org.gongbao.model.WrittenDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Real documents of the State Council, each with the values its publisher catalogued.
class StateCouncilTest {
  @TestFactory
  Stream<DynamicTest> readsTitleNumberAddresseesAndDate() {
    return Shared.rows("corpus/state-council.tsv").stream()
        .flatMap(row -> Stream.of("txt", "html").map(kind -> test(row, kind)));
  }

  private static DynamicTest test(String[] row, String kind) {
    String file = "corpus/state-council-" + kind + "/" + row[0] + "." + kind;
    return DynamicTest.dynamicTest(
        row[0] + " " + kind, () -> check(row, Reading.file(Shared.file(file))));
  }

  /// An order is catalogued under what it promulgates.
  private static String title(String[] row) {
    return row[3].startsWith("国令") ? "中华人民共和国国务院令" : ComparisonText.of(row[2]);
  }

  private static void check(String[] row, Imported imported) throws GeneralSecurityException {
    Document document = Reading.document(imported, 0);
    assertFalse(imported.whole());
    Conservation.check(imported);
    String han = String.join("", imported.source().texts()).replaceAll("[^\\u4E00-\\u9FFF]", "");
    assertEquals(row[18], sha256(han));
    assertAll(
        () -> assertEquals(title(row), ComparisonText.of(document.title().chars())),
        () ->
            assertEquals(row[3].replace("国令", ""), document.numbers().list().getFirst().written()),
        () -> assertEquals(row[9], document.addressees().chars()),
        () ->
            assertEquals(
                WrittenDate.parse(row[7]),
                Reading.all(document, Signature.class).stream()
                    .findFirst()
                    .flatMap(s -> WrittenDate.parse(s.date().chars()))),
        () -> assertEquals(0, Conservation.unplaced(imported)));
  }

  private static String sha256(String text) throws GeneralSecurityException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 16);
  }
}
