package org.gongbao.ui.ledger;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.ledger.LedgerModel.State;

/// How far the first reading is, and how to stop it.
final class ReadingNote extends VBox {
  private final Messages messages;
  private final Label text = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button button = new Button();
  private final Runnable again;
  private final Runnable cancel;

  ReadingNote(Messages messages, Runnable again, Runnable cancel) {
    this.messages = messages;
    this.again = again;
    this.cancel = cancel;
    getStyleClass().add("gb-ledger-reading");
    text.getStyleClass().add("gb-empty");
    button.setAccessibleText(messages.get("ledger.reading.again"));
    getChildren().addAll(text, bar, button);
  }

  void show(State state) {
    switch (state) {
      case State.Reading(long done, long total) -> {
        say(messages.get("ledger.reading", done, total), "ledger.reading.cancel", cancel);
        bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
        bar.setVisible(true);
      }
      case State.Stopped any -> {
        say(messages.get("ledger.stopped"), "ledger.reading.again", again);
        bar.setVisible(false);
      }
      case State.Closed any -> setVisible(false);
      case State.Read any -> setVisible(false);
    }
    setManaged(isVisible());
  }

  private void say(String what, String offered, Runnable action) {
    text.setText(what);
    bar.setAccessibleText(what);
    button.setText(messages.get(offered));
    button.setAccessibleText(messages.get(offered));
    button.setOnAction(event -> action.run());
    setVisible(true);
  }
}
