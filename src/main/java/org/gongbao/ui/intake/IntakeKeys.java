package org.gongbao.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.gongbao.ui.fx.Focus;

/// The keys of the whole import window.
final class IntakeKeys {
  private final IntakeModel model;
  private final IntakePane pane;
  private final IntakeFoot.Actions actions;
  private final Runnable paste;

  /// @param paste adds what the clipboard holds
  IntakeKeys(IntakeModel model, IntakePane pane, IntakeFoot.Actions actions, Runnable paste) {
    this.model = model;
    this.pane = pane;
    this.actions = actions;
    this.paste = paste;
  }

  void on(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    Optional<Runnable> action =
        event.isAltDown()
            ? Optional.empty()
            : event.isShortcutDown() ? withShortcut(event) : plain(event);
    action.ifPresent(
        run -> {
          event.consume();
          run.run();
        });
  }

  private Optional<Runnable> withShortcut(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    return switch (event.getCode()) {
      case ENTER -> Optional.of(actions.take());
      case PAGE_DOWN -> Optional.of(() -> model.go(1));
      case PAGE_UP -> Optional.of(() -> model.go(-1));
      case V -> event.isShiftDown() ? Optional.of(paste) : Optional.empty();
      case Z -> typing ? Optional.empty() : file(IntakeFile::undo);
      case Y -> typing ? Optional.empty() : file(IntakeFile::redo);
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> plain(KeyEvent event) {
    boolean open = event.getTarget() instanceof ComboBox<?> combo && combo.isShowing();
    return switch (event.getCode()) {
      case F8 -> Optional.of(event.isShiftDown() ? this::previous : actions.next());
      case F6 -> Optional.of(() -> goToPane(event.isShiftDown() ? -1 : 1));
      case ESCAPE -> open ? Optional.empty() : Optional.of(actions.cancel());
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> file(Consumer<IntakeFile> action) {
    return Optional.of(() -> model.currentProperty().get().ifPresent(action));
  }

  private void previous() {
    pane.lines().takeFocus();
    pane.lines().goUnsure(-1);
  }

  private void goToPane(int step) {
    List<Region> panes = List.of(pane.rail(), pane.lines(), pane.report());
    List<Runnable> stops =
        List.of(pane.rail()::takeFocus, pane.lines()::takeFocus, pane.report()::takeFocus);
    int at = 0;
    while (at < panes.size() - 1 && !Focus.isIn(panes.get(at))) {
      at++;
    }
    stops.get(Math.floorMod(at + step, panes.size())).run();
  }
}
