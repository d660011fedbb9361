package org.gongbao.ui.intake;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.model.SourceFile;
import org.gongbao.ui.fx.Icons;

/// Which file is looked at, what it is, and the way to its neighbours.
final class IntakeHeader extends HBox {
  private final IntakeModel model;
  private final Messages messages;
  private final Label name = new Label();
  private final Label facts = new Label();
  private final Label digest = new Label();
  private final Label place = new Label();
  private final Button back;
  private final Button forth;

  IntakeHeader(IntakeModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    Label title = new Label(messages.get("intake.title"), Icons.IMPORT.icon());
    title.getStyleClass().add("gb-intake-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    name.getStyleClass().add("gb-intake-name");
    facts.getStyleClass().add("gb-count");
    facts.setMinWidth(0);
    digest.getStyleClass().add("gb-tag");
    place.getStyleClass().add("gb-count");
    place.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    back = button(Icons.BACK, "intake.file.back", "intake.key.file.back", -1);
    forth = button(Icons.FORTH, "intake.file.forth", "intake.key.file.forth", 1);
    getStyleClass().add("gb-toolbar");
    getChildren().addAll(title, name, facts, digest, space, place, back, forth);
    model.currentProperty().subscribe(any -> show());
    model.revisionProperty().subscribe(any -> show());
  }

  private Button button(Icons icon, String key, String keys, int step) {
    Button button = new Button();
    button.setGraphic(icon.icon());
    button.getStyleClass().add("gb-icon-button");
    button.setAccessibleText(messages.get(key));
    button.setTooltip(new Tooltip(messages.get(key) + "  " + messages.get(keys)));
    button.setOnAction(event -> model.go(step));
    return button;
  }

  private void show() {
    Optional<IntakeFile> file = model.currentProperty().get();
    int at = file.map(model.files()::indexOf).orElse(-1);
    name.setText(file.map(IntakeFile::name).orElse(""));
    name.setTooltip(file.map(now -> new Tooltip(now.incoming().given())).orElse(null));
    Optional<Sheet> sheet = file.flatMap(IntakeFile::sheet);
    facts.setText(sheet.map(this::facts).orElse(""));
    digest.setVisible(sheet.isPresent());
    sheet.map(now -> now.prepared().intake().source()).ifPresent(this::showDigest);
    place.setText(at < 0 ? "" : messages.get("intake.file.place", at + 1, model.files().size()));
    back.setDisable(at <= 0);
    forth.setDisable(at < 0 || at + 1 >= model.files().size());
  }

  private void showDigest(SourceFile source) {
    String sha = source.id().value();
    boolean longEnough = sha.length() > 8;
    digest.setText(
        longEnough
            ? "SHA-256 " + sha.substring(0, 4) + "…" + sha.substring(sha.length() - 4)
            : sha);
    digest.setTooltip(new Tooltip(sha));
  }

  private String facts(Sheet sheet) {
    SourceFile source = sheet.prepared().intake().source();
    String format =
        sheet
            .prepared()
            .imported()
            .source()
            .charset()
            .map(Charset::displayName)
            .orElseGet(() -> suffix(source.name()));
    return messages.get(
        "intake.facts", size(source.bytes().length), format, sheet.tally().source());
  }

  private static String suffix(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  private static String size(int bytes) {
    return bytes < 1024 ? bytes + " B" : Math.round(bytes / 1024.0) + " KB";
  }
}
