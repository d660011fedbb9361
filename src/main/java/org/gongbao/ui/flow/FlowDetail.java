package org.gongbao.ui.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.PartChange;
import org.gongbao.review.compare.Piece;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.StepState;
import org.gongbao.review.workflow.Voided;
import org.gongbao.ui.work.Means;

/// The steps of what is chosen: who signed them and whose turn it is; of a signature that is void,
/// above all else the characters that voided it.
final class FlowDetail extends ScrollPane {
  private static final int MOST = 60;

  private final Means means;
  private final FlowWords words;
  private final VBox lines = new VBox();
  private final VBox changed = new VBox();
  private Optional<Tasks.Handle> comparing = Optional.empty();

  FlowDetail(Means means, FlowWords words) {
    this.means = means;
    this.words = words;
    lines.getStyleClass().add("gb-flow-detail");
    changed.getStyleClass().add("gb-flow-changed");
    setContent(lines);
    setFitToWidth(true);
    getStyleClass().add("gb-flow");
    setAccessibleText(means.messages().get("flow.steps"));
  }

  /// @param row empty for nothing
  void show(Optional<FlowState> state, Optional<FlowState.Row> row) {
    comparing.ifPresent(Tasks.Handle::cancel);
    lines.getChildren().clear();
    changed.getChildren().clear();
    if (state.isEmpty() || row.isEmpty() || state.get().standing().isEmpty()) {
      return;
    }
    Standing standing = state.get().standing().get();
    lines.getChildren().addAll(label(words.name(row.get()), "gb-flow-name"), changed);
    for (StepState step : standing.of(row.get().subject())) {
      String look = step.voided().isEmpty() ? step.phase().name() : "voided";
      lines.getChildren().add(label(words.line(step), "gb-flow-" + look.toLowerCase(Locale.ROOT)));
    }
    for (Approval one : state.get().log().approvals()) {
      if (one.subject().equals(row.get().subject())) {
        state
            .get()
            .log()
            .withdrawal(one)
            .map(back -> words.withdrawn(one, back, standing.workflow()))
            .ifPresent(told -> lines.getChildren().add(label(told, "gb-flow-waiting")));
      }
    }
    standing.voided(row.get().subject()).stream()
        .filter(one -> one.cause() == Voided.Cause.TEXT)
        .reduce((first, last) -> last)
        .ifPresent(one -> compare(state.get(), one));
  }

  /// Of the newest that is void: what was changed since.
  private void compare(FlowState state, Voided one) {
    comparing =
        Optional.of(
            means
                .tasks()
                .run(
                    progress -> state.signOff().changes(one.approval(), state.tree().issue()),
                    changes -> told(state, one, changes),
                    means.errors()));
  }

  private void told(FlowState state, Voided one, List<PartChange> changes) {
    String step =
        state
            .standing()
            .flatMap(standing -> standing.workflow().step(one.approval().step()))
            .map(found -> found.name())
            .orElse("");
    changed.getChildren().add(label(words.voidedBy(one, step), "gb-flow-name"));
    Messages messages = means.messages();
    for (PartChange change : changes) {
      TextFlow flow = new TextFlow();
      flow.getStyleClass().add("gb-flow-diff");
      flow.setAccessibleRole(AccessibleRole.TEXT);
      change.lines().stream().limit(MOST).forEach(line -> add(flow, line, messages));
      changed.getChildren().add(flow);
    }
  }

  private static void add(TextFlow flow, DiffLine line, Messages messages) {
    switch (line) {
      case DiffLine.Words told -> told.pieces().forEach(piece -> add(flow, piece));
      case DiffLine.Grid grid ->
          grid.cells().stream()
              .filter(cell -> !cell.isSame())
              .forEach(cell -> cell.pieces().forEach(piece -> add(flow, piece)));
      case DiffLine.Fielded field ->
          flow.getChildren().add(new Text(messages.get("history.field." + field.field().name())));
      default -> flow.getChildren().add(new Text("……"));
    }
    flow.getChildren().add(new Text("\n"));
  }

  private static void add(TextFlow flow, Piece piece) {
    Text text = new Text(piece.chars().replace("\n", "↵"));
    text.getStyleClass().add("gb-flow-" + piece.kind().name().toLowerCase(Locale.ROOT));
    flow.getChildren().add(text);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
