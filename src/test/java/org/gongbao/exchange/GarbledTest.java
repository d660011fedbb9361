package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.model.LossReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Spoilt characters are told of, line by line; signs, accents and rare characters are not spoilt.
class GarbledTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "烫烫烫烫现就做好防汛工作通知如下。",
        "å…³äºŽå°å‘é€šçŸ¥",
        "ÖÐ»ªÈËÃñ¹²ºÍ¹ú",
        "鍏充簬鍗板彂銆婂伐浣滆鍒欍€嬬殑閫氱煡锛岃璁ょ湡銆?",
        "关于????通知",
        "锘挎睙宸炲競",
        "锟斤拷锟斤拷",
        "现予公\uFFFD布。"
      })
  void spoiltLinesAreNamed(String line) {
    assertEquals(List.of(line), garbled("江州市人民政府关于公布名录的通知\n\n" + line + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5μm、±3℃、Café、Ångström、ÄÖÜ。", "锛，金属名；銆字见字书。", "是否同意??请答复。", "水温不宜过烫，烫烫的粥也不行。"})
  void signsAndRareCharactersAreNot(String line) {
    assertEquals(List.of(), garbled("江州市人民政府关于公布名录的通知\n\n" + line + "\n"));
  }

  private static List<String> garbled(String text) {
    return Reading.text(text).losses().losses().stream()
        .filter(loss -> loss.kind() == LossReport.Kind.GARBLED)
        .map(LossReport.Loss::text)
        .toList();
  }
}
