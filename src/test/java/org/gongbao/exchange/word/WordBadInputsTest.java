package org.gongbao.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.LossReport.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Broken and hostile files: told apart, refused in words, or read whole.
class WordBadInputsTest {
  private static final String FOLDER = "corpus/bad-inputs/docx/";

  /// The same text in every file that can be read whole.
  private static final String MODEL = "corpus/bad-inputs/docx/34_streamed_data_descriptors.docx";

  private static final Map<String, String> REFUSED =
      Map.of(
          "01_empty.docx", "GB-I01",
          "04_pdf_renamed.docx", "GB-I23",
          "07_truncated_half.docx", "GB-I24",
          "13_document_xml_zero.docx", "GB-I24",
          "19_xxe_file_entity.docx", "GB-I27",
          "22_billion_laughs.docx", "GB-I27",
          "28_duplicate_document_xml.docx", "GB-I25",
          "31_zip_encryption_flag.docx", "GB-I22");

  private static final List<String> WHOLE =
      List.of(
          "10_no_content_types.docx",
          "16_document_xml_declared_gb2312.docx",
          "25_zip_bomb_media_200MB.docx",
          "49_missing_image_rel.docx",
          "58_main_part_renamed.docx");

  @TestFactory
  Stream<DynamicTest> refusesWhatCannotBeRead() {
    return REFUSED.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      Path path = Shared.file(FOLDER + file.getKey());
                      ProblemException refused =
                          assertThrows(ProblemException.class, () -> read(path));
                      assertEquals(file.getValue(), refused.problem().code());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> keepsAllTextOfWhatCan() {
    String model = text(read(Shared.file(MODEL)));
    return WHOLE.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file, () -> assertEquals(model, text(read(Shared.file(FOLDER + file))))));
  }

  @Test
  void takesFilesByContentWhateverTheirName() throws IOException {
    String model = text(read(Shared.file(MODEL)));
    try (Stream<Path> files = Files.list(Shared.file("corpus/bad-inputs/names"))) {
      for (Path file : files.toList()) {
        assertEquals(model, text(read(file)), file.toString());
      }
    }
  }

  @Test
  void lockFilesAreNoDocuments() {
    byte[] owner = "\u0006编辑甲".getBytes(StandardCharsets.UTF_8);
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> SourceReader.read("~$通知.docx", owner, Optional.empty()));
    assertEquals("GB-I28", refused.problem().code());
  }

  @Test
  void depthIsNoDanger() {
    assertEquals("最里层", text(read(Shared.file(FOLDER + "37_deep_nested_sdt_20000.docx"))));
  }

  @Test
  void wideTablesKeepEveryColumn() {
    SourceText text = read(Shared.file(FOLDER + "40_wide_table_400_columns.docx"));
    assertEquals(400, text.tables().getFirst().rows().getFirst().size());
  }

  @Test
  void emptyParagraphsAreEmptyLines() {
    assertTrue(
        read(Shared.file(FOLDER + "43_50000_empty_paragraphs.docx")).lines().size() > 50_000);
  }

  @Test
  void invisibleCharactersStayAndAreSaid() {
    SourceText text = read(Shared.file(FOLDER + "46_invisible_and_bidi_chars.docx"));
    assertTrue(text.texts().getFirst().contains("\u200B"));
    assertEquals(Kind.INVISIBLE, text.remarks().getFirst().kind());
    assertTrue(text.remarks().getFirst().text().contains("U+202E"));
  }

  @Test
  void missingPicturesAreSaid() {
    SourceText text = read(Shared.file(FOLDER + "49_missing_image_rel.docx"));
    assertEquals(Kind.PICTURE_MISSING, text.remarks().getFirst().kind());
  }

  @Test
  void badNumberingAndFieldsLoseNothing() {
    assertEquals("编号定义缺失编号值非法", text(read(Shared.file(FOLDER + "52_bad_numbering.docx"))));
    assertEquals(
        "域结果一域结果二未闭合的域", text(read(Shared.file(FOLDER + "55_dde_and_include_fields.docx"))));
  }

  private static String text(SourceText source) {
    return Packages.withoutSpace(String.join("", source.texts()));
  }

  private static SourceText read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = String.valueOf(file.getFileName());
      return Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> SourceReader.read(name, bytes, Optional.empty()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
