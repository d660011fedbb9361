package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongbao.Shared;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages and texts that are broken or want to do harm end as their table says.
class BadInputsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "02_meta_gb2312_gbk_bytes",
        "05_unclosed_div_20000",
        "08_hidden_text",
        "11_css_remote"
      })
  void pagesGiveTheDocumentAndNothingElse(String name) {
    Document whole = document(read("../state-council-txt/sc049.txt"));
    Imported page =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("html/" + name + ".html"));
    Document document = document(page);
    String title = document.title().chars().replace("最里层", "");
    assertEquals(ComparisonText.of(whole.title().chars()), ComparisonText.of(title));
    assertEquals(whole.numbers(), document.numbers());
    assertEquals(whole.addressees().chars(), document.addressees().chars());
    List<String> paragraphs = paragraphs(document);
    assertEquals(paragraphs(whole).subList(0, paragraphs.size()), paragraphs);
    assertEquals(5, paragraphs.size());
  }

  @Test
  void hiddenTextIsToldOf() {
    assertEquals(
        List.of("隐藏段", "零号字", "模板不可导入", "无脚本文字"),
        read("html/08_hidden_text.html").losses().losses().stream()
            .filter(loss -> loss.kind() == Kind.HIDDEN)
            .map(loss -> loss.text())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"txt/01_empty.txt,GB-I01", "txt/13_mixed_gbk_then_utf8.txt,GB-I06"})
  void textsThatCannotBeReadAreRefused(String file, String code) {
    Path path = Shared.file("corpus/bad-inputs/" + file);
    ProblemException refused = assertThrows(ProblemException.class, () -> Reading.file(path));
    assertEquals(code, refused.problem().code());
  }

  @Test
  void spoiltCharactersAreToldOf() {
    assertTrue(
        read("txt/16_kun_jin_kao.txt").losses().losses().stream()
            .anyMatch(loss -> loss.kind() == Kind.GARBLED));
  }

  private static Imported read(String file) {
    return Reading.file(Shared.file("corpus/bad-inputs/" + file));
  }

  private static Document document(Imported imported) {
    return Reading.document(imported, 0);
  }

  private static List<String> paragraphs(Document document) {
    return Reading.all(document, Paragraph.class).stream().map(p -> p.text().chars()).toList();
  }
}
