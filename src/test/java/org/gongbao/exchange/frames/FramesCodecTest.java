package org.gongbao.exchange.frames;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.gongbao.Shared;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.layout.Composer;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

class FramesCodecTest {
  private static final int HEAD = 13;
  private static final FontLibrary FONTS = new FontLibrary(List.of());

  private static Composition compose(Issue issue) {
    return new Composer(FONTS, Pictures.NONE, new QrEncoder())
        .compose(issue, StyleReader.gazette());
  }

  private static void assertComesBack(Composition pages) throws IOException {
    byte[] bytes = FramesCodec.write(pages);
    assertEquals(pages, FramesCodec.read(bytes));
    assertArrayEquals(bytes, FramesCodec.write(FramesCodec.read(bytes)));
  }

  @Test
  void sampleComesBackExactly() throws IOException {
    assertComesBack(compose(Composed.ISSUE));
    assertComesBack(Composition.EMPTY);
  }

  @Test
  void randomIssuesComeBackExactly() throws IOException {
    int glyphs = 0;
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Composition pages = compose(new RandomTree(random, new CountingIds("r")).issue());
      assertComesBack(pages);
      glyphs += glyphs(pages);
    }
    assertComesBack(compose(RichTrees.issue(new CountingIds("n"))));
    System.out.println("frames codec: 61 random issues, " + glyphs + " glyphs");
    assertTrue(glyphs > 1000, glyphs + " glyphs");
  }

  private static int glyphs(Composition pages) {
    return pages.pages().stream()
        .flatMap(page -> page.body().stream())
        .filter(Frame.TextFrame.class::isInstance)
        .flatMap(frame -> ((Frame.TextFrame) frame).line().runs().stream())
        .mapToInt(Glyphs::count)
        .sum();
  }

  @Test
  void whatNoIssueHasComesBackToo() throws IOException {
    Typeset odd = new Typeset(new FontName("X"), Integer.MAX_VALUE, -7, 0);
    Glyphs run =
        new Glyphs.Builder(odd, new Source.Made(Optional.of(new NodeId("m"))))
            .add("e\u0301", 0, Integer.MIN_VALUE, Integer.MAX_VALUE)
            .add("", -1, 5, -9)
            .add("\uD842", 70_000, Integer.MAX_VALUE, 3)
            .build();
    SetLine line = new SetLine(List.of(run), -1, new SetLine.Fit(-3, Integer.MIN_VALUE, true));
    Frame text = new Frame.TextFrame(-5, 9, Frame.ACROSS, TextRole.NOTE, line);
    Page page = new Page(0, Page.Kind.FILLER, -1, 0, Page.Turn.RIGHT, List.of(text), List.of(text));
    Place place = new Place(new NodeId("p"), Slot.ORDINAL, Integer.MAX_VALUE);
    LayoutFault fault =
        new LayoutFault(
            "LAY-01",
            LayoutFault.Severity.INFO,
            1,
            -1,
            2,
            Optional.of(place),
            "k",
            List.of("", "甲"));
    assertComesBack(new Composition(List.of(page), Map.of(new NodeId("p"), -4), List.of(fault), 3));
  }

  @Test
  void seedIsSmallAndReadAtOnce() throws IOException {
    Composition pages = compose(Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue());
    byte[] bytes = FramesCodec.write(pages);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    long start = System.nanoTime();
    Composition read = FramesCodec.read(bytes);
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "frames of the seed: %d pages, %d KB, zipped %d KB, read in %d ms%n",
        pages.pages().size(), bytes.length / 1024, packed.size() / 1024, millis);
    assertEquals(pages, read);
    assertTrue(packed.size() <= 3 << 20, packed.size() + " bytes zipped");
    assertTrue(millis <= 700, millis + " ms");
  }

  @Test
  void aFlippedBitOrAMissingEndIsTold() {
    byte[] good = FramesCodec.write(compose(RichTrees.issue(new CountingIds("n"))));
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      assertThrows(UnreadableFramesException.class, () -> FramesCodec.read(bad));
      byte[] cut = Arrays.copyOf(good, random.nextInt(good.length));
      assertThrows(UnreadableFramesException.class, () -> FramesCodec.read(cut));
    }
    byte[] longer = Arrays.copyOf(good, good.length + 1);
    assertThrows(UnreadableFramesException.class, () -> FramesCodec.read(longer));
  }

  /// Damage with a checksum that is right again: whatever it says, it is read or refused.
  @Test
  void forgedPagesAreReadOrRefused() {
    byte[] good = FramesCodec.write(compose(RichTrees.issue(new CountingIds("n"))));
    Random random = new Random(9);
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      byte[] bad = random.nextInt(4) == 0 ? Arrays.copyOf(good, cut(random, good)) : good.clone();
      for (int more = random.nextInt(6); more >= 0; more--) {
        bad[HEAD + random.nextInt(bad.length - HEAD)] = (byte) random.nextInt();
      }
      try {
        FramesCodec.read(sealed(bad));
      } catch (UnreadableFramesException wrong) {
        refused++;
      }
    }
    assertTrue(refused > 1000, refused + " refused");
  }

  private static int cut(Random random, byte[] good) {
    return HEAD + 1 + random.nextInt(good.length - HEAD - 1);
  }

  private static byte[] sealed(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, HEAD, bytes.length - HEAD);
    ByteBuffer.wrap(bytes).putInt(9, (int) sum.getValue());
    return bytes;
  }

  @Test
  void newerPagesAreToldFromDamagedOnes() {
    byte[] newer = FramesCodec.write(Composition.EMPTY);
    newer[8] = 2;
    assertTrue(
        assertThrows(UnreadableFramesException.class, () -> FramesCodec.read(newer)).isNewer());
    byte[] unknown = FramesCodec.write(Composed.SAMPLE);
    int role = new String(unknown, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("COVER_L");
    unknown[role] = 'X';
    assertTrue(
        assertThrows(UnreadableFramesException.class, () -> FramesCodec.read(sealed(unknown)))
            .isNewer());
    assertFalse(
        assertThrows(UnreadableFramesException.class, () -> FramesCodec.read(new byte[40]))
            .isNewer());
  }
}
