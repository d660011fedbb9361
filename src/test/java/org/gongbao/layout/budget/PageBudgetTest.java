package org.gongbao.layout.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.budget.PageBudget.ItemRoom;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

class PageBudgetTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private final Composer composer = new Composer(Fonts.BUNDLED);

  @Test
  void anIssueWithoutPagesHasNoBudget() {
    Issue blank = Issue.blank(new NodeId("i"));
    assertEquals(PageBudget.NONE, PageBudget.of(blank, Composition.EMPTY, STYLE));
  }

  /// What one more line does is what it really does, line by line over two pages.
  @Test
  void foretellsWhenTheIssueGrows() {
    int page = STYLE.area().columns() * STYLE.area().lines();
    int grew = 0;
    for (int lines = 5; lines < 5 * page; lines += 3) {
      Issue issue = issue(lines);
      PageBudget budget = budget(issue);
      int more = budget.linesToGrow();
      assertEquals(budget.pages(), pages(issue(lines + more - 1)).pages().size(), lines + " lines");
      assertEquals(
          budget.pagesGrown(), pages(issue(lines + more)).pages().size(), lines + " lines");
      int texts = texts(pages(issue));
      int free = budget.freeLines();
      assertEquals(texts, texts(pages(issue(lines + free))), lines + " lines and " + free);
      assertEquals(texts + 1, texts(pages(issue(lines + free + 1))), lines + " lines");
      grew++;
    }
    assertTrue(grew > 50);
  }

  @Test
  void itemsThatSharePagesGrowTogether() {
    Issue issue = issue(10, 12, 8);
    PageBudget budget = budget(issue);
    List<ItemRoom> rooms = budget.items();
    assertEquals(List.of(4, 4, 4), rooms.stream().map(ItemRoom::first).toList());
    assertEquals(List.of(1, 1, 1), rooms.stream().map(ItemRoom::length).toList());
    assertEquals(1, rooms.stream().map(ItemRoom::freeLines).distinct().count());
    assertEquals(3000, rooms.getFirst().from());
    assertEquals(rooms.get(0).to(), rooms.get(1).from());
    assertEquals(rooms.get(1).to(), rooms.get(2).from());
    assertEquals(4000, rooms.getLast().to());
    assertEquals(budget.freeLines(), rooms.getFirst().freeLines());
  }

  @Test
  void theSampleAddsUp() {
    PageBudget budget = PageBudget.of(Composed.ISSUE, Composed.SAMPLE, STYLE);
    List<Page> pages = Composed.SAMPLE.pages();
    assertEquals(pages.size(), budget.pages());
    assertEquals(4, budget.sheet());
    assertEquals(0, budget.pages() % budget.sheet());
    assertEquals(Composed.ISSUE.items().size(), budget.items().size());
    int at = budget.front() * 1000;
    for (ItemRoom room : budget.items()) {
      assertEquals(at, room.from());
      assertTrue(room.to() > room.from());
      assertTrue(room.first() <= room.last());
      at = room.to();
    }
    assertEquals(at, (budget.pages() - budget.fillers()) * 1000);
    assertEquals(
        budget.items().getLast(), budget.of(Composed.ISSUE.items().getLast().id()).orElseThrow());
  }

  private PageBudget budget(Issue issue) {
    return PageBudget.of(issue, pages(issue), STYLE);
  }

  private Composition pages(Issue issue) {
    return composer.compose(issue, STYLE);
  }

  private static int texts(Composition pages) {
    return (int) pages.pages().stream().filter(page -> page.kind() == Page.Kind.TEXT).count();
  }

  /// A whole issue with an item for each number of lines.
  private static Issue issue(int... lines) {
    List<Item> items = new ArrayList<>();
    for (int count : lines) {
      String id = "n" + items.size();
      List<Block> body = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        body.add(
            (Paragraph)
                Shape.of(Paragraph.class)
                    .blank(new NodeId(id + "-" + i))
                    .withText(Slot.TEXT, Text.of("江州城南的第" + i + "棵树。")));
      }
      items.add(new Notice(new NodeId(id), Text.of("街树名录"), body));
    }
    Section section = new Section(new NodeId("s"), Text.of("补白"), items);
    Issue issue =
        (Issue) Issue.blank(new NodeId("i")).withChildren(Branch.SECTIONS, List.of(section));
    return (Issue)
        issue.withChildren(
            Branch.MASTHEAD, List.of(issue.masthead().withText(Slot.TITLE, Text.of("江州市人民政府公报"))));
  }
}
