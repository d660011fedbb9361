package org.gongbao.ui.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.Question;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.query.QueryDialogs.Prefilled;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.jspecify.annotations.Nullable;

/// 质疑 as the window has it: the list, the commands, the way from a finding to a query.
public final class Querying {
  private static final String ENDS = "。？！…?!.";

  private final WorkModel work;
  private final Messages messages;
  private final QueriesModel model;
  private final QueryWords words;
  private final QueryNoting noting;
  private final QueryDialogs dialogs;
  private final QueriesView view;
  private final QueryCommands commands;
  private final Runnable list;
  private final Supplier<Window> window;
  private @Nullable QueryPrinting printing;

  /// @param showList shows the list of queries
  /// @param window dialogs stand before
  public Querying(
      WorkModel work,
      Means means,
      Annotations annotations,
      Runnable showList,
      Supplier<Window> window) {
    this.work = work;
    this.messages = means.messages();
    this.list = showList;
    this.window = window;
    model = new QueriesModel(work, means);
    noting = new QueryNoting(work, means);
    words = new QueryWords(model, messages, means.clock().getZone());
    dialogs = new QueryDialogs(model, words, messages, means.clock().getZone());
    view = new QueriesView(model, words, messages);
    commands = new QueryCommands(model, view.chosenProperty(), new Acting());
    new QueryAnnotations(model, annotations, messages, this::show);
    view.fill(commands, raising("query.command.raise", ""));
  }

  /// Sets what writes forms.
  public void printWith(QueryPrinting writer) {
    printing = writer;
  }

  /// Lists all queries.
  public Region list() {
    return view;
  }

  /// How many are open.
  public ObservableValue<Number> countProperty() {
    return model.queriesProperty().map(all -> all.stream().filter(Query::isOpen).count());
  }

  public ReadOnlyObjectProperty<List<Query>> queriesProperty() {
    return model.queriesProperty();
  }

  /// What belongs into the menu 校验.
  public List<Command> commands() {
    return List.of(Command.always("query.command.show", "Alt+4", list));
  }

  /// What can be done with the query chosen, for the same menu.
  public List<Command> chosenCommands() {
    return commands.all();
  }

  private Command raising(String key, String keys) {
    var unable =
        Bindings.createBooleanBinding(
            () -> !model.writableProperty().get() || work.spotProperty().get().isEmpty(),
            model.writableProperty(),
            work.spotProperty());
    return new Command(key, keys, this::askHere, unable);
  }

  /// Raises a query about what is selected, else about the text that has the caret.
  public void askHere() {
    Optional<Selection> selection = work.spotProperty().get().map(Spot::selection);
    if (selection.isEmpty()) {
      work.say(messages.get("query.nowhere"));
      return;
    }
    Place anchor = selection.get().anchor();
    Place caret = selection.get().caret();
    boolean oneText = anchor.at(0).equals(caret.at(0));
    Place start = oneText && anchor.offset() < caret.offset() ? anchor : caret;
    int length = oneText ? Math.abs(anchor.offset() - caret.offset()) : 0;
    ask(new Asked(start, length, Optional.empty(), "", ""));
  }

  /// Raises a query, after its words were looked at.
  public void ask(Asked asked) {
    if (!model.writableProperty().get()) {
      work.say(messages.get("query.read-only"));
      return;
    }
    Optional<Anchor> anchor = model.anchor(asked);
    if (anchor.isEmpty()) {
      work.say(messages.get("query.nowhere"));
      return;
    }
    Optional<Question> question =
        dialogs.question(
            messages.get("query.title.new"),
            subject(anchor.get()),
            prefilled(asked, anchor.get()),
            window.get());
    question.ifPresent(
        one ->
            model.raise(
                new Query.Draft(anchor.get(), asked.rule(), asked.mark(), one),
                raised -> {
                  view.choose(raised.id());
                  work.say(messages.get("query.raised", raised.number()));
                }));
  }

  private QueryDialogs.Subject subject(Anchor anchor) {
    return new QueryDialogs.Subject(anchor.quote(), model.title(anchor.item()));
  }

  private Prefilled prefilled(Asked asked, Anchor anchor) {
    String told = sentence(asked.question().strip());
    String text =
        told.isEmpty()
            ? ""
            : anchor.quote().isEmpty()
                ? messages.get("query.from.whole", told)
                : messages.get("query.from.quote", anchor.quote(), told);
    return new Prefilled(text, asked.proposal(), model.office(anchor.item()), "");
  }

  /// Shows a query in the list and its text in the editor.
  public void show(Query query) {
    list.run();
    view.choose(query.id());
    model.go(query);
  }

  /// Ends with a stop, where nothing ends it yet.
  private String sentence(String told) {
    boolean ended = told.isEmpty() || ENDS.indexOf(told.charAt(told.length() - 1)) >= 0;
    return ended ? told : told + messages.get("query.from.stop");
  }

  /// Shows a query in the list, which has the focus then.
  public void list(Query query) {
    list.run();
    view.choose(query.id());
  }

  /// What a query is about, in one line.
  public String told(Query query) {
    return messages.get(
        "query.line",
        query.number(),
        words.state(query),
        query.question().text().replace('\n', ' '));
  }

  public String item(Query query) {
    return words.item(query);
  }

  /// Asks what must be known, and does it.
  private final class Acting implements QueryCommands.Acts {
    @Override
    public void reword(Query query) {
      dialogs
          .question(
              messages.get("query.title.reword", query.number()),
              subject(query.anchor()),
              Prefilled.of(query.question()),
              window.get())
          .ifPresent(question -> model.reword(query, question));
    }

    @Override
    public void answer(Query query) {
      dialogs.answer(query, window.get()).ifPresent(answer -> model.answer(query, answer));
    }

    @Override
    public void end(Query query) {
      dialogs
          .outcome(query, window.get())
          .ifPresent(
              ended -> {
                if (ended.kind() == Outcome.Kind.NOTED && noting.add(query, ended.note())) {
                  work.say(messages.get("query.noted"));
                }
                model.end(query, ended.kind(), ended.note());
              });
    }

    @Override
    public void reopen(Query query) {
      model.reopen(query);
    }

    @Override
    public void print(Query query) {
      if (printing != null) {
        printing.print(query, model.queriesProperty().get());
      }
    }
  }
}
