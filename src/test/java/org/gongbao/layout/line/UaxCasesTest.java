package org.gongbao.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongbao.Shared;
import org.gongbao.layout.style.LineRules.Prohibition;
import org.junit.jupiter.api.Test;

/// The cases of UAX #14 with Chinese in them, boundary by boundary. Where Chinese practice differs
/// from the Unicode default the difference is named here; any other is a defect.
class UaxCasesTest {
  /// @param ours true when we let a line end here and UAX #14 does not
  private record Boundary(int before, int after, boolean ours) {
    Kind first() {
      return Kinds.of(before);
    }

    Kind second() {
      return Kinds.of(after);
    }
  }

  private record Reason(String why, Predicate<Boundary> holds) {}

  private static final List<Reason> INTENDED =
      List.of(
          new Reason(
              "— alone is a 连接号, which clreq keeps off line starts",
              b -> !b.ours && b.after == '—'),
          new Reason(
              "…… may begin a line but at the strict level (clreq)",
              b -> b.ours && b.second() == Kind.ELLIPSIS),
          new Reason(
              "避头 holds after a space too, and spaces stay together",
              b -> !b.ours && b.first() == Kind.SPACE),
          new Reason(
              "line feeds end lines by themselves, outside this table",
              b -> b.first() == Kind.LINE_FEED || b.second() == Kind.LINE_FEED),
          new Reason(
              "% and ℃ never begin a line (domain D.2)",
              b -> !b.ours && b.second() == Kind.POSTFIX),
          new Reason(
              "no break within a number or word with its points",
              b -> !b.ours && b.second().isWordPart()),
          new Reason(
              "a straight quote before a Chinese bracket closes",
              b -> b.ours && b.before == '"' && b.second() == Kind.OPEN),
          new Reason("addresses on the net may break after =", b -> b.ours && b.before == '='),
          new Reason("small kana never begin a line", b -> !b.ours && Kinds.isRepeat(b.after)),
          new Reason(
              "no mark of Chinese text", b -> b.ours && (b.after == 0x2024 || b.after == 0x17D6)));

  @Test
  void differencesAreTheIntendedOnes() throws IOException {
    Map<String, Integer> unexplained = new TreeMap<>();
    int boundaries = 0;
    for (String line :
        Files.readAllLines(Shared.file("corpus/linebreak/LineBreakTest-15.0.0-cjk-subset.txt"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        for (Boundary boundary : differences(line.substring(0, line.indexOf('#')))) {
          if (INTENDED.stream().noneMatch(reason -> reason.holds.test(boundary))) {
            unexplained.merge(boundary.toString(), 1, Integer::sum);
          }
        }
        boundaries++;
      }
    }
    assertTrue(boundaries > 800, boundaries + " cases");
    assertEquals(Map.of(), unexplained);
  }

  private static List<Boundary> differences(String line) {
    String[] parts = line.strip().split("\\s+");
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    List<Boolean> expected = new ArrayList<>();
    for (int i = 0; i + 2 < parts.length; i += 2) {
      text.appendCodePoint(Integer.parseInt(parts[i + 1], 16));
      ends.add(text.length());
      expected.add(parts[i + 2].equals("÷"));
    }
    List<Integer> ours = BreakRules.opportunities(text.toString(), Prohibition.GB);
    List<Boundary> differences = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i++) {
      int at = ends.get(i);
      if (ours.contains(at) != expected.get(i)) {
        differences.add(
            new Boundary(text.codePointBefore(at), text.codePointAt(at), ours.contains(at)));
      }
    }
    return differences;
  }
}
