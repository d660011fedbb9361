package org.gongbao.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.exchange.source.Look.Part;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Real and awkward word files against what is known of them.
class WordCorpusTest {
  /// A table's class and the code the user is told.
  private static final Map<String, List<String>> REFUSALS =
      Map.of(
          "malformed_xml", List.of("GB-I27"),
          "corrupt_zip", List.of("GB-I24"),
          "encrypted_or_ole", List.of("GB-I22", "GB-I20"));

  @TestFactory
  Stream<DynamicTest> courtDocumentsKeepTheirHan() {
    return Shared.rows("corpus/court-docx.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> court(row)));
  }

  private static void court(String[] row) {
    SourceText text = read(Packages.literal(bytes("corpus/court-docx/" + row[0])));
    String han = Packages.han(Packages.characters(text, List.of(Part.BODY)));
    assertEquals(row[7] + " " + row[8], han.length() + " " + Packages.sha16(han));
    assertEquals(Integer.parseInt(row[6]), text.tables().size());
  }

  @TestFactory
  Stream<DynamicTest> awkwardFilesKeepTheirCharactersOrAreRefused() {
    return Shared.rows("corpus/docx-robust.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> robust(row)));
  }

  private static void robust(String[] row) {
    byte[] bytes = bytes("corpus/docx-robust/" + row[0]);
    if (!row[5].equals("ok")) {
      ProblemException refused = assertThrows(ProblemException.class, () -> read(bytes));
      assertTrue(
          REFUSALS.getOrDefault(row[5], List.of()).contains(refused.problem().code()),
          refused.getMessage());
      return;
    }
    read(bytes);
    SourceText text = read(Packages.literal(bytes));
    String seen = Packages.withoutSpace(Packages.characters(text, List.of(Part.BODY, Part.BOX)));
    assertEquals(
        row[6] + " " + row[7], seen.codePointCount(0, seen.length()) + " " + Packages.sha16(seen));
  }

  private static SourceText read(byte[] bytes) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> WordReader.read("来文.docx", bytes));
  }

  private static byte[] bytes(String path) {
    try {
      return Files.readAllBytes(Shared.file(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
