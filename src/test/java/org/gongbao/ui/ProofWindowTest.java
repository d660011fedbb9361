package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.gongbao.app.Imports;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Parcels;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.app.proof.ProofMerge;
import org.gongbao.app.proof.ProofPackages;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.edit.Selection;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.ui.command.ShownKeys;
import org.gongbao.ui.preview.PreviewView;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.proof.read.OpenProof;
import org.gongbao.ui.work.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A proofreader opens the sample issue, marks, leaves, goes on and gives back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ProofWindowTest {
  private static final Path SAMPLE = Path.of("resources/sample/jiangzhou-2026-22.txt");
  @TempDir private static Path home;
  private UiServices services;
  private OpenLibrary library;
  private ProofRound round;
  private Path file;
  private ProofWindow window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    services = DemoDesk.services(home);
    String name = "校" + System.nanoTime();
    library = services.libraries().create(home.resolve(name + ".gongbao"));
    Imports.into(library, services.importer(), SAMPLE);
    RoundDesk desk =
        new RoundDesk(
            library,
            new PageExporter(new FontLibrary(List.of()), services.messages(), services.clock()));
    round = desk.open(library.issues().getLast().id(), Optional.empty(), kind -> "一校样");
    ProofPackages packages = new ProofPackages(library, desk, services.libraries().keys(), "test");
    file = home.resolve(name + ".gbproof");
    Parcels.write(file, packages.make(round, "孟书禾", "2026-22", Optional.empty()));
    open(stage);
  }

  private void open(Stage on) {
    ProofCopy copy = ProofCopy.open(file, Optional.empty(), home, services.libraries());
    window = new ProofWindow(services, on, OpenProof.of(copy), other -> {}, gone -> {});
    window.show();
  }

  @Test
  void marksAreMadeByTypingBySignsAndOnThePages(FxRobot robot) {
    Paragraph text = paragraph();
    select(robot, text.id(), 0, 2);
    robot.write("a");
    WaitForAsyncUtils.waitForFxEvents();
    TextField words = robot.lookup(".gb-mark-words").queryAs(TextField.class);
    assertTrue(words.isFocused());
    assertEquals("a", words.getText());
    robot.write("b").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, marks().size());
    Mark first = marks().getFirst().mark();
    assertEquals(Sign.REPLACE, first.sign());
    assertEquals("ab", ((Correction.Replaced) first.correction()).text());
    assertTrue(first.remark().cited().isPresent());
    assertEquals("孟书禾", first.author());
    assertEquals(before(text.id()), text.text().chars());

    select(robot, text.id(), 4, 5);
    robot.push(KeyCode.DELETE);
    select(robot, text.id(), 6, 8);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    select(robot, text.id(), 9, 9);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        List.of(Sign.REPLACE, Sign.DELETE, Sign.TRANSPOSE, Sign.NEW_PARAGRAPH),
        marks().stream().map(one -> one.mark().sign()).toList());

    // The same once more is told, not put.
    select(robot, text.id(), 4, 5);
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(4, marks().size());
    assertTrue(window.work().saidProperty().get().contains("2"));

    // Backspace goes on to the next character, and is one mark; what is typed then is one with it.
    int made = marks().size();
    select(robot, text.id(), 12, 12);
    robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(made + 1, marks().size());
    assertEquals(2, MarkWords.before(marks().getLast().mark()).length());
    robot.write("c");
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.ALT, KeyCode.DIGIT3).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(made + 1, marks().size());
    assertEquals(Sign.REPLACE, marks().getLast().mark().sign());
    assertEquals(Optional.of(ErrorKind.SENSE), marks().getLast().mark().remark().kind());

    // On a page.
    made = marks().size();
    dragOverThePages(robot);
    assertTrue(window.panes().preview().pageSelectionProperty().get().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(marks().size() > made);

    // Pointed at there it is shown in the list, and nothing of the office is.
    robot.push(KeyCode.F7);
    assertNull(window.desk().list().getScene());
    for (int y = 0; y < 60 && window.desk().list().getScene() == null; y += 4) {
      robot.clickOn(pages(0.42).add(0, y), MouseButton.PRIMARY);
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertNotNull(window.desk().list().getScene());

    // What is typed there corrects it, in one text, or is told to be over several.
    dragOverThePages(robot);
    robot.interact(() -> window.work().say(""));
    robot.interact(() -> window.desk().typedOnPages("k"));
    boolean asked = robot.lookup(".gb-mark-words").queryAs(TextField.class).isFocused();
    assertTrue(asked != window.work().saidProperty().get().contains("几段"));
    robot.push(KeyCode.ESCAPE);

    // Undone and done again.
    int all = standing();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(standing() < all);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(all, standing());
  }

  @Test
  void aMarkIsWithdrawnAndAllIsThereWhenOpenedAgainAndGivenBack(FxRobot robot) throws Exception {
    Paragraph text = paragraph();
    select(robot, text.id(), 0, 1);
    robot.push(KeyCode.DELETE);
    select(robot, text.id(), 2, 3);
    robot.push(KeyCode.ALT, KeyCode.Q);
    robot.write("why?").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(2, marks().size());
    robot.push(KeyCode.ALT, KeyCode.DIGIT4);
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, standing());
    assertEquals(2, marks().size());
    robot.push(KeyCode.ALT, KeyCode.R);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(window.model().readProperty().get().isEmpty());

    List<ReturnedMark> kept = marks();
    robot.interact(window::close);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(stage.isShowing());
    robot.interact(() -> open(new Stage()));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(kept, marks());
    assertFalse(window.model().readProperty().get().isEmpty());
    assertEquals(
        Optional.of(text.id()),
        window.work().spotProperty().get().map(spot -> spot.selection().caret().node()));

    Path back = home.resolve("交回.gbreturn");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    WaitForAsyncUtils.waitForFxEvents();
    DialogPane dialog = (DialogPane) robot.listWindows().getLast().getScene().getRoot();
    robot.interact(
        () -> {
          List<PasswordField> secrets = new ArrayList<>();
          dialog.lookupAll(".password-field").forEach(one -> secrets.add((PasswordField) one));
          secrets.forEach(one -> one.setText("江州公报室"));
          dialog.lookupAll(".text-field").stream()
              .map(TextField.class::cast)
              .filter(one -> one.getText().endsWith(".gbreturn"))
              .forEach(one -> one.setText(back.toString()));
        });
    robot.interact(() -> ((Button) dialog.lookupButton(dialog.getButtonTypes().getFirst())).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(Files.isRegularFile(back));
    assertTrue(
        robot.lookup(".gb-proof-result .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().contains("交回.gbreturn")));

    aMistypedPassphraseLeavesTheForm(robot, home.resolve("再交.gbreturn"));
    new ProofMerge(library).merge(back, Optional.empty(), (key, reader) -> true);
    List<ReturnedMark> arrived = library.proofs().marks(round.id());
    assertEquals(kept, arrived);
  }

  private void aMistypedPassphraseLeavesTheForm(FxRobot robot, Path back) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    WaitForAsyncUtils.waitForFxEvents();
    DialogPane dialog = (DialogPane) robot.listWindows().getLast().getScene().getRoot();
    TextField file =
        dialog.lookupAll(".text-field").stream()
            .map(TextField.class::cast)
            .filter(one -> one.getText().endsWith(".gbreturn"))
            .findFirst()
            .orElseThrow();
    PasswordField secret = (PasswordField) dialog.lookup(".password-field");
    robot.interact(() -> file.setText(back.toString()));
    robot.interact(() -> secret.setText("江州公报局"));
    Button take = (Button) dialog.lookupButton(dialog.getButtonTypes().getFirst());
    robot.interact(take::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(dialog.getScene().getWindow().isShowing());
    assertTrue(secret.isFocused());
    assertTrue(((Label) dialog.lookup(".gb-form-fault")).getText().contains("口令不对"));
    assertEquals(back.toString(), file.getText());
    assertFalse(Files.exists(back));
    robot.interact(() -> secret.setText("江州公报室"));
    robot.interact(take::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertNull(dialog.getScene());
    assertTrue(Files.isRegularFile(back));
  }

  @Test
  void findingsAreMarkedWithTheirRule(FxRobot robot) {
    robot.push(KeyCode.F8);
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".gb-mark-words").queryAs(TextField.class).isVisible());
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, marks().size());
    assertTrue(marks().getFirst().mark().remark().rule().isPresent());
    Path sheets = home.resolve("带标记.pdf");
    robot.interact(() -> window.files().export(sheets));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(Files.isRegularFile(sheets));
  }

  @Test
  void noTwoCommandsShareAKeyAndNothingOfTheOfficeIsThere() {
    Map<String, List<String>> byKey = new HashMap<>();
    List<MenuItem> items = items();
    for (MenuItem item : items) {
      KeyCombination keys = item.getAccelerator();
      if (keys != null && !(keys instanceof ShownKeys)) {
        byKey.computeIfAbsent(keys.getName(), any -> new ArrayList<>()).add(item.getText());
      }
    }
    byKey.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), byKey);
    String all = items.stream().map(MenuItem::getText).toList().toString();
    for (String none : List.of("导入", "版式", "登记", "期务", "替换", "不改")) {
      assertFalse(all.contains(none), all);
    }
  }

  private List<MenuItem> items() {
    MenuBar bar = (MenuBar) stage.getScene().getRoot().lookup(".menu-bar");
    return bar.getMenus().stream().flatMap(ProofWindowTest::items).toList();
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(ProofWindowTest::items)
        : Stream.ofNullable(item).filter(one -> one.getText() != null);
  }

  private void dragOverThePages(FxRobot robot) {
    robot.moveTo(pages(0.40));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(pages(0.45));
    robot.moveTo(pages(0.50).add(0, 20));
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// A point of the pages, so far from the left.
  private Point2D pages(double part) {
    PreviewView preview = window.panes().previewView();
    Bounds on = preview.localToScreen(preview.getLayoutBounds());
    return new Point2D(on.getMinX() + on.getWidth() * part, on.getMinY() + on.getHeight() * 0.45);
  }

  private void select(FxRobot robot, NodeId node, int from, int to) {
    robot.interact(
        () ->
            window
                .work()
                .go(
                    new Selection(new Place(node, Slot.TEXT, from), new Place(node, Slot.TEXT, to)),
                    Spot.Origin.COMMAND));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Paragraph paragraph() {
    for (Item item : window.model().base().issue().items()) {
      for (org.gongbao.model.Node block : item.children(Branch.BODY)) {
        if (block instanceof Block
            && block instanceof Paragraph paragraph
            && paragraph.text().length() > 12) {
          return paragraph;
        }
      }
    }
    throw new AssertionError("no paragraph");
  }

  private String before(NodeId node) {
    return window
        .work()
        .treeProperty()
        .get()
        .orElseThrow()
        .find(node)
        .orElseThrow()
        .text(Slot.TEXT)
        .orElseThrow()
        .chars();
  }

  private List<ReturnedMark> marks() {
    return window.model().marksProperty().get();
  }

  private int standing() {
    return window.model().standing().size();
  }
}
