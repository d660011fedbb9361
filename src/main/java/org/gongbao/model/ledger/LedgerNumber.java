package org.gongbao.model.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.DocumentNumber;

/// A 发文字号 by the series it is counted in.
///
/// @param code 代字; of an order what is counted, such as 江州市人民政府令; empty where it cannot be told
/// @param order true for 第58号, which has no 代字
/// @param year in full, 0 for an order that says none
/// @param serial 0 where none could be read
/// @param written as printed
public record LedgerNumber(String code, boolean order, int year, int serial, String written) {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2099;

  /// 〔49〕 to 〔99〕 are of the last century: two digits were the custom then.
  private static final int FIRST_SHORT = 49;

  private static final int CENTURY = 100;

  /// From here on no 第 and no leading zero (GB/T 9704—1999).
  private static final int FIRST_BARE = 2000;

  private static final Pattern YEAR =
      Pattern.compile("〔([0-9]{2}|[0-9]{4})〕(第?)(0*)([1-9][0-9]*)号");

  private static final Pattern ORDER_WORD = Pattern.compile("^(\\p{IsHan}{1,12}令)\\s*(?=第|\\d)");
  private static final Pattern KIND = Pattern.compile("(?:令|公告|通告)$");
  private static final Pattern NAMED_KIND = Pattern.compile("^(?!.*关于).{2,40}(?:令|公告|通告)$");

  /// @param title of the document, for orders are counted by what their titles call them
  public static LedgerNumber of(DocumentNumber number, String title) {
    boolean order = number.code().isEmpty() && !isBracketed(number.written());
    return new LedgerNumber(
        order ? counted(number.written().strip(), title) : number.code(),
        order,
        full(number.year()),
        number.serial(),
        number.written().strip());
  }

  /// 〔2022〕3号 lacks its code and is no order.
  private static boolean isBracketed(String written) {
    return !written.isEmpty()
        && !Character.isDigit(written.charAt(0))
        && written.charAt(0) != '第'
        && !Character.isIdeographic(written.charAt(0));
  }

  private static int full(int year) {
    if (year == 0 || year >= CENTURY) {
      return year;
    }
    return year < FIRST_SHORT ? year + FIRST_BARE : year + FIRST_BARE - CENTURY;
  }

  /// Order numbers say nothing of whose they are; the title does, or the word before them.
  private static String counted(String written, String title) {
    if (NAMED_KIND.matcher(title).matches()) {
      return title;
    }
    Matcher word = ORDER_WORD.matcher(written);
    if (word.find()) {
      return word.group(1);
    }
    Matcher kind = KIND.matcher(title);
    return kind.find() ? Issuer.of(title).map(issuer -> issuer + kind.group()).orElse("") : "";
  }

  /// True when it can be compared with others of its series.
  public boolean isCounted() {
    return !code.isEmpty() && serial > 0;
  }

  /// True when the year is one.
  public boolean hasYear() {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /// What it should be written like; empty where it is well written (GB/T 9704—2012 §7.2.5, and the
  /// customs before 2000). A blank text where that cannot be told. Orders are free in their form.
  public Optional<String> mended() {
    if (order) {
      return serial > 0 ? Optional.empty() : Optional.of("");
    }
    if (code.isEmpty() || serial == 0 || !hasYear()) {
      return Optional.of("");
    }
    return isRight() ? Optional.empty() : Optional.of(code + "〔" + year + "〕" + serial + "号");
  }

  private boolean isRight() {
    Matcher form = YEAR.matcher(written.startsWith(code) ? written.substring(code.length()) : "");
    if (!form.matches()) {
      return false;
    }
    boolean historic = form.group(1).length() == 2 && year < FIRST_BARE;
    boolean ordered = !form.group(2).isEmpty();
    boolean zeros = !form.group(3).isEmpty();
    boolean old = historic || year < FIRST_BARE && ordered;
    return old || form.group(1).length() > 2 && !ordered && !zeros;
  }
}
