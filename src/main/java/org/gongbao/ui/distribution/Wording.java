package org.gongbao.ui.distribution;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.l10n.Messages;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.distribution.ShareFault;
import org.gongbao.model.register.Column;

/// What the room says.
final class Wording {
  private static final String LINE_END = "⏎";
  private final Messages messages;

  Wording(Messages messages) {
    this.messages = messages;
  }

  String faults(List<ShareFault> faults) {
    return faults.stream()
        .map(fault -> messages.get(fault.key(), fault.arguments().toArray()))
        .collect(Collectors.joining(" "));
  }

  /// A field as the table shows it: what was written where it is no number, for it would be lost
  /// from sight.
  static String field(Share share, Column column) {
    return switch (column) {
      case UNIT -> share.unit();
      case COPIES ->
          isOdd(share.written(column)) ? share.written(column) : Integer.toString(share.copies());
      case RETURNED ->
          isOdd(share.written(column))
              ? share.written(column)
              : share.returned() == 0 ? "" : Integer.toString(share.returned());
      case NOTE -> share.written(column).replace("\n", LINE_END);
      default -> share.get(column);
    };
  }

  /// True for a number of copies that is none.
  static boolean isOdd(Share share, Column column) {
    return (column == Column.COPIES || column == Column.RETURNED) && isOdd(share.written(column));
  }

  private static boolean isOdd(String written) {
    return !written.matches("\\d{0,6}");
  }

  /// What was typed, with the line ends a field of one line cannot show.
  static String typed(String text) {
    return text.replace(LINE_END, "\n");
  }

  /// True where the unit or what is said of it has some text.
  static boolean isFound(Share share, String sought) {
    return List.of(
            Column.UNIT,
            Column.CATEGORY,
            Column.ADDRESS,
            Column.POSTCODE,
            Column.RECIPIENT,
            Column.PHONE,
            Column.NOTE)
        .stream()
        .anyMatch(column -> field(share, column).contains(sought));
  }

  /// True for what a look at the exceptions is after.
  static boolean isSpecial(Share share) {
    return share.exception().isPresent() || !share.faults().isEmpty();
  }
}
