package org.gongbao.check.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final Place START = new Place(new NodeId("n"), Slot.TEXT, 0);

  @Test
  void whatNobodySeesPartsNoWordAndTheWayBackIsKept() {
    Passage passage = passage("部\u200B署\u00AD工作");
    assertEquals("部署工作", passage.chars());
    assertEquals(new Site(START.at(0), 3), passage.site(0, 2));
    assertEquals(new Site(START.at(4), 2), passage.site(2, 4));
    assertEquals(new Site(START.at(0), 6), passage.site());
    assertEquals(new Site(START.at(4), 0), passage.site(2, 2));
  }

  @Test
  void spacesAndWidthsStay() {
    assertEquals("增长 ５%　年", passage("增长 ５%　年").chars());
  }

  @Test
  void whatIsNoWordingIsGuarded() {
    String chars = "见www.example.cn，执行GB/T 9704—2012，地块A-12，《甲（办法）》，称“一户一策”，邮箱ab@c.cn";
    Passage passage = passage(chars);
    for (String code : new String[] {"www.example.cn", "GB/T 9704—2012", "A-12", "ab@c.cn"}) {
      int from = chars.indexOf(code);
      assertTrue(passage.isGuarded(Guard.CODE, from, from + 1), code);
      assertTrue(passage.isGuarded(Guard.CODE, from + code.length() - 1, from + code.length()));
    }
    assertFalse(passage.isGuarded(Guard.CODE, 0, 1));
    assertTrue(passage.isGuarded(Guard.TITLE, chars.indexOf("办法"), chars.indexOf("办法") + 1));
    assertTrue(passage.isGuarded(Guard.QUOTED, chars.indexOf("户"), chars.indexOf("户") + 1));
    assertFalse(passage.isGuarded(Guard.QUOTED, chars.indexOf("邮"), chars.indexOf("邮") + 1));
  }

  @Test
  void aPatternThatRunsAwayIsStopped() {
    Passage passage = passage("a".repeat(200) + "！");
    assertThrows(
        CostlyPatternException.class, () -> passage.matcher(Pattern.compile("a*a*a*a*a*b")).find());
  }

  @Test
  void factsAreWorkedOutOnce() {
    int[] asked = {0};
    Fact<Passage, Integer> length =
        Fact.of(
            passage -> {
              asked[0]++;
              return passage.length();
            });
    Passage passage = passage("三个字");
    assertEquals(3, passage.fact(length));
    assertEquals(3, passage.fact(length));
    assertEquals(1, asked[0]);
  }

  private static Passage passage(String chars) {
    return new Passage(START, Role.BODY, Text.of(chars));
  }
}
