package org.gongbao.edit.fields;

import java.util.Optional;
import org.gongbao.model.DocumentNumber;

/// A document number given by its parts, written as the number it replaces was: its brackets,
/// widths and zeros stay as far as they can.
public final class NumberForm {
  private NumberForm() {}

  /// @param written the form so far, may be empty
  /// @param code 代字, empty for an order
  /// @return empty when the parts make no number
  public static Optional<DocumentNumber> write(
      String written, String code, String year, String serial) {
    if (!serial.matches("\\d{1,5}") || !(code.isEmpty() || year.matches("\\d{4}"))) {
      return Optional.empty();
    }
    Optional<DocumentNumber> kept =
        DocumentNumber.parse(written).flatMap(old -> in(old, code, year, serial));
    String standard = code.isEmpty() ? "第" + serial + "号" : code + "〔" + year + "〕" + serial + "号";
    return kept.or(() -> DocumentNumber.parse(standard));
  }

  private static Optional<DocumentNumber> in(
      DocumentNumber old, String code, String year, String serial) {
    if (old.code().isEmpty() != code.isEmpty()) {
      return Optional.empty();
    }
    String form = old.written();
    int from = form.indexOf(old.code()) + old.code().length();
    int yearAt = old.year() == 0 ? -1 : form.indexOf(Integer.toString(old.year()), from);
    int yearEnd = yearAt < 0 ? from : yearAt + Integer.toString(old.year()).length();
    int serialAt = form.indexOf(Integer.toString(old.serial()), yearEnd);
    if (serialAt < 0 || (old.year() > 0 && yearAt < 0)) {
      return Optional.empty();
    }
    String made =
        form.substring(0, from - old.code().length())
            + code
            + (yearAt < 0 ? "" : form.substring(from, yearAt) + year)
            + form.substring(yearEnd, serialAt)
            + serial
            + form.substring(serialAt + Integer.toString(old.serial()).length());
    int wanted = Integer.parseInt(serial);
    return DocumentNumber.parse(made)
        .filter(number -> number.code().equals(code) && number.serial() == wanted)
        .filter(number -> code.isEmpty() || number.year() == Integer.parseInt(year));
  }
}
