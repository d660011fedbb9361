package org.gongbao.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.IssueSession;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.Originals;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Span;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.find.Hit;
import org.gongbao.edit.find.Option;
import org.gongbao.edit.find.Query;
import org.gongbao.edit.find.Scope;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.text.Markup;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;

/// A search in an issue that changes.
class FindModelTest {
  private final Bulletin bulletin = new Bulletin();
  private final Issue issue =
      bulletin.issue(
          bulletin.item("甲", bulletin.paragraph("布署一，布署二。"), bulletin.paragraph("布署三。")),
          bulletin.item("乙", bulletin.paragraph("四布署。")),
          bulletin.item(
              "丙",
              new Paragraph(bulletin.id(), Ordinal.leading("第七条　").orElseThrow(), Text.of("规定。"))));
  private final WorkModel work = new WorkModel();
  private final FindModel model =
      new FindModel(
          work,
          new DirectTasks(),
          error -> {
            throw new AssertionError(error);
          });
  private final ReplaceModel replacing = new ReplaceModel(model);

  FindModelTest() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-02T10:42:07Z"), ZoneOffset.UTC);
    work.open(
        new OpenIssue(
            new IssueSession(Tree.of(issue), 0, true, "何砚秋", clock, bulletin::id),
            List.of(),
            sha -> Optional.empty(),
            StyleReader::gazette,
            Originals.NONE));
    model.openProperty().set(true);
  }

  private void find(String wanted, Option... options) {
    model.find(new Query(wanted, Scope.ISSUE, Set.of(options)));
  }

  @Test
  void showsTheFirstHitFromTheCaretOn() {
    work.go(Selection.caretAt(text(0, 0).at(3)), Spot.Origin.EDITOR);
    find("布署");
    assertEquals(1, model.state().current());
    assertEquals(4, model.state().hits().size());
    Spot spot = work.spotProperty().get().orElseThrow();
    assertEquals(Spot.Origin.FIND, spot.origin());
    assertEquals(text(0, 0).at(4), spot.selection().anchor());
  }

  @Test
  void goesRoundAndSaysSo() {
    find("布署");
    model.step(-1);
    assertEquals(3, model.state().current());
    assertEquals("find.notice.end", model.noticeProperty().get().key());
    assertEquals(issue.items().get(1).id(), work.itemProperty().get().orElseThrow());
    model.step(1);
    assertEquals(0, model.state().current());
    assertEquals("find.notice.start", model.noticeProperty().get().key());
    model.step(1);
    assertEquals(Notice.NONE, model.noticeProperty().get());
  }

  @Test
  void goesOnFromWhereTheCaretWasPut() {
    find("布署");
    work.go(Selection.caretAt(text(0, 1).at(0)), Spot.Origin.EDITOR);
    assertEquals(-1, model.state().current());
    model.step(1);
    assertEquals(2, model.state().current());
  }

  @Test
  void staysRightWhileTheTextChanges() {
    find("布署");
    model.take(model.state().hits().get(1), false);
    type(text(0, 0), "布署");
    assertEquals(5, model.state().hits().size());
    assertEquals(Set.of(text(0, 0).at(6)), model.leftOutProperty().get());
    work.undo();
    assertEquals(Set.of(text(0, 0).at(4)), model.leftOutProperty().get());
  }

  @Test
  void changesWhileNobodyLooksAreCaughtUpWith() {
    find("布署");
    model.openProperty().set(false);
    type(text(0, 0), "布署");
    assertEquals(4, model.state().hits().size());
    model.step(1);
    assertEquals(5, model.state().hits().size());
  }

  @Test
  void replacesOneAndGoesToTheNext() {
    find("布署");
    replacing.wantedProperty().set("布署部署");
    replacing.replaceOne();
    assertEquals("布署部署一，布署二。", chars(text(0, 0)));
    assertEquals(text(0, 0).at(6), model.state().hit().orElseThrow().place());
    replacing.replaceOne();
    assertEquals("布署部署一，布署部署二。", chars(text(0, 0)));
    work.undo();
    assertEquals("布署部署一，布署二。", chars(text(0, 0)));
  }

  @Test
  void replacesAllThatAreTakenAsOneAction() {
    find("布署");
    model.take(model.state().hits().get(2), false);
    replacing.wantedProperty().set("部署");
    replacing.replaceAll();
    assertEquals(
        List.of("部署一，部署二。", "布署三。", "四部署。"),
        List.of(chars(text(0, 0)), chars(text(0, 1)), chars(text(1, 0))));
    assertEquals(Notice.of("find.notice.replaced", 3), model.noticeProperty().get());
    assertEquals(1, model.state().hits().size());
    work.undo();
    assertEquals(issue, work.treeProperty().get().orElseThrow().issue());
  }

  @Test
  void badPatternsAreSaidAndChangeNothing() {
    find("布(署", Option.REGEX);
    assertTrue(model.state().problem().isPresent());
    assertTrue(model.state().hits().isEmpty());
    replacing.replaceAll();
    find("(布)署", Option.REGEX);
    replacing.wantedProperty().set("$2");
    assertTrue(replacing.problemProperty().get().isPresent());
    replacing.replaceAll();
    assertEquals(issue, work.treeProperty().get().orElseThrow().issue());
  }

  @Test
  void closingSelectsTheHitInItsText() {
    assertFalse(model.close());
    model.openProperty().set(true);
    find("布署");
    assertTrue(model.close());
    Spot spot = work.spotProperty().get().orElseThrow();
    assertEquals(Spot.Origin.COMMAND, spot.origin());
    assertEquals(new Selection(text(0, 0), text(0, 0).at(2)), spot.selection());
  }

  @Test
  void tintsTheHitsOfThePartShown() {
    find("布署");
    List<Annotation> tints = HitTints.of(model.state(), work.itemProperty().get());
    assertEquals(
        List.of(new Span(text(0, 0), 2), new Span(text(0, 0).at(4), 2)),
        tints.stream().limit(2).flatMap(tint -> tint.spans().stream()).toList());
    assertEquals(
        List.of("gb-tint-current", "gb-tint-hit"),
        tints.stream().limit(2).map(tint -> tint.look().style()).toList());
    assertTrue(tints.stream().noneMatch(tint -> tint.spans().getFirst().text().equals(text(1, 0))));
  }

  @Test
  void anOrdinalFoundIsTintedBeforeItsText() {
    find("第七");
    List<Annotation> tints = HitTints.of(model.state(), work.itemProperty().get());
    assertEquals(List.of(new Span(text(2, 0), 2)), tints.getFirst().spans());
    assertEquals(
        new Markup.Look("gb-tint-current", Markup.Line.BEFORE, false), tints.getFirst().look());
    assertEquals(1, tints.size());
  }

  @Test
  void remembersTwentySearches() {
    FindHistory history = new FindHistory(new MemorySettings(), "search.history");
    for (int i = 0; i < 30; i++) {
      history.add("第" + i + "次");
    }
    history.add("第20次");
    assertEquals(20, history.list().size());
    assertEquals(List.of("第20次", "第29次"), history.list().subList(0, 2));
  }

  @Test
  void hitsThatAreNoTextAreLeft() {
    find("甲");
    Hit title = model.state().hits().getFirst();
    assertTrue(title.isReplaceable());
    assertEquals(List.of(title), model.taken());
    model.takeEvery(false);
    assertEquals(List.of(), model.taken());
  }

  private void type(Place at, String chars) {
    work.session().orElseThrow().type(new TextEdit(at, Text.EMPTY, Text.of(chars)), null, null);
  }

  private Place text(int item, int paragraph) {
    return new Place(
        issue.items().get(item).children(Branch.BODY).get(paragraph).id(), Slot.TEXT, 0);
  }

  private String chars(Place place) {
    return work.treeProperty()
        .get()
        .orElseThrow()
        .find(place.node())
        .orElseThrow()
        .text(place.slot())
        .orElseThrow()
        .chars();
  }
}
