package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gongbao.check.office.PastIssue;
import org.gongbao.edit.Edit;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.compare.Restoring;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.SourceReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Sha256;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.Text;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerLines;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.store.Gist;
import org.gongbao.store.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of issues is what is read off them, whatever was done to them.
class KnownIssuesTest {
  /// Form of [KnownWriter], what is read off the issues of this test, what is written of one.
  private static final String WRITTEN = "1 e5508e977522 d5f7f255d517";

  private static final NodeId NONE = new NodeId("none");
  private static final int STEPS = 40;
  private static final int DIGITS = 12;
  private static final Comparator<NodeId> BY_ID = Comparator.comparing(NodeId::value);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void keptIsWhatTheTreesSayWhateverIsDone(long seed) throws IOException {
    Path file = folder.resolve("a.gongbao");
    CountingIds ids = new CountingIds("n");
    RandomEdits random = new RandomEdits(seed, ids);
    try (OpenLibrary library = libraries().create(file)) {
      issues(seed).forEach(issue -> library.addIssue(issue, "导入", List.of()));
      assertTold(library);
      for (int i = 0; i < STEPS; i++) {
        step(library, random, ids);
        if (i % 5 == 0) {
          library.flush();
          assertTold(library);
        }
      }
      // As after a crash: the file as it is this moment, and its log.
      library.flush();
      Path crashed = folder.resolve("crashed.gongbao");
      Files.copy(file, crashed);
      Files.copy(beside(file, "-wal"), beside(crashed, "-wal"));
      assertTold(crashed);
      Path copy = folder.resolve("copy.gongbao");
      library.saveCopy(copy);
      assertTold(copy);
    }
    assertTold(file);
    try (Stream<Path> backups = Files.list(folder.resolve("a.gongbao.backups"))) {
      for (Path backup : backups.toList()) {
        assertTold(backup);
      }
    }
  }

  private static void step(OpenLibrary library, RandomEdits random, CountingIds ids) {
    List<IssueSummary> all = library.issues();
    NodeId id = all.get(random.nextInt(all.size())).id();
    IssueSession session = library.openIssue(id);
    switch (random.nextInt(8)) {
      case 0 -> session.undo();
      case 1 -> session.redo();
      case 2 -> library.saveVersion(id, "一审");
      case 3 -> {
        List<IssueVersion> versions = library.versions(id);
        IssueVersion then = versions.get(random.nextInt(versions.size()));
        Restoring.issue(session.tree(), library.loadVersion(then))
            .ifPresent(back -> session.commit(back.label(), back.edits(), null, null));
      }
      case 4 -> {
        Issue more = new RandomTree(new Random(random.nextInt(99)), ids).issue();
        library.addIssue(more, "导入", List.of());
      }
      case 5 -> library.release(id);
      default -> {
        List<Edit> edits = random.next(session.tree());
        session.commit("edit.change", edits, null, null);
      }
    }
  }

  /// Opens it twice: what is read the first time is kept for the second.
  private void assertTold(Path file) {
    for (int i = 0; i < 2; i++) {
      try (OpenLibrary library = libraries().open(file)) {
        assertTold(library);
      }
    }
    try (Library library = Library.open(file, LibraryFixtures.opener(folder))) {
      List<NodeId> kept =
          library.reader().gists(KnownWriter.FORM).stream().map(Gist::issue).sorted(BY_ID).toList();
      List<NodeId> there =
          library.reader().issues().stream().map(IssueSummary::id).sorted(BY_ID).toList();
      assertEquals(there, kept);
    }
  }

  private static void assertTold(OpenLibrary library) {
    List<PastIssue> past = new ArrayList<>();
    List<Present> items = new ArrayList<>();
    List<LedgerLine> lines = new ArrayList<>();
    for (IssueSummary summary : library.issues()) {
      Issue whole = library.read(summary.id());
      past.add(PastIssue.of(whole));
      items.addAll(Present.of(whole));
      lines.addAll(LedgerLines.of(whole));
    }
    Map<NodeId, PastIssue> told = new HashMap<>();
    library.beside(NONE).issues().forEach(one -> told.put(one.id(), one));
    past.forEach(one -> assertEquals(one, told.get(one.id())));
    assertEquals(past.size(), told.size());
    assertEquals(items, library.items().stream().map(Twice.There::present).toList());
    assertEquals(Ledger.of(lines, Map.of()), library.ledger(Tasks.Progress.NONE).orElseThrow());
  }

  @Test
  void whatIsKeptOfAnIssueThatWentOnSaysNothing() throws IOException {
    Path file = folder.resolve("b.gongbao");
    Issue sample = sample();
    try (Library library = Library.create(file, LibraryFixtures.opener(folder))) {
      library.writer().addIssue(sample, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
      Gist now = gist(Known.of(sample, 0));
      library
          .writer()
          .keepGists(KnownWriter.FORM, List.of(new Gist(sample.id(), 7, now.content())));
      assertEquals(List.of(), library.reader().gists(KnownWriter.FORM));
      library.writer().keepGists(KnownWriter.FORM, List.of(now));
      assertEquals(1, library.reader().gists(KnownWriter.FORM).size());
      assertEquals(List.of(), library.reader().gists(KnownWriter.FORM + 1));
    }
    Place title = new Place(sample.items().getFirst().id(), Slot.TITLE, 0);
    try (OpenLibrary library = libraries().open(file)) {
      IssueSession session = library.openIssue(sample.id());
      session.type(new TextEdit(title, Text.EMPTY, Text.of("补")), null, null);
    }
    try (Library library = Library.open(file, LibraryFixtures.opener(folder))) {
      assertEquals(List.of(), library.reader().gists(KnownWriter.FORM));
    }
    assertTold(file);
  }

  @Test
  void whatCannotBeReadIsReadOffTheIssueAgain() throws IOException {
    Path file = folder.resolve("c.gongbao");
    Issue sample = sample();
    byte[] written = KnownWriter.write(Known.of(sample, 0));
    for (int length = 0; length < written.length; length += 97) {
      byte[] cut = Arrays.copyOf(written, length);
      assertEquals(Optional.empty(), KnownReader.read(new Gist(sample.id(), 0, cut)));
    }
    try (Library library = Library.create(file, LibraryFixtures.opener(folder))) {
      library.writer().addIssue(sample, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
      Gist damaged = new Gist(sample.id(), 0, new byte[] {1, 2, 3});
      library.writer().keepGists(KnownWriter.FORM, List.of(damaged));
    }
    try (OpenLibrary library = libraries().open(file)) {
      assertTold(library);
    }
  }

  @Test
  void anyCharactersComeBack() {
    Known known = Known.of(RichTrees.issue(new CountingIds("r")), 3);
    Present odd =
        new Present(
            new NodeId("x"), "\uD83D 孤\uDE00\u0000𠮷", List.of(), List.of(), Optional.empty());
    Known more = new Known(known.revision(), known.issue(), List.of(odd, odd), known.lines());
    assertEquals(Optional.of(more), KnownReader.read(gist(more)));
    assertNotEquals(Optional.of(known), KnownReader.read(gist(more)));
  }

  /// When this fails, something else is read off issues than before, or it is written otherwise:
  /// [KnownWriter#FORM] has to grow, so that libraries do not answer from what was kept before.
  @Test
  void theFormGrowsWhenOtherThingsAreRead() throws IOException {
    StringBuilder read = new StringBuilder();
    read.append(Known.of(sample(), 0));
    issues(1).forEach(issue -> read.append(Known.of(issue, 0)));
    // How many nodes there are, and so what they are called, does not matter.
    String named = read.toString().replaceAll("\\b(?:g|rich|p|t\\dn)\\d+\\b", "id");
    Known written = Known.of(LibraryFixtures.numberedIssue(1, 100, new CountingIds("w")), 0);
    assertEquals(
        WRITTEN,
        KnownWriter.FORM
            + " "
            + digest(named.getBytes(StandardCharsets.UTF_8))
            + " "
            + digest(KnownWriter.write(written)));
  }

  private static String digest(byte[] bytes) {
    return Sha256.of(bytes).substring(0, DIGITS);
  }

  private static Gist gist(Known known) {
    return new Gist(known.issue().id(), known.revision(), KnownWriter.write(known));
  }

  private static List<Issue> issues(long seed) throws IOException {
    List<Issue> issues = new ArrayList<>();
    issues.add(sample());
    issues.add(RichTrees.issue(new CountingIds("rich")));
    issues.add(LibraryFixtures.numberedIssue(3, 2_000, new CountingIds("p")));
    for (int i = 0; i < 3; i++) {
      CountingIds ids = new CountingIds("t" + i + "n");
      issues.add(new RandomTree(new Random(seed * 10 + i), ids).issue());
    }
    return issues;
  }

  private Libraries libraries() {
    return new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  private static Issue sample() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("resources/sample/jiangzhou-2026-22.txt"));
    return new GazetteReader(new CountingIds("g"))
        .read(
            SourceReader.read("sample.txt", bytes, Optional.empty()),
            new SourceId("s"),
            Guidance.NONE)
        .issue();
  }
}
