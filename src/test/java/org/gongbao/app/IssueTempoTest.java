package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.gongbao.fixtures.NumberedIssue;
import org.junit.jupiter.api.Test;

/// Days from the signature of documents to the print of their issue.
class IssueTempoTest {
  private static final LocalDate PRINTED = LocalDate.of(2026, 11, 22);

  @Test
  void theMedianIsThatOfDocumentsWhoseDateIsKnown() {
    NumberedIssue issue =
        new NumberedIssue(2026, 22)
            .with("江府发〔2026〕2号", "关于节水的通知", "2026年11月2日")
            .with("江府发〔2026〕3号", "关于造林的通知", "2026年10月23日")
            .with("江府发〔2026〕4号", "关于防火的通知", "2026年11月12日")
            .with("江府发〔2026〕5号", "关于值班的通知", "某日");
    assertEquals(OptionalInt.of(20), IssueTempo.days(issue.make(), PRINTED));
  }

  @Test
  void whatIsDatedAfterThePrintIsLeftOut() {
    NumberedIssue issue = new NumberedIssue(2026, 22).with("江府发〔2026〕2号", "关于节水的通知", "2026年12月2日");
    assertEquals(OptionalInt.empty(), IssueTempo.days(issue.make(), PRINTED));
  }
}
