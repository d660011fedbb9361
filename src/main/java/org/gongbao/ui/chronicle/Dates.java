package org.gongbao.ui.chronicle;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.gongbao.l10n.Messages;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;

/// Dates as the window writes them.
final class Dates {
  /// What an entry is given by choice; 凌晨 and 中午 can be typed.
  static final List<PartOfDay> PARTS =
      List.of(PartOfDay.NONE, PartOfDay.MORNING, PartOfDay.AFTERNOON, PartOfDay.EVENING);

  private Dates() {}

  /// 10月5日 星期一; a span without weekdays.
  static String full(EntryDate date, Messages messages) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null || to == null) {
      return messages.get("chronicle.date.none");
    }
    if (!from.equals(to)) {
      return messages.get("chronicle.date.span", day(from, messages), day(to, messages));
    }
    return messages.get(
        "chronicle.date.weekday",
        day(from, messages),
        from.getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale()));
  }

  static String day(LocalDate day, Messages messages) {
    return messages.get("chronicle.date.day", day.getMonthValue(), day.getDayOfMonth());
  }

  /// As it would be typed: 10.5 or 10.5—10.7.
  static String typed(EntryDate date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null || to == null) {
      return "";
    }
    return from.equals(to) ? typed(from) : typed(from) + "—" + typed(to);
  }

  static String typed(LocalDate day) {
    return day.getMonthValue() + "." + day.getDayOfMonth();
  }

  static String part(PartOfDay part, Messages messages) {
    return messages.get("chronicle.part." + part.name());
  }
}
