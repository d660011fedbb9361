package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

/// ISS-08 counts workdays by the table of days off where there is one, and fewer than there can be
/// where there is none.
class LateDocumentTest {
  private static final String ISSUE =
      """
      # 江州市人民政府公报

      （总第604期）
      二〇二六年第十二期

      ## 目录

      市政府文件	江州市人民政府关于节约用水的通知 江府发〔2026〕61号
      	江州市人民政府关于城市供水的通知 江府发〔2026〕62号

      编辑部地址 江州市望湖区政和路1号
      印刷日期 2026年6月30日
      印刷份数 3000份

      内部资料 免费交流

      # 江州市人民政府关于节约用水的通知

      江府发〔2026〕61号

      各县（区）人民政府：

      为做好有关工作，现通知如下。

      2026年6月1日

      # 江州市人民政府关于城市供水的通知

      江府发〔2026〕62号

      各县（区）人民政府：

      为做好有关工作，现通知如下。

      2026年6月2日
      """;

  @Test
  void withoutATableOnlyWhatIsSurelyLateIsTold() {
    assertEquals(List.of(), told(Office.NONE));
    assertEquals(List.of(), told(table(2025)));
  }

  @Test
  void withATableDaysAreCounted() {
    // 1 June to 30 June: 21 weekdays after the first, 20 after the second.
    assertEquals(List.of("rule.ISS-08.late[21]"), told(table(2026)));
  }

  @Test
  void daysOffAreNoWorkdays() {
    assertEquals(List.of(), told(table(2026, LocalDate.of(2026, 6, 19))));
  }

  private static Office table(int year, LocalDate... off) {
    List<Entry> lines = new ArrayList<>();
    lines.add(day(LocalDate.of(year, 1, 1)));
    for (LocalDate day : off) {
      lines.add(day(day));
    }
    return Office.of(Map.of(Register.HOLIDAYS, lines));
  }

  private static Entry day(LocalDate day) {
    List<String> fields = List.of(day.toString(), "休", "");
    return new Entry(new EntryId(day.toString()), Register.HOLIDAYS, fields);
  }

  private static List<String> told(Office office) {
    return Checked.source(ISSUE, RuleCatalog.of("ISS-08"), office).report().findings().stream()
        .map(finding -> finding.key() + finding.arguments())
        .toList();
  }
}
