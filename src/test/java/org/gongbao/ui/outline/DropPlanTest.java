package org.gongbao.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.model.NodeId;
import org.gongbao.ui.outline.DropPlan.Edge;
import org.gongbao.ui.outline.DropPlan.ForItems;
import org.gongbao.ui.outline.DropPlan.ForSection;
import org.gongbao.ui.outline.DropPlan.Mark;
import org.junit.jupiter.api.Test;

class DropPlanTest {
  /// Masthead, then section S with two items, an empty section E, a folded one F, and T with one.
  private static final List<OutlineRow> ROWS =
      List.of(
          new OutlineRow.Front(new NodeId("m"), true, "1"),
          heading("S", false, 2),
          entry("a"),
          entry("b"),
          heading("E", false, 0),
          heading("F", true, 3),
          heading("T", false, 1),
          entry("c"));

  private final DropPlan plan = new DropPlan(ROWS);

  @Test
  void anItemGoesBeforeOrBehindTheOneItIsDroppedOn() {
    assertEquals(into("S", 0, 2, Edge.ABOVE), plan.items(2, false));
    assertEquals(into("S", 1, 2, Edge.BELOW), plan.items(2, true));
    assertEquals(into("S", 1, 3, Edge.ABOVE), plan.items(3, false));
    assertEquals(into("T", 1, 7, Edge.BELOW), plan.items(7, true));
  }

  @Test
  void onTheHeadOfASectionItGoesInFront() {
    assertEquals(into("S", 0, 1, Edge.BELOW), plan.items(1, true));
    assertEquals(into("T", 0, 6, Edge.BELOW), plan.items(6, true));
    // Above the first head there is no section.
    assertEquals(into("S", 0, 1, Edge.BELOW), plan.items(1, false));
  }

  @Test
  void aboveAHeadItGoesBehindTheSectionBefore() {
    assertEquals(into("F", Integer.MAX_VALUE, 6, Edge.ABOVE), plan.items(6, false));
  }

  @Test
  void intoSectionsOfWhichNoItemIsSeenItGoesFromAnywhereOnTheirHead() {
    for (boolean lower : new boolean[] {false, true}) {
      assertEquals(into("E", Integer.MAX_VALUE, 4, Edge.ON), plan.items(4, lower));
      assertEquals(into("F", Integer.MAX_VALUE, 5, Edge.ON), plan.items(5, lower));
    }
  }

  @Test
  void belowAllRowsIsTheEndOfTheLastSection() {
    assertEquals(into("T", 1, 7, Edge.BELOW), plan.items(8, false));
    assertEquals(Optional.empty(), plan.items(0, true));
    assertEquals(Optional.empty(), new DropPlan(List.of()).items(0, false));
  }

  @Test
  void aSectionGoesBetweenSections() {
    assertEquals(at(0, 1, Edge.ABOVE), plan.section(0, false));
    assertEquals(at(0, 1, Edge.ABOVE), plan.section(1, false));
    assertEquals(at(1, 4, Edge.ABOVE), plan.section(1, true));
    assertEquals(at(1, 4, Edge.ABOVE), plan.section(3, false));
    assertEquals(at(3, 6, Edge.ABOVE), plan.section(5, true));
    assertEquals(at(4, 7, Edge.BELOW), plan.section(7, true));
    assertEquals(at(4, 7, Edge.BELOW), plan.section(8, false));
  }

  /// However the rows are folded, what is marked is a row and where it goes is a section.
  @Test
  void everyPlaceLeadsSomewhere() {
    for (int row = 1; row <= ROWS.size(); row++) {
      for (boolean lower : new boolean[] {false, true}) {
        ForItems to = plan.items(row, lower).orElseThrow();
        assertTrue(to.mark().row() > 0 && to.mark().row() < ROWS.size());
        assertTrue(
            ROWS.stream()
                .anyMatch(
                    one ->
                        one instanceof OutlineRow.Heading
                            && one.node().equals(to.landing().section())));
      }
    }
  }

  @Test
  void ofManyRowsItIsSoonKnown() {
    List<OutlineRow> many = new ArrayList<>(List.of(heading("S", false, 400)));
    for (int i = 0; i < 400; i++) {
      many.add(entry("n" + i));
    }
    assertEquals(
        Optional.of(new Landing(new NodeId("S"), 400)),
        new DropPlan(many).items(400, true).map(ForItems::landing));
  }

  private static Optional<ForItems> into(String section, int index, int row, Edge edge) {
    return Optional.of(new ForItems(new Landing(new NodeId(section), index), new Mark(row, edge)));
  }

  private static Optional<ForSection> at(int index, int row, Edge edge) {
    return Optional.of(new ForSection(index, new Mark(row, edge)));
  }

  private static OutlineRow heading(String id, boolean folded, int items) {
    return new OutlineRow.Heading(new NodeId(id), id, folded, items);
  }

  private static OutlineRow entry(String id) {
    return new OutlineRow.Entry(new NodeId(id), id, "", "", "", "", false, Found.NOTHING);
  }
}
