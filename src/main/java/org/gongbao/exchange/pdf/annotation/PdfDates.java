package org.gongbao.exchange.pdf.annotation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as PDF has them (ISO 32000-1, 7.9.4), and what programs make of that. Without a zone it is
/// that of the office.
final class PdfDates {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final Pattern FORM =
      Pattern.compile(
          "(?:D:)?\\s*(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?"
              + "(?:(Z)|([+-])(\\d\\d)'?(\\d\\d)?)?.*");

  private PdfDates() {}

  static Optional<Instant> read(@Nullable String date) {
    Matcher found = FORM.matcher(date == null ? "" : date.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              number(found, 1, 0),
              number(found, 2, 1),
              number(found, 3, 1),
              number(found, 4, 0),
              number(found, 5, 0),
              number(found, 6, 0));
      return Optional.of(time.toInstant(zone(found)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group, int otherwise) {
    String digits = found.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static ZoneOffset zone(Matcher found) {
    if (found.group(7) != null) {
      return ZoneOffset.UTC;
    }
    if (found.group(8) == null) {
      return CHINA;
    }
    int sign = found.group(8).equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * number(found, 9, 0), sign * number(found, 10, 0));
  }
}
