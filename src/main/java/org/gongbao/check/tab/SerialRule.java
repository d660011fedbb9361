package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.TableReading;
import org.gongbao.model.HanNumber;

/// TAB-01 序号唯一连续: the serial numbers of a table go up by one, none twice, none left out. A group
/// with a name may begin anew, a table may go on with the numbers of the one before.
final class SerialRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("TAB-01", Severity.ERROR, Nature.DIFFERENCE);
  private static final int MOST_LOST = 2;
  private static final Fact<TableReading, List<Counted>> COUNTED = Fact.of(SerialRule::counted);
  private static final Pattern WRITTEN =
      Pattern.compile("([(（]?)([0-9]{1,5}|[一二三四五六七八九十百〇零]{1,6})([)）、.．]?)");

  /// @param form what numbers of one list have in common
  /// @param groups how many named groups began since the one before: after one, counting may begin
  ///   anew; after several, those of an empty one may be left out
  private record Serial(int row, int value, String form, int groups) {}

  /// A column with its numbers, one at least.
  private record Counted(Grid grid, int column, List<Serial> serials) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    int last = 0;
    for (TableReading table : item.tables()) {
      for (Counted counted : table.fact(COUNTED)) {
        check(counted, last, out);
        last = counted.serials().getLast().value();
      }
    }
  }

  private static List<Counted> counted(TableReading table) {
    Grid grid = table.fact(Grid.OF);
    return grid.columns().stream()
        .filter(Column::isSerial)
        .map(column -> new Counted(grid, column.index(), serials(grid, column.index())))
        .filter(counted -> !counted.serials().isEmpty())
        .toList();
  }

  private static List<Serial> serials(Grid grid, int column) {
    List<Serial> serials = new ArrayList<>();
    int groups = 0;
    for (int row = grid.first(); row < grid.end(); row++) {
      boolean group = grid.isGroup(row) || grid.isTotal(row) || beginsGroup(grid, row, column);
      groups += group ? 1 : 0;
      String chars = CellNumber.plain(grid.chars(row, column));
      Matcher matcher = WRITTEN.matcher(chars);
      if (chars.length() <= 8 && matcher.matches() && !grid.isTotal(row)) {
        OptionalInt value = HanNumber.parse(matcher.group(2));
        String digits = Character.isDigit(matcher.group(2).charAt(0)) ? "1" : "一";
        String form = matcher.group(1).isEmpty() ? digits : "(" + digits;
        if (value.isPresent()) {
          serials.add(new Serial(row, value.getAsInt(), form, groups));
          groups = 0;
        }
      } else if (!chars.isEmpty()
          && !grid.isGroup(row)
          && !grid.isTotal(row)
          && !CellNumber.isPlaceholder(chars)) {
        // A-1 or the like: another kind of number.
        return List.of();
      }
    }
    return serials;
  }

  /// A cell to the left that reaches over several rows names a group.
  private static boolean beginsGroup(Grid grid, int row, int column) {
    return grid.starting(row).stream()
        .anyMatch(spot -> spot.area().column() < column && grid.passage(spot).isPresent());
  }

  private static void check(Counted counted, int before, Reporter out) {
    List<Serial> serials = counted.serials();
    boolean oneList = serials.stream().map(Serial::form).distinct().count() == 1;
    if (!oneList || serials.size() < 2) {
      return;
    }
    List<Runnable> findings = new ArrayList<>();
    int begin = serials.getFirst().value();
    // A table may go on from another, or be an excerpt.
    int expected = begin == before + 1 || begin > MOST_LOST + 1 ? begin : 1;
    for (int i = 0; i < serials.size(); i++) {
      Serial one = serials.get(i);
      int next = i + 1 < serials.size() ? serials.get(i + 1).value() : expected + 1;
      boolean anew = one.value() == 1 && i > 0 && (one.groups() > 0 || next == 2);
      anew |= one.groups() > 1 && one.value() > expected;
      if (one.value() != expected && !anew) {
        int wanted = expected;
        boolean alone = next == expected + 1;
        Optional<Serial> twin =
            serials.subList(0, i).stream().filter(s -> s.value() == one.value()).findFirst();
        findings.add(() -> tell(counted, one, twin, alone, wanted, out));
        expected = alone ? expected : one.value();
      } else {
        expected = one.value();
      }
      expected++;
    }
    // Numbers that go their own way are no serial numbers.
    if (findings.size() <= Math.max(1, serials.size() / 4)) {
      findings.forEach(Runnable::run);
    }
  }

  private static void tell(
      Counted counted, Serial one, Optional<Serial> twin, boolean alone, int wanted, Reporter out) {
    Grid grid = counted.grid();
    Passage passage = grid.passage(one.row(), counted.column()).orElseThrow();
    Reporter.Telling telling = out.at(passage.site());
    twin.ifPresent(other -> telling.with(grid.site(other.row(), counted.column())));
    if (alone && passage.chars().equals(Integer.toString(one.value()))) {
      telling.review(Integer.toString(wanted));
    }
    if (twin.isPresent()) {
      telling.say("twice", one.value(), wanted);
    } else if (alone || one.value() < wanted) {
      telling.say("order", one.value(), wanted);
    } else if (one.value() == wanted + 1) {
      telling.say("missing", one.value(), wanted);
    } else {
      telling.say("gap", one.value(), wanted, one.value() - 1);
    }
  }
}
