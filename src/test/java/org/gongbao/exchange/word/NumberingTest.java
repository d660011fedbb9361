package org.gongbao.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Automatic numbers as they show. What the fixtures expect was taken once from another word
/// processor's export and reviewed; where that one does not do what Word documents, they say so.
class NumberingTest {
  private static final Path FOLDER = Path.of("src/test/resources/word/numbering");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> numbersAreCharactersOfTheLine() throws IOException {
    return files().stream()
        .map(
            file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    NumberingFixture fixture = NumberingFixture.parse(Files.readString(file));
    String export = System.getProperty("numbering.export");
    if (export != null) {
      Files.write(Path.of(export, file.getFileName() + ".docx"), fixture.docx());
    }
    assertEquals(fixture.expected(), WordReader.read("来文.docx", fixture.docx()).texts());
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertTrue(files().size() >= 24, files().size() + " fixtures");
  }
}
