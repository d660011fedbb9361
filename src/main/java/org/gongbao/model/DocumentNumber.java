package org.gongbao.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 发文字号: agency code 代字, year, serial, and the form it was written in. An order number (第58号) has
/// no code, and a year only where it says so (2026年第3号).
///
/// @param code 代字 such as 江府发, empty for an order
/// @param year 0 for an order that says none
/// @param written as printed, brackets and spaces included; this is what is printed again
public record DocumentNumber(String code, int year, int serial, String written) {
  private static final String OPEN = "[\\[［【（(〈<〔﹝„《〖{｛「『]";
  private static final String CLOSE = "[\\]］】）)〉>〕﹞‟》〗}｝」』]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\p{IsHan}{1,10}(?:[（(]\\p{IsHan}{1,4}[）)]\\p{IsHan}{0,4})?)\\s*"
              + OPEN
              + "\\s*([0-9０-９]{2,4})\\s*"
              + CLOSE
              + "\\s*第?\\s*([0-9０-９]{1,5})\\s*[号號]");

  /// What stands alone on a line and was meant for a number: 号 or a bracket forgotten, Chinese
  /// numerals, letters for noughts, 年 behind the year.
  private static final Pattern MEANT =
      Pattern.compile(
          "(\\p{IsHan}{1,9}(?:[（(]\\p{IsHan}{1,4}[）)]\\p{IsHan}{0,4})?(?<=[发字函规办令告任通电议复报批决文）)]))\\s*"
              + OPEN
              + "?\\s*([0-9０-９OoＯ〇零○一二三四五六七八九]{1,5})\\s*年?\\s*"
              + CLOSE
              + "\\s*第?\\s*([0-9０-９OoＯ〇零○一二三四五六七八九十百]{1,5})\\s*[号號]?");

  private static final Pattern WITHOUT_CODE =
      Pattern.compile(OPEN + "\\s*([0-9０-９]{4})\\s*" + CLOSE + "\\s*第?\\s*([0-9０-９]{1,5})\\s*[号號]");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:\\p{IsHan}{1,4}令\\s*)?(?:(\\d{4})\\s*年\\s*)?第\\s*([\\d]{1,5}|[一二三四五六七八九十百〇零]{1,6})\\s*[号號]");

  private static final Pattern ORDER_AT_END = Pattern.compile("令[\\s　]*(第[^号]{1,8}号)\\s*$");

  public DocumentNumber {
    if (serial < 0 || year < 0) {
      throw new IllegalArgumentException(code + year + "/" + serial);
    }
  }

  /// Reads a number that is the whole of a line. Irregular brackets, widths and zeros are read too:
  /// telling of them is a rule's business.
  public static Optional<DocumentNumber> parse(String line) {
    String trimmed = line.strip();
    Matcher number = NUMBER.matcher(trimmed);
    if (number.matches()) {
      return Optional.of(read(number));
    }
    Matcher meant = MEANT.matcher(trimmed);
    if (meant.matches()) {
      return Optional.of(read(meant));
    }
    Matcher order = ORDER.matcher(trimmed);
    if (order.matches()) {
      int year = order.group(1) == null ? 0 : Integer.parseInt(order.group(1));
      int serial = HanNumber.parse(order.group(2)).orElse(0);
      return Optional.of(new DocumentNumber("", year, serial, trimmed));
    }
    Matcher bare = WITHOUT_CODE.matcher(trimmed);
    return bare.matches()
        ? Optional.of(
            new DocumentNumber(
                "", Integer.parseInt(bare.group(1)), Integer.parseInt(bare.group(2)), trimmed))
        : Optional.empty();
  }

  /// The number a line of other text ends with, as in a contents entry.
  public static Optional<Found> atEnd(String line) {
    Matcher matcher = NUMBER.matcher(line);
    Optional<Found> last = Optional.empty();
    while (matcher.find()) {
      if (line.substring(matcher.end()).matches("[\\s　）)]*")) {
        boolean bracket =
            matcher.start() > 0 && "（(".indexOf(line.charAt(matcher.start() - 1)) >= 0;
        last = Optional.of(new Found(read(matcher), matcher.start() - (bracket ? 1 : 0)));
      }
    }
    Matcher order = ORDER_AT_END.matcher(line);
    return last.isPresent() || !order.find()
        ? last
        : parse(order.group(1)).map(number -> new Found(number, order.start(1)));
  }

  /// True when both stand for the same number, however written.
  public boolean sameAs(DocumentNumber other) {
    return code.equals(other.code) && year == other.year && serial == other.serial;
  }

  private static DocumentNumber read(Matcher matcher) {
    return new DocumentNumber(
        matcher.group(1), value(matcher.group(2)), value(matcher.group(3)), matcher.group());
  }

  private static int value(String numeral) {
    return HanNumber.parse(numeral.replaceAll("[OoＯ]", "0")).orElse(0);
  }

  /// A number found in a longer line.
  ///
  /// @param start where it begins, its bracket included
  public record Found(DocumentNumber number, int start) {}
}
