package org.gongbao.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

  @Test
  void countsLinesOfEveryLineEnd() {
    byte[] bytes = "\uFEFF甲\r\n乙\r\n\r丙\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("甲", "乙", "", "丙", ""), Sources.lines(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void readsTheCharsetItWasImportedIn() {
    Charset charset = Charset.forName("GB18030");
    assertEquals(List.of("公报"), Sources.lines("公报".getBytes(charset), charset));
  }
}
