package org.gongbao.ui.proof.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.ui.fx.Overlay;
import org.gongbao.ui.fx.Segments;
import org.gongbao.ui.proof.mark.MarkWords;

/// A small form at the place of a mark: the right characters or the words, the reason, the kind of
/// error, 异 or 非. Enter makes the mark, Esc leaves it. What was typed is there again when it is
/// opened for the same place.
final class MarkForm extends Overlay {
  private static final double WIDTH = 540;
  private static final double GAP = 6;
  private final Label head = new Label();
  private final TextField words = new TextField();
  private final TextField reason = new TextField();
  private final Label fault = new Label();
  private final Segments<Cause> causes;
  private final Segments<ErrorKind> kinds;
  private Cause cause = Cause.DIFFERS;
  private Optional<ErrorKind> kind = Optional.empty();
  private Function<String, ErrorKind> telling = text -> ErrorKind.NONE;
  private Function<Answer, Optional<String>> taking = answer -> Optional.empty();
  private Optional<Asked> asked = Optional.empty();

  /// What is asked for.
  ///
  /// @param head says which sign on which characters
  /// @param prompt of the field for the characters; empty when the sign needs none
  /// @param words in that field
  /// @param kind when it is another than the characters tell
  record Asked(
      String head,
      Optional<String> prompt,
      String words,
      String reason,
      Cause cause,
      Optional<ErrorKind> kind) {}

  /// What was written.
  ///
  /// @param kind as it was chosen; empty when it was left to the characters
  record Answer(String words, String reason, Cause cause, Optional<ErrorKind> kind) {}

  @SuppressWarnings("this-escape") // handlers run when it is shown
  MarkForm(Messages messages, MarkWords names) {
    super("gb-mark-form");
    causes =
        new Segments<>(
            messages.get("proofread.form.cause"),
            List.of(Cause.DIFFERS, Cause.WRONG),
            names::causeTold,
            taken -> cause = taken);
    kinds =
        new Segments<>(
            messages.get("proofread.form.kind"),
            List.of(ErrorKind.values()),
            names::kind,
            this::choose);
    kinds.getStyleClass().add("gb-mark-kinds");
    kinds.tell(one -> new KeyCodeCombination(digit(one), KeyCombination.ALT_DOWN).getDisplayText());
    words.textProperty().subscribe(text -> showKind());
    words.setAccessibleText(messages.get("proofread.form.words"));
    words.getStyleClass().add("gb-mark-words");
    reason.setAccessibleText(messages.get("proofread.form.reason"));
    reason.setPromptText(messages.get("proofread.form.reason"));
    head.getStyleClass().add("gb-mark-head");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    fault.getStyleClass().add("gb-form-fault");
    fault.setWrapText(true);
    fault.setMinHeight(USE_PREF_SIZE);
    Label keys = new Label(messages.get("proofread.form.keys"));
    keys.getStyleClass().add("gb-muted");
    Button take = new Button(messages.get("proofread.form.take"));
    take.getStyleClass().add("accent");
    take.setOnAction(event -> take());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    take.setMinWidth(USE_PREF_SIZE);
    causes.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(head, Priority.ALWAYS);
    head.setMaxWidth(Double.MAX_VALUE);
    keys.setMinWidth(USE_PREF_SIZE);
    HBox top = new HBox(8, head, keys);
    HBox foot = new HBox(8, causes, space, take);
    foot.getStyleClass().add("gb-mark-foot");
    top.getStyleClass().add("gb-mark-foot");
    getChildren().addAll(top, words, reason, kinds, fault, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void choose(ErrorKind chosen) {
    kind = Optional.of(chosen);
    showKind();
  }

  /// As it was chosen, else as what is written tells.
  private void showKind() {
    kinds.show(kind.orElseGet(() -> telling.apply(words.getText())));
  }

  private static KeyCode digit(ErrorKind kind) {
    return KeyCode.getKeyCode(Integer.toString(kind.ordinal() + 1));
  }

  private void pressed(KeyEvent event) {
    Optional<ErrorKind> keyed =
        Arrays.stream(ErrorKind.values())
            .filter(one -> event.isAltDown() && event.getCode() == digit(one))
            .findFirst();
    if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      take();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      asked = Optional.empty();
      close();
    } else if (keyed.isPresent()) {
      event.consume();
      choose(keyed.get());
    }
  }

  /// Opens it below a place of the scene.
  ///
  /// @param told what kind of error it is by what is written
  /// @param take makes the mark, or tells why it cannot be made; then the form stays
  void ask(
      Asked about,
      Optional<Bounds> place,
      Function<String, ErrorKind> told,
      Function<Answer, Optional<String>> take) {
    boolean goesOn = asked.equals(Optional.of(about));
    asked = Optional.of(about);
    taking = take;
    telling = told;
    head.setText(about.head());
    about.prompt().ifPresent(words::setPromptText);
    words.setVisible(about.prompt().isPresent());
    words.setManaged(about.prompt().isPresent());
    if (!goesOn) {
      words.setText(about.words());
      reason.setText(about.reason());
      cause = about.cause();
      causes.show(cause);
      kind = about.kind();
    }
    showKind();
    tell("");
    applyCss();
    showAt(WIDTH, 600);
    double high = prefHeight(getWidth());
    resize(getWidth(), high);
    place.ifPresent(at -> put(at, high));
    TextField first = about.prompt().isPresent() ? words : reason;
    first.requestFocus();
    first.end();
  }

  private void put(Bounds scene, double high) {
    Pane over = (Pane) getParent();
    Bounds at = over.sceneToLocal(scene);
    double x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, over.getWidth() - getWidth() - GAP));
    boolean fits = at.getMaxY() + GAP + high < over.getHeight();
    double y = fits ? at.getMaxY() + GAP : Math.max(GAP, at.getMinY() - GAP - high);
    relocate(x, y);
  }

  private void tell(String text) {
    fault.setText(text);
    fault.setVisible(!text.isEmpty());
    fault.setManaged(!text.isEmpty());
  }

  private void take() {
    Optional<String> why =
        taking.apply(new Answer(words.getText(), reason.getText().strip(), cause, kind));
    if (why.isPresent()) {
      tell(why.get());
      resize(getWidth(), prefHeight(getWidth()));
    } else {
      asked = Optional.empty();
      close();
    }
  }
}
