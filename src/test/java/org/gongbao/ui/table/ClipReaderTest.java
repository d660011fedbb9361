package org.gongbao.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.edit.table.Html;
import org.gongbao.edit.table.Lattice;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.junit.jupiter.api.Test;

class ClipReaderTest {
  private final NodeIds ids = new CountingIds("c");

  @Test
  void readsWhatASpreadsheetCopies() {
    String html =
        """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
        <style>.xl1 {font-weight:700;} td {mso-ignore:padding;}</style></head><body>
        <table border=0 cellpadding=0 width=192>
        <!--StartFragment--><col width=64 span=2>
        <tr height=20><td colspan=2 class=xl1>江州项目</td></tr>
        <tr><td rowspan=2>甲<br>乙</td><td align=right>1,200.50</td></tr>
        <tr><td></td></tr>
        <!--EndFragment--></table></body></html>\
        """;
    Table table = ClipReader.read(html, "", ids).table().orElseThrow();
    assertEquals(3, table.rows().size());
    Cell head = table.rows().getFirst().cells().getFirst();
    assertEquals(new CellSpan(2, 1), head.span());
    assertEquals("江州项目", head.text().chars());
    assertEquals("甲\n乙", table.rows().get(1).cells().getFirst().text().chars());
    assertEquals("1,200.50", table.rows().get(1).cells().get(1).text().chars());
  }

  @Test
  void ownCellsComeBackAsTheyWere() {
    String html = "<table><tr><td>甲 &lt;乙&gt;<td><b>丙</b>丁</table>";
    Table table = ClipReader.read(html, "", ids).table().orElseThrow();
    Lattice lattice = Lattice.of(table);
    Table again =
        ClipReader.read(Html.write(lattice, lattice.whole()), "", ids).table().orElseThrow();
    List<Cell> cells = again.rows().getFirst().cells();
    assertEquals("甲 <乙>", cells.get(0).text().chars());
    assertEquals(table.rows().getFirst().cells().get(1).text(), cells.get(1).text());
  }

  @Test
  void aPageWithATableInItIsNoTable() {
    String html = "<p>正文</p><table><tr><td>甲<td>乙</table>";
    assertTrue(ClipReader.read(html, "正文\n甲乙", ids).table().isEmpty());
  }

  @Test
  void linesWithTabsAreATable() {
    Table table = ClipReader.read("", "甲\t乙\u0001\n丙", ids).table().orElseThrow();
    assertEquals("乙", table.rows().getFirst().cells().get(1).text().chars());
    assertTrue(ClipReader.read("", "一行文字", ids).table().isEmpty());
  }

  @Test
  void whatIsLeftOutOrNotSeenIsToldOf() {
    ClipReader.Read lines = ClipReader.read("", "甲\uFEFF\t乙\u0001\uD83D\n丙\u000B丁", ids);
    Table table = lines.table().orElseThrow();
    assertEquals("甲\uFEFF", table.rows().getFirst().cells().get(0).text().chars());
    assertEquals("乙\uFFFD", table.rows().getFirst().cells().get(1).text().chars());
    assertEquals(
        "控制字符1个没有粘贴：U+0001×1。　残缺的字符1个，已用\uFFFD代替。　看不见的字符1个，已保留并在文中标出：U+FEFF×1。",
        lines.cleaned().said(Messages.in("zh")));
    ClipReader.Read page = ClipReader.read("<table><tr><td>甲&#x200B;<td>乙</table>", "", ids);
    assertEquals("看不见的字符1个，已保留并在文中标出：U+200B×1。", page.cleaned().said(Messages.in("zh")));
  }
}
