package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.TextEdit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.Ground;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an item came in as is kept for ever, and every later difference wants its reason.
class OriginalsTest {
  @TempDir private Path folder;

  @Test
  void aDifferenceIsUnexplainedUntilSomebodySaysWhy() throws IOException {
    CountingIds ids = new CountingIds("n");
    Path file = folder.resolve("江水字8号.txt");
    Files.writeString(
        file, "江州市水务局关于供水的通知\n江水字〔2026〕8号\n各供水单位：\n现下达资金12000万元。\n江州市水务局\n2026年11月2日\n");
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    Path path = folder.resolve("a.gongbao");
    try (OpenLibrary library = libraries.create(path)) {
      ImportOutcome.Taken taken =
          (ImportOutcome.Taken)
              Imports.into(library, new Importer(ids, Messages.in("zh")), file).getFirst();
      IssueSession session = library.openIssue(taken.issue());
      assertEquals(List.of(), report(library, session).differences());
      change(library, session);
      Originals originals = library.originals();
      Originals.Report changed = report(library, session);
      assertEquals("12000→15000", shown(changed));
      assertEquals(1, changed.unexplained());
      Difference difference = changed.differences().getFirst().difference();
      originals.explain(item(session), difference, Reason.Kind.EDITOR_NOTE, "");
      assertEquals(Optional.of(Ground.Lack.NO_NOTE), lack(library, session));
      originals.explain(item(session), difference, Reason.Kind.ANSWERED, "质疑单第1号");
      assertEquals(Optional.of(Ground.Lack.NO_QUERY), lack(library, session));
      Queries queries = library.queries(taken.issue());
      QueryId id = queries.raise(draft(item(session).id())).id();
      assertEquals(Optional.of(Ground.Lack.NO_ANSWER), lack(library, session));
      queries.answer(id, new Answer("是15000", "江州市水务局", LocalDate.of(2026, 11, 5)));
      assertEquals(Optional.empty(), lack(library, session));
      queries.end(id, Outcome.Kind.KEPT, "");
      assertEquals(Optional.of(Ground.Lack.NOT_TO_BE_CHANGED), lack(library, session));
      queries.reopen(id);
      queries.end(id, Outcome.Kind.CORRECTED, "");
      queries.raise(draft(new NodeId("another")));
      originals.explain(item(session), difference, Reason.Kind.ANSWERED, "质疑单第2号");
      assertEquals(Optional.of(Ground.Lack.OTHER_DOCUMENT), lack(library, session));
      assertEquals(1, report(library, session).unexplained());
      originals.explain(item(session), difference, Reason.Kind.ANSWERED, "质疑单第1号");
    }
    try (OpenLibrary again = libraries.open(path)) {
      IssueSession session = again.openIssue(again.issues().getFirst().id());
      Originals.Report report = report(again, session);
      assertEquals(0, report.unexplained());
      assertEquals("质疑单第1号", report.differences().getFirst().reason().orElseThrow().note());
      // Changed once more, it wants a reason of its own.
      type(again, session, "5", "6");
      assertEquals(1, report(again, session).unexplained());
    }
  }

  @Test
  void anItemMadeHereHasNoOriginal() {
    CountingIds ids = new CountingIds("n");
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    try (OpenLibrary library = libraries.create(folder.resolve("b.gongbao"))) {
      Item made = (Item) org.gongbao.model.Shape.of(Document.class).blank(ids.next());
      assertTrue(library.originals().compare(made).baseline().isEmpty());
    }
  }

  private static String shown(Originals.Report report) {
    return report.differences().stream()
        .map(d -> d.difference().removed() + "→" + d.difference().inserted())
        .toList()
        .getFirst();
  }

  private static Originals.Report report(OpenLibrary library, IssueSession session) {
    return library.originals().compare(item(session));
  }

  private static Item item(IssueSession session) {
    return session.tree().issue().items().getFirst();
  }

  private static Optional<Ground.Lack> lack(OpenLibrary library, IssueSession session) {
    return report(library, session).differences().getFirst().lack();
  }

  private static Query.Draft draft(NodeId item) {
    Anchor anchor = Anchor.of(item, new Place(item, Slot.TITLE, 0), "江州市水务局", "江州市水务局关于供水的通知");
    return new Query.Draft(anchor, Optional.empty(), new Question("金额是多少？", "", "江州市水务局", ""));
  }

  private static void change(OpenLibrary library, IssueSession session) {
    type(library, session, "2", "5");
  }

  private static void type(
      OpenLibrary library, IssueSession session, String removed, String inserted) {
    Paragraph paragraph =
        ((Document) item(session))
            .body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
    Place place = new Place(paragraph.id(), Slot.TEXT, 6);
    library.commit(
        session,
        "edit.type",
        List.of(new TextEdit(place, Text.of(removed), Text.of(inserted))),
        List.of());
  }
}
