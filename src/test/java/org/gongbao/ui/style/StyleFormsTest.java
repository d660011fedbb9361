package org.gongbao.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.LineRules.Prohibition;
import org.gongbao.layout.style.StyleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The fields of the style dialog and the draft behind them.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class StyleFormsTest {
  private static final int TOP = 2;
  private static final int CHARACTERS = 4;
  private static final Messages ZH = Messages.in("zh");

  private final List<HouseStyle> shown = new ArrayList<>();
  private StyleModel model;
  private PageForm pages;
  private TypeForm types;

  @Start
  void start(Stage stage) {
    model = new StyleModel(odd(), List.of(), shown::add);
    pages = new PageForm(model, ZH);
    types = new TypeForm(model, ZH);
    model.onChange(this::show);
    show();
    stage.setScene(new Scene(new VBox(pages, types)));
    stage.show();
  }

  /// A style no field can express: its columns are no whole number of characters wide.
  private static HouseStyle odd() {
    return StyleReader.read(
        StyleWriter.write(StyleReader.gazette())
            .replace("\"columnWidth\" : 231", "\"columnWidth\" : 230.5"));
  }

  private void show() {
    pages.show();
    types.show();
  }

  @Test
  void showingAStyleDoesNotChangeIt() {
    assertEquals(230.5 * Emu.PT, model.style().area().columnWidth());
    assertEquals(List.of(), shown);
    assertEquals("22", length(TOP).getText());
    assertEquals("22", length(CHARACTERS).getText());
  }

  @Test
  void whatIsTypedIsTakenAtOnce(FxRobot robot) {
    robot.interact(() -> length(TOP).setText("25.5"));
    assertEquals(25.5 * Emu.MM, shown.getLast().area().top());
    robot.interact(() -> length(TOP).setText("２４．２５"));
    assertEquals(24.25 * Emu.MM, shown.getLast().area().top());
  }

  @Test
  void whatIsNoLengthIsRefusedWithTheRange(FxRobot robot) {
    for (String wrong : List.of("", "二十", "-3", "201", "1e2", "9".repeat(400), "0x10", "22mm")) {
      robot.interact(() -> length(TOP).setText(wrong));
      assertTrue(length(TOP).refusedProperty().get(), wrong);
      assertEquals(List.of(ZH.get("style.refused", "天头", 0, 200)), model.refusedProperty().get());
    }
    assertEquals(List.of(), shown);
    robot.interact(() -> length(TOP).setText("22"));
    assertEquals(List.of(), model.refusedProperty().get());
  }

  @Test
  void anotherFieldChangedPutsARefusedOneBack(FxRobot robot) {
    robot.interact(() -> length(TOP).setText("二十"));
    robot.interact(() -> length(CHARACTERS).setText("21"));
    assertEquals("22", length(TOP).getText());
    assertFalse(length(TOP).refusedProperty().get());
    assertEquals(List.of(), model.refusedProperty().get());
  }

  @Test
  void arrowsStepWithinTheRange(FxRobot robot) {
    robot.interact(() -> press(length(TOP), KeyCode.UP));
    assertEquals("23", length(TOP).getText());
    robot.interact(() -> length(TOP).setText("0"));
    robot.interact(() -> press(length(TOP), KeyCode.DOWN));
    assertEquals("0", length(TOP).getText());
  }

  @Test
  void aColumnOfThreeCharactersIsAFaultAndChangesNoPage(FxRobot robot) {
    robot.interact(() -> length(CHARACTERS).setText("3"));
    assertEquals(List.of(StyleDraft.Fault.NARROW_COLUMN), model.faultsProperty().get());
    assertEquals(List.of(), shown);
  }

  @Test
  void choicesAreTaken(FxRobot robot) {
    robot.interact(() -> choice(Prohibition.STRICT));
    assertEquals(Prohibition.STRICT, shown.getLast().lines().prohibition());
    robot.interact(() -> choice(1));
    assertEquals(1, shown.getLast().area().columns());
    assertEquals(2, shown.size());
  }

  @Test
  void beginningFromAnotherStyleIsShown(FxRobot robot) {
    robot.interact(() -> length(TOP).setText("二十"));
    robot.interact(() -> model.start(StyleReader.bundled("document")));
    assertEquals("37", length(TOP).getText());
    assertEquals("28", length(CHARACTERS).getText());
    assertEquals(List.of(), model.refusedProperty().get());
    assertEquals(StyleReader.bundled("document"), shown.getLast());
    assertEquals(Face.FANGSONG, shown.getLast().type(TextRole.BODY).face());
  }

  private static void press(LengthField field, KeyCode code) {
    field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private LengthField length(int index) {
    return pages.getChildren().stream()
        .filter(LengthField.class::isInstance)
        .map(LengthField.class::cast)
        .toList()
        .get(index);
  }

  /// Chooses a value in the box that has it.
  @SuppressWarnings("unchecked")
  private void choice(Object value) {
    pages.getChildren().stream()
        .filter(node -> node instanceof ComboBox<?> box && box.getItems().contains(value))
        .forEach(node -> ((ComboBox<Object>) node).setValue(value));
  }
}
