package org.gongbao.check.tab;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.TableRule;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.check.read.TableReading;

/// TAB-03 空格与未完句: a cell that says nothing where its column always does, or that breaks off: at a
/// comma, a colon, 包括, or within a bracket.
final class UnfinishedRule implements TableRule {
  private static final RuleCard CARD = RuleCard.of("TAB-03", Severity.ERROR, Nature.DIFFERENCE);
  private static final int LONGEST = 40;
  private static final int LEAST_ROWS = 4;
  private static final int OF_HUNDRED = 97;
  private static final Pattern BROKEN_OFF =
      Pattern.compile("(?:[，、：,:]|包括|以及|[（(][^（()）]{0,30}+)\\s*+\\z");
  private static final Pattern REQUIRED = Pattern.compile("内容|名称|投资|金额|建设期|起止|地址|姓名|职务|规模|任务|目标");

  private static final Fact<Passage, Optional<Site>> BROKEN = Fact.of(UnfinishedRule::broken);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(TableReading table, CheckContext context, Reporter out) {
    Grid grid = table.fact(Grid.OF);
    for (Column column : grid.columns()) {
      boolean required = isRequired(grid, column);
      grid.rows()
          .filter(grid::isPlain)
          .forEach(row -> cell(grid, row, column.index(), required, out));
    }
  }

  private static void cell(Grid grid, int row, int column, boolean required, Reporter out) {
    if (grid.cell(row, column).isEmpty()) {
      return;
    }
    String chars = grid.chars(row, column);
    if (chars.isEmpty()) {
      if (required) {
        out.at(grid.site(row, column)).say("empty", grid.head(column));
      }
      return;
    }
    Passage passage = grid.passage(row, column).orElseThrow();
    passage.fact(BROKEN).ifPresent(site -> out.at(site).say("broken"));
  }

  private static Optional<Site> broken(Passage passage) {
    Matcher matcher =
        passage
            .matcher(BROKEN_OFF)
            .region(Math.max(0, passage.length() - LONGEST), passage.length());
    // A short label may end with its colon (责任单位：), and a list of items with its point.
    return passage.chars().strip().length() > 6 && matcher.find()
        ? Optional.of(passage.site(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /// A column that nearly every row has something in.
  private static boolean isRequired(Grid grid, Column column) {
    // An empty first cell may mean the same as above, an empty number none.
    if (column.index() == 0 || !REQUIRED.matcher(column.head()).find()) {
      return false;
    }
    long cells =
        grid.rows()
            .filter(row -> grid.isPlain(row) && grid.cell(row, column.index()).isPresent())
            .count();
    long said =
        grid.rows()
            .filter(grid::isPlain)
            .filter(row -> !grid.chars(row, column.index()).isEmpty())
            .count();
    return cells >= LEAST_ROWS
        && said < cells
        && (said == cells - 1 || said * 100 >= cells * OF_HUNDRED);
  }
}
