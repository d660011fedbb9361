package org.gongbao.ui.quality;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.gongbao.app.quality.QualityWords;
import org.gongbao.review.quality.Figure;
import org.gongbao.review.quality.ProofQuality;
import org.gongbao.review.quality.QualityReport;
import org.gongbao.review.quality.Rate;

/// 差错率 of each proof as a bar, with the limits it is measured by as lines. A screen reader reads
/// the numbers.
final class RateBars extends Region {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double BAR = 56;
  private static final double NAMES = 96;
  private static final double GAP = 4;
  private final QualityWords words;
  private final List<Bar> bars = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  RateBars(QualityWords words) {
    this.words = words;
    getStyleClass().add("gb-rates");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    setMinHeight(150);
    setPrefHeight(200);
  }

  private record Bar(double rate, Region bar, Label value, Label name) {}

  private record Line(double limit, Region line, Label name) {}

  void show(QualityReport report) {
    bars.clear();
    lines.clear();
    StringBuilder read = new StringBuilder(words.get("chart"));
    for (ProofQuality proof : report.proofs()) {
      Rate rate = proof.isRead() ? proof.rate() : new Rate(0, 0);
      String name = words.round(proof.round());
      Region bar = new Region();
      bar.getStyleClass().add("gb-rate-bar");
      bar.pseudoClassStateChanged(
          OVER, rate.isKnown() && !rate.isWithin(report.standard().of(Figure.TARGET)));
      bars.add(
          new Bar(
              rate.value().doubleValue(),
              bar,
              label(QualityWords.rate(rate), "gb-rate-value"),
              label(name, "gb-bars-axis")));
      read.append('；').append(name).append(' ').append(QualityWords.rate(rate));
    }
    for (Figure figure : List.of(Figure.TARGET, Figure.BOOK)) {
      int limit = report.standard().of(figure);
      Region line = new Region();
      line.getStyleClass().add("gb-rate-limit");
      String name = words.get("line." + figure, QualityWords.hundredths(limit));
      lines.add(new Line(limit / 100.0, line, label(name, "gb-bars-axis")));
      read.append('；').append(name);
    }
    setAccessibleText(read.toString());
    getChildren().clear();
    bars.forEach(bar -> getChildren().addAll(bar.bar(), bar.value(), bar.name()));
    lines.forEach(line -> getChildren().addAll(line.line(), line.name()));
    requestLayout();
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void layoutChildren() {
    if (bars.isEmpty()) {
      return;
    }
    double text = bars.getFirst().name().prefHeight(-1);
    double value = bars.getFirst().value().prefHeight(-1);
    double room = Math.max(1, getHeight() - text - value - 2 * GAP);
    double floor = value + GAP + room;
    double most = lines.stream().mapToDouble(Line::limit).max().orElse(1);
    for (Bar bar : bars) {
      most = Math.max(most, bar.rate());
    }
    double width = Math.min(getWidth() - NAMES, bars.size() * BAR * 2 + BAR);
    double step = Math.min(BAR * 2, width / bars.size());
    for (int i = 0; i < bars.size(); i++) {
      Bar one = bars.get(i);
      double height = Math.max(1, room * one.rate() / most);
      double across = Math.min(BAR, step - GAP);
      double left = snapPositionX(i * step + (step - across) / 2);
      one.bar().resizeRelocate(left, snapPositionY(floor - height), across, height);
      centre(one.value(), left + across / 2, floor - height - value - 1);
      centre(one.name(), left + across / 2, floor + GAP);
    }
    double before = Double.MAX_VALUE;
    for (Line line : lines) {
      double y = snapPositionY(floor - room * line.limit() / most);
      line.line().resizeRelocate(0, y, width, 1);
      line.name().autosize();
      // Lines close together: the name of the upper one is put above that of the lower.
      double at = Math.min(y - text / 2, before - text);
      line.name().relocate(width + GAP, Math.min(at, floor - text + GAP));
      before = line.name().getLayoutY();
    }
  }

  private void centre(Label label, double x, double y) {
    label.autosize();
    label.relocate(snapPositionX(x - label.getWidth() / 2), snapPositionY(y));
  }
}
