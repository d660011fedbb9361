package org.gongbao.ui;

import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;

/// What an issue is called in the window and in file names.
final class IssueNames {
  private IssueNames() {}

  static String of(Issue issue, Messages messages) {
    String gazette = issue.masthead().title().chars();
    String number = number(issue.number(), messages);
    return gazette.isEmpty() ? number : messages.get("ui.issue.name", gazette, number);
  }

  static String number(IssueNumber number, Messages messages) {
    if (!number.isAssigned()) {
      return messages.get("ui.issue.unassigned");
    }
    String span =
        number.first() == number.last()
            ? Integer.toString(number.first())
            : number.first() + "—" + number.last();
    return number.total() == 0
        ? messages.get("ui.issue.number", number.year(), span)
        : messages.get("ui.issue.number-total", number.year(), span, number.total());
  }
}
