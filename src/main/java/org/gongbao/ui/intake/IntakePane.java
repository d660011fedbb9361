package org.gongbao.ui.intake;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.gongbao.app.Incoming;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;

/// The content of the import window: files at the left, the lines of the current one, the report
/// below.
final class IntakePane extends BorderPane {
  private static final double RAIL = 216;
  private static final double REPORT = 150;
  private static final double SHARE = 47;
  private final FileRail rail;
  private final LinesView lines;
  private final ReportView report;
  private final SplitPane across;
  private final SplitPane down;
  private double railWidth = RAIL;
  private double reportHeight = REPORT;
  private double placedWidth;
  private double placedHeight;

  IntakePane(IntakeModel model, Messages messages, Tasks tasks, Supplier<List<Incoming>> more) {
    rail = new FileRail(model, messages, more);
    lines = new LinesView(model, messages, tasks);
    report = new ReportView(model, messages, this::goTo);
    StackPane center = new StackPane(lines, new RefusalView(model, messages));
    down = new SplitPane(center, report);
    down.setOrientation(Orientation.VERTICAL);
    across = new SplitPane(rail, down);
    SplitPane.setResizableWithParent(rail, false);
    SplitPane.setResizableWithParent(report, false);
    getStyleClass().add("gb-intake");
    setTop(new IntakeHeader(model, messages));
    // Not seen before the dividers stand where they belong: nothing moves by itself.
    across.setVisible(false);
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    setCenter(across);
  }

  void foot(
      IntakeModel model,
      Messages messages,
      ObservableValue<Boolean> busy,
      IntakeFoot.Actions actions) {
    setBottom(new IntakeFoot(model, messages, busy, actions));
  }

  FileRail rail() {
    return rail;
  }

  LinesView lines() {
    return lines;
  }

  ReportView report() {
    return report;
  }

  private void goTo(int line) {
    lines.go(line);
  }

  /// Takes the sizes of last time.
  void recall(Settings settings) {
    railWidth = size(settings, "window.intake.rail", RAIL);
    reportHeight = size(settings, "window.intake.report", REPORT);
    double share = size(settings, "window.intake.share", SHARE) / 100;
    lines.shareProperty().set(Math.clamp(share, 0.25, 0.7));
  }

  void remember(Settings settings) {
    put(settings, "window.intake.rail", railWidth);
    put(settings, "window.intake.report", reportHeight);
    put(settings, "window.intake.share", lines.shareProperty().get() * 100);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() != placedWidth || getHeight() != placedHeight) {
      placedWidth = getWidth();
      placedHeight = getHeight();
      // A split pane that is still being resized would move the dividers again.
      Platform.runLater(this::place);
    }
    super.layoutChildren();
  }

  private void place() {
    across.setDividerPositions(railWidth / Math.max(1, across.getWidth()));
    down.setDividerPositions(1 - reportHeight / Math.max(1, down.getHeight()));
    if (!across.isVisible()) {
      across.setVisible(true);
      lines.takeFocus();
    }
  }

  private void released(MouseEvent event) {
    boolean divider =
        event.getTarget() instanceof Node node
            && node.getStyleClass().contains("split-pane-divider");
    if (divider && !event.isStillSincePress()) {
      railWidth = rail.getWidth();
      reportHeight = report.getHeight();
    }
  }

  static double size(Settings settings, String key, double otherwise) {
    return settings
        .get(key)
        .filter(size -> size.matches("[0-9]{1,5}"))
        .map(Double::parseDouble)
        .orElse(otherwise);
  }

  static void put(Settings settings, String key, double size) {
    settings.put(key, Long.toString(Math.round(size)));
  }
}
