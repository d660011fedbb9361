package org.gongbao.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.gongbao.model.Text;
import org.gongbao.ui.text.FlowContent.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Characters nobody sees are drawn by their names and keep their one place for the caret.
@ExtendWith(ApplicationExtension.class)
class FlowContentTest {
  @Test
  void namesStandWhereTheCharactersAre() {
    FlowContent content = content("甲\u202E乙\u200B");
    assertEquals("甲[RLO]乙[ZWSP]", drawn(content));
  }

  @Test
  void everyOffsetHasAPositionOfItsOwn() {
    String some = "甲乙，\u202A\u202E\u2066\u2069\u200E\u200F\u200B\u200D\uFEFF";
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder chars = new StringBuilder();
      int length = random.nextInt(12);
      for (int i = 0; i < length; i++) {
        chars.append(some.charAt(random.nextInt(some.length())));
      }
      FlowContent content = content(chars.toString());
      for (int i = 0; i <= length; i++) {
        assertEquals(i, content.offset(content.position(i)), "seed " + seed);
      }
      assertEquals(content.start() + length, content.position(length), "seed " + seed);
    }
  }

  private static FlowContent content(String chars) {
    return new FlowContent(Text.of(chars), TextLook.plain("x"), Stretch.NONE, "换行");
  }

  private static String drawn(FlowContent content) {
    StringBuilder all = new StringBuilder();
    for (Node node : content.nodes()) {
      all.append(
          node instanceof Label name
              ? "[" + name.getText() + "]"
              : ((javafx.scene.text.Text) node).getText());
    }
    return all.toString();
  }
}
