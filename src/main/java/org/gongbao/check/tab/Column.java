package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Passage;
import org.gongbao.model.TableForm;
import org.jspecify.annotations.Nullable;

/// A column of a table: what it holds, by its head, its form and its cells.
final class Column {
  private static final Pattern UNIT =
      Pattern.compile(
          "[（(/／:：]?(亿元|百万元|千万元|万元|千元|元)[)）]?$|[（(](?:单位[:：])?(亿元|百万元|千万元|万元|千元|元)[)）]");
  private static final Map<String, BigDecimal> YUAN =
      Map.of(
          "元", BigDecimal.ONE,
          "千元", new BigDecimal("1000"),
          "万元", new BigDecimal("10000"),
          "百万元", new BigDecimal("1000000"),
          "千万元", new BigDecimal("10000000"),
          "亿元", new BigDecimal("100000000"));

  private final Grid grid;
  private final int index;
  private final String head;
  private @Nullable List<Passage> said;
  private @Nullable Boolean numeric;

  Column(Grid grid, int index) {
    this.grid = grid;
    this.index = index;
    this.head = grid.first() == 0 ? "" : grid.head(index);
  }

  int index() {
    return index;
  }

  String head() {
    return head;
  }

  boolean isSerial() {
    return head.matches("序号|编号|序列|顺序号|No\\.?") || kind() == TableForm.Kind.SERIAL;
  }

  boolean isPeriod() {
    return kind() == TableForm.Kind.PERIOD || head.matches(".*(?:建设期|起止|年限|工期|建设时间|实施时间|实施期).*");
  }

  /// Name of what a row is about.
  boolean isName() {
    return head.matches(".*(?:名称|项目|工程)(?:[（(].*)?") && !isMoney();
  }

  /// True when nearly all that its cells say is numbers.
  synchronized boolean isNumeric() {
    Boolean known = numeric;
    if (known == null) {
      known = !isSerial() && !isPeriod() && hasNumbers(said());
      numeric = known;
    }
    return known;
  }

  private static boolean hasNumbers(List<Passage> said) {
    long numbers = said.stream().filter(one -> one.fact(CellNumber.OF).isPresent()).count();
    return !said.isEmpty() && numbers * 10 >= said.size() * 8L;
  }

  /// What its cells say, totals and names of groups apart; placeholders left out.
  synchronized List<Passage> said() {
    List<Passage> known = said;
    if (known == null) {
      known =
          grid.rows()
              .filter(grid::isPlain)
              .mapToObj(row -> grid.passage(row, index))
              .flatMap(Optional::stream)
              .filter(passage -> !passage.fact(CellNumber.IS_PLACEHOLDER))
              .toList();
      said = known;
    }
    return known;
  }

  /// An amount of money that is the whole of what a row costs, in a unit that is known.
  boolean isMoney() {
    return yuan().isPresent()
        && head.matches(".*(?:投资|金额|总额|概算|资金|造价).*")
        && !head.matches(".*(?:\\d年|年度|一期|二期|累计|完成|已|本年|当年|其中|到位|财政|自筹|补助).*");
  }

  /// How many yuan one of its unit is.
  Optional<BigDecimal> yuan() {
    String said = head + "\n" + grid.table().unit().chars().strip();
    for (String one : said.split("\n", -1)) {
      Matcher matcher = UNIT.matcher(one);
      if (matcher.find()) {
        return Optional.ofNullable(
            YUAN.get(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
      }
    }
    return Optional.ofNullable(YUAN.get(unit()));
  }

  private TableForm.Kind kind() {
    List<TableForm.Column> form = grid.table().form().columns();
    return index < form.size() ? form.get(index).kind() : TableForm.Kind.TEXT;
  }

  private String unit() {
    List<TableForm.Column> form = grid.table().form().columns();
    return index < form.size() ? form.get(index).unit() : "";
  }
}
