package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.model.Issue;
import org.gongbao.model.QrCode;
import org.junit.jupiter.api.Test;

class CodeLinesTest {
  @Test
  void aCodeOfTheColophonIsReadAndWritten() {
    List<QrCode> codes = Reading.sample().issue().colophon().codes();
    assertEquals(1, codes.size());
    assertEquals("https://gongbao.jiangzhou.example/2026/22", codes.getFirst().text().chars());
    assertEquals("公报电子版", codes.getFirst().caption().chars());
    String written = TextWriter.write(Reading.sample().issue());
    Issue again = Reading.text(written).issue();
    assertEquals(
        codes.stream().map(CodeLines::written).toList(),
        again.colophon().codes().stream().map(CodeLines::written).toList());
  }

  @Test
  void whatIsNoAddressIsNoCode() {
    String text = TextWriter.write(Reading.sample().issue());
    String other = text.replace("公报电子版：https://gongbao.jiangzhou.example/2026/22", "扫一扫");
    assertEquals(List.of(), Reading.text(other).issue().colophon().codes());
  }
}
