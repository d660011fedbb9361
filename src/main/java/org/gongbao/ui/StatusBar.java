package org.gongbao.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.app.SaveState;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.preview.Look;
import org.gongbao.ui.work.Busy;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.WorkModel;
import org.kordamp.ikonli.javafx.FontIcon;

/// The status bar: saved or not, characters, pages and their size, long work with a way to stop it.
final class StatusBar extends HBox {
  private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");
  private final Messages messages;
  private final ZoneId zone;
  private final Label saved = new Label();
  // Kept: while typing they take turns at every key.
  private final FontIcon ok = Icons.OK.icon();
  private final FontIcon saving = Icons.BUSY.icon();
  private final Label pages = new Label();
  private final Label marks = new Label();
  private final Label zoom = new Label();
  private final Label doing = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button();
  private final HBox busyBox = new HBox(8, doing, progress, cancel);

  StatusBar(Messages messages, ZoneId zone, WorkModel work, LibraryModel library, BusyModel busy) {
    this.messages = messages;
    this.zone = zone;
    Label access = new Label();
    work.chineseMarksProperty()
        .subscribe(
            on -> marks.setText(messages.get(on ? "typing.status.on" : "typing.status.off")));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    saved.getStyleClass().add("gb-saved");
    progress.getStyleClass().add("gb-progress");
    cancel.setText(messages.get("ui.button.cancel"));
    busyBox.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getStyleClass().add("gb-status");
    getChildren()
        .addAll(
            saved, new CharacterCounts(work, messages), pages, space, busyBox, access, marks, zoom);
    library.saveStateProperty().subscribe(this::showSaved);
    work.issueProperty()
        .subscribe(
            open ->
                access.setText(
                    open.isPresent() && !work.isEditable()
                        ? messages.get("ui.status.read-only")
                        : ""));
    // A diary has no pages.
    work.issueProperty()
        .subscribe(
            open -> {
              pages.setVisible(!work.isDiary());
              zoom.setVisible(!work.isDiary());
            });
    busy.busyProperty().subscribe(this::showBusy);
  }

  /// Tells of the pages what is looked at.
  void show(ObservableValue<Look> looked) {
    looked.subscribe(
        look -> {
          boolean some = look.pages() > 0;
          pages.setText(some ? messages.get("ui.status.pages", look.pages()) : "");
          zoom.setText(some ? look.percent() + "%" : "");
        });
  }

  /// Of a proof: tells when its working file was written last, and nothing of typing.
  void showKept(ObservableValue<Optional<Instant>> kept) {
    getChildren().remove(marks);
    kept.subscribe(
        at -> {
          saved.setVisible(at.isPresent());
          saved.setManaged(at.isPresent());
          at.ifPresent(time -> showSaved(Optional.of(new SaveState.Saved(time))));
        });
  }

  /// Adds counts after what is known of the pages.
  void add(Node counts) {
    getChildren().add(getChildren().indexOf(pages) + 1, counts);
  }

  private void showSaved(Optional<SaveState> state) {
    saved.setTooltip(null);
    saved.setVisible(state.isPresent());
    saved.setManaged(state.isPresent());
    saved.pseudoClassStateChanged(
        SAVED, state.filter(SaveState.Saved.class::isInstance).isPresent());
    saved.pseudoClassStateChanged(
        FAILED, state.filter(SaveState.Failing.class::isInstance).isPresent());
    if (state.isEmpty()) {
      return;
    }
    switch (state.get()) {
      case SaveState.Saved done -> {
        saved.setGraphic(ok);
        saved.setText(messages.get("ui.status.saved", TIME.withZone(zone).format(done.at())));
      }
      case SaveState.Saving now -> {
        saved.setGraphic(saving);
        saved.setText(messages.get("ui.status.saving"));
      }
      case SaveState.Failing failing -> {
        saved.setGraphic(Icons.ERROR.icon());
        saved.setText(messages.get("ui.status.failing", failing.pending()));
        saved.setTooltip(new Tooltip(messages.get(failing.problem())));
      }
    }
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
