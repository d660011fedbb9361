package org.gongbao.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gongbao.check.engine.RuleCatalog;
import org.junit.jupiter.api.Test;

class RulePageTest {
  @Test
  void everyRuleHasAPageThatCanBeShown() {
    RuleCatalog.all()
        .forEach(
            rule -> {
              String id = rule.card().id();
              RulePage page = RulePage.of(id);
              assertTrue(page.title().startsWith(id + " "), id);
              assertTrue(page.basis().startsWith("依据："), id);
              assertEquals(5, page.sections().size(), id);
              page.sections()
                  .forEach(section -> assertTrue(!section.lines().isEmpty(), id + section.name()));
            });
  }

  @Test
  void noPageIsAnEmptyOne() {
    assertEquals("", RulePage.of("XXX-99").title());
  }
}
