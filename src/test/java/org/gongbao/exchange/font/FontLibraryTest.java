package org.gongbao.exchange.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding faces, and refusing what is no face.
class FontLibraryTest {
  private static final FontName INSTALLED = new FontName(FontBytesFixture.NAME);
  private static byte[] font;
  @TempDir private Path folder;

  @BeforeAll
  static void readFont() throws IOException {
    font = FontBytesFixture.installed().bytes();
  }

  @Test
  void kangxiRadicalsAreOtherCodePointsOfTheSameGlyph() {
    FontMetrics face = metrics(FontLibrary.BUNDLED.getFirst()).orElseThrow();
    assertEquals(face.glyph('工'), face.glyph(0x2F2F));
    assertTrue(face.glyph('工') > 0);
    assertEquals(0, face.glyph(0x10FFFD));
  }

  @Test
  void findsInstalledFacesInSubfoldersByTheirOwnNames() throws IOException {
    Files.createDirectories(folder.resolve("更深/一层"));
    Files.write(folder.resolve("更深/一层/随便.TTF"), font);
    Files.writeString(folder.resolve("不是字体.ttf"), "不是字体");
    Files.createSymbolicLink(folder.resolve("更深/圈"), folder);
    FontLibrary library = new FontLibrary(List.of(folder.resolve("没有"), folder));
    assertEquals(
        List.of(INSTALLED),
        library.all().stream().skip(FontLibrary.BUNDLED.size()).map(file -> file.name()).toList());
    FontMetrics bundled = metrics(new FontName("NotoSansSC-Regular")).orElseThrow();
    FontMetrics found = library.metrics(INSTALLED).orElseThrow();
    assertEquals(bundled.glyph('府'), found.glyph('府'));
    assertEquals(Optional.of(Embedding.SUBSET), library.embedding(INSTALLED));
    assertTrue(library.metrics(new FontName("Nobody")).isEmpty());
  }

  @Test
  void readsAFaceOfACollection() throws IOException {
    int head = 16;
    ByteBuffer collection = ByteBuffer.allocate(head + font.length);
    collection.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(head).put(font);
    int tables = collection.getShort(head + 4);
    for (int i = 0; i < tables; i++) {
      int at = head + 12 + i * 16 + 8;
      collection.putInt(at, collection.getInt(at) + head);
    }
    Files.write(folder.resolve("一套.ttc"), collection.array());
    FontLibrary library = new FontLibrary(List.of(folder));
    assertTrue(library.metrics(INSTALLED).orElseThrow().glyph('府') > 0);
  }

  @Test
  void aFaceWithCffOutlinesCanBeMeasuredButNotEmbedded() throws IOException {
    Files.write(folder.resolve("轮廓.otf"), FontBytesFixture.installed().cff().bytes());
    FontLibrary library = new FontLibrary(List.of(folder));
    FontMetrics face = library.metrics(INSTALLED).orElseThrow();
    assertEquals(1000, face.advance(face.glyph('府')));
    assertFalse(face.ink(face.glyph('府')).isEmpty());
    assertFalse(face.embeddable());
    assertEquals(Optional.of(Embedding.NO_OUTLINES), library.embedding(INSTALLED));
  }

  @Test
  void licenceBitsAreRead() throws IOException {
    assertEquals(Embedding.FORBIDDEN, embedding(0x0002));
    assertEquals(Embedding.SUBSET, embedding(0x0008));
    assertEquals(Embedding.SUBSET, embedding(0x0006));
    assertEquals(Embedding.FORBIDDEN, embedding(0x0104));
    assertEquals(Embedding.FORBIDDEN, embedding(0x0200));
  }

  private Embedding embedding(int licence) throws IOException {
    byte[] bytes = FontBytesFixture.installed().licence(licence).bytes();
    return Embedding.of(Sfnt.faces(FontBytes.of(bytes)).getFirst());
  }

  @Test
  void aFontCutOffAnywhereIsRefused() {
    for (int length : new int[] {0, 3, 4, 11, 12, 60, 300, 5_000, font.length - 5}) {
      byte[] part = Arrays.copyOf(font, length);
      assertThrows(UnreadableFontException.class, () -> read(part), length + " bytes");
    }
  }

  @Test
  void spoiltBytesAreReadOrRefusedAndNothingElse() throws IOException {
    Random random = new Random(7);
    int directory = 12 + 16 * ByteBuffer.wrap(font).getShort(4);
    int map = FontBytesFixture.installed().offset("cmap");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int run = 0; run < 300; run++) {
            byte[] spoilt = font.clone();
            int from = run % 2 == 0 ? 0 : map;
            int length = run % 2 == 0 ? directory : 400;
            for (int i = 0; i < 3; i++) {
              spoilt[from + random.nextInt(length)] = (byte) random.nextInt();
            }
            readOrRefuse(spoilt);
          }
        });
  }

  @Test
  void aMapThatGoesRoundInCirclesIsRefused() {
    ByteBuffer map = ByteBuffer.allocate(12 + 16 + 12 * 5_000);
    map.putShort(2, (short) 1).putShort(4, (short) 3).putShort(6, (short) 10).putInt(8, 12);
    map.putShort(12, (short) 12).putInt(12 + 12, 5_000);
    for (int i = 0; i < 5_000; i++) {
      map.putInt(28 + i * 12, 0).putInt(32 + i * 12, Character.MAX_CODE_POINT);
    }
    assertThrows(UnreadableFontException.class, () -> CharacterMap.read(map, 65_535));
  }

  private static void readOrRefuse(byte[] bytes) throws IOException {
    try {
      read(bytes);
    } catch (UnreadableFontException refused) {
      assertNotNull(refused.getMessage());
    }
  }

  private static FaceMetrics read(byte[] bytes) throws IOException {
    return FaceMetrics.read(Sfnt.faces(FontBytes.of(bytes)).getFirst());
  }

  private static Optional<FontMetrics> metrics(FontName name) {
    return new FontLibrary(List.of()).metrics(name);
  }
}
