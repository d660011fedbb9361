package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.check.engine.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// On clean official texts every hit of an error-level rule was read and is right; any other is a
/// defect of its rule. `confirmed.tsv` lists them by rule, file and line.
@Execution(ExecutionMode.CONCURRENT)
class CleanTextTest {
  private static final Path CONFIRMED = Path.of("src/test/resources/rules-confirmed.tsv");

  @Test
  void everyErrorOnCleanTextsWasReadAndIsRight() throws IOException {
    Set<String> found = new TreeSet<>();
    for (CorpusFindings.Hit hit : CorpusFindings.hits(CorpusFindings.CLEAN, RuleCatalog.all())) {
      if (hit.finding().severity() == Severity.ERROR) {
        found.add(hit.finding().rule() + "\t" + hit.file() + "\t" + hit.line());
      }
    }
    List<String> confirmed = Files.readAllLines(CONFIRMED);
    assertEquals(
        String.join("\n", new TreeSet<>(confirmed)),
        String.join("\n", found),
        "errors found on clean texts");
  }

  @Test
  void noFixPutsASpaceBesideHan() throws IOException {
    for (CorpusFindings.Hit hit : CorpusFindings.hits(CorpusFindings.CLEAN, RuleCatalog.all())) {
      String replacement = hit.finding().fix().map(Fix::replacement).orElse("");
      String found = hit.text();
      long before = found.chars().filter(c -> c == ' ').count();
      long after = replacement.chars().filter(c -> c == ' ').count();
      assertEquals(Math.min(before, after), after, hit.finding().rule() + " in " + hit.file());
    }
  }
}
