package org.gongbao.ui.intake;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.gongbao.exchange.Label;
import org.gongbao.l10n.Messages;
import org.jspecify.annotations.Nullable;

/// A line, original beside result.
final class LineCell extends ListCell<Integer> {
  private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
  private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");
  private final LinesView lines;
  private final Messages messages;
  private final OriginalSide original;
  private final ResultSide result;
  private final LinePair pair;

  /// What is shown now, not to be drawn again for nothing.
  private Optional<Shown> shown = Optional.empty();

  /// True while what is shown has not had its look yet, which decides on its height.
  private boolean stale;

  private record Shown(IntakeFile file, LineRow row, Optional<Verdict> verdict) {}

  LineCell(LinesView lines, Messages messages, Thumbnails thumbnails) {
    this.lines = lines;
    this.messages = messages;
    original = new OriginalSide(messages, thumbnails);
    result = new ResultSide(messages, chip -> lines.choose(this, chip));
    pair = new LinePair(original, result, lines.cutProperty());
    getStyleClass().add("gb-intake-row");
    lines.revisionProperty().subscribe(any -> refresh());
  }

  @Override
  protected void updateItem(@Nullable Integer number, boolean empty) {
    super.updateItem(number, empty);
    setText(null);
    if (empty || number == null) {
      setGraphic(null);
      shown = Optional.empty();
    } else {
      refresh();
      setGraphic(pair);
    }
  }

  private void refresh() {
    Integer number = getItem();
    Optional<IntakeFile> file = lines.file();
    Optional<Sheet> sheet = file.flatMap(IntakeFile::sheet);
    if (isEmpty() || number == null || sheet.isEmpty() || number > sheet.get().rows().size()) {
      return;
    }
    LineRow row = sheet.get().row(number);
    Optional<Verdict> verdict = file.get().verdict(row);
    Optional<Shown> next = Optional.of(new Shown(file.get(), row, verdict));
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    boolean aside = verdict.filter(v -> v.label() == Label.ASIDE).isPresent();
    original.show(file.get(), sheet.get(), row, aside);
    result.show(sheet.get(), row, verdict);
    pseudoClassStateChanged(
        UNSURE, verdict.filter(v -> v.state() == Verdict.State.UNSURE).isPresent());
    pseudoClassStateChanged(APART, number > 1 && sheet.get().row(number - 1).isBlank());
    setAccessibleText(accessible(row, verdict));
    stale = true;
    requestLayout();
  }

  private String accessible(LineRow row, Optional<Verdict> verdict) {
    String label = verdict.map(v -> messages.get(LabelKeys.nameOf(v.label()))).orElse("");
    String sure =
        verdict
            .filter(v -> v.state() == Verdict.State.UNSURE)
            .map(v -> messages.get("intake.confidence", v.confidence()))
            .orElse("");
    return messages.get("intake.line", row.number(), label, sure, row.line().text());
  }

  @Override
  protected double computePrefHeight(double width) {
    if (stale && pair.getScene() != null) {
      stale = false;
      applyCss();
    }
    double insets = snappedTopInset() + snappedBottomInset();
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : pair.prefHeight(width - snappedLeftInset() - snappedRightInset()) + insets;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      pair.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
