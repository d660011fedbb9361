package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.check.office.Office;
import org.gongbao.check.read.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// No rule may run away on any text: patterns count their looks and stop, and here none needs to.
@Execution(ExecutionMode.CONCURRENT)
class RunawayPatternTest {
  private static final int LENGTH = 12_000;
  private static final Office OFFICE =
      HeadLines.office(
          List.of(
              "登记 人员：何澄|江州市人民政府|副市长||2020-01|1",
              "登记 领导人：甄远望|中共中央总书记|||1",
              "登记 机构：江州市水务局|市水务局|||2019-03|江州市水利局",
              "登记 机构：江州市人力资源社会保障局|市人社局",
              "登记 代字：江府发|江州市人民政府|市政府文件",
              "登记 提法：智慧江城||2019-01|数字江州"));

  @Test
  void noRuleBreaksDownOnLongAndOddTexts() {
    List<String> pieces =
        List.of(
            "1",
            "１",
            "一",
            "，",
            ",",
            "（",
            "(",
            "“",
            "《",
            "》",
            "-",
            "—",
            "~",
            "～",
            " ",
            "　",
            ".",
            "、",
            "和",
            "的",
            "第一",
            "2021年",
            "1,2",
            "1.",
            "〔2021〕",
            "a",
            "a1-",
            "等",
            "万元",
            "其中",
            "《甲》",
            "“甲”、",
            "（一）",
            "3个",
            "\n",
            "项目总投资",
            "市水务局",
            "副市长何澄、",
            "甄远望",
            "中共中央总书记",
            "智慧江城",
            "由市人力社保局、");
    for (String piece : pieces) {
      everywhere(piece.repeat(LENGTH / piece.length()));
    }
    Random random = new Random(20261123);
    for (int i = 0; i < 10; i++) {
      StringBuilder mixed = new StringBuilder();
      while (mixed.length() < LENGTH) {
        mixed.append(pieces.get(random.nextInt(pieces.size())));
      }
      everywhere(mixed.toString());
    }
  }

  private static void everywhere(String text) {
    for (Role role : List.of(Role.BODY, Role.HEADING, Role.TITLE, Role.CELL, Role.ENTRY)) {
      Checked checked = Checked.text(role, text, Optional.empty(), OFFICE);
      assertEquals(
          0,
          checked.report().notRun().stream().filter(rule -> rule.isBroken()).count(),
          role + " of " + text.substring(0, 20));
    }
  }
}
