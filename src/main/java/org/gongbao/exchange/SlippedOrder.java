package org.gongbao.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.DocumentNumber;

/// The number of an order with 第 or 号 left out: 58号, 第58. Elsewhere that may be anything; under a
/// title that ends with 令 it is nothing else. Kept as written; a rule tells of the slip.
final class SlippedOrder {
  private static final Pattern TITLE = Pattern.compile("(?U).*(?:令|公告|通告)\\s*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?U)[（(]?\\s*((?:[0-9]{4}\\s*年\\s*)?(?:([0-9]{1,4})\\s*[号號]|第\\s*([0-9]{1,4})))\\s*[）)]?");

  private SlippedOrder() {}

  /// @param above the title, or its last line
  /// @param line what stands right under it, or behind it on its line
  static Optional<DocumentNumber> read(String above, String line) {
    Matcher number = NUMBER.matcher(line);
    if (!number.matches() || !TITLE.matcher(above).matches()) {
      return Optional.empty();
    }
    String serial = number.group(2) == null ? number.group(3) : number.group(2);
    return Optional.of(new DocumentNumber("", 0, Integer.parseInt(serial), number.group(1)));
  }

  static Optional<DocumentNumber> read(Line above, Line line) {
    boolean free = line.is(Label.NUMBER).orElse(true) && above.is(Label.TITLE).orElse(true);
    return free ? read(above.text(), line.text()) : Optional.empty();
  }
}
