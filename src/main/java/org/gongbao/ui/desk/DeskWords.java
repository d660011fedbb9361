package org.gongbao.ui.desk;

import java.time.LocalDate;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;

/// How the desk writes numbers and days.
final class DeskWords {
  private DeskWords() {}

  /// 22, 3—4, 增刊1.
  static String shortNumber(IssueNumber number, Messages messages) {
    return number.isSupplement()
        ? messages.get("desk.supplement", number.supplement())
        : number.inYear();
  }

  /// 总第604期 · 11月22日出刊; without a total the day alone.
  static String about(IssueNumber number, LocalDate day, Messages messages) {
    String printed = messages.get("desk.printed", day.getMonthValue(), day.getDayOfMonth());
    return number.total() == 0
        ? printed
        : messages.get("desk.total", number.total()) + " · " + printed;
  }
}
