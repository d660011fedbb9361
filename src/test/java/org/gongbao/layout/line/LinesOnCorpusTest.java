package org.gongbao.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source.Made;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.LineRules.Prohibition;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

/// Every paragraph at hand, at every width from 8 to 40 字: nothing lost, nothing over the edge, no
/// forbidden start or end, every line that should be is flush.
class LinesOnCorpusTest {
  private static final int EM = Emu.milliPoints(10_500);
  private static final HouseStyle STYLE = StyleReader.gazette();
  private final LineSetter setter = new LineSetter(new Faces(Fonts.BUNDLED, STYLE), STYLE.lines());

  @Test
  void sampleIssueSetsWellAtEveryWidth() throws IOException {
    check(paragraphs(Path.of("resources/sample/jiangzhou-2026-22.txt")));
  }

  @Test
  void corpusSetsWellAtEveryWidth() throws IOException {
    Path corpus = Shared.file("corpus");
    List<String> all = new ArrayList<>(paragraphs(Shared.file("seed/nanchang-2021-09.txt")));
    for (String folder : List.of("state-council-txt", "local", "chronicle", "laws-md")) {
      try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          all.addAll(paragraphs(file));
        }
      }
    }
    assertTrue(all.size() > 3000, all.size() + " paragraphs");
    check(all);
  }

  private void check(List<String> paragraphs) {
    int lines = 0;
    int flush = 0;
    for (int em = 8; em <= 40; em++) {
      int width = em * EM;
      for (String paragraph : paragraphs) {
        ParagraphForm form = new ParagraphForm(width, 2 * EM, 0, Align.JUSTIFY);
        List<SetLine> set = setter.set(List.of(passage(paragraph)), form);
        String all = set.stream().map(SetLine::chars).collect(Collectors.joining());
        assertEquals(paragraph, all);
        for (int i = 0; i < set.size(); i++) {
          SetLine line = set.get(i);
          assertTrue(line.width() <= width || line.fit().forced(), () -> em(width) + line);
          if (!line.fit().forced()) {
            checkEnds(set, i);
          }
          if (i < set.size() - 1) {
            lines++;
            flush += line.width() == width ? 1 : 0;
          }
        }
      }
    }
    int per10000 = (int) (flush * 10_000L / lines);
    assertTrue(per10000 >= 9980, flush + " of " + lines + " lines flush");
  }

  private static String em(int width) {
    return width / EM + " em: ";
  }

  private static void checkEnds(List<SetLine> set, int i) {
    String chars = set.get(i).chars().strip();
    if (chars.isEmpty()) {
      return;
    }
    char first = chars.charAt(0);
    char last = chars.charAt(chars.length() - 1);
    String context = (i > 0 ? set.get(i - 1) + "|" + set.get(i - 1).fit() : "") + "|" + chars;
    assertTrue(i == 0 || "。．，、；：！？”’）》〉〕】〗」』］｝·～".indexOf(first) < 0, context);
    assertTrue(i == set.size() - 1 || "“‘（《〈〔【〖「『［｛".indexOf(last) < 0, chars);
  }

  private static Passage passage(String text) {
    return new Passage(Text.of(text), Made.ALONE, Face.SONG, EM);
  }

  private static List<String> paragraphs(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  @Test
  void breaksAreWhereTheLevelsLetThem() {
    assertEquals(List.of(1, 4, 5), BreakRules.opportunities("甲（乙）丙丁", Prohibition.GB));
  }
}
