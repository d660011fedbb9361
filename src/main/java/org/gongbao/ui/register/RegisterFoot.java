package org.gongbao.ui.register;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.RegisterDone;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.work.Busy;
import org.gongbao.ui.work.BusyModel;

/// What is wrong with the line chosen, what can be taken back, and how far long work is.
final class RegisterFoot extends HBox {
  private final Messages messages;
  private final Wording wording;
  private final Label said = new Label();
  private final Button back = new Button("", Icons.UNDO.icon());
  private final Label doing = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button();
  private final HBox busyBox = new HBox(doing, progress, cancel);

  /// @param takeBack takes back what was done last
  RegisterFoot(Messages messages, BusyModel busy, Runnable takeBack) {
    this.messages = messages;
    this.wording = new Wording(messages);
    getStyleClass().addAll("gb-status", "gb-register-status");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    said.setMinWidth(0);
    back.setOnAction(event -> takeBack.run());
    back.setMinWidth(USE_PREF_SIZE);
    progress.getStyleClass().add("gb-progress");
    cancel.setText(messages.get("registers.cancel"));
    busyBox.getStyleClass().add("gb-register-busy");
    getChildren().addAll(said, space, busyBox, back);
    show(Optional.empty());
    busy.busyProperty().subscribe(this::showBusy);
  }

  void tell(String text) {
    said.setText(text);
    said.setGraphic(text.isEmpty() ? null : Icons.WARNING.icon());
    said.setTooltip(text.isEmpty() ? null : new Tooltip(text));
  }

  /// Says something that is no fault.
  void say(String text) {
    tell("");
    said.setText(text);
  }

  /// Offers to take back what was done last.
  void show(Optional<RegisterDone> done) {
    back.setVisible(done.isPresent());
    back.setManaged(done.isPresent());
    done.ifPresent(
        last -> {
          String text = messages.get("registers.take-back", wording.done(last));
          back.setText(text);
          back.setAccessibleText(text);
          back.setTooltip(new Tooltip(text + "  Ctrl+Z"));
        });
  }

  private void showBusy(Optional<Busy> busy) {
    busyBox.setVisible(busy.isPresent());
    busyBox.setManaged(busy.isPresent());
    busy.ifPresent(
        now -> {
          doing.setText(messages.get(now.label()));
          progress.setAccessibleText(messages.get(now.label()));
          progress.setProgress(
              now.total() == 0
                  ? ProgressBar.INDETERMINATE_PROGRESS
                  : (double) now.done() / now.total());
          cancel.setOnAction(event -> now.cancel().run());
        });
  }
}
