package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.style.ContentsStyle;
import org.gongbao.layout.style.StyleDraft;
import org.gongbao.model.ContentsWordings;
import org.gongbao.model.ContentsWordings.Wording;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Entries of the contents page that the office worded itself, as the rules of the contents look at
/// them.
class RewordedContentsTest {
  private static final Issue SAMPLE = Reading.sample().issue();
  private static final Messages CHINESE = Messages.in("zh");

  /// What a house leaves out, or writes otherwise.
  @ParameterizedTest
  @CsvSource({
    "人事任免,江州市人民政府关于周砚清等同志职务任免的通知",
    "人事任免,关于周砚清等同志职务任免的通知",
    "人事任免,关于周砚清等同志职务任免的通知　江府任〔2026〕9号",
    "人事任免,江州市人民政府关于周砚清等同志职务任免的通知 江府任[2026]9号",
    "市政府规章,江州市人民政府令第58号",
    "市政府规章,江州市人民政府令",
    "市政府文件,关于印发江州市先进制造业集群培育行动方案（2026—2028年）的通知",
    "部门文件,关于印发《江州市学生资助资金管理办法》的通知（江财规〔2026〕5号）",
    "大事记,江州大事记（2026年10月）",
    "大事记,江州大事记",
    "大事记,江州大事记 2026年10月1日—31日",
    "编读往来,更正",
  })
  void whatAHouseLeavesOutIsNoFault(String section, String printed) {
    assertEquals(List.of(), found(section, printed));
  }

  @ParameterizedTest
  @CsvSource({
    "人事任免,关于周砚青等同志职务任免的通知,TOC-01",
    "人事任免,江州市人民政府关于周砚清等同志职务任免的通知（江府任〔2026〕8号）,TOC-02",
    "人事任免,关于职务任免的通知,TOC-01",
    "市政府规章,江州市人民政府令（第59号）,TOC-01",
    "市政府文件,关于印发《江州市先进制造业集群培育实施方案（2026—2028年）》的通知,TOC-01",
    "市政府文件,江州市先进制造业集群培育行动方案（2026—2028年）,TOC-01",
    "大事记,江州大事记（2026年9月1日—30日）,TOC-01",
    "大事记,江州市大事记（2026年10月）,TOC-01",
    "编读往来,更正启事,TOC-01",
  })
  void anotherTitleNumberOrPeriodIsToldOf(String section, String printed, String rule) {
    List<Finding> found = found(section, printed);
    assertEquals(List.of(rule), found.stream().map(Finding::rule).toList());
    Finding one = found.getFirst();
    assertEquals(Severity.WARNING, one.severity());
    String said = CHINESE.get(one.key(), one.arguments().toArray());
    assertFalse(said.matches(".*(\\{\\d}|“”).*"), said);
    Item item = item(section);
    assertEquals(item.id(), one.site().start().node());
  }

  /// Page numbers are read off the pages whatever the house style makes of the list.
  @ParameterizedTest
  @CsvSource({"DOTS,ABOVE", "ELLIPSIS,ABOVE", "ELLIPSIS,BESIDE", "DOTS,BESIDE"})
  void pagesAreRightInEveryStyle(ContentsStyle.Leader leader, ContentsStyle.Labels labels) {
    StyleDraft draft = new StyleDraft(StyleReader.gazette());
    draft.contents(new ContentsStyle(ContentsStyle.Numbers.SPACED, leader, labels));
    Issue issue = reworded("人事任免", "关于周砚清等同志职务任免的通知");
    List<Finding> found =
        checker(List.of("TOC-03", "TOC-04"))
            .check(
                issue,
                Optional.of(
                    new Composer(Fonts.BUNDLED).compose(issue, draft.style().orElseThrow())))
            .findings();
    assertEquals(List.of(), found);
  }

  @Test
  void aWordingIsLookedAtAgainWhenOnlyItChanged() {
    Checker checker = checker(List.of("TOC-01", "TOC-02"));
    assertEquals(0, checker.check(SAMPLE).findings().size());
    assertEquals(1, checker.check(reworded("编读往来", "更正启事")).findings().size());
    assertEquals(0, checker.check(SAMPLE).findings().size());
  }

  private static List<Finding> found(String section, String printed) {
    return checker(List.of("TOC-01", "TOC-02")).check(reworded(section, printed)).findings();
  }

  private static Checker checker(List<String> rules) {
    return new Checker(
        RuleCatalog.all().stream().filter(rule -> rules.contains(rule.card().id())).toList(),
        CheckContext.ISSUE,
        Parallel.NONE,
        (id, broke) -> {
          throw new AssertionError(id, broke);
        });
  }

  private static Issue reworded(String section, String printed) {
    return (Issue)
        SAMPLE.withField(
            Field.CONTENTS_WORDINGS,
            ContentsWordings.NONE.with(Wording.of(item(section), printed)));
  }

  private static Item item(String section) {
    return SAMPLE.sections().stream()
        .filter(one -> one.name().chars().equals(section))
        .findFirst()
        .orElseThrow()
        .items()
        .getFirst();
  }
}
