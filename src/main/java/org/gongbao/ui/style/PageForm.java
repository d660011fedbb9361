package org.gongbao.ui.style;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.ContentsStyle;
import org.gongbao.layout.style.ContentsStyle.Labels;
import org.gongbao.layout.style.ContentsStyle.Leader;
import org.gongbao.layout.style.ContentsStyle.Numbers;
import org.gongbao.layout.style.LineRules;
import org.gongbao.layout.style.TypeArea;

/// 幅面、边距、版心、禁则.
final class PageForm extends StyleForm {
  private static final int GAP_CHARACTERS = 2;

  PageForm(StyleModel model, Messages messages) {
    super(model, messages);
    paper();
    margins();
    columns();
    lines();
    prohibition();
    cover();
    contents();
  }

  private void paper() {
    row(
        "style.paper",
        mm(40, 600, () -> draft().paper().width(), w -> draft().paper(w, draft().paper().height())),
        mm(40, 900, () -> draft().paper().height(), h -> draft().paper(draft().paper().width(), h)),
        unit("style.unit.mm"));
  }

  private void margins() {
    row(
        "style.top",
        mm(0, 200, () -> area().top(), top -> draft().margins(top, area().inner())),
        told("style.bottom", () -> draft().bottom()));
    row(
        "style.inner",
        mm(0, 200, () -> area().inner(), inner -> draft().margins(area().top(), inner)),
        told("style.outer", () -> draft().outer()));
  }

  private void columns() {
    ComboBox<Integer> columns = new ComboBox<>();
    columns.getItems().setAll(1, 2);
    columns.setOnAction(
        event -> {
          if (columns.getValue() != area().columns()) {
            change(() -> draft().columns(columns.getValue(), characters(), GAP_CHARACTERS));
          }
        });
    LengthField each =
        new LengthField(
            1, 1, 80, "1", n -> change(() -> draft().columns(area().columns(), n, GAP_CHARACTERS)));
    row(
        "style.columns",
        shown(columns, () -> columns.setValue(area().columns())),
        shown(each, () -> each.show(characters())),
        unit("style.unit.characters"));
  }

  private void lines() {
    LengthField count =
        new LengthField(1, 4, 120, "1", n -> change(() -> draft().lines(n, area().pitch())));
    LengthField pitch =
        new LengthField(Emu.PT, 4, 100, "0.5", p -> change(() -> draft().lines(area().lines(), p)));
    row(
        "style.lines",
        shown(count, () -> count.show(area().lines())),
        shown(pitch, () -> pitch.show(area().pitch())),
        unit("style.unit.pitch"));
  }

  private void prohibition() {
    ComboBox<LineRules.Prohibition> level =
        choice(
            List.of(LineRules.Prohibition.values()),
            value -> messages().get("style.prohibition." + value.name()),
            () -> {});
    level.setOnAction(
        event ->
            change(
                () -> {
                  LineRules now = draft().lineRules();
                  draft()
                      .lineRules(
                          new LineRules(
                              level.getValue(),
                              now.fullStopsShrink(),
                              now.stretchCap(),
                              now.gap()));
                }));
    row("style.prohibition", shown(level, () -> level.setValue(draft().lineRules().prohibition())));
    setColumnSpan(level, 2);
  }

  /// 目录: number behind the title, leaders, where the names of sections stand.
  private void contents() {
    wide(
        "style.contents.numbers",
        one(Numbers.values(), () -> draft().contents().numbers(), (all, to) -> all.with(to)));
    wide(
        "style.contents.leader",
        one(Leader.values(), () -> draft().contents().leader(), (all, to) -> all.with(to)));
    wide(
        "style.contents.labels",
        one(Labels.values(), () -> draft().contents().labels(), (all, to) -> all.with(to)));
  }

  private void wide(String key, ComboBox<?> choice) {
    row(key, choice);
    setColumnSpan(choice, 2);
  }

  private <E extends Enum<E>> ComboBox<E> one(
      E[] all, Supplier<E> now, BiFunction<ContentsStyle, E, ContentsStyle> with) {
    ComboBox<E> box =
        choice(List.of(all), value -> messages().get("style.contents." + value.name()), () -> {});
    box.setOnAction(
        event -> change(() -> draft().contents(with.apply(draft().contents(), box.getValue()))));
    return shown(box, () -> box.setValue(now.get()));
  }

  /// Where the picture of the cover stands.
  private void cover() {
    ComboBox<Boolean> bleeds =
        choice(
            List.of(false, true),
            value -> messages().get(value ? "style.cover.bleeds" : "style.cover.within"),
            () -> {});
    bleeds.setOnAction(
        event ->
            change(
                () -> draft().flowRules(draft().flowRules().withCoverBleeding(bleeds.getValue()))));
    row("style.cover", shown(bleeds, () -> bleeds.setValue(draft().flowRules().coverBleeds())));
    setColumnSpan(bleeds, 2);
  }

  private TypeArea area() {
    return draft().area();
  }

  private int characters() {
    int em = draft().type(TextRole.BODY).size();
    return (area().columnWidth() + em / 2) / em;
  }

  private LengthField mm(int least, int most, IntSupplier from, IntConsumer into) {
    LengthField field =
        new LengthField(Emu.MM, least, most, "1", length -> change(() -> into.accept(length)));
    return shown(field, () -> field.show(from.getAsInt()));
  }

  /// What follows from the rest, and is only told.
  private Label told(String key, IntSupplier length) {
    Label label = new Label();
    label.getStyleClass().add("gb-style-told");
    return shown(
        label,
        () -> label.setText(messages().get(key, Math.round(length.getAsInt() / (float) Emu.MM))));
  }

  private Label unit(String key) {
    Label label = new Label(messages().get(key));
    label.getStyleClass().add("gb-style-told");
    return label;
  }

  private void change(Runnable change) {
    model().change(draft -> change.run());
  }
}
