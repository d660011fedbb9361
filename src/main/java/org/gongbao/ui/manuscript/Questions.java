package org.gongbao.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.app.manuscript.ManuscriptFile;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Twice;
import org.jspecify.annotations.Nullable;

/// What the user is asked about manuscripts.
final class Questions {
  /// A word is no reason.
  private static final int SHORTEST = 6;

  private static final int FAULTS = 12;
  private final Messages messages;
  private final ManuscriptWords words;
  private final Supplier<@Nullable Window> owner;

  Questions(Messages messages, Supplier<@Nullable Window> owner) {
    this.messages = messages;
    this.words = new ManuscriptWords(messages);
    this.owner = owner;
  }

  /// What to do with a manuscript that seems to be in an issue already.
  sealed interface Answer {
    /// It is that item.
    record Same() implements Answer {}

    /// It is printed once more on purpose.
    record Again(String reason) implements Answer {}

    record Leave() implements Answer {}
  }

  Answer clash(Manuscript one, Twice twice) {
    TextField reason = new TextField();
    reason.setAccessibleText(messages.get("manuscript.clash.reason"));
    VBox content =
        new VBox(
            12,
            wrapped(
                messages.get(
                    "manuscript.twice." + twice.alike(),
                    one.number(),
                    one.title(),
                    words.issue(twice.where().number()),
                    twice.where().title()),
                "gb-dialog-text"),
            new VBox(4, wrapped(messages.get("manuscript.clash.reason"), "gb-muted"), reason));
    ButtonType same = new ButtonType(messages.get("manuscript.clash.same"), ButtonData.OTHER);
    ButtonType again = new ButtonType(messages.get("manuscript.clash.again"), ButtonData.OTHER);
    ButtonType leave =
        new ButtonType(messages.get("manuscript.clash.leave"), ButtonData.CANCEL_CLOSE);
    List<ButtonType> buttons = new ArrayList<>(List.of(leave, again));
    if (twice.alike() != Twice.Alike.ITEM) {
      buttons.add(same);
    }
    Alert alert = dialog("manuscript.clash.title", content, buttons);
    needs(alert, again, reason, text -> text.strip().length() >= SHORTEST);
    Optional<ButtonType> answer = alert.showAndWait();
    if (answer.equals(Optional.of(same))) {
      return new Answer.Same();
    }
    return answer.equals(Optional.of(again))
        ? new Answer.Again(reason.getText().strip())
        : new Answer.Leave();
  }

  /// Why something is not printed.
  ///
  /// @param before reasons given before
  Optional<String> decline(String about, List<String> before) {
    TextField reason = new TextField();
    reason.setAccessibleText(messages.get("manuscript.decline.reason"));
    VBox content =
        new VBox(
            8,
            wrapped(about, "gb-dialog-about"),
            wrapped(messages.get("manuscript.decline.reason"), "gb-muted"),
            reason);
    for (String known : before) {
      Hyperlink link = new Hyperlink(known);
      link.setOnAction(
          event -> {
            reason.setText(known);
            reason.requestFocus();
            reason.end();
          });
      content.getChildren().add(link);
    }
    ButtonType take = new ButtonType(messages.get("manuscript.decline.do"), ButtonData.OK_DONE);
    Alert alert = dialog("manuscript.command.decline", content, List.of(take, cancel()));
    needs(alert, take, reason, text -> !text.isBlank());
    return alert.showAndWait().equals(Optional.of(take))
        ? Optional.of(reason.getText().strip())
        : Optional.empty();
  }

  /// Why the scan of a signed original is replaced.
  Optional<String> replaceScan(Manuscript one) {
    TextField reason = new TextField();
    String ask = messages.get("manuscript.scan.reason", one.scanFile());
    reason.setAccessibleText(ask);
    VBox content =
        new VBox(8, wrapped(one.title(), "gb-dialog-about"), wrapped(ask, "gb-muted"), reason);
    ButtonType take =
        new ButtonType(messages.get("manuscript.step.scan.other"), ButtonData.OK_DONE);
    Alert alert = dialog("manuscript.step.scan.other", content, List.of(take, cancel()));
    needs(alert, take, reason, text -> !text.isBlank());
    return alert.showAndWait().equals(Optional.of(take))
        ? Optional.of(reason.getText().strip())
        : Optional.empty();
  }

  /// A file before it is taken; what is wrong with it by line.
  ///
  /// @return true to take it
  boolean csv(String name, ManuscriptFile.Look look) {
    if (look.faults().isEmpty()) {
      ButtonType take = new ButtonType(messages.get("manuscript.csv.take"), ButtonData.OK_DONE);
      Label told =
          wrapped(
              messages.get("manuscript.csv.counts", name, look.added(), look.changed()),
              "gb-dialog-text");
      return dialog("manuscript.command.import", told, List.of(take, cancel()))
          .showAndWait()
          .equals(Optional.of(take));
    }
    int all = look.faults().size() + look.more();
    VBox list =
        new VBox(4, wrapped(messages.get("manuscript.csv.refused", name, all), "gb-dialog-text"));
    look.faults().stream()
        .limit(FAULTS)
        .map(
            fault ->
                messages.get(
                    "manuscript.csv.line",
                    fault.line(),
                    messages.get(fault.fault().key(), fault.fault().arguments().toArray())))
        .forEach(line -> list.getChildren().add(wrapped(line, "gb-muted")));
    dialog("manuscript.command.import", list, List.of(close())).showAndWait();
    return false;
  }

  /// Tells of several things at once.
  void tell(String title, List<String> lines) {
    VBox list = new VBox(8);
    lines.forEach(line -> list.getChildren().add(wrapped(line, "gb-dialog-text")));
    dialog(title, list, List.of(close())).show();
  }

  /// Which of several.
  Optional<String> choose(String title, List<String> offered) {
    ChoiceDialog<String> dialog = new ChoiceDialog<>(offered.getFirst(), offered);
    dialog.initOwner(owner.get());
    dialog.setTitle(messages.get(title).replace("…", ""));
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setContentText(messages.get("manuscript.issue.which"));
    dialog.getDialogPane().getStyleClass().add("gb-dialog");
    return dialog.showAndWait();
  }

  private static void needs(
      Alert alert, ButtonType button, TextField field, Predicate<String> enough) {
    Node node = alert.getDialogPane().lookupButton(button);
    field.textProperty().subscribe(text -> node.setDisable(!enough.test(text)));
    alert.setOnShown(event -> field.requestFocus());
  }

  private Alert dialog(String title, Node content, List<ButtonType> buttons) {
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner.get());
    alert.setTitle(messages.get(title).replace("…", ""));
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    alert.getButtonTypes().setAll(buttons);
    return alert;
  }

  private ButtonType cancel() {
    return new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private ButtonType close() {
    return new ButtonType(messages.get("ui.button.close"), ButtonData.CANCEL_CLOSE);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(460);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
