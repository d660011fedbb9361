package org.gongbao.ui.check;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.review.decide.Decision;

/// What was decided about a row, or what can be.
final class DecisionBar extends VBox {
  private final FindingActions actions;
  private final Messages messages;
  private final FlowPane buttons = new FlowPane(8, 8);

  DecisionBar(FindingRow row, FindingActions actions, FindingWords words, Messages messages) {
    this.actions = actions;
    this.messages = messages;
    getStyleClass().add("gb-decision");
    if (actions.marking().isPresent()) {
      mark(row);
      return;
    }
    row.decision().ifPresentOrElse(one -> told(one, words), () -> offer(row));
    if (!buttons.getChildren().isEmpty()) {
      getChildren().add(buttons);
    }
    if (!actions.isWritable()) {
      getChildren().add(label(messages.get("check.read-only"), "gb-muted"));
    }
  }

  /// On a locked text.
  private void mark(FindingRow row) {
    if (row instanceof FindingRow.Found one) {
      Button mark = new Button(messages.get("proofread.command.finding"));
      mark.getStyleClass().add("accent");
      mark.setOnAction(
          event -> actions.marking().ifPresent(marker -> marker.accept(one.finding())));
      getChildren().add(mark);
    }
  }

  private void told(Decision decision, FindingWords words) {
    getChildren()
        .addAll(
            label(words.reason(decision), "gb-decision-reason"),
            label(words.by(decision), "gb-muted"));
    button("check.restore", () -> actions.restore(decision));
  }

  private void offer(FindingRow row) {
    switch (row) {
      case FindingRow.Found one -> {
        button("check.command.waive", () -> actions.waive(one.finding(), getScene().getWindow()));
        button("check.command.ask", () -> actions.ask(one.finding()));
      }
      case FindingRow.NotRun one -> {
        if (one.unrun().isBlocking()) {
          button("check.command.accept", () -> actions.accept(one.unrun(), getScene().getWindow()));
        }
      }
      case FindingRow.Head head -> {}
      case FindingRow.Waived one -> {}
      case FindingRow.Off one -> {}
    }
    row.rule()
        .ifPresent(
            rule ->
                button("check.command.off", () -> actions.switchOff(rule, getScene().getWindow())));
  }

  private void button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setDisable(!actions.isWritable());
    button.setOnAction(event -> action.run());
    buttons.getChildren().add(button);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
