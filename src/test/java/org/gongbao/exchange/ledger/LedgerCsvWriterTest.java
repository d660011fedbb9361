package org.gongbao.exchange.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gongbao.fixtures.NumberedIssue;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerLines;
import org.junit.jupiter.api.Test;

class LedgerCsvWriterTest {
  @Test
  void numbersAndGapsAreRowsASpreadsheetCanOpen() {
    NumberedIssue issue =
        new NumberedIssue(2026, 3)
            .with("江府发[2026]2号", "关于节水的通知", "2026年1月5日")
            .with("江府发〔2026〕5号", "=HYPERLINK(\"x\")关于造林,\"护林\"的通知", "2026年2月5日")
            .with("第58号", "江州市人民政府令", "2026年2月5日");
    Ledger ledger = Ledger.of(LedgerLines.of(issue.make()), Map.of("江卫发", "江州市卫生健康委员会"));
    assertEquals(
        """
        \uFEFF代字,机关,年,序号,字号,标题,成文日期,期次,页,情况
        江府发,,2026,2,江府发[2026]2号,关于节水的通知,2026-01-05,2026年第3期,,应写作江府发〔2026〕2号；代字未登记
        江府发,,2026,3—4,,,,,,缺号
        江府发,,2026,5,江府发〔2026〕5号,"'=HYPERLINK(""x"")关于造林,""护林""的通知",2026-02-05,2026年第3期,,代字未登记
        江州市人民政府令,江州市人民政府,,58,第58号,江州市人民政府令,2026-02-05,2026年第3期,,
        """,
        LedgerCsvWriter.write(ledger, Messages.in("zh")).replace("\r\n", "\n"));
  }
}
