package org.gongbao.edit.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Step;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class HouseOrderTest {

  @Test
  void ordersByCodeYearAndSerial() {
    assertEquals(
        List.of("江府发〔2025〕30号", "江府发〔2026〕3号", "江府发〔2026〕12号", "江府字〔2026〕1号"),
        ordered(List.of(), "江府发〔2026〕12号", "江府字〔2026〕1号", "江府发〔2026〕3号", "江府发〔2025〕30号"));
  }

  @Test
  void theRegisterGoesBeforeTheOrderOfFirstAppearance() {
    assertEquals(
        List.of("江府字〔2026〕1号", "江府发〔2026〕3号", "江财规〔2026〕2号"),
        ordered(List.of("江府字", "江府发"), "江财规〔2026〕2号", "江府发〔2026〕3号", "江府字〔2026〕1号"));
  }

  @Test
  void whatHasNoNumberStaysBehindInItsOrder() {
    assertEquals(
        List.of("江府发〔2026〕1号", "江府发〔2026〕2号", "甲", "乙"),
        ordered(List.of(), "甲", "江府发〔2026〕2号", "乙", "江府发〔2026〕1号"));
  }

  @Test
  void equalsStayAsTheyWere() {
    Item first = Arranged.document("x", "江府发〔2026〕2号");
    Item second = Arranged.document("y", "江府发[2026]2号");
    assertEquals(
        List.of(first, second),
        new HouseOrder(Arranged.tree(""), List.of()).ordered(List.of(first, second)));
  }

  @Test
  void ordersAllSectionsByOneAction() {
    Tree tree =
        Tree.of(
            (Issue)
                Issue.blank(new NodeId("i"))
                    .withChildren(
                        Branch.SECTIONS,
                        List.of(
                            section("s0", "江府发〔2026〕2号", "江府发〔2026〕1号"),
                            section("s1", "江府办发〔2026〕1号", "江府办发〔2026〕2号"),
                            section("s2", "江任〔2026〕9号", "江任〔2026〕8号"))));
    Step step = new HouseOrder(tree, List.of()).all().orElseThrow();
    assertEquals(2, step.edits().size());
    Tree after = Arranged.done(tree, step);
    assertEquals("s0-1s0-0|s1-0s1-1|s2-1s2-0", Arranged.order(after));
    assertEquals(tree.issue(), Arranged.undoing(step).apply(after).issue());
    assertEquals(Optional.empty(), new HouseOrder(after, List.of()).all());
    assertEquals(Optional.empty(), new HouseOrder(tree, List.of()).section(new NodeId("s1")));
  }

  private static Section section(String id, String... numbers) {
    List<Item> items = new ArrayList<>();
    for (String number : numbers) {
      items.add(Arranged.document(id + "-" + items.size(), number));
    }
    return new Section(new NodeId(id), Text.of(id), items);
  }

  private static List<String> ordered(List<String> registered, String... numbers) {
    List<Item> items = new ArrayList<>();
    for (String number : numbers) {
      items.add(Arranged.document(number, number));
    }
    return new HouseOrder(Arranged.tree(""), registered)
        .ordered(items).stream().map(item -> item.id().value()).toList();
  }
}
