package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.TableRule;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.TableReading;

/// TAB-04 数值列格式统一: numbers of one column are written alike: no units in single cells, thousands
/// parted everywhere or nowhere, as many decimals, digits of one width (GB/T 15835—2011 §5.1.1【M】).
final class NumberFormatRule implements TableRule {
  private static final RuleCard CARD = RuleCard.of("TAB-04", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LEAST = 4;
  private static final int LONGEST = 20;
  private static final int GROUPS_FROM = 1000;
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "[0-9][0-9,]{0,12}+(?:\\.[0-9]{1,6}+)?+\\s?((?:[万亿千百]|万亿)?(?:元|吨|亩|人|户|个|台|套|公里|千米|米|平方米|公顷)?)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// A cell of a column that says a number.
  private record Said(int row, Passage passage, CellNumber number) {}

  @Override
  public void check(TableReading table, CheckContext context, Reporter out) {
    Grid grid = table.fact(Grid.OF);
    grid.columns().forEach(column -> column(grid, column, out));
  }

  private static void column(Grid grid, Column column, Reporter out) {
    if (column.isSerial() || column.isPeriod()) {
      return;
    }
    List<Said> numbers = new ArrayList<>();
    List<Passage> others = new ArrayList<>();
    for (int row = grid.first(); row < grid.end(); row++) {
      Optional<Passage> passage = grid.passage(row, column.index());
      if (passage.isPresent() && grid.isPlain(row)) {
        Optional<CellNumber> number = grid.number(row, column.index());
        int at = row;
        number.ifPresentOrElse(
            one -> numbers.add(new Said(at, passage.get(), one)), () -> others.add(passage.get()));
      }
    }
    boolean bare = column.isNumeric() && numbers.size() >= 2;
    others.stream()
        .filter(one -> one.length() <= LONGEST && Characters.isDigit(one.at(0)))
        .forEach(one -> unit(column, one, bare, out));
    if (column.isNumeric() && numbers.size() >= LEAST) {
      odd(numbers, said -> said.number().wide(), "wide", Severity.WARNING, out);
      odd(
          numbers.stream().filter(s -> s.number().value().abs().intValue() >= GROUPS_FROM).toList(),
          said -> said.number().grouped(),
          "grouped",
          Severity.WARNING,
          out);
      if (!grid.around().matches("(?s).*(?:精度|小数|舍入|四舍五入|保留).*")) {
        decimals(numbers, out);
      }
    }
  }

  /// 500万元 under （万元）, or 1.2万 among bare numbers.
  private static void unit(Column column, Passage passage, boolean bare, Reporter out) {
    Matcher matcher = passage.matcher(WITH_UNIT);
    if (!matcher.matches() || matcher.group(1).isEmpty()) {
      return;
    }
    String unit = matcher.group(1);
    boolean twice = column.head().matches(".*[（(](?:单位[:：])?" + unit + "[)）]");
    if (twice) {
      out.at(passage, matcher.start(1), matcher.end(1)).review("").say("twice", unit);
    } else if (bare) {
      out.at(passage, matcher.start(1), matcher.end(1)).say("unit", unit);
    }
  }

  /// Tells of the fewer of two kinds.
  private static void odd(
      List<Said> all, Predicate<Said> kind, String variant, Severity severity, Reporter out) {
    List<Said> such = all.stream().filter(kind).toList();
    List<Said> rest = all.stream().filter(kind.negate()).toList();
    if (such.isEmpty() || rest.isEmpty()) {
      return;
    }
    boolean fewer = such.size() <= rest.size();
    tell(fewer ? such : rest, variant + (fewer ? "" : "-not"), severity, rest.size(), out);
  }

  private static void decimals(List<Said> numbers, Reporter out) {
    Map<Integer, Integer> scales = new TreeMap<>();
    numbers.forEach(said -> scales.merge(said.number().scale(), 1, Integer::sum));
    int most = scales.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    List<Said> rest = numbers.stream().filter(s -> s.number().scale() != most).toList();
    // Nine of ten agree on decimals: the rest lost a zero, or has a digit too many.
    if (most > 0 && !rest.isEmpty() && rest.size() * 9 <= numbers.size() - rest.size()) {
      tell(rest, "decimals", Severity.INFO, most, out);
    }
  }

  private static void tell(
      List<Said> odd, String variant, Severity severity, int number, Reporter out) {
    out.at(odd.getFirst().passage().site())
        .as(severity)
        .with(odd.stream().skip(1).map(said -> said.passage().site()).toList())
        .say(variant, number, odd.size());
  }
}
