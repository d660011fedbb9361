package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gongbao.check.read.Site;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class FixingTest {
  private static final NodeId HEADING = new NodeId("heading");
  private static final NodeId DOCUMENT = new NodeId("document");
  private final Tree tree = tree();

  @Test
  void severalFixesInOneTextAreOneStepAndTheCaretStays() {
    Place start = new Place(HEADING, Slot.TEXT, 0);
    Fixing.Outcome outcome =
        Fixing.of(
            tree,
            List.of(found(start, 2, 1, "，"), found(start, 5, 1, "。完")),
            Optional.of(Selection.caretAt(start.at(6))));
    assertEquals(2, outcome.count());
    assertEquals("甲乙，丙丁。完", text(after(outcome)));
    assertEquals(Optional.of(Selection.caretAt(start.at(7))), outcome.step().get().after());
  }

  @Test
  void ofTwoThatOverlapTheFirstIsDone() {
    Place start = new Place(HEADING, Slot.TEXT, 0);
    Fixing.Outcome outcome =
        Fixing.of(
            tree, List.of(found(start, 1, 3, "三"), found(start, 2, 1, "，")), Optional.empty());
    assertEquals(1, outcome.count());
    assertEquals("甲三丁.", text(after(outcome)));
  }

  @Test
  void marksOverWhatIsReplacedStay() {
    Place start = new Place(HEADING, Slot.TEXT, 0);
    Tree after = after(Fixing.of(tree, List.of(found(start, 0, 2, "新")), Optional.empty()));
    assertEquals(
        List.of(StyledRange.of(0, 1, TextStyle.STRONG)),
        after.find(HEADING).get().text(Slot.TEXT).get().marks());
  }

  @Test
  void ordinalsAndNumbersAreMendedInTheirFields() {
    Tree after =
        after(
            Fixing.of(
                tree,
                List.of(
                    found(new Place(HEADING, Slot.ORDINAL, 0), 0, 1, "（"),
                    found(new Place(HEADING, Slot.ORDINAL, 0), 2, 1, "）"),
                    found(new Place(DOCUMENT, Slot.NUMBER, 0), 3, 1, "〔"),
                    found(new Place(DOCUMENT, Slot.NUMBER, 0), 8, 1, "〕")),
                Optional.empty()));
    assertEquals(
        Optional.of("（一）"), after.find(HEADING).flatMap(node -> node.written(Slot.ORDINAL)));
    Document document = (Document) after.find(DOCUMENT).get();
    assertEquals(
        List.of(new DocumentNumber("江府发", 2026, 3, "江府发〔2026〕3号")), document.numbers().list());
  }

  @Test
  void whatIsNoLongerThereIsLeftAlone() {
    Place gone = new Place(new NodeId("gone"), Slot.TEXT, 0);
    Place far = new Place(HEADING, Slot.TEXT, 0);
    Fixing.Outcome outcome =
        Fixing.of(tree, List.of(found(gone, 0, 1, "x"), found(far, 40, 1, "x")), Optional.empty());
    assertEquals(new Fixing.Outcome(Optional.empty(), 0), outcome);
  }

  @Test
  void documentsAreNotTheOfficesOwn() {
    assertTrue(!Fixing.isOwn(tree, found(new Place(HEADING, Slot.TEXT, 0), 0, 1, "")));
    NodeId masthead = tree.issue().masthead().id();
    assertTrue(Fixing.isOwn(tree, found(new Place(masthead, Slot.TITLE, 0), 0, 1, "")));
  }

  private Tree after(Fixing.Outcome outcome) {
    Tree now = tree;
    for (Edit edit : outcome.step().orElseThrow().edits()) {
      now = edit.apply(now);
    }
    return now;
  }

  private static String text(Tree tree) {
    return tree.find(HEADING).get().text(Slot.TEXT).get().chars();
  }

  private static Finding found(Place start, int from, int length, String replacement) {
    Site site = new Site(start.at(from), length);
    return new Finding(
        "PUN-01",
        Severity.ERROR,
        Nature.DIFFERENCE,
        site,
        List.of(),
        "rule.PUN-01.half",
        List.of(),
        Optional.of(new Fix(Fix.Safety.SAFE, site, replacement)));
  }

  private static Tree tree() {
    Text text = Text.of("甲乙,丙丁.").with(StyledRange.of(0, 2, TextStyle.STRONG));
    Node heading =
        Shape.of(Heading.class)
            .blank(HEADING)
            .withText(Slot.TEXT, text)
            .withField(Field.ORDINAL, Ordinal.leading("(一)").orElseThrow());
    Node document =
        Shape.of(Document.class)
            .blank(DOCUMENT)
            .withField(
                Field.DOCUMENT_NUMBERS,
                new DocumentNumbers(List.of(DocumentNumber.parse("江府发[2026]3号").orElseThrow())))
            .withChildren(Branch.BODY, List.of(heading));
    Node section =
        Shape.of(Section.class)
            .blank(new NodeId("section"))
            .withChildren(Branch.ITEMS, List.of(document));
    return Tree.of(
        (Issue) Issue.blank(new NodeId("issue")).withChildren(Branch.SECTIONS, List.of(section)));
  }
}
