package org.gongbao.check.tab;

import java.time.LocalDate;
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
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.WrittenDate;

/// TAB-08 日期区间列格式与逻辑: periods of one column are written alike (years or months, 6 or 06, one sign
/// between, no spaces), and none ends before it begins. Each kind of difference is told once a
/// column, at the first cell of the fewer.
final class PeriodRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("TAB-08", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern SPACES = Pattern.compile("[ \u3000\u00A0]{1,4}+");
  private static final int LEAST = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Grid grid : item.fact(Grid.ALL)) {
      for (Column column : grid.columns()) {
        if (!column.isSerial() && !column.isNumeric()) {
          column(item, grid, column, out);
        }
      }
    }
  }

  private static void column(ItemReading item, Grid grid, Column column, Reporter out) {
    List<Passage> cells =
        grid.rows()
            .filter(grid::isPlain)
            .mapToObj(row -> grid.passage(row, column.index()))
            .flatMap(Optional::stream)
            .toList();
    List<Span> spans = cells.stream().map(Span::read).flatMap(Optional::stream).toList();
    if (spans.isEmpty() || spans.size() * 2 < cells.size()) {
      return;
    }
    spans.forEach(span -> single(span, out));
    done(item, spans, out);
    if (spans.size() >= LEAST) {
      List<Span> even = spans.stream().filter(Span::isEven).toList();
      odd(even, s -> s.isShort() ? "" : s.hasMonths() ? "months" : "years", "grain", out);
      odd(even, s -> s.isPadded().map(p -> p ? "padded" : "bare").orElse(""), "zero", out);
      odd(spans, Span::line, "line", out);
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

  /// Tells of the periods whose form is not that of most.
  private static void odd(
      List<Span> spans, Function<Span, String> form, String variant, Reporter out) {
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
      tell(rest, variant, Severity.WARNING, forms.getOrDefault(most, 0), out);
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
