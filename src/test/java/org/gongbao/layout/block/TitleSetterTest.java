package org.gongbao.layout.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.NodeId;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;

class TitleSetterTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private final TitleSetter titles =
      new TitleSetter(
          new Setting(STYLE, new LineSetter(new Faces(Fonts.BUNDLED, STYLE), STYLE.lines())));

  private List<String> lines(Text title) {
    return titles.set(new NodeId("n"), title, TextRole.TITLE, STYLE.area().width()).stream()
        .map(SetLine::chars)
        .toList();
  }

  @Test
  void whatFitsIsOneLine() {
    assertEquals(1, lines(Text.of("江州市人民政府令")).size());
  }

  @Test
  void breaksBeforeWhatItIsAbout() {
    assertEquals(
        List.of("江州市人民政府办公室", "关于做好2026年冬季城乡供水保障工作的通知"),
        lines(Text.of("江州市人民政府办公室关于做好2026年冬季城乡供水保障工作的通知")));
  }

  @Test
  void noLineBeginsWithDeOrIsNearlyEmpty() {
    for (String title :
        List.of(
            "江州市人民政府关于印发江州市国民经济和社会发展第十五个五年规划和二〇三五年远景目标纲要的通知",
            "江州市人民政府办公室关于转发市发展改革委等部门江州市推进新型城镇化建设实施方案的通知",
            "江州市人民政府关于公布《江州市历史文化名城保护条例》配套规范性文件目录的通知")) {
      List<String> lines = lines(Text.of(title));
      assertEquals(title, String.join("", lines));
      assertTrue(lines.size() <= 3, lines.toString());
      for (String line : lines) {
        assertTrue(!line.startsWith("的") && line.length() >= 4, lines.toString());
      }
    }
  }

  @Test
  void softBreaksAreKeptWhereTheyFit() {
    Text title = Text.of("江州市人民政府关于表彰先进集体的决定").with(StyledRange.of(7, 8, TextStyle.LINE_START));
    assertEquals(List.of("江州市人民政府", "关于表彰先进集体的决定"), lines(title));
  }

  @Test
  void softBreaksThatDoNotFitAreOnlyAWish() {
    String chars = "江州市人民政府办公室关于印发江州市推进城乡公共阅读空间建设实施方案和任务分工的通知";
    Text title = Text.of(chars).with(StyledRange.of(34, 35, TextStyle.LINE_START));
    List<String> lines = lines(title);
    assertEquals(chars, lines.stream().collect(Collectors.joining()));
    assertTrue(lines.size() <= 3, lines.toString());
  }
}
