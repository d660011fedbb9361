package org.gongbao.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.report.CheckSheet.Ruling;
import org.gongbao.exchange.report.CheckSheet.Waived;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.l10n.Messages;
import org.junit.jupiter.api.Test;

class CsvSheetWriterTest {
  @Test
  void aRowTellsAllOfAFinding() {
    List<List<String>> rows = rows(Sheets.of(Sheets.comma(Sheets.NOTICE)));
    assertEquals(2, rows.size());
    assertEquals(rows.getFirst().size(), rows.getLast().size());
    assertEquals(
        List.of(
            "1",
            "待处理",
            "错误",
            "异",
            "PUN-01",
            "中文语境用全角点号",
            "江州市人民政府关于加强防汛工作的通知",
            "12",
            "左栏",
            "8",
            "6",
            ",",
            "……部门要提高认识【,】压实责任。",
            "中文里的点号应用全角",
            ",",
            "，",
            "可以直接改正",
            "",
            "",
            ""),
        rows.getLast());
  }

  @Test
  void whatIsLeftAsItIsComesLastWithItsReason() {
    Waived waived = new Waived(Sheets.comma(Sheets.NOTICE), new Ruling("引文如此", "周敏", Sheets.WHEN));
    List<List<String>> rows =
        rows(Sheets.of(List.of(Sheets.comma(Sheets.FRONT)), List.of(waived), List.of()));
    List<String> last = rows.getLast();
    assertEquals(3, rows.size());
    assertEquals("不改", last.get(1));
    assertEquals(List.of("引文如此", "周敏", "2026-11-23 09:05"), last.subList(17, 20));
    assertEquals("刊头、版权栏和栏目", rows.get(1).get(6));
  }

  @Test
  void beginsWithAByteOrderMarkAndEndsEveryRowByCrLf() {
    String csv = CsvSheetWriter.write(Sheets.of(Sheets.comma(Sheets.FRONT)), Messages.in("zh"));
    assertTrue(csv.startsWith("\uFEFF序号,"), csv);
    assertTrue(csv.endsWith("\r\n"));
    assertEquals(2, csv.split("\r\n", -1).length - 1);
  }

  @Test
  void quotesCommasAndLinesComeBackAsTheyWere() {
    String kept =
        Sheets.NASTY.replace("\r\n", "\n").replace('\u0001', '\uFFFD').replace('\0', '\uFFFD');
    List<String> cells = rows(Sheets.nasty()).get(1);
    assertEquals(kept, cells.get(11));
    assertEquals(kept, cells.get(13));
    String csv = CsvSheetWriter.write(Sheets.nasty(), Messages.in("zh"));
    assertFalse(csv.contains("\0"));
  }

  @Test
  void noCellIsTakenForAFormula() {
    for (String first : List.of("=", "+", "-", "@", "＝", "\t", "\r")) {
      String formula = first + "HYPERLINK(\"http://example.org\")";
      Found found = Sheets.found(Sheets.MARKS, Grade.INFO, formula, formula, formula);
      for (String cell : rows(Sheets.of(found)).getLast()) {
        assertFalse(!cell.isEmpty() && "=+-@＝\t\r\n".indexOf(cell.charAt(0)) >= 0, cell);
      }
    }
  }

  private static List<List<String>> rows(CheckSheet sheet) {
    return parsed(CsvSheetWriter.write(sheet, Messages.in("zh")).substring(1));
  }

  /// RFC 4180, read strictly.
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(at) == '"') {
        at++;
        while (csv.charAt(at) != '"' || csv.startsWith("\"\"", at)) {
          at += csv.charAt(at) == '"' ? 1 : 0;
          cell.append(csv.charAt(at++));
        }
        at++;
      } else {
        while (csv.charAt(at) != ',' && csv.charAt(at) != '\r') {
          assertTrue(csv.charAt(at) != '"' && csv.charAt(at) != '\n', "not quoted");
          cell.append(csv.charAt(at++));
        }
      }
      row.add(cell.toString());
      if (csv.startsWith("\r\n", at)) {
        rows.add(row);
        row = new ArrayList<>();
        at += 2;
      } else {
        assertEquals(',', csv.charAt(at++));
      }
    }
    return rows;
  }
}
