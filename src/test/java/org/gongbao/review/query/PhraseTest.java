package org.gongbao.review.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Document;
import org.gongbao.model.NodeId;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

/// Texts that are used again, and notes that end queries.
class PhraseTest {
  private final Document blank = (Document) Shape.of(Document.class).blank(new NodeId("d"));

  @Test
  void placeholdersGiveWayToWhatIsAskedAbout() {
    Phrase phrase = new Phrase("规范", "《【文件】》中“【原文】”可否改为“【建议】”？");
    assertEquals("《关于供水的通知》中“【建议】”可否改为“冬春季”？", phrase.about("【建议】", "此处", "关于供水的通知", "冬春季"));
    assertEquals("《》中“此处”可否改为“”？", phrase.about("", "此处", "", ""));
  }

  @Test
  void aNoteGetsItsLabelOnceAndIsNotSaidTwice() {
    assertEquals("编者注：原文如此。", noted(blank, "原文如此。"));
    assertEquals("编者按：原文如此。", noted(blank, "编者按：原文如此。"));
    Document with = (Document) blank.withText(Slot.EDITOR_NOTE, Text.of("编者注：原文如此。"));
    assertEquals("编者注：原文如此。第二条同。", noted(with, "第二条同。"));
    assertEquals(Optional.empty(), Noting.edit(with, "原文如此。"));
    assertEquals(Optional.empty(), Noting.edit(blank, " "));
  }

  private static String noted(Document document, String note) {
    TextEdit edit = Noting.edit(document, note).orElseThrow();
    return document.editorNote().chars() + edit.inserted().chars();
  }
}
