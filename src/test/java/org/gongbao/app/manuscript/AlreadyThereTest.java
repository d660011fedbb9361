package org.gongbao.app.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.Guidance;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Document;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Twice.Alike;
import org.gongbao.model.register.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files imported as they are find what stands in an issue already, as manuscripts do.
@SuppressWarnings("NullAway.Init") // set by open
class AlreadyThereTest {
  private static final Messages MESSAGES = Messages.in("zh");
  private static final String RIVER =
      """
      江州市人民政府关于整治河道的通知
      江府发〔2026〕7号

      各县（区）人民政府：
      为保障行洪安全，现就有关事项通知如下。
      江州市人民政府
      2026年10月12日
      """;
  private static final String CHRONICLE = "江州市大事记\n2026年5月3日，市长到江东区检查防汛工作。\n";

  @TempDir private Path folder;
  private OpenLibrary library;
  private Importer importer;
  private NodeId issue;
  private NodeId next;

  @BeforeEach
  void open() {
    CountingIds ids = new CountingIds("m");
    Libraries libraries = new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), ids));
    library = libraries.create(folder.resolve("a.gongbao"));
    importer = new Importer(ids, MESSAGES);
    issue = library.issueDesk().make(library.issueDesk().upcoming(1).getFirst(), MESSAGES);
    next = library.issueDesk().make(library.issueDesk().upcoming(1).getFirst(), MESSAGES);
  }

  @AfterEach
  void close() {
    assertTrue(library.verify().isClean());
    library.close();
  }

  @Test
  void theSameFileIsFoundInThisIssueAndInOthersUntilItIsTakenOut() {
    assertEquals(List.of(), found(issue, RIVER));
    take(RIVER, issue);
    assertEquals(List.of(Alike.ITEM), found(issue, RIVER));
    AlreadyThere.Found there = there(next, RIVER).getFirst();
    assertEquals(issue, there.twice().where().issue());
    assertEquals("江州市人民政府关于整治河道的通知", there.title());
    library.openIssue(issue).undo();
    assertEquals(List.of(), found(issue, RIVER));
  }

  @Test
  void theSameNumberAndTheSameTitleAreFound() {
    take(RIVER, issue);
    assertEquals(List.of(Alike.NUMBER), found(next, RIVER.replace("整治", "疏浚")));
    String unnumbered = RIVER.replace("江府发〔2026〕7号\n", "");
    assertEquals(List.of(Alike.TITLE), found(next, unnumbered));
    assertEquals(List.of(), found(next, RIVER.replace("7号", "8号")));
    assertEquals(List.of(), found(next, unnumbered.replace("12日", "13日")));
  }

  @Test
  void ofTwoFilesThatAreTheSameTheSecondIsToldOf() {
    List<AlreadyThere.Found> found = there(issue, RIVER, RIVER.replace("如下。", "如下："));
    assertEquals(1, found.size());
    assertEquals("来稿2.txt", found.getFirst().file().name());
    assertEquals(issue, found.getFirst().twice().where().issue());
  }

  @Test
  void everyIssueHasAChronicle() {
    take(CHRONICLE, issue);
    assertEquals(List.of(), found(next, CHRONICLE.replace("检查", "调研")));
  }

  @Test
  void whatIsPlacedCarriesWhatItWasRegisteredAs() {
    Map<Column, String> said = Map.of(Column.COPY, "纸质", Column.DISCLOSURE, "主动公开");
    new Registering(library, importer).files(incoming(RIVER), said, Tasks.Progress.NONE);
    Manuscript one = new ManuscriptDesk(library).find("收-2026-1").orElseThrow();
    ManuscriptPlacing.Step.Ready ready =
        (ManuscriptPlacing.Step.Ready)
            new ManuscriptPlacing(library, importer)
                .prepare(List.of(one), issue, Optional.empty(), Set.of(), Tasks.Progress.NONE)
                .getFirst();
    // As when an editor says something of a line before it comes in.
    Importer.Prepared again = importer.again(ready.prepared(), Guidance.of(Guidance.As.DOCUMENT));
    store(List.of(again), issue);
    Document document = (Document) library.openIssue(issue).tree().issue().items().getFirst();
    assertEquals("主动公开", document.catalogue().disclosure());
  }

  private List<Alike> found(NodeId into, String... texts) {
    return there(into, texts).stream().map(one -> one.twice().alike()).toList();
  }

  private List<AlreadyThere.Found> there(NodeId into, String... texts) {
    return AlreadyThere.in(library, steps(texts), Optional.of(into));
  }

  private void take(String text, NodeId into) {
    store(steps(text), into);
  }

  private void store(List<Importer.Step> steps, NodeId into) {
    importer.finish(
        library, importer.store(library, steps, Optional.of(into), Tasks.Progress.NONE));
  }

  private List<Importer.Step> steps(String... texts) {
    return importer.prepare(
        new Importer.Request(incoming(texts), Guidance.NONE, Optional.empty()),
        Tasks.Progress.NONE);
  }

  private static List<Incoming> incoming(String... texts) {
    int[] count = {0};
    return Stream.of(texts)
        .map(
            text ->
                Incoming.of(
                    "来稿" + ++count[0] + ".txt", () -> text.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
