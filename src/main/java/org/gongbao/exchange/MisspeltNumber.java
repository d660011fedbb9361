package org.gongbao.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.DocumentNumber;

/// A 发文字号 with a slip in it, which only its place tells: under a title, or at the end of a contents
/// entry. Kept as written; a rule tells of the slip.
final class MisspeltNumber {
  private static final int LONGEST = 30;
  private static final int LONGEST_ORDER = 8;
  private static final int MOST_HAN = 14;
  private static final int SERIAL_DIGITS = 5;
  private static final Pattern STRAY = Pattern.compile("[。；，、：;,.:\\s　]");
  private static final Pattern BRACKET = Pattern.compile("[〔〕\\[\\]［］【】]");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern UNMARKED_ORDER = Pattern.compile("第[0-9]{1,4}");
  private static final Pattern CODE = Pattern.compile("[\\p{IsHan}&&[^第号]]{1,10}");

  private MisspeltNumber() {}

  /// Reads what can be read of a line meant for a number.
  static Optional<DocumentNumber> read(String line) {
    String written = line.strip();
    if (written.length() > LONGEST || written.contains("关于")) {
      return Optional.empty();
    }
    String bare = STRAY.matcher(written).replaceAll("");
    Optional<DocumentNumber> mended = DocumentNumber.parse(bare);
    if (mended.isPresent()) {
      DocumentNumber meant = mended.get();
      return Optional.of(new DocumentNumber(meant.code(), meant.year(), meant.serial(), written));
    }
    long han = bare.codePoints().filter(Chars::isHan).count();
    boolean date = bare.contains("月") || bare.contains("日");
    boolean numbered = BRACKET.matcher(bare).find() && han > 1 && han <= MOST_HAN;
    boolean order =
        bare.length() <= LONGEST_ORDER && bare.indexOf('第') >= 0 && bare.indexOf('号') >= 0;
    boolean counted = bare.indexOf('号') >= 0 || YEAR.matcher(bare).find();
    boolean says = counted && (numbered || order) || UNMARKED_ORDER.matcher(bare).matches();
    return !date && says && DIGITS.matcher(bare).find()
        ? Optional.of(guessed(bare, written))
        : Optional.empty();
  }

  private static DocumentNumber guessed(String bare, String written) {
    Matcher code = CODE.matcher(bare);
    Matcher year = YEAR.matcher(bare);
    int found = year.find() ? Integer.parseInt(year.group()) : 0;
    int serial = 0;
    Matcher digits = DIGITS.matcher(bare);
    while (digits.find()) {
      boolean small = digits.group().length() < SERIAL_DIGITS;
      serial = small ? Integer.parseInt(digits.group()) : serial;
    }
    return new DocumentNumber(code.lookingAt() ? code.group() : "", found, serial, written);
  }
}
