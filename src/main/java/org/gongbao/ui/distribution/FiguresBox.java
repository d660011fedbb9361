package org.gongbao.ui.distribution;

import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.distribution.Distribution;

/// 印数, 发放, 退回 and what is left, and what each 类别 gets.
final class FiguresBox extends VBox {
  private final Messages messages;
  private final FlowPane figures = new FlowPane();
  private final FlowPane totals = new FlowPane();

  FiguresBox(Messages messages) {
    this.messages = messages;
    figures.getStyleClass().add("gb-figures");
    totals.getStyleClass().add("gb-distribution-totals");
    getStyleClass().add("gb-distribution-figures");
    getChildren().addAll(figures, totals);
  }

  void show(Distribution all) {
    OptionalLong run =
        all.printRun().isPresent()
            ? OptionalLong.of(all.printRun().getAsInt())
            : OptionalLong.empty();
    boolean over = !all.faults().isEmpty();
    figures
        .getChildren()
        .setAll(
            figure("distribution.run", run, ""),
            figure(
                "distribution.sent", OptionalLong.of(all.copies()), over ? "gb-figure-error" : ""),
            figure("distribution.returned", OptionalLong.of(all.returned()), ""),
            figure("distribution.left", all.left(), over ? "gb-figure-error" : ""));
    boolean several = all.totals().size() > 1;
    totals.setVisible(several);
    totals.setManaged(several);
    totals.getChildren().clear();
    if (several) {
      all.totals().forEach(total -> totals.getChildren().add(tag(total)));
    }
  }

  private Label tag(Distribution.Total total) {
    String category =
        total.category().isEmpty() ? messages.get("distribution.uncategorised") : total.category();
    Label tag =
        new Label(
            messages.get(
                total.returned() == 0 ? "distribution.total" : "distribution.total.returned",
                category,
                total.units(),
                total.copies(),
                total.returned()));
    tag.getStyleClass().add("gb-tag");
    return tag;
  }

  private VBox figure(String key, OptionalLong number, String style) {
    boolean known = number.isPresent();
    Label large =
        new Label(known ? Long.toString(number.getAsLong()) : messages.get("distribution.no-run"));
    large.getStyleClass().add(known ? "gb-figure-number" : "gb-figure-none");
    if (!style.isEmpty()) {
      large.getStyleClass().add(style);
    }
    Label small = new Label(known ? messages.get("distribution.unit.copies") : "");
    small.getStyleClass().add("gb-figure-unit");
    Label below = new Label(messages.get(key));
    below.getStyleClass().add("gb-figure-name");
    HBox line = new HBox(large, small);
    line.getStyleClass().add("gb-figure-line");
    VBox figure = new VBox(line, below);
    figure.setAccessibleText(below.getText() + " " + large.getText() + small.getText());
    if (!known) {
      Tooltip.install(figure, new Tooltip(messages.get("distribution.no-run.about")));
    } else if (key.equals("distribution.left")) {
      Tooltip.install(figure, new Tooltip(messages.get("distribution.left.about")));
    }
    return figure;
  }
}
