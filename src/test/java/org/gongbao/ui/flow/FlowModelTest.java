package org.gongbao.ui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.SignedIssue;
import org.gongbao.fixtures.TestKeys;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Stage;
import org.gongbao.model.Text;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowModelTest {
  @TempDir private Path folder;
  private final DirectTasks tasks = new DirectTasks();
  private final List<Throwable> failed = new ArrayList<>();
  private final TestKeys keys = TestKeys.office();
  private final Messages messages = Messages.in("zh");
  private final PageExporter pages =
      new PageExporter(new FontLibrary(List.of()), messages, LibraryFixtures.CLOCK);
  private final WorkModel work = new WorkModel();
  private LibraryModel library;
  private FlowModel model;

  @BeforeEach
  void open() {
    Path file = folder.resolve("a.gongbao");
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(tasks, new CountingIds("s")), keys);
    try (OpenLibrary made = libraries.create(file)) {
      made.addIssue(LibraryFixtures.plainIssue(1, 300, new CountingIds("p")), "导入", List.of());
    }
    Means means = new Means(messages, tasks, LibraryFixtures.CLOCK, failed::add);
    library =
        new LibraryModel(
            libraries, new MemorySettings(), new BusyModel(tasks, failed::add), work, failed::add);
    model = new FlowModel(work, library, means, open -> keys, pages);
    library.open(file);
  }

  @AfterEach
  void close() {
    library.close(() -> {}, unsaved -> {});
    assertEquals(List.of(), failed);
  }

  private IssueSession session() {
    return work.session().orElseThrow();
  }

  private FlowState state() {
    model.again();
    return model.stateProperty().get().orElseThrow();
  }

  private void sign(int last) {
    NodeId issue = session().tree().issue().id();
    SignedIssue.sign(library.libraryProperty().get().orElseThrow(), issue, keys, pages, last);
  }

  @Test
  void withoutAWorkflowNothingIsListed() {
    assertEquals(List.of(), state().rows());
    assertTrue(model.isCurrent() && model.isWritable());
  }

  @Test
  void everyItemIsListedBelowTheIssue() {
    sign(2);
    FlowState state = state();
    assertEquals(13, state.rows().size());
    FlowWords words = new FlowWords(messages, LibraryFixtures.CLOCK.getZone());
    assertEquals("全期", words.name(state.rows().getFirst()));
    assertEquals("一审（初审）", words.step(state, state.rows().get(1)));
    assertEquals("责任编辑", words.turn(state, state.rows().get(1)));
    assertEquals(Stage.REVIEWING, session().tree().issue().stage());
  }

  @Test
  void theStageFollowsTheText() {
    sign(12);
    state();
    assertEquals(Stage.SIGNED, session().tree().issue().stage());
    Item first = session().tree().issue().items().getFirst();
    session()
        .commit(
            "edit.typing",
            List.of(new TextEdit(new Place(first.id(), Slot.TITLE, 0), Text.EMPTY, Text.of("新"))),
            null,
            null);
    assertEquals(Stage.PROOFING, session().tree().issue().stage());
    FlowState changed = state();
    assertEquals(Stage.EDITING, session().tree().issue().stage());
    assertTrue(changed.voided() > 0);
    session().undo();
    assertEquals(0, state().voided());
    assertEquals(Stage.SIGNED, session().tree().issue().stage());
  }

  @Test
  void whatIsPublishedIsNotEditable() {
    sign(14);
    state();
    assertFalse(work.isEditable());
    assertEquals(Stage.PUBLISHED, session().tree().issue().stage());
  }
}
