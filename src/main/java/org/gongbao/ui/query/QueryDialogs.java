package org.gongbao.ui.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Phrase;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.Question;
import org.gongbao.ui.fx.Form;
import org.jspecify.annotations.Nullable;

/// What is asked when a query is written, answered and closed.
final class QueryDialogs {
  private final QueriesModel model;
  private final QueryWords words;
  private final Messages messages;
  private final ZoneId zone;

  QueryDialogs(QueriesModel model, QueryWords words, Messages messages, ZoneId zone) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.zone = zone;
  }

  /// @param before what stands in the fields
  Optional<Question> question(String title, Subject subject, Prefilled before, Window owner) {
    Form form = new Form(messages);
    form.tell(
        subject.quote().isEmpty() ? messages.get("query.whole") : subject.quote(),
        "gb-query-quote");
    TextField office = form.field("query.field.office", new TextField(before.office()));
    TextField contact = form.field("query.field.contact", new TextField(before.contact()));
    contact.setPromptText(messages.get("query.field.contact.prompt"));
    ComboBox<Phrase> phrases = form.field("query.field.phrase", phrases());
    TextArea text = form.field("query.field.question", new TextArea(before.text()));
    TextField proposal = form.field("query.field.proposal", new TextField(before.proposal()));
    phrases.setOnAction(
        event -> {
          Phrase chosen = phrases.getValue();
          if (chosen != null) {
            put(
                chosen.about(
                    subject.quote(),
                    messages.get("query.here"),
                    subject.title(),
                    proposal.getText()),
                text);
          }
        });
    proposal.setPromptText(messages.get("query.field.proposal.prompt"));
    boolean taken = form.ask(title, "query.do.keep", owner, text, isBlank(text));
    return taken
        ? Optional.of(
            new Question(
                text.getText().strip(),
                proposal.getText().strip(),
                office.getText().strip(),
                contact.getText().strip()))
        : Optional.empty();
  }

  /// What is asked about.
  ///
  /// @param quote its characters; empty for a whole text
  /// @param title of the document
  record Subject(String quote, String title) {}

  private ComboBox<Phrase> phrases() {
    ComboBox<Phrase> choice = new ComboBox<>();
    choice.getItems().setAll(model.phrases());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setPromptText(messages.get("query.field.phrase.prompt"));
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Phrase phrase) {
            return phrase == null ? "" : phrase.name();
          }

          @Override
          public Phrase fromString(String any) {
            throw new UnsupportedOperationException();
          }
        });
    return choice;
  }

  /// Behind what was written already.
  private static void put(String question, TextArea text) {
    String there = text.getText() == null ? "" : text.getText().strip();
    text.setText(there.isEmpty() ? question : there + "\n" + question);
    text.requestFocus();
    text.end();
  }

  /// What stands in the fields of a query at first; the question may still be empty.
  record Prefilled(String text, String proposal, String office, String contact) {
    static Prefilled of(Question question) {
      return new Prefilled(
          question.text(), question.proposal(), question.office(), question.contact());
    }
  }

  Optional<Answer> answer(Query query, Window owner) {
    Form form = new Form(messages);
    form.tell(query.question().text(), "gb-query-quote");
    Optional<Answer> before = query.answer();
    TextArea text =
        form.field("query.field.answer", new TextArea(before.map(Answer::text).orElse("")));
    TextField by =
        form.field(
            "query.field.by",
            new TextField(before.map(Answer::by).orElse(query.question().office())));
    LocalDate today = LocalDate.ofInstant(model.now(), zone);
    DatePicker date =
        form.field("query.field.date", new DatePicker(before.map(Answer::date).orElse(today)));
    date.setConverter(new LocalDateStringConverter());
    BooleanBinding incomplete = isBlank(text).or(date.valueProperty().isNull());
    boolean taken =
        form.ask(
            messages.get("query.title.answer", query.number()),
            "query.do.record",
            owner,
            text,
            incomplete);
    return taken
        ? Optional.of(new Answer(text.getText().strip(), by.getText().strip(), date.getValue()))
        : Optional.empty();
  }

  /// How a query ends.
  record Ended(Outcome.Kind kind, String note) {}

  Optional<Ended> outcome(Query query, Window owner) {
    Form form = new Form(messages);
    form.tell(query.question().text(), "gb-query-quote");
    query
        .answer()
        .ifPresent(
            answer -> form.tell(messages.get("query.answered", answer.text()), "gb-query-quote"));
    ToggleGroup group = new ToggleGroup();
    VBox kinds = new VBox(8);
    for (Outcome.Kind kind : List.of(Outcome.Kind.values())) {
      boolean lacking = kind.wantsAnswer() && query.answer().isEmpty();
      String name = words.outcome(kind);
      RadioButton one =
          new RadioButton(lacking ? messages.get("query.outcome.lacking", name) : name);
      one.setUserData(kind);
      one.setToggleGroup(group);
      one.setDisable(lacking);
      kinds.getChildren().add(one);
    }
    kinds.getChildren().stream()
        .filter(one -> !one.isDisable())
        .findFirst()
        .map(RadioButton.class::cast)
        .ifPresent(group::selectToggle);
    form.field("query.field.outcome", kinds);
    TextField note = form.field("query.field.note", new TextField());
    RadioButton first = (RadioButton) group.getSelectedToggle();
    boolean taken =
        form.ask(
            messages.get("query.title.end", query.number()),
            "query.do.end",
            owner,
            first,
            group.selectedToggleProperty().isNull());
    return taken
        ? Optional.of(
            new Ended((Outcome.Kind) group.getSelectedToggle().getUserData(), note.getText()))
        : Optional.empty();
  }

  private static BooleanBinding isBlank(TextInputControl field) {
    return Bindings.createBooleanBinding(
        () -> field.getText() == null || field.getText().isBlank(), field.textProperty());
  }
}
