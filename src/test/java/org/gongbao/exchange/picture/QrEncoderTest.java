package org.gongbao.exchange.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.gongbao.layout.frame.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrEncoderTest {
  private final QrEncoder encoder = new QrEncoder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gongbao.jiangzhou.example/2026/22",
        "江州市人民政府公报2026年第22期",
        "20261122",
        "weixin://jiangzhougongbao?a=1&b=“二”"
      })
  void isReadBackAsItWasWritten(String text) {
    assertEquals(Optional.of(text), QrScan.read(drawn(encoder.of(text).orElseThrow())));
  }

  @Test
  void anyTextThatFitsIsReadBack() {
    Random random = new Random(23);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder("https://gb.example/");
      int length = random.nextInt(60);
      for (int c = 0; c < length; c++) {
        text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x4E00 + c);
      }
      Optional<Modules> modules = encoder.of(text.toString());
      boolean fits = text.toString().getBytes(StandardCharsets.UTF_8).length <= 200;
      assertTrue(modules.isPresent() || !fits, text.toString());
      modules.ifPresent(
          made -> assertEquals(Optional.of(text.toString()), QrScan.read(drawn(made))));
    }
  }

  @Test
  void whatIsTooLongOrNothingGivesNoCode() {
    assertTrue(encoder.of("a".repeat(QrEncoder.MOST_BYTES)).isPresent());
    assertFalse(encoder.of("a".repeat(QrEncoder.MOST_BYTES + 1)).isPresent());
    assertFalse(encoder.of("报".repeat(80)).isPresent());
    assertFalse(encoder.of("  ").isPresent());
    assertFalse(encoder.of("").isPresent());
  }

  @Test
  void runsAreTheDarkSquaresAndNothingElse() {
    Modules modules = encoder.of("https://gongbao.jiangzhou.example").orElseThrow();
    StringBuilder dark = new StringBuilder(".".repeat(modules.side() * modules.side()));
    for (Modules.Run run : modules.runs()) {
      for (int i = 0; i < run.length(); i++) {
        dark.setCharAt(run.row() * modules.side() + run.column() + i, '#');
      }
    }
    assertEquals(modules.dark(), dark.toString());
  }

  private static BufferedImage drawn(Modules modules) {
    int scale = 4;
    int side = (modules.side() + 2 * Modules.QUIET) * scale;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.setColor(Color.BLACK);
    for (Modules.Run run : modules.runs()) {
      graphics.fillRect(
          (run.column() + Modules.QUIET) * scale,
          (run.row() + Modules.QUIET) * scale,
          run.length() * scale,
          scale);
    }
    graphics.dispose();
    return image;
  }
}
