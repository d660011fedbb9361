package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Tables of any shape: spans, lists in cells, cells higher than a page. The same seed makes the
/// same table.
final class RandomTables {
  private static final String HAN = "建设规模及主要内容包括厂房设备采购市人民政府办公室关于印发通知，。、；《年度计划》";
  private final Random random;

  RandomTables(long seed) {
    random = new Random(seed);
  }

  Table next() {
    int columns = 1 + random.nextInt(random.nextInt(4) == 0 ? 15 : 6);
    int count = 1 + random.nextInt(14);
    int headRows = random.nextInt(Math.min(3, count));
    boolean spans = random.nextBoolean();
    boolean[][] covered = new boolean[count][columns];
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        if (!covered[row][column]) {
          CellSpan span = spans ? span(covered, row, column, headRows) : CellSpan.SINGLE;
          cells.add(new Cell(new NodeId("x"), span, row < headRows ? han(6) : text()));
        }
      }
      rows.add(cells);
    }
    List<Kind> kinds = random.ints(columns, 0, 4).mapToObj(i -> Kind.values()[i]).toList();
    Table table = Tables.table(kinds, headRows, rows);
    return random.nextBoolean()
        ? Tables.around(table, "表 3　" + han(30).chars(), "单位：万元", "注：" + han(80).chars())
        : table;
  }

  private CellSpan span(boolean[][] covered, int row, int column, int headRows) {
    int bottom = row < headRows ? headRows : covered.length;
    int rows = Math.min(bottom - row, random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 1);
    int wanted = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 1;
    int columns = 1;
    while (columns < wanted
        && column + columns < covered[row].length
        && !covered[row][column + columns]) {
      columns++;
    }
    for (int r = row; r < row + rows; r++) {
      for (int c = column; c < column + columns; c++) {
        covered[r][c] = true;
      }
    }
    return new CellSpan(columns, rows);
  }

  private Text text() {
    return switch (random.nextInt(16)) {
      case 0 -> Text.EMPTY;
      case 1, 2, 3 -> Text.of(String.valueOf(random.nextInt(100_000_000)));
      case 4 -> Text.of(random.nextInt(1_000_000) + "." + random.nextInt(100));
      case 5 -> Text.of("2021." + (1 + random.nextInt(12)) + "-2023.12（一期）");
      case 6 -> Text.of("2021—2025年");
      case 7 -> han(1).plus(Text.of("VR infrastructure CDMO+CSO"));
      case 8 -> Text.of("约200 m").plus(Text.styled("2", TextStyle.SUPERSCRIPT)).plus(han(20));
      case 9 -> list();
      case 10 -> han(random.nextInt(12) == 0 ? 5000 : 300);
      case 11 -> han(1);
      default -> han(24);
    };
  }

  private Text list() {
    Text text = han(10);
    for (int i = 1; i <= 2 + random.nextInt(4); i++) {
      String label = List.of(i + ".", i + "、", i + ")", "（" + i + "）").get(random.nextInt(4));
      text = text.plus(Text.of("\n" + label)).plus(han(40));
    }
    return text;
  }

  private Text han(int most) {
    StringBuilder chars = new StringBuilder();
    int length = 1 + random.nextInt(most);
    for (int i = 0; i < length; i++) {
      chars.append(HAN.charAt(random.nextInt(i == 0 ? 20 : HAN.length())));
    }
    return Text.of(chars.toString());
  }
}
