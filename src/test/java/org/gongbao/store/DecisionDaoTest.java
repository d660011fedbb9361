package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Decision.Kind;
import org.gongbao.review.decide.Revocation;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryChange;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions and queries as a library keeps them.
class DecisionDaoTest {
  private static final Instant AT = LibraryFixtures.NOW;

  @TempDir Path folder;
  private Library library;
  private NodeId first;
  private NodeId second;

  @BeforeEach
  void open() {
    Path file = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(file, 2, 1_000, folder);
    library = Library.open(file, LibraryFixtures.opener(folder));
    first = library.reader().issues().get(0).id();
    second = library.reader().issues().get(1).id();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void theNewestOfASubjectCounts() {
    Decision switched = decision(Kind.SWITCHED_OFF, "PUN-01", "本期沿用原件标点");
    Decision again = decision(Kind.SWITCHED_OFF, "PUN-01", "原件标点已与来文单位核对");
    Decision waived = decision(Kind.WAIVED, "PUN-01", "原件如此，已核对");
    library.writer().rule(first, switched);
    library.writer().rule(first, waived);
    library.writer().rule(first, again);
    Decided decided = Decided.of(library.reader().rulings(first));
    assertEquals(List.of(waived, again), decided.standing());
    assertEquals(3, library.reader().rulings(first).size());
    assertEquals(List.of(), library.reader().rulings(second));
  }

  @Test
  void whatIsRevokedNoLongerStandsAndCanBeDecidedAgain() {
    Decision off = decision(Kind.SWITCHED_OFF, "PUN-01", "本期沿用原件标点");
    library.writer().rule(first, off);
    library.writer().rule(first, new Revocation(Kind.SWITCHED_OFF, "PUN-01", "何砚秋", AT));
    assertEquals(Decided.NONE, Decided.of(library.reader().rulings(first)));
    library.writer().rule(first, off);
    assertEquals(List.of(off), Decided.of(library.reader().rulings(first)).standing());
  }

  @Test
  void reasonsComeOnceTheLastFirst() {
    for (String reason : List.of("沿用原件标点", "来文单位已确认", "沿用原件标点")) {
      library.writer().rule(first, decision(Kind.WAIVED, reason, reason));
    }
    assertEquals(List.of("沿用原件标点", "来文单位已确认"), library.reader().decisionReasons(5));
    assertEquals(1, library.reader().decisionReasons(1).size());
  }

  @Test
  void nothingDecidedIsEverChanged() throws SQLException {
    library.writer().rule(first, decision(Kind.WAIVED, "x", "原件如此，已核对"));
    Sql sql = library.writer().sql();
    assertThrows(SQLException.class, () -> sql.script("UPDATE decision SET reason = ''"));
    assertThrows(SQLException.class, () -> sql.script("DELETE FROM decision"));
  }

  @Test
  void queriesAreNumberedWithinTheirIssueAndKeepTheirAudit() {
    Query one = raise(first, "q1");
    Query two = raise(first, "q2");
    Query other = raise(second, "q3");
    assertEquals(List.of(1, 2, 1), List.of(one.number(), two.number(), other.number()));
    Answer answer = new Answer("应为15000万元。", "水务局办公室", LocalDate.of(2026, 11, 2));
    Query answered = change(one, "q1", answer);
    Outcome outcome = new Outcome(Outcome.Kind.CORRECTED, "", "何砚秋", AT);
    Query ended = library.writer().change(one.id(), query -> query.ended(outcome), "何砚秋", AT);
    assertEquals(List.of(ended, two), library.reader().queries(first));
    assertEquals(
        List.of(
            new QueryChange(Optional.empty(), one, "何砚秋", AT),
            new QueryChange(Optional.of(one), answered, "何砚秋", AT),
            new QueryChange(Optional.of(answered), ended, "何砚秋", AT)),
        library.reader().queryAudit(one.id()));
  }

  @Test
  void aChangeThatCannotBeLeavesTheQueryAsItWas() {
    Query one = raise(first, "q1");
    Outcome outcome = new Outcome(Outcome.Kind.CORRECTED, "", "何砚秋", AT);
    assertThrows(
        IllegalStateException.class,
        () -> library.writer().change(one.id(), query -> query.ended(outcome), "何砚秋", AT));
    assertEquals(List.of(one), library.reader().queries(first));
    assertEquals(1, library.reader().queryAudit(one.id()).size());
  }

  private Query change(Query query, String id, Answer answer) {
    assertEquals(id, query.id().value());
    return library.writer().change(query.id(), one -> one.answered(answer), "何砚秋", AT);
  }

  private Query raise(NodeId issue, String id) {
    Anchor anchor =
        Anchor.of(new NodeId("i"), new Place(new NodeId("n"), Slot.TEXT, 3), "12000", "下达款12000万元");
    Question question = new Question("资金数与附表不一致，请核实。", "15000", "江州市水务局", "卓清扬");
    Query.Draft draft =
        new Query.Draft(anchor, Optional.of("TAB-06"), Optional.of(new MarkId("m")), question);
    return library.writer().raise(issue, new QueryId(id), draft, "何砚秋", AT);
  }

  private static Decision decision(Kind kind, String subject, String reason) {
    return new Decision(kind, subject, reason, "何砚秋", AT);
  }
}
