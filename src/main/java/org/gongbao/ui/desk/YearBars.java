package org.gongbao.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bar an issue over the year. A screen reader reads the numbers one by one.
final class YearBars extends VBox {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
  private static final double GAP = 2;
  private final Label last = new Label();
  private final Label unit = new Label();
  private final Bars bars = new Bars();
  private final String name;

  YearBars(String name, String unitName) {
    this.name = name;
    Label title = new Label(name);
    title.getStyleClass().add("gb-bars-title");
    last.getStyleClass().add("gb-bars-number");
    unit.setText(unitName);
    unit.getStyleClass().add("gb-figure-unit");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, last, unit);
    head.getStyleClass().add("gb-bars-head");
    VBox.setVgrow(bars, Priority.ALWAYS);
    getStyleClass().add("gb-bars");
    getChildren().addAll(head, bars);
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
  }

  /// One bar.
  ///
  /// @param issue what the issue is called
  /// @param shown the value as people write it
  record Bar(String issue, int value, String shown) {
    Bar(String issue, int value) {
      this(issue, value, Integer.toString(value));
    }
  }

  void show(List<Bar> values) {
    bars.show(values);
    last.setText(values.isEmpty() ? "–" : values.getLast().shown());
    StringBuilder all = new StringBuilder(name);
    values.forEach(bar -> all.append('；').append(bar.issue()).append(' ').append(bar.shown()));
    setAccessibleText(all.toString());
  }

  private static final class Bars extends Pane {
    private final List<Region> shown = new ArrayList<>();
    private final Label first = new Label();
    private final Label end = new Label();
    private List<Bar> values = List.of();

    Bars() {
      first.getStyleClass().add("gb-bars-axis");
      end.getStyleClass().add("gb-bars-axis");
      setMinHeight(48);
      setPrefHeight(104);
    }

    void show(List<Bar> next) {
      values = List.copyOf(next);
      shown.clear();
      for (Bar bar : values) {
        Region one = new Region();
        one.getStyleClass().add("gb-bar-of-year");
        one.pseudoClassStateChanged(LAST, bar == values.getLast());
        Tooltip.install(one, new Tooltip(bar.issue() + "  " + bar.shown()));
        shown.add(one);
      }
      first.setText(values.isEmpty() ? "" : values.getFirst().issue());
      end.setText(values.size() < 2 ? "" : values.getLast().issue());
      getChildren().setAll(shown);
      getChildren().addAll(first, end);
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      double axis = first.prefHeight(-1);
      double room = Math.max(0, getHeight() - axis - GAP);
      int most = Math.max(1, values.stream().mapToInt(Bar::value).max().orElse(1));
      // As broad as with a whole year of them.
      double step = getWidth() / Math.max(24, values.size());
      for (int i = 0; i < shown.size(); i++) {
        double height = Math.max(1, room * values.get(i).value() / most);
        shown
            .get(i)
            .resizeRelocate(
                snapPositionX(i * step),
                snapPositionY(room - height),
                Math.max(1, snapSizeX(step - GAP)),
                height);
      }
      first.autosize();
      first.relocate(0, room + GAP);
      end.autosize();
      double right = Math.max(first.getWidth() + GAP, shown.size() * step - GAP - end.getWidth());
      end.relocate(right, room + GAP);
    }
  }
}
