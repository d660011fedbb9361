package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongbao.app.proof.TextState;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.State;
import org.gongbao.review.query.Query;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.proof.mark.MarkWords;

/// All that is known of a line of the docket: who asks for it and why, what was decided, and beside
/// it what contradicts it.
final class DocketDetail extends ScrollPane {
  private final RoundWords words;
  private final Messages messages;
  private final DocketCommands commands;
  private final MarkQueries queries;
  private final ObservableValue<List<DocketRow>> rows;
  private final Consumer<MarkId> choose;
  private final VBox content = new VBox();

  /// @param rows all lines
  /// @param choose shows another one
  DocketDetail(
      RoundWords words,
      DocketCommands commands,
      MarkQueries queries,
      ObservableValue<List<DocketRow>> rows,
      Consumer<MarkId> choose) {
    this.words = words;
    this.messages = words.messages();
    this.commands = commands;
    this.queries = queries;
    this.rows = rows;
    this.choose = choose;
    content.getStyleClass().add("gb-finding-detail");
    getStyleClass().add("gb-finding-scroll");
    setContent(content);
    setFitToWidth(true);
    setMinWidth(220);
    setAccessibleText(messages.get("round.detail"));
  }

  void show(Optional<Held> held, Optional<DocketRow> row) {
    content.getChildren().clear();
    setVvalue(0);
    held.ifPresent(shown -> row.ifPresent(one -> show(shown, one)));
  }

  private void show(Held held, DocketRow row) {
    tell(
        messages.get("round.detail.title", words.where(row.where()), words.sign(row.mark().sign())),
        "gb-finding-title");
    WishFlow flow = new WishFlow(Wish.of(held.docket().base(), row.mark().correction()), messages);
    flow.getStyleClass().add("gb-finding-sentence");
    content.getChildren().add(flow);
    row.marks().forEach(mark -> asked(held, mark));
    Optional<Query> query = queries.of(row);
    query.ifPresent(one -> tell(queries.told(one), "gb-finding-text"));
    row.decision()
        .filter(one -> row.state() != State.OPEN)
        .ifPresent(one -> decided(held, row, one));
    if (row.state() == State.WITHDRAWN) {
      tell(messages.get("round.detail.withdrawn"), "gb-muted");
    }
    if (row.text() == TextState.UNDONE) {
      tell(messages.get("round.detail.undone"), "gb-finding-blocking");
    }
    if (row.text() == TextState.REWORKED) {
      tell(messages.get("round.detail.reworked"), "gb-muted");
    }
    FlowPane buttons = new FlowPane(8, 8);
    commands.over(row).stream()
        .filter(command -> !command.unavailable().get())
        .forEach(command -> buttons.getChildren().add(button(named(row, command, query), command)));
    content.getChildren().add(buttons);
    beside(held, row);
  }

  private void asked(Held held, Mark mark) {
    String reason = mark.remark().reason();
    tell(
        messages.get(
            reason.isBlank() ? "round.detail.by" : "round.detail.by.why",
            mark.author(),
            words.when(mark.remark().when()),
            reason),
        "gb-finding-text");
    tell(new MarkWords(messages, false).said(held.docket().base(), mark), "gb-muted");
  }

  private void decided(Held held, DocketRow row, Decision decision) {
    tell(
        messages.get(
            decision.reason().isBlank() ? "round.detail.decided" : "round.detail.decided.why",
            words.state(row.state()),
            decision.who(),
            words.when(decision.when()),
            decision.reason()),
        "gb-muted");
    decision
        .instead()
        .ifPresent(
            other -> {
              tell(messages.get("round.detail.instead"), "gb-finding-heading");
              content
                  .getChildren()
                  .add(new WishFlow(Wish.of(held.docket().base(), other), messages));
            });
  }

  /// What contradicts it, side by side.
  private void beside(Held held, DocketRow row) {
    List<DocketRow> others =
        rows.getValue().stream()
            .filter(other -> other.marks().stream().anyMatch(m -> row.against().contains(m.id())))
            .filter(other -> other.state() != State.WITHDRAWN)
            .toList();
    if (others.isEmpty()) {
      return;
    }
    tell(messages.get("round.detail.against"), "gb-finding-heading");
    FlowPane cards = new FlowPane(8, 8);
    others.forEach(other -> cards.getChildren().add(card(held, other)));
    content.getChildren().add(cards);
  }

  private VBox card(Held held, DocketRow other) {
    Label who = new Label(messages.get("round.card", words.readers(other), words.state(other)));
    who.getStyleClass().add("gb-muted");
    WishFlow flow =
        new WishFlow(Wish.of(held.docket().base(), other.mark().correction()), messages);
    Button show = new Button(messages.get("round.card.show"));
    show.getStyleClass().add("gb-form-button");
    show.setAccessibleText(messages.get("round.card.show") + " " + words.readers(other));
    show.setOnAction(event -> choose.accept(other.id()));
    VBox card = new VBox(4, who, flow, show);
    card.getStyleClass().add("gb-wish-card");
    return card;
  }

  private static Button button(String name, Command command) {
    Button button = new Button(name + "  " + command.shownKeys());
    button.setAccessibleText(name);
    button.setOnAction(event -> command.action().run());
    return button;
  }

  /// Accepting what is accepted is doing it again.
  private String named(DocketRow row, Command command, Optional<Query> query) {
    boolean undone = row.text() == TextState.UNDONE;
    return switch (command.name()) {
      case "round.command.accept" ->
          messages.get(undone ? "round.do.redo" : "round.command.accept");
      case "round.command.reopen" ->
          messages.get(undone ? "round.do.give-up" : "round.command.reopen");
      case "round.command.query" ->
          query
              .map(one -> messages.get("round.do.query", one.number()))
              .orElseGet(() -> messages.get("round.command.query").replace("…", ""));
      default -> messages.get(command.name()).replace("…", "");
    };
  }

  private void tell(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    content.getChildren().add(label);
  }
}
