package org.gongbao.ui.fx;

import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place errors come to: says what happened, what is safe and what to do, with a code that
/// can be read aloud; details are folded. Logs never hold document content.
public final class ErrorReporter {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);
  private final Messages messages;
  private Optional<Window> owner = Optional.empty();

  public ErrorReporter(Messages messages) {
    this.messages = messages;
  }

  /// Dialogs stand before this window from now on.
  public void standBefore(Window window) {
    owner = Optional.of(window);
  }

  /// Tells the user of anything that went wrong. FX thread only.
  public void report(Throwable error) {
    Problem problem = problemOf(error);
    if (error instanceof ProblemException) {
      LOG.info("told the user {}", problem.code(), error);
    } else {
      LOG.error("unexpected, told the user {}", problem.code(), withoutContent(error));
    }
    show(problem, details(error));
  }

  /// Tells the user that there is nothing to be done, and why. FX thread only.
  ///
  /// @param title key of the title
  /// @param text key of what is said
  public void tell(String title, String text) {
    Alert alert = dialog(messages.get(title), messages.get(text));
    alert.show();
  }

  /// What the user is told of an error.
  static Problem problemOf(Throwable error) {
    return error instanceof ProblemException known
        ? known.problem()
        : Problem.library("GB-X01", "ui.error.unexpected");
  }

  /// The kind of each error and where it arose. Messages are left out: they may quote a document.
  static String details(Throwable error) {
    StringBuilder out = new StringBuilder();
    Throwable cause = error;
    while (cause != null) {
      out.append(cause.getClass().getName()).append('\n');
      StackTraceElement[] stack = cause.getStackTrace();
      for (int i = 0; i < Math.min(8, stack.length); i++) {
        out.append("  ").append(stack[i]).append('\n');
      }
      cause = cause.getCause();
    }
    return out.toString();
  }

  private static Throwable withoutContent(Throwable error) {
    RuntimeException bare = new RuntimeException(error.getClass().getName());
    bare.setStackTrace(error.getStackTrace());
    return bare;
  }

  private void show(Problem problem, String details) {
    Alert alert = dialog(messages.get("ui.error.title"), messages.get(problem));
    if (alert.getDialogPane().getContent() instanceof Label text) {
      text.setGraphic(Icons.ERROR.icon());
    }
    TextArea folded = new TextArea(details);
    folded.setEditable(false);
    folded.getStyleClass().add("gb-details");
    alert.getDialogPane().setExpandableContent(folded);
    alert.show();
  }

  private Alert dialog(String title, String said) {
    Alert alert = new Alert(Alert.AlertType.NONE);
    owner.ifPresent(alert::initOwner);
    alert.setTitle(title);
    Label text = new Label(said);
    text.setWrapText(true);
    text.getStyleClass().add("gb-dialog-text");
    alert
        .getButtonTypes()
        .setAll(new ButtonType(messages.get("ui.button.close"), ButtonData.OK_DONE));
    alert.getDialogPane().setContent(text);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    return alert;
  }
}
