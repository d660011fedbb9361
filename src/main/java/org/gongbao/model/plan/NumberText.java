package org.gongbao.model.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.IssueNumber;
import org.jspecify.annotations.Nullable;

/// The number of an issue as one types it: `22`, `3—4` for a joint issue, `增1` for a supplement.
public final class NumberText {
  private static final Pattern FORM =
      Pattern.compile("第?(?:(\\d{1,4})(?:[—–\\-~～至](\\d{1,4}))?期?|增刊?(\\d{1,3}))");

  private NumberText() {}

  /// As [#read] takes it.
  public static String write(IssueNumber number) {
    return number.isSupplement() ? "增" + number.supplement() : number.inYear();
  }

  /// @return empty for what is no number
  public static Optional<IssueNumber> read(
      int year, String text, int total, @Nullable LocalDate printed) {
    Matcher form = FORM.matcher(text.replaceAll("\\s", ""));
    if (year <= 0 || total < 0 || !form.matches()) {
      return Optional.empty();
    }
    if (form.group(3) != null) {
      int supplement = Integer.parseInt(form.group(3));
      return supplement == 0
          ? Optional.empty()
          : Optional.of(new IssueNumber(year, 0, 0, total, printed, supplement));
    }
    int first = Integer.parseInt(form.group(1));
    int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
    return first == 0 || last < first
        ? Optional.empty()
        : Optional.of(new IssueNumber(year, first, last, total, printed));
  }
}
