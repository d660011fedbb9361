package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
  }

  /// An order is catalogued under what it promulgates.
  private static String title(String[] row) {
    return row[3].startsWith("国令") ? "中华人民共和国国务院令" : ComparisonText.of(row[2]);
  }

  private static void check(String[] row) {
    Imported imported = Reading.file(Shared.file("corpus/state-council-txt/" + row[0] + ".txt"));
    Document document = Reading.document(imported, 0);
    assertFalse(imported.whole());
    Conservation.check(imported);
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
}
