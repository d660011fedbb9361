package org.gongbao.model.distribution;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.HanNumber;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;

/// 印数, as the colophon has it (内部资料性出版物管理办法 §14).
public final class PrintRun {
  private static final Pattern COUNTED =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,7})\\s*[份册本]");
  private static final Pattern HAN = Pattern.compile("([〇零一二三四五六七八九十百千万]+)[份册本]");
  private static final Pattern BARE = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,7}");

  private PrintRun() {}

  /// Copies printed of an issue; empty when its colophon does not say.
  public static OptionalInt of(Issue issue) {
    return issue.colophon().lines().stream()
        .filter(line -> line.field() == ImprintField.PRINT_RUN)
        .map(ImprintLine::value)
        .map(value -> read(value.chars()))
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  /// Reads 3000份, 3,000 册, 三千份, and a bare 3000.
  static OptionalInt read(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    Matcher counted = COUNTED.matcher(text);
    if (counted.find()) {
      return number(counted.group(1));
    }
    Matcher han = HAN.matcher(text);
    if (han.find()) {
      return HanNumber.parse(han.group(1));
    }
    return BARE.matcher(text).matches() ? number(text) : OptionalInt.empty();
  }

  private static OptionalInt number(String digits) {
    return OptionalInt.of(Integer.parseInt(String.join("", List.of(digits.split(",", -1)))));
  }
}
