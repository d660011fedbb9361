package org.gongbao.ui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.check.office.Office;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.Question;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Queries on the desk: raised on characters, shown where these are.
class QueriesModelTest {
  @TempDir private Path home;

  private final Bulletin bulletin = new Bulletin();
  private final Issue issue =
      bulletin.issue(bulletin.item("关于供水的通知", bulletin.paragraph("现下达资金12000万元，请抓紧。")));
  private final NodeId item = issue.items().getFirst().id();
  private final NodeId paragraph =
      issue.items().getFirst().children(org.gongbao.model.Branch.BODY).getFirst().id();
  private final WorkModel work = new WorkModel();
  private final Means means =
      new Means(
          Messages.in("zh"),
          new DirectTasks(),
          LibraryFixtures.CLOCK,
          error -> {
            throw new AssertionError(error);
          });
  private final QueriesModel model = new QueriesModel(work, means);
  private final QueryWords words =
      new QueryWords(model, means.messages(), LibraryFixtures.CLOCK.getZone());
  private OpenLibrary library;

  @BeforeEach
  void open() {
    library =
        new Libraries(home, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")))
            .create(home.resolve("a.gongbao"));
    library.addIssue(issue, "导入", List.of());
    work.open(
        new OpenIssue(
            library.openIssue(issue.id()),
            List.of(),
            sha -> Optional.empty(),
            StyleReader::gazette,
            library.originals(),
            library.past(issue.id()),
            library.decisions(issue.id()),
            library.queries(issue.id()),
            () -> Office.NONE));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aQueryQuotesWhatItIsRaisedOn() {
    Query query = raise(5, 7);
    assertEquals("12000万元", query.anchor().quote());
    assertEquals(item, query.anchor().item());
    assertEquals("待答复", words.state(query));
    assertEquals("0天", words.days(query));
    assertTrue(model.go(query));
    assertEquals(
        new Selection(place(5), place(12)), work.spotProperty().get().orElseThrow().selection());
  }

  @Test
  void itFollowsItsCharactersAndSaysWhenTheyAreGone() {
    Query query = raise(5, 7);
    type(0, "", "日前");
    assertEquals(Optional.of(place(7)), model.place(query));
    type(7, "12000", "15000");
    assertEquals(Optional.empty(), model.place(query));
    assertEquals("原处已改：12000万元", words.quote(query));
    assertFalse(model.go(query));
    assertEquals(Optional.of(item), work.itemProperty().get());
  }

  @Test
  void itIsOpenUntilItsOutcomeStands() {
    Query query = raise(5, 7);
    model.answer(query, new Answer("应为15000万元。", "水务局", LocalDate.of(2026, 11, 1)));
    assertEquals("已答复", words.state(first()));
    model.end(query, Outcome.Kind.CORRECTED, "已改");
    assertEquals("照答复改", words.state(first()));
    assertEquals("", words.days(first()));
    model.reopen(query);
    assertEquals("已答复", words.state(first()));
  }

  @Test
  void aWholeTextIsAskedAboutWhereNothingIsSelected() {
    Query query = raise(3, 0);
    assertEquals("", query.anchor().quote());
    assertEquals("（整段）", words.quote(query));
    assertEquals(Optional.of(place(0)), model.place(query));
  }

  private Query first() {
    return model.queriesProperty().get().getFirst();
  }

  private Query raise(int from, int length) {
    Anchor anchor =
        model.anchor(new Asked(place(from), length, Optional.of("TAB-06"), "不符", "")).orElseThrow();
    model.raise(
        new Query.Draft(anchor, Optional.of("TAB-06"), new Question("请核实。", "", "", "")),
        raised -> {});
    return first();
  }

  private void type(int at, String removed, String inserted) {
    TextEdit edit = new TextEdit(place(at), Text.of(removed), Text.of(inserted));
    assertTrue(
        work.perform(new Step("edit.type", List.of(edit), Optional.empty()), Spot.Origin.COMMAND));
  }

  private Place place(int at) {
    return new Place(paragraph, Slot.TEXT, at);
  }
}
