package org.gongbao.exchange.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import org.gongbao.fixtures.TestPictures;
import org.gongbao.layout.block.Pictures.Size;
import org.gongbao.layout.block.Pictures.Tone;
import org.junit.jupiter.api.Test;

class PictureHeadTest {
  @Test
  void saysHowLargeAPictureIsAndWhatItsDotsAre() {
    assertEquals(new Size(30, 20, Tone.COLOUR), size("png", BufferedImage.TYPE_INT_RGB));
    assertEquals(new Size(30, 20, Tone.COLOUR), size("png", BufferedImage.TYPE_INT_ARGB));
    assertEquals(new Size(30, 20, Tone.GREY), size("png", BufferedImage.TYPE_BYTE_GRAY));
    assertEquals(new Size(30, 20, Tone.LINE), size("png", BufferedImage.TYPE_BYTE_BINARY));
    assertEquals(new Size(30, 20, Tone.LINE), size("bmp", BufferedImage.TYPE_BYTE_BINARY));
    assertEquals(new Size(30, 20, Tone.COLOUR), size("jpg", BufferedImage.TYPE_INT_RGB));
    assertEquals(new Size(30, 20, Tone.GREY), size("jpg", BufferedImage.TYPE_BYTE_GRAY));
    assertEquals(new Size(30, 20, Tone.COLOUR), size("gif", BufferedImage.TYPE_BYTE_INDEXED));
  }

  @Test
  void fourColoursAreCmyk() {
    PictureHead head = PictureHead.of(TestPictures.cmyk()).orElseThrow();
    assertEquals(new Size(40, 30, Tone.CMYK), head.size());
  }

  @Test
  void aGifThatMovesHoldsSeveral() {
    assertTrue(PictureHead.of(TestPictures.moving()).orElseThrow().several());
    byte[] still = TestPictures.of("gif", BufferedImage.TYPE_BYTE_INDEXED, 30, 20);
    assertFalse(PictureHead.of(still).orElseThrow().several());
  }

  @Test
  void whatIsNoPictureHasNoHead() {
    assertEquals(Optional.empty(), PictureHead.of(new byte[0]));
    assertEquals(Optional.empty(), PictureHead.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}));
    byte[] jpeg = TestPictures.of("jpg", BufferedImage.TYPE_INT_RGB, 30, 20);
    for (int length = 0; length < 40; length++) {
      assertEquals(Optional.empty(), PictureHead.of(Arrays.copyOf(jpeg, length)), length + "");
    }
  }

  private static Size size(String format, int kind) {
    return PictureHead.of(TestPictures.of(format, kind, 30, 20)).orElseThrow().size();
  }
}
