package org.gongbao.ui.query;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.ui.command.Command;

/// All that is known of one query, and what can be done with it.
final class QueryDetail extends ScrollPane {
  private final QueryWords words;
  private final QueryCommands commands;
  private final Messages messages;
  private final VBox content = new VBox();

  QueryDetail(QueryWords words, QueryCommands commands, Messages messages) {
    this.words = words;
    this.commands = commands;
    this.messages = messages;
    content.getStyleClass().add("gb-finding-detail");
    setContent(content);
    setFitToWidth(true);
    setAccessibleText(messages.get("query.detail"));
    getStyleClass().add("gb-finding-scroll");
  }

  void show(Optional<Query> query) {
    content.getChildren().clear();
    setVvalue(0);
    query.ifPresentOrElse(this::fill, () -> add(messages.get("query.detail.empty"), "gb-empty"));
  }

  private void fill(Query query) {
    add(messages.get("query.title.of", query.number(), words.state(query)), "gb-finding-title");
    add(words.quote(query), "gb-query-quote");
    add(query.question().text(), "gb-finding-text");
    told("query.told.proposal", query.question().proposal());
    told("query.told.office", query.question().office());
    told("query.told.contact", query.question().contact());
    add(
        messages.get("query.told.raised", query.raisedBy(), words.day(query.raisedAt())),
        "gb-muted");
    FlowPane buttons = new FlowPane(8, 8);
    commands.over(query).forEach(command -> buttons.getChildren().add(button(command)));
    content.getChildren().add(buttons);
    query.answer().ifPresent(this::answered);
    query.outcome().ifPresent(this::ended);
    if (!commands.isWritable()) {
      add(messages.get("query.read-only"), "gb-muted");
    }
  }

  private void answered(Answer answer) {
    add(messages.get("query.told.answer"), "gb-finding-heading");
    add(answer.text(), "gb-finding-text");
    add(by(answer.by(), words.day(answer.date())), "gb-muted");
  }

  private void ended(Outcome outcome) {
    add(messages.get("query.told.outcome", words.outcome(outcome.kind())), "gb-finding-heading");
    if (!outcome.note().isEmpty()) {
      add(outcome.note(), "gb-finding-text");
    }
    add(by(outcome.who(), words.day(outcome.when())), "gb-muted");
  }

  private String by(String who, String day) {
    return who.isEmpty() ? day : messages.get("query.told.by", who, day);
  }

  private void told(String key, String text) {
    if (!text.isEmpty()) {
      add(messages.get(key, text), "gb-finding-text");
    }
  }

  private Node button(Command command) {
    Button button = new Button(messages.get(command.name()));
    button.setOnAction(event -> command.action().run());
    button.disableProperty().bind(command.unavailable());
    return button;
  }

  private void add(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    content.getChildren().add(label);
  }
}
