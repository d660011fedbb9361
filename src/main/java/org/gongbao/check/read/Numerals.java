package org.gongbao.check.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongbao.check.read.Numeral.Script;

/// The numbers of a passage: Arabic of either width and Han, with thousands commas, decimals,
/// 十百千万亿, 余 and 多, percent signs and units, all exact. One pass.
///
/// Not numbers here: digits behind a Latin letter (A12, COVID-19), outline numbers (1.2.3),
/// fractions (三分之一), and a single Han digit that counts nothing (一致).
public final class Numerals {
  /// In the order of the passage.
  public static final Fact<Passage, List<Numeral>> ALL =
      Fact.of(passage -> new Numerals(passage.chars()).read());

  /// Pairs of neighbours joined as a range.
  public static final Fact<Passage, List<NumberRange>> RANGES = Fact.of(Numerals::ranges);

  private static final String ABOUT = "余多来";
  private static final String CONNECTORS = "～~—–－-−至到";

  private final String chars;
  private final List<Numeral> found = new ArrayList<>();

  private Numerals(String chars) {
    this.chars = chars;
  }

  private List<Numeral> read() {
    int i = 0;
    while (i < chars.length()) {
      char c = chars.charAt(i);
      if (digit(c) >= 0) {
        i = arabic(i);
      } else if (HanValue.isPart(c)) {
        i = han(i);
      } else {
        i++;
      }
    }
    return found.isEmpty() ? List.of() : List.copyOf(found);
  }

  private static List<NumberRange> ranges(Passage passage) {
    List<Numeral> all = passage.fact(ALL);
    List<NumberRange> ranges = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Numeral first = all.get(i - 1);
      Numeral last = all.get(i);
      String between = passage.chars().substring(first.end(), last.from()).strip();
      boolean dash = between.equals("——");
      if (dash || between.length() == 1 && CONNECTORS.contains(between)) {
        ranges.add(new NumberRange(first, last));
      }
    }
    return ranges;
  }

  private int arabic(int from) {
    char before = at(from - 1);
    boolean dashed = "-_/".indexOf(before) >= 0 && before != 0 && Characters.isLatin(at(from - 2));
    boolean code = Characters.isLatin(before) || before == '.' || dashed;
    ArabicDigits digits = ArabicDigits.at(chars, from);
    if (digits.outline() || code) {
      return digits.to();
    }
    Scaled scaled = scaled(digits);
    boolean mixed = scaled.mixed;
    BigDecimal value = scaled.value;
    BigDecimal step = scaled.step;
    int to = scaled.to;
    StringBuilder scale = new StringBuilder(scaled.scale);
    // 2万3千, 1亿2000万
    while (!scale.isEmpty() && digit(at(to)) >= 0) {
      Scaled next = scaled(ArabicDigits.at(chars, to));
      if (next.scale.isEmpty() || next.value.compareTo(step) >= 0) {
        break;
      }
      mixed |= next.mixed;
      value = value.add(next.value);
      step = next.step;
      to = next.to;
      scale.append(next.scale);
    }
    Script script = mixed ? Script.MIXED : Script.ARABIC;
    Part part = new Part(from, to, digits.value(), scale.toString(), value, step, scaled.about);
    return add(part, script, unitAt(to, true));
  }

  /// Digits with the scale right behind them.
  private Scaled scaled(ArabicDigits digits) {
    int to = digits.to();
    boolean about = isAbout(to);
    int p = about ? to + 1 : to;
    if (at(p) == ' ' && HanValue.magnitude(at(p + 1)) >= 10_000) {
      p++;
    }
    int start = p;
    long scale = 1;
    while (HanValue.magnitude(at(p)) > 0 && !isPrefix(p) && scale < 1_000_000_000_000L) {
      scale *= HanValue.magnitude(at(p));
      p++;
    }
    String written = chars.substring(start, p);
    if (written.isEmpty()) {
      p = to;
      about = false;
    }
    boolean mixed =
        written.indexOf('十') >= 0 || written.indexOf('百') >= 0 || written.indexOf('千') >= 0;
    BigDecimal factor = BigDecimal.valueOf(scale);
    return new Scaled(
        p, written, digits.value().multiply(factor), digits.step().multiply(factor), mixed, about);
  }

  /// 千克, 百帕: the first character of a unit.
  private boolean isPrefix(int at) {
    char c = at(at);
    char next = at(at + 1);
    return switch (c) {
      case '千' ->
          "米克瓦伏赫卡帕焦牛安欧乏升".indexOf(next) >= 0
              || chars.startsWith("字节", at + 1)
              || chars.startsWith("比特", at + 1);
      case '百' -> "帕米".indexOf(next) >= 0 || chars.startsWith("分点", at + 1);
      default -> false;
    };
  }

  private int han(int from) {
    int to = runEnd(from);
    String run = chars.substring(from, to);
    if (chars.startsWith("分之", to)) {
      return share(from, to, run);
    }
    OptionalLong value = HanValue.of(run);
    boolean about = isAbout(to);
    if (value.isEmpty() && run.length() == 1 && about) {
      value = OptionalLong.of(HanValue.magnitude(run.charAt(0)));
    }
    if (value.isEmpty()) {
      return to;
    }
    BigDecimal exact = BigDecimal.valueOf(value.getAsLong());
    if (at(to) == '点' && HanValue.digit(at(to + 1)) >= 0) {
      int end = to + 1;
      BigDecimal place = BigDecimal.ONE;
      while (HanValue.digit(at(end)) >= 0) {
        place = place.movePointLeft(1);
        exact = exact.add(place.multiply(BigDecimal.valueOf(HanValue.digit(at(end)))));
        end++;
      }
      return HanValue.isPart(at(end)) || at(end) == '分' || at(end) == '钟'
          ? end
          : add(
              new Part(from, end, exact, "", exact, place, false), Script.HAN, unitAt(end, false));
    }
    Part part = widened(from, to, run, exact, about);
    Unit unit = unitAt(part.to, false);
    boolean bare = run.length() == 1 && unit.name.isEmpty();
    return bare ? to : add(part, Script.HAN, unit);
  }

  /// With 余万 behind it, as in 十余万.
  private Part widened(int from, int to, String run, BigDecimal exact, boolean about) {
    int end = to;
    long more = 1;
    while (about && HanValue.magnitude(at(end + 1)) >= 10_000) {
      more *= HanValue.magnitude(at(end + 1));
      end++;
    }
    end = end > to ? end + 1 : to;
    int tail = run.length();
    long last = 1;
    while (tail > 0 && HanValue.magnitude(run.charAt(tail - 1)) > 0) {
      last *= HanValue.magnitude(run.charAt(--tail));
    }
    int wide = run.length();
    while (wide > 0 && HanValue.magnitude(run.charAt(wide - 1)) >= 10_000) {
      wide--;
    }
    String scale = run.substring(wide) + (end > to ? chars.substring(to + 1, end) : "");
    BigDecimal factor = BigDecimal.valueOf(more);
    BigDecimal step = BigDecimal.valueOf(last).multiply(factor);
    return new Part(from, end, exact, scale, exact.multiply(factor), step, end > to);
  }

  /// 百分之五 is a number; 三分之一 is none.
  private int share(int from, int to, String run) {
    int begin = to + "分之".length();
    int end = runEnd(begin);
    String unit = run.equals("百") ? "%" : run.equals("千") ? "‰" : "";
    OptionalLong value = HanValue.of(chars.substring(begin, end));
    if (unit.isEmpty() || value.isEmpty() || at(end) == '点') {
      return Math.max(end, to);
    }
    BigDecimal exact = BigDecimal.valueOf(value.getAsLong());
    Part part = new Part(from, end, exact, "", exact, BigDecimal.ONE, false);
    return add(part, Script.HAN, new Unit(unit, end, false));
  }

  private int runEnd(int from) {
    int to = from;
    while (HanValue.isPart(at(to))) {
      // 百分之五百分之六: a share ends where the next begins.
      if (to > from && "百千".indexOf(at(to)) >= 0 && chars.startsWith("分之", to + 1)) {
        break;
      }
      to++;
    }
    return to;
  }

  private int add(Part part, Script script, Unit unit) {
    found.add(
        new Numeral(
            part.from,
            part.to,
            unit.end,
            script,
            part.digits,
            part.scale,
            part.value,
            part.step,
            unit.name,
            part.about || unit.about,
            at(part.from - 1) == '第'));
    return unit.end;
  }

  /// @param spaced one space may stand before it
  private Unit unitAt(int to, boolean spaced) {
    boolean about = isAbout(to);
    int p = about ? to + 1 : to;
    String unit = Units.at(chars, p);
    if (unit.isEmpty() && spaced && at(p) == ' ') {
      unit = Units.at(chars, ++p);
    }
    if (unit.isEmpty()) {
      return new Unit("", about ? to + 1 : to, about);
    }
    return new Unit(unit, p + unit.length(), about);
  }

  /// 余, 多 and 来 stand before a unit (三十来个), 余 and 多 also before 万 and 亿, 余 at the end.
  private boolean isAbout(int at) {
    char c = at(at);
    if (c == 0 || ABOUT.indexOf(c) < 0) {
      return false;
    }
    char next = at(at + 1);
    return !Units.at(chars, at + 1).isEmpty()
        || c != '来' && HanValue.magnitude(next) >= 10_000
        || c == '余' && !Characters.isHan(next);
  }

  private char at(int offset) {
    return offset < 0 || offset >= chars.length() ? 0 : chars.charAt(offset);
  }

  /// Value of a digit of either width, or -1.
  static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private record Part(
      int from,
      int to,
      BigDecimal digits,
      String scale,
      BigDecimal value,
      BigDecimal step,
      boolean about) {}

  private record Scaled(
      int to, String scale, BigDecimal value, BigDecimal step, boolean mixed, boolean about) {}

  private record Unit(String name, int end, boolean about) {}
}
