package org.gongbao.ui.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.check.Fixing;
import org.gongbao.check.Severity;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.check.CheckModel.Grouping;
import org.gongbao.ui.fx.Segments;

/// Over the list of findings: how it is grouped, what of it is shown, mending all that is safe.
final class FindingsBar extends HBox {
  private final CheckModel model;
  private final Messages messages;
  private final Button mendAll = new Button();

  FindingsBar(CheckModel model, Messages messages, Runnable mendSafe) {
    this.model = model;
    this.messages = messages;
    Segments<Grouping> grouping =
        new Segments<>(
            messages.get("check.group"),
            List.of(Grouping.values()),
            one -> messages.get("check.group." + one.name().toLowerCase(Locale.ROOT)),
            one -> model.show(shown -> shown.by(one)));
    Segments<Optional<Severity>> severity =
        new Segments<>(
            messages.get("check.show"),
            List.of(
                Optional.empty(),
                Optional.of(Severity.ERROR),
                Optional.of(Severity.WARNING),
                Optional.of(Severity.INFO)),
            one ->
                messages.get(
                    "check.severity."
                        + one.map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("all")),
            one -> model.show(shown -> shown.of(one)));
    TextField sought = new TextField();
    CheckBox here = new CheckBox(messages.get("check.here"));
    model
        .shownProperty()
        .subscribe(
            shown -> {
              grouping.show(shown.grouping());
              severity.show(shown.severity());
              here.setSelected(shown.onlyHere());
              if (!sought.getText().equals(shown.sought())) {
                sought.setText(shown.sought());
              }
            });
    sought.setPromptText(messages.get("check.seek"));
    sought.setAccessibleText(messages.get("check.seek"));
    sought.setPrefColumnCount(12);
    sought.textProperty().subscribe(text -> model.show(shown -> shown.seeking(text)));
    here.selectedProperty().subscribe(only -> model.show(shown -> shown.here(only)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    mendAll.setMinWidth(USE_PREF_SIZE);
    mendAll.setOnAction(event -> mendSafe.run());
    getChildren().addAll(grouping, severity, sought, here, space, mendAll);
    getStyleClass().add("gb-panel-bar");
    model.stateProperty().subscribe(state -> count());
  }

  /// On a locked text nothing is mended.
  void leaveOutMending() {
    getChildren().remove(mendAll);
  }

  private void count() {
    long safe = model.count(Fixing::isSafe);
    mendAll.setText(
        safe == 0 ? messages.get("check.fix.all.none") : messages.get("check.fix.all", safe));
    mendAll.setDisable(safe == 0 || !model.work().isEditable());
  }
}
