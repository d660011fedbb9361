package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.l10n.Messages;
import org.junit.jupiter.api.Test;

/// What every rule must have: a name, a page with all its headings, cases of both kinds; and no
/// page, name or cases without a rule.
class RuleCatalogTest {
  /// About what only a library has, as corrections of published issues: `CorrectCommandTest`.
  private static final Set<String> OF_LIBRARIES = Set.of("ISS-11");

  private static final List<String> HEADINGS =
      List.of("## 查什么", "## 为什么", "## 应报", "## 不报", "## 怎么办");

  private static final Set<Need> SAID_BY_CASES =
      EnumSet.complementOf(EnumSet.of(Need.PAGES, Need.PAST_ISSUES));

  @Test
  void idsAreThoseOfTheCatalogueAndNoneComesTwice() {
    List<String> ids = ids();
    assertEquals(new TreeSet<>(ids).size(), ids.size(), ids.toString());
    ids.forEach(id -> assertTrue(id.matches("[A-Z]{3}-\\d\\d"), id));
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    assertEquals(new TreeSet<>(ids()), files(Path.of("resources/rules"), ".md"));
    for (String id : ids()) {
      String page = Files.readString(Path.of("resources/rules", id + ".md"));
      List<String> lines = page.lines().toList();
      String title = Messages.in("zh").get("rule." + id + ".title");
      assertEquals("# " + id + " " + title, lines.getFirst(), id);
      assertTrue(lines.get(2).startsWith("依据："), id + ": " + lines.get(2));
      List<String> headings = lines.stream().filter(line -> line.startsWith("## ")).toList();
      assertEquals(HEADINGS, headings, id);
    }
  }

  @Test
  void everyRuleHasCasesOfBothKindsAndNoCasesLackARule() throws IOException {
    List<String> ofText = ids().stream().filter(id -> !isOfPages(id)).toList();
    assertEquals(new TreeSet<>(ofText), files(Path.of("src/test/resources/rules"), ".txt"));
    for (String id : ofText) {
      Set<Boolean> kinds =
          RuleCases.of(id).stream().map(RuleCases.Case::faulty).collect(Collectors.toSet());
      assertTrue(kinds.containsAll(runs(id) ? Set.of(true, false) : Set.of(false)), id);
    }
  }

  /// False for a rule that waits for what no case can say.
  private static boolean runs(String id) {
    return !OF_LIBRARIES.contains(id)
        && RuleCatalog.of(id).stream()
            .allMatch(rule -> SAID_BY_CASES.containsAll(rule.card().needs()));
  }

  /// True for a rule that looks at pages alone: [PageRulesTest] has its cases.
  static boolean isOfPages(String id) {
    return RuleCatalog.of(id).stream().anyMatch(rule -> rule.card().needs().contains(Need.PAGES));
  }

  private static List<String> ids() {
    return RuleCatalog.all().stream().map(rule -> rule.card().id()).toList();
  }

  private static Set<String> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end))
          .map(name -> name.substring(0, name.length() - end.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
