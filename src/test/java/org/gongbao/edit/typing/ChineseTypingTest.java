package org.gongbao.edit.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;

class ChineseTypingTest {

  /// Typed one by one at the bar, as an editor would.
  private static String typed(String around, String keys) {
    int bar = around.indexOf('|');
    String before = around.substring(0, bar);
    String after = around.substring(bar + 1);
    for (int i = 0; i < keys.length(); i++) {
      before += keys.charAt(i);
      Optional<ChineseTyping.Change> change = ChineseTyping.after(before + after, before.length());
      if (change.isPresent()) {
        assertEquals(before.length(), change.get().to());
        before = before.substring(0, change.get().from()) + change.get().chars();
      }
    }
    return before + "|" + after;
  }

  @Test
  void quotesOpenAndCloseByWhatStandsBefore() {
    assertEquals("实施“双百”工程|", typed("实施|", "\"双百\"工程"));
    assertEquals("“|", typed("|", "\""));
    assertEquals("说：“要抓好‘最后一公里’。”|", typed("说：|", "\"要抓好'最后一公里'。\""));
    assertEquals("“一”“二”|", typed("|", "\"一\"\"二\""));
    assertEquals("推进“|一网通办", typed("推进|一网通办", "\""));
    assertEquals("“5G”|", typed("“5G|", "\""));
    assertEquals("don't|", typed("|", "don't"));
    assertEquals("12\"|", typed("12|", "\""));
    assertEquals("say \"|", typed("say |", "\""));
  }

  @Test
  void marksAreChineseBehindChinese() {
    assertEquals("一是抓落实；|", typed("一是抓落实|", ";"));
    assertEquals("各县（区），市直部门：|", typed("|", "各县(区),市直部门:"));
    assertEquals("是吗？好！|", typed("|", "是吗?好!"));
    assertEquals("全文。|", typed("全文|", "."));
    assertEquals("（2026年）|", typed("（2026年|", ")"));
    assertEquals("（GDP）|", typed("（GDP|", ")"));
    assertEquals("𬭎，|", typed("𬭎|", ","));
    assertEquals("中，|国", typed("中|国", ","));
    assertEquals("《办法》，|", typed("《办法》|", ","));
  }

  @Test
  void numbersWordsAndAddressesKeepTheirMarks() {
    for (String kept :
        new String[] {
          "3.14",
          "1,200",
          "10:30",
          "A.B",
          "v1.2",
          "e.g.",
          "http://a.cn:80/x?y",
          "见 www.a.cn",
          "a@b.cn",
          "f(x)",
        }) {
      assertEquals(kept + "|", typed("|", kept));
    }
    assertEquals("网址https://a.cn/?q=1|", typed("网址|", "https://a.cn/?q=1"));
    assertEquals("增长3.5%|", typed("增长|", "3.5%"));
    assertEquals("共1.|5亿", typed("共1|5亿", "."));
    assertEquals("中.|5", typed("中|5", "."));
  }

  @Test
  void dashesAndDotsBecomeOneMark() {
    assertEquals("江州——|", typed("江州|", "--"));
    assertEquals("等等……|", typed("等等|", "..."));
    assertEquals("a--b|", typed("|", "a--b"));
    assertEquals("江州-|", typed("江州|", "-"));
    assertEquals("----|", typed("|", "----"));
    assertEquals("1...|", typed("|", "1..."));
    assertEquals("——|江州", typed("|江州", "--"));
  }

  @Test
  void nothingHappensOutsideTheText() {
    assertEquals(Optional.empty(), ChineseTyping.after("", 0));
    assertEquals(Optional.empty(), ChineseTyping.after("中", 5));
    assertEquals(Optional.empty(), ChineseTyping.after("中", 1));
  }

  @Test
  void widthsGoThereAndBack() {
    assertEquals("ＡＢＣ１２３，．（）　", Widths.full("ABC123，.() "));
    StringBuilder all = new StringBuilder();
    for (char c = ' '; c < 0x7f; c++) {
      all.append(c);
    }
    assertEquals(all.toString(), Widths.half(Widths.full(all.toString())));
    assertEquals("中。、𬭎", Widths.full("中。、𬭎"));
    NodeId id = new CountingIds("n").next();
    Place start = new Place(id, Slot.TEXT, 0);
    Text text = Text.of("第12号").with(StyledRange.of(0, 2, TextStyle.STRONG));
    Edit edit = Widths.step(start, text, 1, 3, true).orElseThrow().edits().getFirst();
    assertEquals(
        "TextEdit[place=" + start.at(1),
        edit.toString().substring(0, ("TextEdit[place=" + start.at(1)).length()));
    assertTrue(edit.toString().contains("１２"));
    assertEquals(Optional.empty(), Widths.step(start, text, 0, 1, true));
  }
}
