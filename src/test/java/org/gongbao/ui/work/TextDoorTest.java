package org.gongbao.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Originals;
import org.gongbao.edit.Selection;
import org.gongbao.edit.structure.Inserting;
import org.gongbao.edit.structure.Kind;
import org.gongbao.edit.structure.Restructuring;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Figure;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class TextDoorTest {
  private final NodeId first = new NodeId("p1");
  private final NodeId second = new NodeId("p2");
  private final WorkModel work = new WorkModel();
  private final TextDoor door = new TextDoor(work);

  @Test
  void typesOverASelection() {
    open(true);
    Optional<Place> caret = door.type(new Selection(at(first, 1), at(first, 3)), "新");
    assertEquals(Optional.of(at(first, 2)), caret);
    assertEquals("甲新丁", chars(first));
  }

  @Test
  void typedIntoALeadIsLead() {
    open(true);
    door.type(Selection.caretAt(at(second, 1)), "中");
    assertEquals(
        Text.styled("子中丑", TextStyle.LEAD).plus(Text.of("寅")),
        door.text(at(second, 0)).orElseThrow());
  }

  @Test
  void splitsAndJoinsBackToTheSameTree() {
    Tree before = open(true);
    Place caret = door.split(at(first, 2)).orElseThrow();
    assertEquals(List.of("甲乙", "丙丁", "子丑寅"), texts());
    assertEquals(Optional.of(at(first, 2)), door.joinToPrevious(caret.node()));
    assertEquals(before.issue(), work.treeProperty().get().orElseThrow().issue());
  }

  @Test
  void undoTakesASplitBack() {
    Tree before = open(true);
    door.split(at(first, 2));
    work.undo();
    assertEquals(before.issue(), work.treeProperty().get().orElseThrow().issue());
    assertEquals(Optional.of(first), work.spotProperty().get().map(Spot::node));
  }

  @Test
  void aRuleBeforeAParagraphIsErasedFromBehind() {
    Tree before = open(true);
    work.go(Selection.caretAt(at(first, 0)), Spot.Origin.COMMAND);
    Tree tree = work.session().orElseThrow().tree();
    work.perform(
        new Inserting(tree, work.session().orElseThrow().ids())
            .insert(Inserting.What.RULE, Selection.caretAt(at(first, 0)))
            .orElseThrow());
    assertEquals(Optional.of(at(second, 0)), door.joinToPrevious(second));
    assertEquals(before.issue(), work.treeProperty().get().orElseThrow().issue());
  }

  @Test
  void aHeadingBecomesTextBeforeItIsJoined() {
    open(true);
    work.go(Selection.caretAt(at(first, 0)), Spot.Origin.COMMAND);
    Node part = work.shown().orElseThrow();
    Tree tree = work.session().orElseThrow().tree();
    work.perform(
        new Restructuring(tree, part)
            .to(Kind.LEVEL_1, Selection.caretAt(at(first, 0)))
            .orElseThrow());
    assertEquals("甲乙丙丁", chars(first));
    assertEquals(Optional.of(at(first, 2)), door.joinToPrevious(first));
    assertEquals("一、甲乙丙丁", chars(first));
  }

  @Test
  void joinsNothingToTheFirst() {
    open(true);
    assertTrue(door.joinToPrevious(first).isEmpty());
  }

  @Test
  void setsAndClearsASoftBreak() {
    open(true);
    Place title = new Place(new NodeId("i"), Slot.TITLE, 2);
    door.toggleBreak(title);
    assertEquals(
        List.of(StyledRange.of(2, 3, TextStyle.LINE_START)),
        door.text(title).orElseThrow().marks());
    door.toggleBreak(title);
    assertEquals(Text.of("更正启事"), door.text(title).orElseThrow());
  }

  @Test
  void aSoftBreakAtTheEndBeginsWithTheNextCharacter() {
    open(true);
    Place end = new Place(new NodeId("i"), Slot.TITLE, 4);
    door.toggleBreak(end);
    door.type(Selection.caretAt(end), "二则");
    assertEquals(
        List.of(StyledRange.of(4, 5, TextStyle.LINE_START)), door.text(end).orElseThrow().marks());
    door.toggleBreak(end.at(6));
    door.toggleBreak(end.at(6));
    door.type(Selection.caretAt(end.at(6)), "完");
    assertEquals(1, door.text(end).orElseThrow().marks().size());
  }

  @Test
  void aParagraphFollowsATableThatEndsThePart() {
    open(true);
    Tree tree = work.session().orElseThrow().tree();
    Figure picture = new Figure(new NodeId("f"), AssetReference.NONE, Text.EMPTY);
    work.perform(
        new Inserting(tree, work.session().orElseThrow().ids())
            .after(second, picture)
            .orElseThrow());
    assertEquals(
        Optional.of(new Place(picture.id(), Slot.CAPTION, 0)),
        work.spotProperty().get().map(spot -> spot.selection().caret()));
    Place start = door.paragraphAfter(picture.id()).orElseThrow();
    assertEquals(start.node(), work.shown().orElseThrow().children(Branch.BODY).get(3).id());
    assertTrue(door.paragraphAfter(start.node()).isEmpty());
    assertEquals(Optional.of(at(second, 3)), door.joinToPrevious(picture.id()));
    assertTrue(work.treeProperty().get().orElseThrow().find(picture.id()).isEmpty());
  }

  @Test
  void readOnlyTakesNothing() {
    open(false);
    assertTrue(door.type(Selection.caretAt(at(first, 1)), "新").isEmpty());
    assertTrue(door.split(at(first, 1)).isEmpty());
    assertEquals(List.of("甲乙丙丁", "子丑寅"), texts());
  }

  @Test
  void historyShowsTypingAsOneRow() {
    open(true);
    door.type(Selection.caretAt(at(first, 4)), "戊");
    door.type(Selection.caretAt(at(first, 5)), "己");
    assertEquals(1, work.history().size());
  }

  @Test
  void figuresKeepTheirMarksAlsoBesideMergedCells() {
    open(true);
    Cell wide = cell("c1", new CellSpan(1, 2), "甲");
    Cell above = cell("c2", CellSpan.SINGLE, "壹");
    Cell below = cell("c3", CellSpan.SINGLE, "贰");
    TableForm form =
        new TableForm(
            List.of(
                new TableForm.Column(TableForm.Kind.TEXT, ""),
                new TableForm.Column(TableForm.Kind.NUMBER, "")),
            0);
    Table table =
        new Table(
            new NodeId("t"),
            Text.EMPTY,
            Text.EMPTY,
            form,
            List.of(
                new TableRow(new NodeId("r1"), List.of(wide, above)),
                new TableRow(new NodeId("r2"), List.of(below))),
            Text.EMPTY);
    Tree tree = work.session().orElseThrow().tree();
    work.perform(
        new Inserting(tree, work.session().orElseThrow().ids()).after(second, table).orElseThrow());
    assertEquals("贰,", typed(below.id(), ","));
    assertEquals("壹,", typed(above.id(), ","));
    assertEquals("甲，", typed(wide.id(), ","));
  }

  private static Cell cell(String id, CellSpan span, String chars) {
    return new Cell(new NodeId(id), span, Text.of(chars));
  }

  private String typed(NodeId cell, String chars) {
    Place caret = door.type(Selection.caretAt(at(cell, 1)), chars).orElseThrow();
    door.typing().typed(caret);
    return chars(cell);
  }

  private Tree open(boolean editable) {
    Block plain = new Paragraph(first, Ordinal.NONE, Text.of("甲乙丙丁"));
    Block led =
        new Paragraph(second, Ordinal.NONE, Text.styled("子丑", TextStyle.LEAD).plus(Text.of("寅")));
    Notice notice = new Notice(new NodeId("i"), Text.of("更正启事"), List.of(plain, led));
    Issue blank = Issue.blank(new NodeId("issue"));
    Issue issue =
        (Issue)
            blank.withChildren(
                Branch.SECTIONS,
                List.of(new Section(new NodeId("s"), Text.of("启事"), List.of(notice))));
    AtomicInteger ids = new AtomicInteger();
    Tree tree = Tree.of(issue);
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    IssueSession session =
        new IssueSession(
            tree, 0, editable, "测试", clock, () -> new NodeId("n" + ids.incrementAndGet()));
    work.open(
        new OpenIssue(
            session, List.of(), sha -> Optional.empty(), StyleReader::gazette, Originals.NONE));
    return tree;
  }

  private static Place at(NodeId node, int offset) {
    return new Place(node, Slot.TEXT, offset);
  }

  private String chars(NodeId node) {
    return door.text(at(node, 0)).orElseThrow().chars();
  }

  private List<String> texts() {
    Node notice = work.shown().orElseThrow();
    return notice.children(Branch.BODY).stream()
        .map(block -> block.text(Slot.TEXT).orElseThrow().chars())
        .toList();
  }
}
