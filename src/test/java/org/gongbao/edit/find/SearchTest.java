package org.gongbao.edit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gongbao.edit.find.BadQueryException.Kind;
import org.junit.jupiter.api.Test;

/// What characters match.
class SearchTest {

  @Test
  void findsCharactersAsTheyAre() {
    assertEquals(List.of("州市", "州市"), found("江州市与云州市", "州市"));
    assertEquals(List.of("a.b"), found("a.b axb", "a.b"));
    assertEquals(List.of(), found("江州市", ""));
  }

  @Test
  void letterCaseCountsWhenAsked() {
    assertEquals(List.of("GDP", "gdp"), found("GDP与gdp", "Gdp"));
    assertEquals(List.of("gdp"), found("GDP与gdp", "gdp", Option.MATCH_CASE));
  }

  @Test
  void widthsAreOneWhenAsked() {
    assertEquals(List.of("（２０２６）", "(2026)"), found("（２０２６）(2026)", "(2026)", Option.ANY_WIDTH));
    assertEquals(List.of("(2026)"), found("（２０２６）(2026)", "(2026)"));
    assertEquals(List.of("甲\u3000乙"), found("甲\u3000乙", "甲 乙", Option.ANY_WIDTH));
  }

  @Test
  void whiteSpaceIsPassedOverWhenAsked() {
    assertEquals(List.of("王\u3000 芳"), found("干部王\u3000 芳任", "王芳", Option.SKIP_WHITE));
    assertEquals(List.of("王\n芳"), found("王\n芳 ", " 王 芳", Option.SKIP_WHITE));
    assertEquals(List.of(), found("王\u3000芳", "王芳"));
  }

  @Test
  void wordsOfLatinLettersAreWholeWhenAsked() {
    assertEquals(List.of("AI"), found("AIR、AI、MAI", "ai", Option.WHOLE_WORD));
    assertEquals(List.of("AI"), found("推进AI应用", "AI", Option.WHOLE_WORD));
    assertEquals(List.of("5"), found("15 ５0 5", "5", Option.WHOLE_WORD));
    assertEquals(List.of("江州"), found("江州市", "江州", Option.WHOLE_WORD));
  }

  @Test
  void namedClassesStandForChineseCharacters() {
    assertEquals(List.of("江州", "〇"), found("江州a〇1，", "[汉]+", Option.REGEX));
    assertEquals(List.of("1２"), found("第1２号十", "[数]+", Option.REGEX));
    assertEquals(List.of("十二", "叁"), found("第十二条叁1", "[中数]+", Option.REGEX));
    assertEquals(List.of("，", "。”"), found("甲，乙。”", "[标]+", Option.REGEX));
    assertEquals(List.of(" \u3000\u00A0"), found("甲 \u3000\u00A0乙", "[空]+", Option.REGEX));
    assertEquals(List.of("AＢ"), found("甲AＢ1", "[字母]+", Option.REGEX));
    assertEquals(List.of("a1"), found("江a1州", "[^汉]+", Option.REGEX));
    assertEquals(List.of("1", "，"), found("江1州，", "[[数][标]]", Option.REGEX));
    assertEquals(List.of("汉", "字"), found("汉字体", "[汉字]", Option.REGEX));
    assertEquals(List.of("〔2026〕"), found("江府发〔2026〕3号", "〔\\d{4}〕", Option.REGEX));
  }

  @Test
  void wideSignsInAPatternAreNoSignsOfIt() {
    Option[] any = {Option.REGEX, Option.ANY_WIDTH};
    assertEquals(List.of("(一)", "（二）"), found("(一)（二）", "（[中数]）", any));
    assertEquals(List.of("a*", "a＊"), found("a*aaa＊", "a＊", any));
    assertEquals(List.of(",", "，", "。"), found("甲,乙，丙。丁.", "[标]", any).subList(0, 3));
  }

  @Test
  void edgesAreThoseOfLines() {
    assertEquals(List.of("甲", "乙"), found("甲一\n乙二", "^[汉]", Option.REGEX));
    assertEquals(List.of("一", "二"), found("甲一\n乙二", "[汉]$", Option.REGEX));
  }

  @Test
  void charactersAreNeverTakenApart() {
    assertEquals(List.of(), found("cafe\u0301", "e"));
    assertEquals(List.of("e\u0301"), found("cafe\u0301", "e\u0301"));
    assertEquals(List.of("𬭎"), found("王𬭎", "[汉]$", Option.REGEX));
    assertEquals(List.of("葛\uDB40\uDD00"), found("葛\uDB40\uDD00城", "葛"));
    assertEquals(List.of(), found("\uD83D\uDC68\u200D\uD83D\uDC69", "\uD83D\uDC68"));
  }

  @Test
  void badPatternsAreNamedWithTheirPlace() {
    assertBad(Kind.GROUP_OPEN, 2, "甲(乙");
    assertBad(Kind.GROUP_CLOSE, 1, "甲)");
    assertBad(Kind.CLASS_OPEN, 2, "甲[乙");
    assertBad(Kind.REPEAT, 0, "*甲");
    assertBad(Kind.REPEAT, 4, "[汉]|+");
    assertBad(Kind.ESCAPE, 1, "甲\\");
    assertBad(Kind.PATTERN, 12, "甲\\p{Nonsense}");
    assertEquals(
        Kind.WHITE,
        assertThrows(BadQueryException.class, () -> search("[空]", Option.REGEX, Option.SKIP_WHITE))
            .kind());
  }

  @Test
  void patternsThatWouldTryForEverAreGivenUp() {
    for (String bad : List.of("(甲+)+乙", "(甲|甲甲)+$乙", "(.*)*丙", "((甲|乙)*)*丙")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () ->
              assertEquals(
                  Kind.COSTLY,
                  assertThrows(
                          BadQueryException.class,
                          () -> search(bad, Option.REGEX).in("甲".repeat(20_000), Stop.NEVER))
                      .kind()),
          bad);
    }
  }

  @Test
  void stopsWhenNobodyWaits() throws BadQueryException {
    assertEquals(List.of(), search("(甲+)+乙", Option.REGEX).in("甲".repeat(9_000), () -> true));
  }

  private static void assertBad(Kind kind, int position, String pattern) {
    BadQueryException bad =
        assertThrows(BadQueryException.class, () -> search(pattern, Option.REGEX));
    assertEquals(kind + " " + position, bad.kind() + " " + bad.position(), pattern);
  }

  private static Search search(String wanted, Option... options) throws BadQueryException {
    return Search.of(new Query(wanted, Scope.ISSUE, Set.of(options)));
  }

  private static List<String> found(String chars, String wanted, Option... options) {
    try {
      return search(wanted, options).in(chars, Stop.NEVER).stream().map(Match::found).toList();
    } catch (BadQueryException bad) {
      throw new AssertionError(bad);
    }
  }
}
