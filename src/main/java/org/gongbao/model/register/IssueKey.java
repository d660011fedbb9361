package org.gongbao.model.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.IssueNumber;

/// How registers, and commands, name an issue: 2026-09, 2026-增刊1. A joint issue goes by its first
/// number.
///
/// @param number in the year, or of the supplement
public record IssueKey(int year, int number, boolean supplement) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})[-.年]第?(?:0*(\\d{1,3})(?:[—–\\-~～至]\\d{1,3})?期?|增刊?0*(\\d{1,3}))");

  public static IssueKey of(IssueNumber number) {
    return number.isSupplement()
        ? new IssueKey(number.year(), number.supplement(), true)
        : new IssueKey(number.year(), number.first(), false);
  }

  /// Reads 2026-22, 2026-3—4, 2026年第22期 and 2026-增刊1.
  ///
  /// @return empty for what is no such thing
  public static Optional<IssueKey> parse(String text) {
    Matcher form = WRITTEN.matcher(text.replaceAll("\\s", ""));
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean supplement = form.group(3) != null;
    int number = Integer.parseInt(supplement ? form.group(3) : form.group(2));
    return number == 0
        ? Optional.empty()
        : Optional.of(new IssueKey(Integer.parseInt(form.group(1)), number, supplement));
  }

  /// 2026-09, 2026-增刊1
  public String written() {
    return supplement ? year + "-增刊" + number : year + (number < 10 ? "-0" : "-") + number;
  }
}
