package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// ISS-10 looks up in 收稿 what a document was registered as.
class RegisteredDisclosureTest {
  private static final String NOTICE =
      """
      江州市人民政府关于节约用水的通知
      江府发〔2026〕61号

      各县（区）人民政府：
      为做好有关工作，现通知如下。
      江州市人民政府
      2026年6月1日
      """;

  @Test
  void whatNobodyRegisteredIsNotToldOf() {
    assertEquals(List.of(), told(NOTICE, Office.NONE));
    assertEquals(List.of(), told(NOTICE, office("江府发〔2026〕62号", "不予公开")));
    assertEquals(List.of(), told(NOTICE, office("", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "主动公开,''",
    "依申请公开,'rule.ISS-10.registered[收-2026-001, 依申请公开] ERROR'",
    "不予公开,'rule.ISS-10.registered[收-2026-001, 不予公开] ERROR'",
    "'','rule.ISS-10.undecided[收-2026-001] WARNING'",
  })
  void whatIsRegisteredCounts(String disclosure, String expected) {
    List<String> all = expected.isEmpty() ? List.of() : List.of(expected);
    assertEquals(all, told(NOTICE, office("江府发[2026]61号", disclosure)));
  }

  @Test
  void whatTheDocumentSaysItselfIsEnoughWhereNothingIsDecided() {
    assertEquals(List.of(), told(NOTICE + "（此件主动公开）\n", office("江府发〔2026〕61号", "")));
  }

  private static Office office(String number, String disclosure) {
    Entry line =
        Entry.blank(new EntryId("m1"), Register.MANUSCRIPTS)
            .with(Column.REGISTERED, "收-2026-001")
            .with(Column.TITLE, "江州市人民政府关于节约用水的通知")
            .with(Column.NUMBER, number)
            .with(Column.DISCLOSURE, disclosure);
    return Office.of(Map.of(Register.MANUSCRIPTS, List.of(line)));
  }

  private static List<String> told(String text, Office office) {
    return Checked.source(text, RuleCatalog.of("ISS-10"), office).report().findings().stream()
        .map(finding -> finding.key() + finding.arguments() + " " + finding.severity())
        .toList();
  }
}
