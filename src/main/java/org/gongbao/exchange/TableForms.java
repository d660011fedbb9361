package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Cell;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableRow;

/// Tells what the columns of a table hold, and how many of its rows are its head.
final class TableForms {
  private static final Pattern UNIT_IN_HEAD =
      Pattern.compile("(?U)[（(]\\s*(\\p{IsHan}{1,6})\\s*[）)]");
  private static final Pattern NUMBER = Pattern.compile("(?U)[-−]?[0-9][0-9,，.]*[%％]?");

  /// By column: the texts of its cells of one column, from the top down.
  private final List<List<String>> columns = new ArrayList<>();

  private TableForms() {}

  /// @param head rows the source marks as head; 0 when it does not say
  static TableForm of(List<TableRow> rows, int head) {
    TableForms forms = new TableForms();
    List<Integer> covered = new ArrayList<>();
    for (TableRow row : rows) {
      int at = 0;
      for (Cell cell : row.cells()) {
        at = free(covered, at, cell.span().columns());
        for (int i = at; i < at + cell.span().columns(); i++) {
          covered.set(i, cell.span().rows());
        }
        forms.put(at, cell);
        at += cell.span().columns();
      }
      covered.replaceAll(left -> Math.max(0, left - 1));
    }
    int known = head > 0 ? head : rows.isEmpty() ? 1 : deepest(rows.getFirst());
    return new TableForm(
        forms.columns.stream().map(TableForms::column).toList(), Math.min(known, rows.size()));
  }

  /// Head cells that reach down make a head of several rows.
  private static int deepest(TableRow first) {
    return first.cells().stream().mapToInt(cell -> cell.span().rows()).max().orElse(1);
  }

  private static int free(List<Integer> covered, int from, int width) {
    int at = from;
    while (at < covered.size() && covered.get(at) > 0) {
      at++;
    }
    while (covered.size() < at + width) {
      covered.add(0);
    }
    return at;
  }

  private void put(int at, Cell cell) {
    while (columns.size() < at + cell.span().columns()) {
      columns.add(new ArrayList<>());
    }
    if (cell.span().columns() == 1) {
      columns.get(at).add(cell.text().chars());
    }
  }

  private static Column column(List<String> texts) {
    String head = texts.isEmpty() ? "" : ComparisonText.of(texts.getFirst());
    List<String> values = texts.stream().skip(1).filter(text -> !text.isEmpty()).toList();
    long numbers = values.stream().filter(text -> NUMBER.matcher(text).matches()).count();
    boolean numeric = !values.isEmpty() && numbers * 10 >= values.size() * 8L;
    Matcher unit = UNIT_IN_HEAD.matcher(head);
    if (head.equals("序号")) {
      return new Column(TableForm.Kind.SERIAL, "");
    } else if (head.contains("建设期") || head.contains("起止") || head.contains("年限")) {
      return new Column(TableForm.Kind.PERIOD, "");
    } else if (numeric) {
      return new Column(TableForm.Kind.NUMBER, unit.find() ? unit.group(1) : "");
    }
    return new Column(TableForm.Kind.TEXT, "");
  }
}
