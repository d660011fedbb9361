package org.gongbao.ui.intake;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;

/// Stands where the lines would: why a file cannot come in, or that there is none.
final class RefusalView extends StackPane {
  private final IntakeModel model;
  private final Messages messages;
  private final Label told = new Label();

  RefusalView(IntakeModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    told.setWrapText(true);
    told.getStyleClass().add("gb-intake-refusal");
    getStyleClass().add("gb-intake-center");
    getChildren().add(told);
    model.currentProperty().subscribe(any -> show());
    model.revisionProperty().subscribe(any -> show());
  }

  private void show() {
    Optional<IntakeFile> file = model.currentProperty().get();
    setVisible(file.flatMap(IntakeFile::sheet).isEmpty());
    told.setText(
        file.flatMap(IntakeFile::refusal).map(messages::get).orElse(messages.get("intake.empty")));
    told.setGraphic(
        file.flatMap(IntakeFile::refusal).map(problem -> Icons.ERROR.icon()).orElse(null));
  }
}
