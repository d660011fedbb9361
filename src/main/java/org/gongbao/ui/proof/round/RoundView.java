package org.gongbao.ui.proof.round;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.app.proof.TextState;
import org.gongbao.l10n.Messages;
import org.gongbao.review.merge.State;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.fx.Segments;

/// 校对: the docket, the rounds and 核红, of which one is shown.
final class RoundView extends BorderPane {
  /// What can be shown.
  enum Part {
    DOCKET,
    ROUNDS,
    RED
  }

  private final RoundModel model;
  private final RoundWords words;
  private final Map<Part, Node> parts = new EnumMap<>(Part.class);
  private final Segments<Part> which;
  private final HBox tools = new HBox(8);
  private final Map<Part, List<Node>> own = new EnumMap<>(Part.class);
  private final Label said = new Label();

  RoundView(RoundModel model, RoundWords words, DocketView docket, RoundsView rounds, RedView red) {
    this.model = model;
    this.words = words;
    Messages messages = words.messages();
    parts.put(Part.DOCKET, docket);
    parts.put(Part.ROUNDS, rounds);
    parts.put(Part.RED, red);
    which =
        new Segments<>(
            messages.get("round.show"),
            List.of(Part.values()),
            part -> messages.get("round.part." + part.name().toLowerCase(Locale.ROOT)),
            this::show);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    said.setMinWidth(0);
    tools.getStyleClass().add("gb-round-tools");
    tools.setMinWidth(USE_PREF_SIZE);
    HBox bar = new HBox(which, said, space, tools);
    bar.getStyleClass().add("gb-panel-bar");
    setTop(bar);
    own.put(Part.DOCKET, List.copyOf(docket.filters()));
    show(Part.DOCKET);
    docket.rowsProperty().subscribe(rows -> tell());
    model.heldProperty().subscribe(held -> tell());
    model.textsProperty().subscribe(texts -> tell());
  }

  /// Puts buttons into the bar.
  void fill(Command all, Command make, Command merge, Command red) {
    List<ComboBox<?>> filters =
        own.getOrDefault(Part.DOCKET, List.of()).stream()
            .<ComboBox<?>>map(ComboBox.class::cast)
            .toList();
    List<Node> docket = new ArrayList<>(filters);
    docket.add(button(all));
    own.put(Part.DOCKET, docket);
    own.put(Part.ROUNDS, List.of(button(merge), button(make)));
    own.put(Part.RED, List.of(button(red)));
    show(Part.DOCKET);
  }

  void show(Part part) {
    which.show(part);
    setCenter(parts.get(part));
    tools.getChildren().setAll(own.getOrDefault(part, List.of()));
  }

  private void tell() {
    said.setText(
        model
            .heldProperty()
            .get()
            .map(
                held -> {
                  long all = held.docket().collation().marks().size();
                  long open =
                      held.docket().collation().marks().stream()
                          .map(mark -> held.docket().state(mark.id()))
                          .filter(state -> state == State.OPEN || state == State.CONFLICTING)
                          .count();
                  long undone =
                      model.textsProperty().get().values().stream()
                          .filter(text -> text == TextState.UNDONE)
                          .count();
                  return words
                      .messages()
                      .get(
                          undone == 0 ? "round.counts" : "round.counts.undone",
                          words.round(held.round()),
                          open,
                          all,
                          undone);
                })
            .orElse(""));
  }

  private Button button(Command command) {
    String name = words.messages().get(command.name());
    Button button = new Button(name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(name);
    button.setOnAction(event -> command.action().run());
    button.disableProperty().bind(command.unavailable());
    return button;
  }
}
