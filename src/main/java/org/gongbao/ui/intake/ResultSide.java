package org.gongbao.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.intake.Verdict.State;

/// What a line became: its label, the text as it will stand, how sure that is. Used again for other
/// lines.
final class ResultSide extends HBox {
  private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
  private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");
  private static final double BAR = 28;
  private final Messages messages;
  private final Label chip = new Label();
  private final VBox content = new VBox();
  private final Region level = new Region();
  private final Label percent = new Label();
  private final HBox confidence;

  /// @param choose opens the labels at the chip
  ResultSide(Messages messages, Consumer<Node> choose) {
    this.messages = messages;
    chip.getStyleClass().add("gb-intake-chip");
    chip.setGraphic(Icons.FOLD.icon());
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            choose.accept(chip);
          }
        });
    content.setMinWidth(0);
    HBox.setHgrow(content, Priority.ALWAYS);
    level.getStyleClass().add("gb-intake-bar-level");
    StackPane bar = new StackPane(level);
    bar.getStyleClass().add("gb-intake-bar");
    percent.getStyleClass().add("gb-intake-percent");
    confidence = new HBox(bar, percent);
    confidence.getStyleClass().add("gb-intake-confidence");
    confidence.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("gb-intake-result");
    getChildren().addAll(chip, content, confidence);
  }

  void show(Sheet sheet, LineRow row, Optional<Verdict> verdict) {
    boolean unsure = verdict.filter(v -> v.state() == State.UNSURE).isPresent();
    boolean confirmed = verdict.filter(v -> v.state() == State.CONFIRMED).isPresent();
    pseudoClassStateChanged(UNSURE, unsure);
    pseudoClassStateChanged(CONFIRMED, confirmed);
    chip.setVisible(verdict.isPresent());
    confidence.setVisible(verdict.isPresent());
    verdict.ifPresent(this::show);
    content.getChildren().setAll(texts(sheet, row));
    if (row.isBlank()) {
      content.getChildren().clear();
    } else if (content.getChildren().isEmpty()) {
      content.getChildren().add(nothing(row, verdict));
    }
    verdict
        .filter(Verdict::unheeded)
        .flatMap(v -> row.standing())
        .ifPresent(label -> content.getChildren().add(unheeded(label)));
  }

  private void show(Verdict verdict) {
    String name = messages.get(LabelKeys.nameOf(verdict.label()));
    chip.setText(name);
    chip.setAccessibleText(name);
    percent.setText(Integer.toString(verdict.confidence()));
    percent.setGraphic(verdict.state() == State.CONFIRMED ? Icons.OK.icon() : null);
    String told =
        verdict.state() == State.CONFIRMED
            ? messages.get("intake.confirmed")
            : messages.get("intake.confidence", verdict.confidence());
    percent.setTooltip(new Tooltip(told));
    percent.setAccessibleText(told);
    level.setMaxWidth(BAR * verdict.confidence() / 100);
  }

  private static List<Region> texts(Sheet sheet, LineRow row) {
    List<Cell> cells = Cell.of(row);
    if (!cells.isEmpty()) {
      List<Region> boxes =
          cells.stream()
              .map(cell -> cell.part().<Region>map(Flows::cell).orElseGet(Region::new))
              .toList();
      return List.of(new GridRow(boxes, sheet.cellWidths().getOrDefault(row.number(), List.of())));
    }
    List<Region> flows =
        new java.util.ArrayList<>(
            row.numbers().stream()
                .map(number -> Flows.plain(number, org.gongbao.exchange.Label.NUMBER))
                .toList());
    flows.addAll(Flows.of(row.parts()));
    return flows;
  }

  /// Where nothing of the line stands in the result.
  private Node nothing(LineRow row, Optional<Verdict> verdict) {
    return switch (verdict.map(Verdict::label).orElse(org.gongbao.exchange.Label.ASIDE)) {
      case RULE -> {
        Region rule = new Region();
        rule.getStyleClass().add("gb-rule");
        yield rule;
      }
      case FIGURE -> note(messages.get("intake.result.figure", row.picture()));
      case ASIDE -> note(messages.get("intake.result.aside"));
      default -> note(messages.get("intake.result.field"));
    };
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.getStyleClass().add("gb-intake-note");
    return note;
  }

  private Label unheeded(org.gongbao.exchange.Label standing) {
    Label told =
        new Label(messages.get("intake.unheeded", messages.get(LabelKeys.nameOf(standing))));
    told.setGraphic(Icons.WARNING.icon());
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.getStyleClass().add("gb-intake-remark");
    return told;
  }
}
