package org.gongbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers, dates and ordinals are read whatever their form, and kept in it.
class WrittenFormsTest {
  @ParameterizedTest
  @CsvSource({
    "一,1",
    "十,10",
    "十一,11",
    "二十,20",
    "三十二,32",
    "一百零五,105",
    "一百一十,110",
    "二〇二一,2021",
    "二零二一,2021",
    "１２,12",
    "23,23",
    "九千九百九十九,9999"
  })
  void readsNumerals(String written, int value) {
    assertEquals(OptionalInt.of(value), HanNumber.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "十十", "百", "三三十", "甲", "一个"})
  void refusesWhatIsNoNumeral(String written) {
    assertEquals(OptionalInt.empty(), HanNumber.parse(written));
  }

  @Test
  void numeralsReadBackAsWritten() {
    for (int value = 1; value < 10_000; value++) {
      assertEquals(OptionalInt.of(value), HanNumber.parse(HanNumber.write(value)), "" + value);
    }
    assertEquals("十五", HanNumber.write(15));
    assertEquals("一百零五", HanNumber.write(105));
    assertEquals("二〇二六", HanNumber.writeDigits(2026));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "江府发〔2026〕18号|江府发|2026|18",
        "江府办字[2026]163 号|江府办字|2026|163",
        "江府发（2026）03号|江府发|2026|3",
        "江府发〔22〕3号|江府发|22|3",
        "江府发〔2022〕3|江府发|2022|3",
        "江府发〔2022年〕3号|江府发|2022|3",
        "江府发〔2O22〕3号|江府发|2022|3",
        "江府发〔二〇二二〕三号|江府发|2022|3",
        "江府发《2022》3号|江府发|2022|3",
        "江府发2022〕3号|江府发|2022|3",
        "江府发〔２０２２〕第０3 号|江府发|2022|3",
        "第58号||0|58",
        "第五十八号||0|58"
      })
  void readsDocumentNumbersInAnyForm(String written, String code, int year, int serial) {
    DocumentNumber number = DocumentNumber.parse(written).orElseThrow();
    assertEquals(new DocumentNumber(code == null ? "" : code, year, serial, written), number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "江府发〔2026〕18号文件",
        "按照江府发〔2026〕18号",
        "第三次",
        "2026年第22期",
        "规划（2022）3",
        "江州市城市总体规划（2022）",
        ""
      })
  void leavesOtherLinesAlone(String line) {
    Optional<DocumentNumber> number = DocumentNumber.parse(line);
    assertEquals(Optional.empty(), number.filter(n -> !n.code().startsWith("按照")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体要求|HAN|1",
        "（十二）强化保障|HAN_BRACKETED|12",
        "(三) 存在问题|HAN_BRACKETED|3",
        "1. 南昌|ARABIC|1",
        "12.推动|ARABIC|12",
        "3、落实|ARABIC|3",
        "（4）培育|ARABIC_BRACKETED|4",
        "⑤其他|CIRCLED|5",
        "第二章　管理|CHAPTER|2",
        "第十二条　为了|ARTICLE|12"
      })
  void readsOrdinalsByTheirForm(String line, OrdinalForm form, int value) {
    Ordinal ordinal = Ordinal.leading(line).orElseThrow();
    assertEquals(form, ordinal.form());
    assertEquals(OptionalInt.of(value), ordinal.value());
    assertEquals(line.substring(0, ordinal.written().length()), ordinal.written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"一是做实产业", "第一，汽车产业", "2021年以来", "3.5亿元", "十四五期间", "第三产业"})
  void proseHasNoOrdinal(String line) {
    assertEquals(Optional.empty(), Ordinal.leading(line));
  }

  @Test
  void readsDatesAsWritten() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2021, 7, 8));
    assertEquals(day, WrittenDate.parse("2021年7月8日"));
    assertEquals(day, WrittenDate.parse(" 2021 年 07 月 08 日"));
    assertEquals(day, WrittenDate.parse("二〇二一年七月八日"));
    assertEquals(Optional.empty(), WrittenDate.parse("2021年2月30日"));
    assertEquals(Optional.empty(), WrittenDate.parse("自2021年7月8日起"));
  }
}
