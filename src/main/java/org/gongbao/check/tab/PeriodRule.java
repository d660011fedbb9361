package org.gongbao.check.tab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.gongbao.check.read.Role;
import org.gongbao.check.read.TableReading;
import org.gongbao.model.WrittenDate;

/// TAB-08 日期区间列格式与逻辑: periods of one column are written alike (years or months, 6 or 06, one sign
/// between, no spaces), and none ends before it begins. Each kind of difference is told once a
/// column, at the first cell of the fewer.
final class PeriodRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("TAB-08", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern SPACES = Pattern.compile("[ \u3000\u00A0]{1,4}+");
  private static final int LEAST = 3;

  /// The columns of periods of a table.
  private static final Fact<TableReading, List<Periods>> COLUMNS = Fact.of(PeriodRule::columns);

  /// A column of periods.
  ///
  /// @param single those that may be wrong by themselves
  /// @param odd those that are not as the rest
  private record Periods(List<Span> spans, List<Span> single, List<Odd> odd) {}

  /// @param usual how many are as most are
  private record Odd(List<Span> spans, String variant, int usual) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (TableReading table : item.tables()) {
      table.fact(COLUMNS).forEach(column -> column(item, column, out));
    }
  }

  private static List<Periods> columns(TableReading table) {
    Grid grid = table.fact(Grid.OF);
    return grid.columns().stream()
        .filter(column -> !column.isSerial() && !column.isNumeric())
        .map(column -> spans(grid, column))
        .filter(spans -> !spans.isEmpty())
        .map(PeriodRule::periods)
        .toList();
  }

  /// The periods of a column; none where most of it is something else.
  private static List<Span> spans(Grid grid, Column column) {
    List<Passage> cells =
        grid.rows()
            .filter(grid::isPlain)
            .mapToObj(row -> grid.passage(row, column.index()))
            .flatMap(Optional::stream)
            .toList();
    List<Span> spans =
        cells.stream().map(cell -> cell.fact(Span.OF)).flatMap(Optional::stream).toList();
    return spans.size() * 2 < cells.size() ? List.of() : spans;
  }

  private static Periods periods(List<Span> spans) {
    List<Odd> odd = new ArrayList<>();
    if (spans.size() >= LEAST) {
      List<Span> even = spans.stream().filter(Span::isEven).toList();
      odd(even, s -> s.isShort() ? "" : s.hasMonths() ? "months" : "years", "grain", odd);
      odd(even, s -> s.isPadded().map(p -> p ? "padded" : "bare").orElse(""), "zero", odd);
      odd(spans, Span::line, "line", odd);
    }
    List<Span> single =
        spans.stream().filter(s -> s.isBackward() || !s.isEven() || s.hasSpaces()).toList();
    return new Periods(spans, single, odd);
  }

  private static void column(ItemReading item, Periods periods, Reporter out) {
    periods.single().forEach(span -> single(span, out));
    done(item, periods.spans(), out);
    for (Odd odd : periods.odd()) {
      tell(odd.spans(), odd.variant(), Severity.WARNING, odd.usual(), out);
    }
  }

  private static void single(Span span, Reporter out) {
    Passage passage = span.passage();
    if (span.isBackward()) {
      out.at(passage, span.from(), span.to()).as(Nature.CORRECTNESS).say("backward");
    }
    if (!span.isEven()) {
      out.at(passage, span.from(), span.to()).say("half");
    }
    Matcher spaces = passage.matcher(SPACES);
    while (spaces.find()) {
      if (spaces.start() > span.from() && spaces.end() < span.to()) {
        out.at(passage, spaces.start(), spaces.end()).as(Severity.INFO).safe("").say("space");
      }
    }
  }

  /// Periods that were over when the document was signed.
  private static void done(ItemReading item, List<Span> spans, Reporter out) {
    Optional<LocalDate> signed =
        item.passages(Role.DATE)
            .map(passage -> WrittenDate.parse(passage.chars()))
            .flatMap(Optional::stream)
            .findFirst();
    if (signed.isPresent()) {
      List<Span> over =
          spans.stream().filter(s -> s.isOver(signed.get()) && !s.isBackward()).toList();
      // Where most are over, the table looks back.
      if (!over.isEmpty() && over.size() * 4 <= spans.size()) {
        tell(over, "over", Severity.INFO, over.size(), out);
      }
    }
  }

  /// The periods whose form is not that of most.
  private static void odd(
      List<Span> spans, Function<Span, String> form, String variant, List<Odd> into) {
    Map<String, Integer> forms = new TreeMap<>();
    spans.stream()
        .map(form)
        .filter(f -> !f.isEmpty())
        .forEach(f -> forms.merge(f, 1, Integer::sum));
    if (forms.size() > 1) {
      String most =
          forms.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      List<Span> rest =
          spans.stream()
              .filter(span -> !form.apply(span).isEmpty() && !form.apply(span).equals(most))
              .toList();
      into.add(new Odd(rest, variant, forms.getOrDefault(most, 0)));
    }
  }

  private static void tell(
      List<Span> spans, String variant, Severity severity, int number, Reporter out) {
    Span first = spans.getFirst();
    out.at(first.passage(), first.from(), first.to())
        .as(severity)
        .with(spans.stream().skip(1).map(s -> s.passage().site(s.from(), s.to())).toList())
        .say(variant, spans.size(), number);
  }
}
