package org.gongbao.ui.intake;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gongbao.app.Incoming;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;

/// 导入文件: a window of its own before the workstation's. Closed without 导入, nothing has been written.
public final class IntakeWindow {
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("files-over");
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;
  private final Stage stage = new Stage();
  private final IntakeModel model;
  private final Surroundings around;
  private final Hooks hooks;
  private final IntakePane pane;

  /// What the window stands in.
  ///
  /// @param dress gives the scene the look of the window
  public record Surroundings(
      Stage owner, Messages messages, Settings settings, Tasks tasks, Consumer<Scene> dress) {}

  /// What the window asks of the workstation.
  ///
  /// @param more asks the user for further files
  /// @param copied what the clipboard holds; when it holds nothing, the user has been told
  /// @param take stores what the model holds, then closes the window
  /// @param busy true while storing or something else that must not be disturbed is under way
  public record Hooks(
      Supplier<List<Incoming>> more,
      Supplier<List<Incoming>> copied,
      Consumer<IntakeWindow> take,
      ObservableValue<Boolean> busy) {}

  public IntakeWindow(IntakeModel model, Surroundings around, Hooks hooks) {
    this.model = model;
    this.around = around;
    this.hooks = hooks;
    Messages messages = around.messages();
    pane = new IntakePane(model, messages, around.tasks(), hooks.more());
    IntakeFoot.Actions actions =
        new IntakeFoot.Actions(this::askToClose, this::nextUnsure, this::take);
    Runnable paste = () -> model.add(hooks.copied().get());
    pane.foot(model, messages, hooks.busy(), actions);
    Scene scene = new Scene(pane);
    around.dress().accept(scene);
    new IntakeKeys(model, pane, actions, paste).on(scene);
    scene.setOnDragOver(this::dragged);
    scene.setOnDragExited(event -> pane.pseudoClassStateChanged(HOVERED, false));
    scene.setOnDragDropped(this::dropped);
    stage.initOwner(around.owner());
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(messages.get("intake.title"));
    stage.setScene(scene);
    size();
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          askToClose();
        });
  }

  public IntakeModel model() {
    return model;
  }

  public Stage stage() {
    return stage;
  }

  public void show() {
    pane.recall(around.settings());
    stage.show();
  }

  /// Closes without asking.
  public void close() {
    pane.remember(around.settings());
    IntakePane.put(around.settings(), "window.intake.width", stage.getWidth());
    IntakePane.put(around.settings(), "window.intake.height", stage.getHeight());
    stage.close();
  }

  /// As large as the workstation's window, or as last time.
  private void size() {
    double wide = Screen.getPrimary().getVisualBounds().getWidth();
    double high = Screen.getPrimary().getVisualBounds().getHeight();
    Settings settings = around.settings();
    Stage owner = around.owner();
    stage.setMinWidth(Math.min(MIN_WIDTH, wide));
    stage.setMinHeight(Math.min(MIN_HEIGHT, high));
    stage.setWidth(
        Math.min(IntakePane.size(settings, "window.intake.width", owner.getWidth()), wide));
    stage.setHeight(
        Math.min(IntakePane.size(settings, "window.intake.height", owner.getHeight()), high));
  }

  private void nextUnsure() {
    pane.lines().takeFocus();
    pane.lines().goUnsure(1);
  }

  private void take() {
    if (model.isReady() && !hooks.busy().getValue()) {
      hooks.take().accept(this);
    }
  }

  private void askToClose() {
    if (!model.isChanged()) {
      close();
      return;
    }
    Messages messages = around.messages();
    ButtonType stay = new ButtonType(messages.get("intake.close.stay"), ButtonData.CANCEL_CLOSE);
    ButtonType leave = new ButtonType(messages.get("intake.close.leave"), ButtonData.OTHER);
    Label text = new Label(messages.get("intake.close.ask"));
    text.setWrapText(true);
    text.getStyleClass().add("gb-dialog-text");
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(stage);
    alert.setTitle(messages.get("intake.title"));
    alert.getDialogPane().setContent(text);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    alert.getButtonTypes().setAll(stay, leave);
    if (alert.showAndWait().equals(Optional.of(leave))) {
      close();
    }
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      pane.pseudoClassStateChanged(HOVERED, true);
    }
  }

  private void dropped(DragEvent event) {
    model.add(
        event.getDragboard().getFiles().stream().map(File::toPath).map(Incoming::of).toList());
    event.setDropCompleted(true);
  }
}
