package org.gongbao.ui;

import org.gongbao.l10n.Messages;
import org.gongbao.model.Diary;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;

/// What an issue is called in the window and in file names.
final class IssueNames {
  private IssueNames() {}

  static String of(Issue issue, Messages messages) {
    if (Diary.isDiary(issue.id())) {
      return messages.get("diary.name", issue.number().year());
    }
    String gazette = issue.masthead().title().chars();
    String number = number(issue.number(), messages);
    return gazette.isEmpty() ? number : messages.get("ui.issue.name", gazette, number);
  }

  static String number(IssueNumber number, Messages messages) {
    if (!number.isAssigned()) {
      return messages.get("ui.issue.unassigned");
    }
    String inYear =
        number.isSupplement()
            ? messages.get("ui.issue.supplement", number.year(), number.supplement())
            : messages.get("ui.issue.number", number.year(), number.inYear());
    return number.total() == 0
        ? inYear
        : messages.get("ui.issue.number-total", inYear, number.total());
  }
}
