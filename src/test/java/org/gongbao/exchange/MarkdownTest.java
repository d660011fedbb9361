package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.Heading;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the signs of Markdown say is kept, the signs are not.
class MarkdownTest {
  @Test
  void signsGoAndEveryLineKeepsItsNumber() {
    SourceText source =
        read(
            "甲.md",
            String.join(
                "\n",
                List.of(
                    "# 名录",
                    "<!-- INFO END -->",
                    "- **一是**加强*管理*。",
                    "> 见[附件](a.doc)和![图](a.png)",
                    "<!-- 待",
                    "核 -->后",
                    "2 \\* 3")));
    assertEquals(
        List.of("# 名录", "", "一是加强管理。", "见附件和![图](a.png)", "", "后", "2 * 3"), source.texts());
    assertEquals(
        Set.of(StyledRange.of(0, 2, TextStyle.STRONG), StyledRange.of(4, 6, TextStyle.KAI)),
        Set.copyOf(source.lines().get(2).marks()));
    assertEquals(
        List.of(
            new Loss(Kind.FURNITURE, 2, "INFO END"),
            new Loss(Kind.COMMENT, 5, "待"),
            new Loss(Kind.COMMENT, 6, "核")),
        source.remarks());
  }

  @Test
  void marksMoveWithTheTextBeforeThem() {
    SourceText source = read("甲.md", "甲**乙**丙**丁**\n");
    assertEquals("甲乙丙丁", source.texts().getFirst());
    assertEquals(
        List.of(StyledRange.of(1, 2, TextStyle.STRONG), StyledRange.of(3, 4, TextStyle.STRONG)),
        source.lines().getFirst().marks());
  }

  @Test
  void tablesOfBarsAreRowsOfTabs() {
    SourceText source = read("甲.md", "| 序号 | 名称 |\n|---|:--:|\n| 1 | 望湖 |\n\n甲|乙\n");
    assertEquals(List.of("序号\t名称", "", "1\t望湖", "", "甲|乙"), source.texts());
  }

  @Test
  void otherTextKeepsEverySign() {
    assertEquals(List.of("- **一是**加强 <!-- x -->"), read("甲.txt", "- **一是**加强 <!-- x -->").texts());
  }

  @TestFactory
  Stream<DynamicTest> lawsKeepTitleHeadingsArticlesAndText() {
    return Shared.rows("corpus/laws-md.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
  }

  private static void check(String[] row) {
    Imported imported = Reading.file(Shared.file("corpus/laws-md/" + row[0]));
    Document document = Reading.document(imported, 0);
    long han =
        String.join("", imported.source().texts())
            .codePoints()
            .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
            .count();
    long marked =
        imported.source().texts().stream().filter(line -> line.matches("#{2,3}\\s.*")).count();
    assertAll(
        () -> assertEquals(ComparisonText.of(row[2]), ComparisonText.of(document.title().chars())),
        () ->
            assertEquals(
                Integer.parseInt(row[3]) + Integer.parseInt(row[4]), marked, "headings in source"),
        () -> assertTrue(Reading.all(document, Heading.class).size() >= marked, "headings"),
        () -> assertEquals(Integer.parseInt(row[6]), han),
        () ->
            assertEquals(
                Integer.parseInt(row[5]),
                Reading.all(document, Paragraph.class).stream()
                    .filter(p -> p.ordinal().form() == OrdinalForm.ARTICLE)
                    .count()),
        () -> assertEquals(0, Conservation.unplaced(imported)));
  }

  private static SourceText read(String name, String text) {
    return TextDecoder.decode(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
