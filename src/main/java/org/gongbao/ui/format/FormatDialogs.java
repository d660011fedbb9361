package org.gongbao.ui.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gongbao.edit.Selection;
import org.gongbao.edit.structure.Renumbering;
import org.gongbao.edit.structure.Restructuring;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// What is asked before something is done to the structure.
public final class FormatDialogs {
  private final WorkModel work;
  private final Messages messages;
  private final Supplier<Scene> scene;
  private final CharacterPalette characters;

  /// @param scene the dialogs stand before
  public FormatDialogs(
      WorkModel work, Messages messages, Supplier<Scene> scene, CharacterPalette characters) {
    this.work = work;
    this.messages = messages;
    this.scene = scene;
    this.characters = characters;
  }

  void showCharacters() {
    characters.show(scene.get());
  }

  /// 改序号: the ordinal of the heading or paragraph that has the caret, as it is to be written.
  void askOrdinal() {
    Optional<Selection> at = work.spotProperty().get().map(Spot::selection);
    Optional<Ordinal> held =
        at.flatMap(s -> work.treeProperty().get().flatMap(tree -> tree.find(s.caret().node())))
            .flatMap(node -> node.field(Field.ORDINAL))
            .map(Ordinal.class::cast);
    if (held.isEmpty()) {
      return;
    }
    TextField field = new TextField(held.get().written());
    field.setAccessibleText(messages.get("format.ordinal.ask"));
    Label wrong = new Label();
    wrong.getStyleClass().add("gb-field-error");
    ButtonType take = new ButtonType(messages.get("format.take"), ButtonData.OK_DONE);
    VBox content = new VBox(8, new Label(messages.get("format.ordinal.ask")), field, wrong);
    Alert alert = dialog("format.ordinal", content, take);
    Node button = alert.getDialogPane().lookupButton(take);
    field
        .textProperty()
        .subscribe(
            typed -> {
              boolean read = typed.isEmpty() || isOrdinal(typed);
              wrong.setText(read ? "" : messages.get("format.ordinal.wrong"));
              button.setDisable(!read);
            });
    alert.setOnShown(event -> field.requestFocus());
    if (alert.showAndWait().equals(Optional.of(take))) {
      setOrdinal(at.get(), field.getText());
    }
  }

  private void setOrdinal(Selection at, String typed) {
    Optional<Tree> tree = work.treeProperty().get();
    NodeId node = at.caret().node();
    tree.flatMap(
            now ->
                work.partOf(node)
                    .flatMap(now::find)
                    .flatMap(part -> new Restructuring(now, part).ordinal(node, typed, at)))
        .ifPresent(work::perform);
  }

  private static boolean isOrdinal(String typed) {
    return Ordinal.leading(typed).filter(read -> read.written().equals(typed)).isPresent();
  }

  /// 重新编号: shows what would change and does what stays ticked.
  void askRenumber() {
    List<Renumbering.Change> plan = work.shown().map(Renumbering::plan).orElse(List.of());
    if (plan.isEmpty()) {
      ButtonType close = new ButtonType(messages.get("ui.button.close"), ButtonData.CANCEL_CLOSE);
      Alert nothing =
          new Alert(Alert.AlertType.NONE, messages.get("format.renumber.nothing"), close);
      shape(nothing, "format.renumber").showAndWait();
      return;
    }
    RenumberList list = new RenumberList(plan, messages);
    ButtonType take = new ButtonType(messages.get("format.renumber.do"), ButtonData.OK_DONE);
    Alert alert = dialog("format.renumber", list, take);
    alert.getDialogPane().lookupButton(take).disableProperty().bind(list.noneProperty());
    if (alert.showAndWait().equals(Optional.of(take))) {
      Optional<Selection> after = work.spotProperty().get().map(Spot::selection);
      Renumbering.step(list.chosen(), after).ifPresent(work::perform);
    }
  }

  private Alert dialog(String title, Node content, ButtonType take) {
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.getDialogPane().setContent(content);
    alert.getButtonTypes().setAll(take, cancel);
    return shape(alert, title);
  }

  private Alert shape(Alert alert, String title) {
    alert.initOwner(scene.get().getWindow());
    alert.setTitle(messages.get(title).replace("…", ""));
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    return alert;
  }
}
