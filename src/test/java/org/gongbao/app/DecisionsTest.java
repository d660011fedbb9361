package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Decision.Kind;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions and queries are in the file as soon as they are made, with who and when.
class DecisionsTest {
  @TempDir private Path folder;

  @Test
  void decisionsOutliveTheProgram() {
    Path path = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(path, 1, 1_000, folder);
    try (OpenLibrary library = libraries().open(path)) {
      Decisions decisions = library.decisions(library.issues().getFirst().id());
      assertTrue(decisions.isWritable());
      decisions.decide(Kind.SWITCHED_OFF, "PUN-01", " 本期沿用原件标点 ");
      decisions.decide(Kind.WAIVED, "x", "原件如此，已核对");
      decisions.revoke(Kind.WAIVED, "x");
      decisions.revoke(Kind.WAIVED, "never decided");
    }
    try (OpenLibrary again = libraries().open(path)) {
      Decisions decisions = again.decisions(again.issues().getFirst().id());
      assertEquals(
          List.of(
              new Decision(Kind.SWITCHED_OFF, "PUN-01", "本期沿用原件标点", "何砚秋", LibraryFixtures.NOW)),
          decisions.standing().standing());
      assertEquals(List.of("原件如此，已核对", "本期沿用原件标点"), decisions.reasons());
    }
  }

  @Test
  void aSecondWindowSeesDecisionsAndMakesNone() {
    Path path = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(path, 1, 1_000, folder);
    try (OpenLibrary library = libraries().open(path);
        OpenLibrary second = libraries().open(path)) {
      NodeId issue = library.issues().getFirst().id();
      library.decisions(issue).decide(Kind.SWITCHED_OFF, "PUN-01", "本期沿用原件标点");
      Decisions seen = second.decisions(issue);
      assertFalse(seen.isWritable());
      assertEquals(1, seen.standing().of(Kind.SWITCHED_OFF).size());
      assertThrows(ProblemException.class, () -> seen.decide(Kind.WAIVED, "x", "原件如此，已核对"));
      assertFalse(second.queries(issue).isWritable());
    }
  }

  @Test
  void aQueryGoesFromQuestionToOutcome() {
    Path path = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(path, 1, 1_000, folder);
    try (OpenLibrary library = libraries().open(path)) {
      Queries queries = library.queries(library.issues().getFirst().id());
      Anchor anchor =
          Anchor.of(new NodeId("i"), new Place(new NodeId("n"), Slot.TEXT, 3), "三", "第一二三条");
      Query raised =
          queries.raise(
              new Query.Draft(anchor, Optional.empty(), new Question("请核实。", "", "", "")));
      assertEquals(1, raised.number());
      assertEquals("何砚秋", raised.raisedBy());
      queries.reword(raised.id(), new Question("此处文号请核实。", "", "水务局", ""));
      queries.answer(raised.id(), new Answer("应为六。", "水务局", LocalDate.of(2026, 11, 1)));
      Query ended = queries.end(raised.id(), Outcome.Kind.CORRECTED, "");
      assertFalse(ended.isOpen());
      assertEquals(List.of(ended), queries.all());
      assertEquals(4, queries.audit(raised.id()).size());
      assertTrue(queries.reopen(raised.id()).isOpen());
      assertEquals(5, queries.audit(raised.id()).size());
    }
  }

  @Test
  void withoutALibraryNothingIsDecided() {
    assertEquals(Decided.NONE, Decisions.NONE.standing());
    assertFalse(Decisions.NONE.isWritable());
    assertEquals(List.of(), Queries.NONE.all());
  }

  private Libraries libraries() {
    return new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
  }
}
