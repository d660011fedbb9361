package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.Shared;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "江州市人民政府办公室\n关于做好今冬明春森林防灭火工作的通知\n江府办字〔2026〕64号\n各县（区）人民政府：\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void recognisesTheEncoding(String charset) {
    byte[] bytes = TEXT.getBytes(Charset.forName(charset));
    assertEquals(TEXT.lines().toList(), decode(bytes).texts());
  }

  @Test
  void dropsTheByteOrderMark() {
    assertEquals(
        TEXT.lines().toList(), decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).texts());
  }

  @Test
  void readsRareHanOfGb18030() {
    byte[] bytes = (TEXT + "𬭎、㑇").getBytes(Charset.forName("GB18030"));
    assertEquals("𬭎、㑇", decode(bytes).texts().getLast());
  }

  @Test
  void treatsCrCrLfAsOneLineEnd() {
    assertEquals(List.of("甲", "乙"), decode("甲\r\r\n乙".getBytes(StandardCharsets.UTF_8)).texts());
  }

  @Test
  void refusesWhatIsNoWholeText() {
    assertEquals("GB-I01", code(new byte[0]));
    assertEquals("GB-I02", code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}));
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    assertEquals("GB-I05", code(Arrays.copyOf(utf8, utf8.length - 2)));
    assertEquals("GB-I06", code(joined(TEXT.getBytes(Charset.forName("GBK")), utf8)));
  }

  @Test
  void aChosenEncodingThatDoesNotFitIsRefused() {
    byte[] bytes = TEXT.getBytes(Charset.forName("GBK"));
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> TextDecoder.decode("甲.txt", bytes, Optional.of(StandardCharsets.UTF_8)));
    assertEquals("GB-I04", refused.problem().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt/04_gbk.txt", "txt/07_utf16le_bom.txt", "txt/10_utf32le_bom.txt"})
  void readsRealFilesInOtherEncodings(String file) throws IOException {
    byte[] expected = Files.readAllBytes(Shared.file("corpus/state-council-txt/sc049.txt"));
    byte[] bytes = Files.readAllBytes(Shared.file("corpus/bad-inputs/" + file));
    assertEquals(decode(expected).texts(), decode(bytes).texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sc001", "sc049"})
  void readsTheSameTextInBothChineseEncodings(String name) throws IOException {
    List<String> expected =
        decode(Files.readAllBytes(Shared.file("corpus/state-council-txt/" + name + ".txt")))
            .texts();
    for (String charset : List.of("gbk", "gb18030")) {
      byte[] bytes =
          Files.readAllBytes(Shared.file("corpus/encodings/" + name + "." + charset + ".txt"));
      assertEquals(expected, decode(bytes).texts());
    }
  }

  @Test
  void refusesAFileOfTwoEncodings() throws IOException {
    assertEquals(
        "GB-I06",
        code(Files.readAllBytes(Shared.file("corpus/bad-inputs/txt/13_mixed_gbk_then_utf8.txt"))));
  }

  private static SourceText decode(byte[] bytes) {
    return TextDecoder.decode("甲.txt", bytes, Optional.empty());
  }

  private static String code(byte[] bytes) {
    return assertThrows(ProblemException.class, () -> decode(bytes)).problem().code();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    return all.toByteArray();
  }
}
