package org.gongbao.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever paragraphs, runs, changes and controls are nested in: every visible character is kept,
/// in order.
class WordVisibleTextTest {
  private static final String[] AROUND_RUNS = {
    "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:fldSimple", "w:dir", "w:del"
  };

  private final StringBuilder xml = new StringBuilder();
  private final StringBuilder visible = new StringBuilder();
  private int next = 0x4E00;

  @RepeatedTest(200)
  void keepsEveryVisibleCharacter(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = random.nextInt(6) + 1; i > 0; i--) {
      block(random, 0);
    }
    String seen = String.join("", Docx.of(xml.toString()).read().texts());
    assertEquals(visible.toString(), Packages.withoutSpace(seen));
  }

  private void block(Random random, int depth) {
    switch (depth > 5 ? 0 : random.nextInt(5)) {
      case 1 ->
          wrap(
              "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>",
              "</w:sdtContent></w:sdt>",
              () -> block(random, depth + 1));
      case 2 -> wrap("<w:customXml>", "</w:customXml>", () -> block(random, depth + 1));
      case 3 ->
          wrap(
              "<w:tbl><w:tr><w:tc>",
              "</w:tc></w:tr></w:tbl>",
              () -> {
                block(random, depth + 1);
                block(random, depth + 1);
              });
      default -> paragraph(random, depth);
    }
  }

  private void paragraph(Random random, int depth) {
    boolean joins = random.nextInt(6) == 0;
    String mark = joins ? "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" : "";
    wrap(
        "<w:p>" + mark,
        "</w:p>",
        () -> {
          for (int i = random.nextInt(4); i > 0; i--) {
            inline(random, depth, true);
          }
        });
  }

  private void inline(Random random, int depth, boolean shown) {
    if (depth > 8 || random.nextInt(3) > 0) {
      run(random, shown);
      return;
    }
    String name = AROUND_RUNS[random.nextInt(AROUND_RUNS.length)];
    boolean inside = shown && !name.equals("w:del");
    wrap(
        "<" + name + ">",
        "</" + name + ">",
        () -> {
          inline(random, depth + 1, inside);
          inline(random, depth + 1, inside);
        });
  }

  private void run(Random random, boolean shown) {
    String character = Character.toString(next++);
    boolean hidden = random.nextInt(10) == 0;
    xml.append(hidden ? Docx.r("<w:vanish/>", character) : Docx.r(character));
    visible.append(shown && !hidden ? character : "");
  }

  private void wrap(String open, String close, Runnable content) {
    xml.append(open);
    content.run();
    xml.append(close);
  }
}
