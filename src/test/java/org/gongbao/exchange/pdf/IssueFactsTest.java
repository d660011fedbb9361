package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.junit.jupiter.api.Test;

class IssueFactsTest {
  @Test
  void anIssueIsDatedByItsDayElseByItsNumber() {
    LocalDate day = LocalDate.of(2026, 3, 9);
    assertEquals(day, date(new IssueNumber(2026, 5, 5, 0, day)));
    assertEquals(LocalDate.of(2026, 3, 7), date(IssueNumber.of(2026, 5, 0)));
    assertEquals(LocalDate.of(2026, 12, 22), date(IssueNumber.of(2026, 24, 0)));
  }

  @Test
  void aSupplementWithoutADayIsOfItsYear() {
    assertEquals(LocalDate.of(2026, 1, 1), date(new IssueNumber(2026, 0, 0, 0, null, 2)));
  }

  private static LocalDate date(IssueNumber number) {
    Issue issue = (Issue) Issue.blank(new NodeId("i")).withField(Field.ISSUE_NUMBER, number);
    return IssueFacts.of(issue).date().toLocalDate();
  }
}
