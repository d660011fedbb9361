package org.gongbao.exchange.pdf.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.pdf.annotation.Annotation.Kind;
import org.gongbao.layout.annotate.Area;
import org.junit.jupiter.api.Test;

/// Words that say for certain what is wanted are read, all others stay words.
class WishReaderTest {
  private static final Spot SPOT = new Spot(0, new Area(0, 0, 0, 0));

  private static Wish read(Kind kind, String words, String covered) {
    Annotation annotation =
        new Annotation(
            "1", kind, "", List.of(), false, SPOT, words, "", Optional.empty(), List.of(), 1);
    return WishReader.read(annotation, covered, 1);
  }

  @Test
  void whatProofreadersWriteIsRead() {
    for (Kind kind : List.of(Kind.HIGHLIGHT, Kind.UNDERLINE, Kind.STRIKE)) {
      for (String words :
          List.of(
              "改为：乙处", "改为:乙处", "应为：乙处", "改：乙处", "应改为：乙处", "改为“乙处”", "“甲处”改为“乙处”", "“甲处”应为“乙处”")) {
        assertEquals(new Wish.Replace("乙处"), read(kind, words, "甲处"), words);
      }
      assertEquals(new Wish.Delete(), read(kind, "删", "甲处"));
      assertEquals(new Wish.Delete(), read(kind, "删除。", "甲处"));
      assertEquals(new Wish.Keep(), read(kind, "保留", "甲处"));
      assertEquals(new Wish.NewParagraph(), read(kind, "另起段", "甲处"));
    }
    assertEquals(new Wish.Replace("“乙处”"), read(Kind.HIGHLIGHT, "改为：“乙处”", "“甲处”"));
    assertEquals(new Wish.Replace("乙处。"), read(Kind.HIGHLIGHT, "改为：乙处。", "甲处。"));
  }

  @Test
  void whatLeavesADoubtStaysWords() {
    for (String words :
        List.of(
            "改为：“乙处”",
            "改为：乙处。",
            "“丙处”改为“乙处”",
            "改为甲处或乙处",
            "删？",
            "此处是否删除",
            "保留到下期",
            "建议改为乙处",
            "另起段并改为：乙处")) {
      Wish wish = read(Kind.HIGHLIGHT, words, "甲处");
      Wish asIs = words.endsWith("？") ? new Wish.Question(words) : new Wish.Remark(words);
      assertEquals(asIs, wish, words);
    }
    assertEquals(new Wish.Question(""), read(Kind.HIGHLIGHT, "", "甲处"));
    assertEquals(new Wish.Remark("改为“乙”"), read(Kind.HIGHLIGHT, "改为“乙”", "“甲”"));
  }

  @Test
  void aStrikeWithWordsPutsThemThereUnlessTheySpeak() {
    assertEquals(new Wish.Replace("乙处"), read(Kind.STRIKE, "乙处", "甲处"));
    assertEquals(new Wish.Remark("〔划去〕与上文重复"), read(Kind.STRIKE, "与上文重复", "甲处"));
    assertEquals(new Wish.Question("〔划去〕多出的？"), read(Kind.STRIKE, "多出的？", "甲处"));
    assertEquals(new Wish.Replace("应当"), read(Kind.REPLACE, "应当", "须"));
  }

  @Test
  void aCaretPutsInItsWords() {
    assertEquals(new Wish.Insert("乙处"), read(Kind.CARET, "乙处", ""));
    assertEquals(new Wish.Insert("乙处"), read(Kind.CARET, "增加：乙处", ""));
    assertEquals(new Wish.Insert("请示"), read(Kind.CARET, "请示", ""));
    assertEquals(new Wish.NewParagraph(), read(Kind.CARET, "另起段", ""));
    assertEquals(new Wish.Question(""), read(Kind.CARET, "", ""));
  }

  @Test
  void charactersForThoseOfSeveralTextsStayWords() {
    Annotation strike =
        new Annotation(
            "1",
            Kind.REPLACE,
            "",
            List.of(),
            false,
            SPOT,
            "乙处",
            "",
            Optional.empty(),
            List.of(),
            2);
    assertEquals(new Wish.Remark("改为：乙处"), WishReader.read(strike, "甲处丙处", 2));
  }
}
