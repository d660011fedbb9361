package org.gongbao.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.IssueFigures;
import org.gongbao.app.IssueTempo;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.plan.YearSlot;

/// 期务台.
final class DeskView extends ScrollPane {
  private static final double CHARTS = 300;
  private static final double NARROW = 1060;
  private final DeskModel model;
  private final Messages messages;
  private final YearStrip strip;
  private final YearBars pages;
  private final YearBars characters;
  private final YearBars rates;
  private final YearBars days;

  /// @param manuscripts 收稿
  DeskView(
      DeskModel model, Messages messages, YearStrip strip, IssueCard issue, Region manuscripts) {
    this.model = model;
    this.messages = messages;
    this.strip = strip;
    pages = new YearBars(messages.get("desk.chart.pages"), messages.get("desk.unit.pages"));
    characters =
        new YearBars(messages.get("desk.chart.characters"), messages.get("desk.unit.characters"));
    rates = new YearBars(messages.get("quality.chart.year"), messages.get("quality.unit"));
    days = new YearBars(messages.get("quality.chart.days"), messages.get("desk.unit.days"));
    Label title = new Label(messages.get("desk.chart.title"));
    title.getStyleClass().add("gb-card-title");
    HBox head = new HBox(title);
    head.getStyleClass().add("gb-card-head");
    VBox charts = new VBox(head, pages, characters, rates, days);
    charts.getStyleClass().add("gb-card");
    charts.setMinWidth(CHARTS);
    charts.setPrefWidth(CHARTS);
    manuscripts.getStyleClass().add("gb-desk-manuscripts");
    VBox.setVgrow(manuscripts, Priority.ALWAYS);
    VBox left = new VBox(issue, manuscripts);
    left.getStyleClass().add("gb-desk-column");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox below = new HBox(left, charts);
    below.getStyleClass().add("gb-desk-row");
    Label none = new Label(messages.get("desk.empty.library"));
    none.getStyleClass().add("gb-empty");
    VBox all = new VBox(none, strip, below);
    model
        .yearProperty()
        .subscribe(
            year -> {
              boolean closed = year.number() == 0;
              none.setVisible(closed);
              none.setManaged(closed);
              strip.setVisible(!closed);
              below.setVisible(!closed);
            });
    all.getStyleClass().add("gb-desk");
    widthProperty()
        .subscribe(
            width -> {
              boolean narrow = width.doubleValue() < NARROW;
              if (narrow == below.getChildren().contains(charts)) {
                (narrow ? below : left).getChildren().remove(charts);
                (narrow ? left : below).getChildren().add(charts);
              }
            });
    setContent(all);
    setFitToWidth(true);
    setFitToHeight(true);
    VBox.setVgrow(below, Priority.ALWAYS);
    getStyleClass().add("gb-desk-scroll");
    model.figuresProperty().subscribe(this::chart);
    model.temposProperty().subscribe(this::chartTempos);
    model.yearProperty().subscribe(year -> chart(model.figuresProperty().get()));
  }

  void takeFocus() {
    strip.takeFocus();
  }

  private void chart(Map<NodeId, IssueFigures> figures) {
    pages.show(bars(figures, IssueFigures::pages));
    characters.show(bars(figures, IssueFigures::characters));
  }

  /// Only what is known has a bar; a chart without any is not shown.
  private void chartTempos(Map<NodeId, IssueTempo> tempos) {
    show(
        rates,
        bars(
            tempos,
            (name, known) ->
                known
                    .rate()
                    .map(
                        rate ->
                            new YearBars.Bar(
                                name,
                                rate.value().movePointRight(2).intValue(),
                                rate.value().toPlainString()))));
    show(
        days,
        bars(
            tempos,
            (name, known) ->
                known.days().isPresent()
                    ? Optional.of(new YearBars.Bar(name, known.days().getAsInt()))
                    : Optional.empty()));
  }

  private static void show(YearBars chart, List<YearBars.Bar> bars) {
    chart.setVisible(!bars.isEmpty());
    chart.setManaged(!bars.isEmpty());
    chart.show(bars);
  }

  private List<YearBars.Bar> bars(
      Map<NodeId, IssueFigures> figures, ToIntFunction<IssueFigures> value) {
    return bars(
        figures, (name, known) -> Optional.of(new YearBars.Bar(name, value.applyAsInt(known))));
  }

  private <T> List<YearBars.Bar> bars(
      Map<NodeId, T> known, BiFunction<String, T, Optional<YearBars.Bar>> bar) {
    List<YearBars.Bar> bars = new ArrayList<>();
    for (YearSlot slot : model.yearProperty().get().slots()) {
      slot.issue()
          .map(issue -> known.get(issue.id()))
          .flatMap(one -> bar.apply(DeskWords.shortNumber(slot.number(), messages), one))
          .ifPresent(bars::add);
    }
    return bars;
  }
}
