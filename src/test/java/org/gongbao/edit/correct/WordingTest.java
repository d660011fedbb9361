package org.gongbao.edit.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gongbao.model.Correction;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final NodeId ID = new NodeId("n");

  private static Correction correction(String right) {
    return new Correction(ID, "2026年第22期", ID, "关于节水的通知", ID, Slot.TEXT, 0, 12, "三十天", right, "");
  }

  @Test
  void theHouseWordsWhatIsReplacedAndWhatIsDropped() {
    Wording wording = new Wording("【期】P【页】：【误】→【正】", "【期】P【页】：删【误】");
    assertEquals("2026年第22期P12：三十天→三十日", wording.of(correction("三十日")));
    assertEquals("2026年第22期P12：删三十天", wording.of(correction("")));
  }

  @Test
  void aTemplateSaysIssuePageAndBothTexts() {
    assertEquals(List.of("【页】", "【正】"), Wording.missing("【期】：【误】", false));
    assertEquals(List.of("【页】"), Wording.missing("【期】：【误】", true));
    assertThrows(IllegalArgumentException.class, () -> new Wording("【期】", "【期】"));
  }
}
