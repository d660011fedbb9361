package org.gongbao.ui.ledger;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;

/// What is sought in the ledger.
final class LedgerHead extends HBox {
  private final Messages messages;
  private final TextField search = new TextField();
  private final ToggleButton onlyTold;
  private final ToggleButton gaps;
  private final Label count = new Label();

  /// @param changed called when something else is sought
  /// @param toRows leads from the field to the rows
  LedgerHead(Messages messages, Runnable changed, Runnable toRows) {
    this.messages = messages;
    getStyleClass().addAll("gb-register-head", "gb-ledger-head");
    search.setPromptText(messages.get("ledger.search"));
    search.setAccessibleText(messages.get("ledger.search"));
    search.getStyleClass().addAll("gb-register-search", "gb-ledger-search");
    search.textProperty().subscribe((before, now) -> changed.run());
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            toRows.run();
            event.consume();
          }
        });
    onlyTold = toggle("ledger.only-told", changed);
    gaps = toggle("ledger.gaps", changed);
    gaps.setSelected(true);
    count.getStyleClass().add("gb-count");
    count.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(search, onlyTold, gaps, space, count);
  }

  private ToggleButton toggle(String name, Runnable changed) {
    ToggleButton toggle = new ToggleButton(messages.get(name));
    toggle.getStyleClass().add("gb-tool");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setAccessibleText(messages.get(name));
    toggle.setOnAction(event -> changed.run());
    return toggle;
  }

  /// Puts buttons of commands at the end.
  void offer(CommandMenu commands) {
    for (Command command : commands.commands()) {
      if (command.name().equals("ledger.command.export")) {
        Button export = command.button(messages, Icons.EXPORT, true);
        export.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(export);
      }
    }
  }

  String sought() {
    return search.getText();
  }

  boolean onlyTold() {
    return onlyTold.isSelected();
  }

  boolean gaps() {
    return gaps.isSelected();
  }

  void toggleTold() {
    onlyTold.fire();
  }

  void count(int lines, int told) {
    count.setText(
        told == 0
            ? messages.get("ledger.counted", lines)
            : told == lines
                ? messages.get("ledger.told", told)
                : messages.get("ledger.counted-told", lines, told));
    // Among rows picked out gaps would say nothing.
    gaps.setDisable(onlyTold() || !sought().isBlank());
  }

  void takeFocus() {
    search.requestFocus();
    search.selectAll();
  }

  /// Takes back what is sought.
  ///
  /// @return false when nothing was
  boolean clear() {
    boolean sought = !search.getText().isEmpty();
    search.clear();
    return sought;
  }
}
