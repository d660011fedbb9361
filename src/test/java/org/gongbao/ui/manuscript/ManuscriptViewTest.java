package org.gongbao.ui.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Originals;
import org.gongbao.app.Tasks;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.app.manuscript.ManuscriptDesk;
import org.gongbao.app.manuscript.Registering;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.register.Column;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The room of the manuscripts, worked by keys.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ManuscriptViewTest {
  private static final Messages MESSAGES = Messages.in("zh");
  private static final String RIVER =
      """
      江州市人民政府关于整治河道的通知
      江府发〔2026〕7号

      各县（区）人民政府：
      为保障行洪安全，现就有关事项通知如下。
      江州市人民政府
      2026年10月12日
      （此件主动公开）
      """;

  @TempDir private static Path home;
  private final List<Throwable> errors = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private Path scan = Path.of("none");
  private final List<NodeId> gone = new ArrayList<>();
  private OpenLibrary library;
  private Importer importer;
  private NodeId issue;
  private ManuscriptView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    DirectTasks tasks = new DirectTasks();
    String name = "稿" + System.nanoTime();
    CountingIds ids = new CountingIds(name);
    library =
        new Libraries(home, LibraryFixtures.desk(tasks, ids))
            .create(home.resolve(name + ".gongbao"));
    importer = new Importer(ids, MESSAGES);
    issue = library.issueDesk().make(library.issueDesk().upcoming(1).getFirst(), MESSAGES);
    WorkModel work = new WorkModel();
    work.open(
        new OpenIssue(
            library.openIssue(issue),
            List.of(),
            sha -> Optional.empty(),
            library::style,
            Originals.NONE));
    register(RIVER);
    register(RIVER.replace("河道", "渡口").replace("7号", "8号").replace("（此件主动公开）\n", ""));
    ManuscriptModel model =
        new ManuscriptModel(
            new SimpleObjectProperty<>(Optional.of(library)), work, tasks, errors::add);
    Ways ways =
        new Ways(
            List::of,
            () -> Optional.of(scan),
            shown::add,
            Optional::empty,
            proposed -> Optional.empty(),
            (files, into, sections, done) ->
                done.accept(
                    importer.finish(
                        library,
                        importer.store(
                            library, List.copyOf(files), Optional.of(into), Tasks.Progress.NONE))),
            (into, item) -> gone.add(item),
            said::add);
    view =
        new ManuscriptView(
            model,
            importer,
            ways,
            new Means(MESSAGES, tasks, LibraryFixtures.CLOCK, errors::add),
            false);
    scene = new Scene(view, 1000, 700);
    stage.setScene(scene);
    stage.show();
    view.enter();
  }

  private void register(String text) {
    Incoming file =
        Incoming.of("来稿" + text.hashCode() + ".txt", () -> text.getBytes(StandardCharsets.UTF_8));
    new Registering(library, importer)
        .files(List.of(file), Map.of(Column.COPY, "纸质"), Tasks.Progress.NONE);
  }

  @AfterEach
  void close() {
    library.close();
    assertEquals(List.of(), errors);
  }

  @Test
  void whatIsChosenIsPlacedByKeyTakenOutAndTakenBack(FxRobot robot) {
    choose(robot, 1);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Standing.Kind.PLACED, kept(1).standing().kind());
    assertEquals(List.of("1件已编入2026年第21期。"), said);
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(kept(1).standing().placed().getFirst().item()), gone);
    robot.push(KeyCode.BACK_SPACE);
    assertEquals(Standing.Kind.WAITING, kept(1).standing().kind());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Standing.Kind.PLACED, kept(1).standing().kind());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Standing.Kind.WAITING, kept(1).standing().kind());
  }

  @Test
  void aFieldIsKeptWhenOneLeavesIt(FxRobot robot) {
    choose(robot, 0);
    assertEquals(Standing.Kind.INCOMPLETE, kept(0).standing().kind());
    ComboBox<String> disclosure = box("公开属性");
    robot.interact(() -> disclosure.setValue("主动公开"));
    assertEquals(Standing.Kind.WAITING, kept(0).standing().kind());
    TextField office = field("报送单位");
    robot.interact(office::requestFocus);
    robot.interact(() -> office.setText("市交通运输局"));
    robot.push(KeyCode.TAB);
    assertEquals("市交通运输局", kept(0).manuscript().office());
    assertEquals(Set.of("收-2026-001", "收-2026-002"), Set.copyOf(numbers()));
  }

  @Test
  void severalAreChangedTogether(FxRobot robot) {
    choose(robot, 0);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(2, table().chosen().size());
    TextField contact = field("联络人");
    robot.interact(contact::requestFocus);
    robot.interact(() -> contact.setText("方远"));
    robot.push(KeyCode.ENTER);
    for (int row = 0; row < 2; row++) {
      assertEquals("方远", kept(row).manuscript().line().get(Column.CONTACT));
    }
    robot.interact(() -> table().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", kept(0).manuscript().line().get(Column.CONTACT));
  }

  @Test
  void theScanOfTheSignedOriginalIsKeptAndOpenedByKey(FxRobot robot) throws IOException {
    scan = Files.writeString(home.resolve("签发件.pdf"), "%PDF-1.7\n江府发7");
    choose(robot, 1);
    robot.press(KeyCode.ALT, KeyCode.K).release(KeyCode.K, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    Kept one = new ManuscriptDesk(library).read().all().get(1);
    assertEquals("签发件.pdf", one.manuscript().scanFile());
    robot.press(KeyCode.ALT, KeyCode.Y).release(KeyCode.Y, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("收-2026-001.pdf", shown.getFirst().getFileName().toString());
    assertEquals(Files.readString(scan), Files.readString(shown.getFirst()));
    scan = Files.writeString(home.resolve("说明.txt"), "不是扫描件");
    choose(robot, 0);
    robot.press(KeyCode.ALT, KeyCode.K).release(KeyCode.K, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, errors.size());
    errors.clear();
  }

  @Test
  void rowsAreSought(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    TextField search = (TextField) scene.lookup(".gb-manuscript-head .text-field");
    assertTrue(search.isFocused());
    robot.interact(() -> search.setText("渡口"));
    assertEquals(List.of("收-2026-002"), numbers());
    robot.push(KeyCode.ESCAPE);
    assertEquals(2, numbers().size());
    robot.push(KeyCode.ALT, KeyCode.J);
    assertEquals(List.of(), numbers());
  }

  @Test
  void everyControlHasAName() {
    scene.getRoot().lookupAll(".text-input, .combo-box, .table-view, .button").stream()
        .filter(node -> node.isVisible())
        .forEach(
            node -> {
              boolean named =
                  node.getAccessibleText() != null
                      || node instanceof javafx.scene.control.Labeled labeled
                          && !labeled.getText().isEmpty();
              assertFalse(!named, node.toString());
            });
  }

  private void choose(FxRobot robot, int row) {
    robot.interact(() -> table().getSelectionModel().clearAndSelect(row));
    robot.interact(() -> table().requestFocus());
  }

  private ManuscriptTable table() {
    return (ManuscriptTable) scene.lookup(".gb-manuscripts");
  }

  private List<String> numbers() {
    return table().getItems().stream().map(one -> one.manuscript().number()).toList();
  }

  private Kept kept(int row) {
    return new ManuscriptDesk(library).read().all().get(row);
  }

  private TextField field(String name) {
    return (TextField) named(name);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> box(String name) {
    return (ComboBox<String>) named(name);
  }

  private javafx.scene.Node named(String name) {
    return scene.getRoot().lookupAll(".gb-manuscript-form *").stream()
        .filter(node -> name.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }
}
