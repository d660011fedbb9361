package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.StaleEditException;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Asset;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Intake;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Provenance;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceFile;
import org.gongbao.model.Stage;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenLibraryTest {
  @TempDir Path folder;

  private final CountingIds ids = new CountingIds("n");
  private final Issue issue = RichTrees.issue(ids);
  private Path file = Path.of("");

  @BeforeEach
  void makeALibrary() {
    file = folder.resolve("文库.gongbao");
    try (OpenLibrary library = libraries().create(file)) {
      library.addIssue(issue, "导入", List.of(intake("原文", issue.masthead().id())));
    }
  }

  @Test
  void givesBackWhatRandomWorkLedTo() {
    for (long seed = 1; seed <= 4; seed++) {
      Issue led = workAtRandom(seed);
      try (OpenLibrary library = libraries().open(file)) {
        IssueSession session = library.openIssue(issue.id());
        assertEquals(led, session.tree().issue(), "seed " + seed);
        assertEquals(List.of(), library.verify().faults(), "seed " + seed);
      }
    }
  }

  private Issue workAtRandom(long seed) {
    try (OpenLibrary library = libraries().open(file)) {
      IssueSession session = library.openIssue(issue.id());
      RandomEdits random = new RandomEdits(seed, ids);
      for (int i = 0; i < 150; i++) {
        int what = random.nextInt(10);
        if (what == 0) {
          session.undo();
        } else if (what == 1) {
          session.redo();
        } else {
          act(session, random.next(session.tree()));
        }
      }
      return session.tree().issue();
    }
  }

  private static void act(IssueSession session, List<Edit> edits) {
    if (edits.size() == 1 && edits.getFirst() instanceof TextEdit typed) {
      session.type(typed, null, null);
    } else {
      session.commit("edit.change", edits, null, null);
    }
  }

  @Test
  void keepsTheOfficesStyle() {
    try (OpenLibrary library = libraries().open(file)) {
      assertEquals(StyleReader.gazette(), library.style());
      library.keepStyle(StyleReader.bundled("document"));
    }
    try (OpenLibrary library = libraries().open(file)) {
      assertEquals(StyleReader.bundled("document"), library.style());
    }
  }

  @Test
  void keepsWhatAnIssueCameFrom() {
    try (OpenLibrary library = libraries().open(file)) {
      Intake intake = intake("原文", issue.masthead().id());
      assertEquals(List.of(intake.provenance()), library.sourceFiles().provenance(issue.id()));
      assertEquals(
          Map.of(intake.source().id(), intake.losses()), library.sourceFiles().losses(issue.id()));
      var source = library.sourceFiles().sources(issue.id()).getFirst();
      assertEquals("原文.txt", source.name());
      assertEquals("GB18030", library.sourceFiles().source(source.id()).charset());
      assertArrayEquals(intake.source().bytes(), library.sourceFiles().source(source.id()).bytes());
      Asset asset = intake.assets().getFirst();
      assertArrayEquals(asset.bytes(), library.asset(asset.sha256()).orElseThrow().bytes());
      assertTrue(library.asset("0".repeat(64)).isEmpty());
    }
  }

  @Test
  void keepsImportedTextTogetherWithItsSource() {
    Notice notice = (Notice) RichTrees.full(Shape.of(Notice.class), ids);
    NodeId section = issue.sections().getFirst().id();
    Edit edit = new SpliceEdit(section, Branch.ITEMS, 0, List.of(), List.of(notice));
    Intake intake = intake("来稿", notice.id());
    try (OpenLibrary library = libraries().open(file)) {
      IssueSession session = library.openIssue(issue.id());
      library.commit(session, "edit.import", List.of(edit), List.of(intake));
      assertThrows(
          StaleEditException.class,
          () ->
              library.commit(
                  session,
                  "edit.import",
                  List.of(((SpliceEdit) edit).invert(), ((SpliceEdit) edit).invert()),
                  List.of(intake("失败", notice.id()))));
    }
    try (OpenLibrary library = libraries().open(file)) {
      assertEquals(notice, library.openIssue(issue.id()).tree().find(notice.id()).orElseThrow());
      assertEquals(
          List.of("原文.txt", "来稿.txt"),
          library.sourceFiles().sources(issue.id()).stream().map(source -> source.name()).toList());
      assertEquals(intake.provenance(), library.sourceFiles().provenance(issue.id()).getLast());
    }
  }

  @Test
  void keepsVersionsForGood() {
    try (OpenLibrary library = libraries().open(file)) {
      IssueSession session = library.openIssue(issue.id());
      RandomEdits random = new RandomEdits(5, ids);
      act(session, random.next(session.tree()));
      Tree reviewed = session.tree();
      IssueVersion version = library.saveVersion(issue.id(), "一审");
      act(session, random.next(session.tree()));
      List<IssueVersion> versions = library.versions(issue.id());
      assertEquals(List.of("导入", "一审"), versions.stream().map(IssueVersion::name).toList());
      assertEquals(version, versions.getLast());
      assertEquals(1, version.revision());
      assertEquals(reviewed.issue(), library.loadVersion(version).issue());
      assertEquals(issue, library.loadVersion(versions.getFirst()).issue());
    }
  }

  @Test
  void listsIssuesAsTheyStand() {
    try (OpenLibrary library = libraries().open(file)) {
      IssueSession session = library.openIssue(issue.id());
      IssueNumber number = IssueNumber.of(2027, 1, 600);
      Edit edit = new FieldEdit(issue.id(), Field.ISSUE_NUMBER, issue.number(), number);
      session.commit("edit.number", List.of(edit), null, null);
      library.addIssue(Issue.blank(new NodeId("blank")), "新建", List.of());
      String title = issue.masthead().text(Slot.TITLE).orElseThrow().chars();
      assertEquals(
          List.of(
              new IssueSummary(
                  new NodeId("blank"),
                  IssueNumber.UNASSIGNED,
                  Stage.EDITING,
                  "",
                  0,
                  LibraryFixtures.NOW),
              new IssueSummary(issue.id(), number, issue.stage(), title, 1, LibraryFixtures.NOW)),
          library.issues());
    }
  }

  @Test
  void hasOneSessionAnIssueUntilItIsReleased() {
    try (OpenLibrary library = libraries().open(file)) {
      IssueSession session = library.openIssue(issue.id());
      assertSame(session, library.openIssue(issue.id()));
      act(session, new RandomEdits(8, ids).next(session.tree()));
      library.release(issue.id());
      IssueSession again = library.openIssue(issue.id());
      assertFalse(session == again);
      assertEquals(session.tree().issue(), again.tree().issue());
      assertEquals(1, again.revision());
    }
  }

  @Test
  void addsAnIssueWholeOrNotAtAll() {
    try (OpenLibrary library = libraries().open(file)) {
      // The id of the issue is taken: the last row written fails after all others.
      Issue same = RichTrees.issue(new CountingIds("n"));
      assertThrows(
          ProblemException.class,
          () -> library.addIssue(same, "导入", List.of(intake("又来", same.id()))));
      assertEquals(1, library.issues().size());
      assertEquals(1, library.sourceFiles().sources(issue.id()).size());
      assertEquals(List.of(), library.verify().faults());
    }
  }

  @Test
  void backsUpOnOpeningAndOnClosingButOnlyChanges() throws Exception {
    Path backups = folder.toRealPath().resolve("文库.gongbao.backups");
    assertEquals(1, count(backups));
    libraries().open(file).close();
    assertEquals(1, count(backups));
    DirectTasks tasks = new DirectTasks();
    try (OpenLibrary library = libraries(tasks).open(file)) {
      IssueSession session = library.openIssue(issue.id());
      act(session, new RandomEdits(9, ids).next(session.tree()));
      tasks.runDelayed();
      assertEquals(2, count(backups));
      act(session, new RandomEdits(10, ids).next(session.tree()));
    }
    assertEquals(3, count(backups));
  }

  private static int count(Path backups) throws java.io.IOException {
    try (var files = Files.list(backups)) {
      return new ArrayList<>(files.toList()).size();
    }
  }

  private static Intake intake(String name, NodeId node) {
    SourceFile source =
        SourceFile.of(name + ".txt", "GB18030", name.getBytes(StandardCharsets.UTF_16));
    Provenance provenance =
        new Provenance(
            source.id(),
            Map.of(
                new Provenance.TextKey(node, Slot.TITLE),
                new Provenance.Trace(
                    List.of(new Provenance.Run(0, 3), new Provenance.Run(7, 5)), "原 文\n二行"),
                new Provenance.TextKey(node, Slot.TEXT),
                new Provenance.Trace(List.of(new Provenance.Run(0, 9)), "")));
    LossReport losses =
        new LossReport(
            List.of(
                new Loss(LossReport.Kind.UNPLACED, 12, "残句"),
                new Loss(LossReport.Kind.FURNITURE, 1, "CONTENTS")));
    return new Intake(
        source, provenance, losses, List.of(Asset.of("图.png", source.bytes())), List.of());
  }

  private Libraries libraries() {
    return libraries(new DirectTasks());
  }

  private Libraries libraries(Tasks tasks) {
    return new Libraries(folder, LibraryFixtures.desk(tasks, new CountingIds("s")));
  }
}
