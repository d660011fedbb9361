package org.gongbao.check.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

class NumeralsTest {
  private static Passage passage(String chars) {
    return new Passage(new Place(new NodeId("n"), Slot.TEXT, 0), Role.BODY, Text.of(chars));
  }

  /// What is written, its value and unit.
  private static List<String> read(String chars) {
    return passage(chars).fact(Numerals.ALL).stream()
        .map(
            n ->
                chars.substring(n.from(), n.end())
                    + "="
                    + n.value().stripTrailingZeros().toPlainString()
                    + n.unit()
                    + (n.about() ? "+" : ""))
        .toList();
  }

  @Test
  void readsAmountsWithTheirScaleAndUnit() {
    assertEquals(List.of("3.5亿元=350000000元"), read("总投资3.5亿元。"));
    assertEquals(List.of("12,345万元=123450000元"), read("共12,345万元"));
    assertEquals(List.of("１２．５％=12.5%"), read("占１２．５％"));
    assertEquals(List.of("1亿2000万元=120000000元"), read("计1亿2000万元"));
    assertEquals(List.of("2万3千人=23000人"), read("有2万3千人"));
    assertEquals(List.of("10余万元=100000元+"), read("约10余万元"));
    assertEquals(List.of("300余家=300家+", "20多个=20个+"), read("300余家、20多个"));
  }

  @Test
  void prefixesOfUnitsAreNoScale() {
    assertEquals(List.of("5千克=5千克", "3千瓦=3千瓦", "6千套=6000套"), read("5千克、3千瓦、6千套"));
    assertEquals(List.of("3万千瓦=30000千瓦", "2个百分点=2个百分点"), read("3万千瓦，2个百分点"));
  }

  @Test
  void readsHan() {
    assertEquals(List.of("一百零五人=105人", "三千五百万元=35000000元"), read("一百零五人，三千五百万元"));
    assertEquals(List.of("二〇二一年=2021年", "两个=2个", "十余家=10家+"), read("二〇二一年两个区十余家"));
    assertEquals(List.of("百分之八十=80%", "三点五倍=3.5倍"), read("百分之八十是三点五倍"));
    assertEquals(List.of("百余家=100家+"), read("近百余家"));
  }

  @Test
  void leavesWhatIsNoNumber() {
    assertEquals(List.of(), read("A12、COVID-19、1.2.3、三分之一、统一、万一、千方百计、一致"));
  }

  @Test
  void stepIsTheLastPlaceWritten() {
    Numeral numeral = passage("3.5亿元").fact(Numerals.ALL).getFirst();
    assertEquals(0, new BigDecimal("10000000").compareTo(numeral.step()));
    assertEquals(new BigDecimal("3.5"), numeral.digits());
    assertEquals("亿", numeral.scale());
    assertEquals(Numeral.Script.ARABIC, numeral.script());
  }

  @Test
  void rangesAreNeighboursJoined() {
    assertEquals(1, passage("10%～15%").fact(Numerals.RANGES).size());
    assertEquals(1, passage("3至5个").fact(Numerals.RANGES).size());
    assertEquals(0, passage("3、5个").fact(Numerals.RANGES).size());
  }

  @Test
  void hanValuesAreThoseWritten() {
    assertEquals(OptionalLong.of(12), HanValue.of("十二"));
    assertEquals(OptionalLong.of(1_200_000_000_000L), HanValue.of("一万二千亿"));
    assertEquals(OptionalLong.of(123_456_789), HanValue.of("一亿二千三百四十五万六千七百八十九"));
    for (String none : List.of("三五", "百", "一百五", "三万五", "千百", "亿亿亿亿")) {
      assertEquals(OptionalLong.empty(), HanValue.of(none), none);
    }
  }

  @Test
  void everyNumberWrittenInHanIsReadBack() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2000; i++) {
      long value = 1L + random.nextInt(99_999_999);
      assertEquals(OptionalLong.of(value), HanValue.of(han(value)), han(value));
    }
  }

  /// Offsets rise and hold what is read, on any mixture.
  @Test
  void oddTextsAreReadInOrder() {
    Random random = new Random(7);
    String signs = "0123456789０９.,．一二十百千万亿零〇两余多来点分之%个元年第 -～至A";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int last = 0;
      for (Numeral numeral : passage(text.toString()).fact(Numerals.ALL)) {
        boolean ordered =
            last <= numeral.from()
                && numeral.from() < numeral.to()
                && numeral.to() <= numeral.end()
                && numeral.end() <= text.length();
        assertEquals(true, ordered, text + " " + numeral);
        last = numeral.end();
      }
    }
  }

  private static String han(long value) {
    String digits = "零一二三四五六七八九";
    long high = value / 10_000;
    long low = value % 10_000;
    String text = high > 0 ? four(high, digits) + "万" : "";
    if (low == 0) {
      return text;
    }
    return text + (high > 0 && low < 1000 ? "零" : "") + four(low, digits);
  }

  private static String four(long value, String digits) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = (int) (value / (long) Math.pow(10, place) % 10);
      if (digit == 0) {
        gap = !text.isEmpty();
      } else {
        text.append(gap ? "零" : "").append(digits.charAt(digit));
        text.append(place == 0 ? "" : "十百千".substring(place - 1, place));
        gap = false;
      }
    }
    return text.toString();
  }
}
