package org.gongbao.edit.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Step;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.model.ContentsWordings;
import org.gongbao.model.ContentsWordings.Wording;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// What becomes of the wording of contents entries.
class RewordingTest {
  private static final String TITLE = "江州市人民政府关于做好防汛工作的通知";
  private final Bulletin bulletin = new Bulletin();
  private Tree tree = Tree.of(bulletin.issue(bulletin.item(TITLE), bulletin.item("更正")));

  @Test
  void anEntryIsWordedAndGivenBack() {
    Issue before = tree.issue();
    reword("关于做好防汛工作的通知");
    assertEquals(Optional.of("关于做好防汛工作的通知"), printed());
    assertEquals(Optional.empty(), tree.issue().wordings().of(second().id()));
    Issue worded = tree.issue();
    Step back = new Rewording(worded).restore(item().id()).orElseThrow();
    perform(back);
    assertEquals(before, tree.issue());
    // And each step is taken back by its inverse.
    for (Edit edit : back.edits().reversed()) {
      tree = edit.invert().apply(tree);
    }
    assertEquals(worded, tree.issue());
  }

  @Test
  void whatIsGeneratedAnywayIsNoWording() {
    assertTrue(new Rewording(tree.issue()).reword(item(), TITLE, TITLE).isEmpty());
    reword("关于防汛的通知");
    reword(" " + TITLE + " ");
    assertEquals(ContentsWordings.NONE, tree.issue().wordings());
    reword("关于防汛的通知");
    reword("　");
    assertEquals(ContentsWordings.NONE, tree.issue().wordings());
    assertTrue(new Rewording(tree.issue()).restore(item().id()).isEmpty());
  }

  @Test
  void anEntryIsOneLine() {
    reword("江州市人民政府\n  关于防汛的通知\r\n");
    assertEquals(Optional.of("江州市人民政府关于防汛的通知"), printed());
  }

  @Test
  void anotherTitleMakesItStaleUntilSomebodyLooks() {
    reword("关于防汛的通知");
    assertFalse(wording().isStale(item()));
    Text other = Text.of("江州市人民政府关于做好防洪工作的通知");
    tree = tree.change(item().id(), node -> node.withText(Slot.TITLE, other));
    assertTrue(wording().isStale(item()));
    assertEquals("关于防汛的通知", wording().printed());
    assertEquals(TITLE, wording().title());
    reword("关于防汛的通知");
    assertFalse(wording().isStale(item()));
    assertTrue(new Rewording(tree.issue()).reword(item(), "关于防汛的通知", TITLE).isEmpty());
  }

  @Test
  void whatWasSaidOfAnItemThatIsGoneStays() {
    reword("关于防汛的通知");
    Issue without =
        (Issue)
            tree.issue()
                .withField(
                    Field.CONTENTS_WORDINGS,
                    tree.issue().wordings().with(Wording.of(second(), "更正启事")));
    assertEquals(2, without.wordings().entries().size());
    assertEquals(1, without.wordings().without(second().id()).entries().size());
  }

  private void reword(String written) {
    perform(
        new Rewording(tree.issue()).reword(item(), written, item().title().chars()).orElseThrow());
  }

  private void perform(Step step) {
    for (Edit edit : step.edits()) {
      tree = edit.apply(tree);
    }
  }

  private Item item() {
    return tree.issue().items().getFirst();
  }

  private Item second() {
    return tree.issue().items().get(1);
  }

  private Wording wording() {
    return tree.issue().wordings().of(item().id()).orElseThrow();
  }

  private Optional<String> printed() {
    return tree.issue().wordings().of(item().id()).map(Wording::printed);
  }
}
