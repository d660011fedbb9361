package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Signature;
import org.gongbao.model.WrittenDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// City documents as they are found: number above the title, brackets of every kind, all in one
/// line, a letter O in the year.
class LocalDocumentsTest {
  @TestFactory
  Stream<DynamicTest> readsTitleNumberAddresseesAndSignature() {
    return Shared.rows("corpus/local.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
  }

  private static void check(String[] row) {
    Imported imported = Reading.file(Shared.file("corpus/local/" + row[0]));
    Document document = Reading.document(imported, 0);
    Optional<Signature> signature = Reading.all(document, Signature.class).stream().findFirst();
    Conservation.check(imported);
    assertAll(
        () -> {
          if (!row[2].isEmpty()) {
            assertEquals(row[2], document.title().chars());
          }
        },
        () ->
            assertEquals(
                DocumentNumber.parse(row[3]).map(DocumentNumber::serial),
                Optional.of(document.numbers().list().getFirst().serial())),
        () ->
            assertEquals(
                row[3].replaceAll("[〔〕]", ""),
                ComparisonText.of(document.numbers().list().getFirst().written())
                    .replaceAll("[〔〕\\[\\]]", "")),
        () -> assertEquals(narrow(row[4]), narrow(document.addressees().chars())),
        () -> {
          if (!row[5].isEmpty()) {
            assertEquals(row[5], signature.orElseThrow().signer().chars());
          }
        },
        () -> {
          if (!row[6].isEmpty()) {
            assertEquals(
                Optional.of(LocalDate.parse(row[6])),
                WrittenDate.parse(signature.orElseThrow().date().chars()));
          }
        },
        () -> assertEquals(0, Conservation.unplaced(imported)));
  }

  /// Width of points is the source's.
  private static String narrow(String text) {
    return text.replace('，', ',').replace('：', ':').replace('（', '(').replace('）', ')');
  }
}
