package org.gongbao.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.app.Counterparts;
import org.gongbao.app.OpenLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Item;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.fx.Form;
import org.gongbao.ui.history.HistoryModel.Other;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.WorkModel;

/// Compares the issue on the desk with what is no state of its own: another issue, and the file an
/// item came from as it is read now.
public final class Comparing {
  private final HistoryModel model;
  private final WorkModel work;
  private final LibraryModel library;
  private final Messages messages;
  private final Function<IssueNumber, String> names;
  private final Runnable shown;
  private final Supplier<Window> owner;

  /// @param names what issues are called
  /// @param shown brings the comparison in sight
  /// @param owner dialogs stand before
  public Comparing(
      HistoryModel model,
      WorkModel work,
      LibraryModel library,
      Messages messages,
      Function<IssueNumber, String> names,
      Runnable shown,
      Supplier<Window> owner) {
    this.model = model;
    this.work = work;
    this.library = library;
    this.messages = messages;
    this.names = names;
    this.shown = shown;
    this.owner = owner;
  }

  List<Command> commands() {
    return List.of(
        new Command("history.command.other", "Shortcut+Alt+O", this::askIssue, nothingOpen()),
        new Command("history.command.original", "Shortcut+Alt+B", this::compareOriginal, noItem()));
  }

  private void askIssue() {
    List<IssueSummary> others =
        library.issuesProperty().get().stream()
            .filter(
                issue ->
                    work.treeProperty()
                        .get()
                        .filter(tree -> tree.issue().id().equals(issue.id()))
                        .isEmpty())
            .toList()
            .reversed();
    if (others.isEmpty()) {
      work.say(messages.get("history.other.none"));
      return;
    }
    Form form = new Form(messages);
    ComboBox<IssueSummary> box = form.field("history.other.issue", new ComboBox<>());
    box.getItems().setAll(others);
    box.setConverter(new Names());
    box.getSelectionModel().selectFirst();
    box.setMaxWidth(Double.MAX_VALUE);
    String title = messages.get("history.command.other").replace("…", "");
    if (form.ask(
        title, "history.other.do", owner.get(), box, Bindings.isNull(box.valueProperty()))) {
      compare(box.getValue());
    }
  }

  private void compare(IssueSummary other) {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    open.ifPresent(
        there -> {
          shown.run();
          model.compareWith(
              () ->
                  Optional.of(
                      new Other(
                          names.apply(other.number()),
                          new Counterparts(there).issue(other.id()),
                          Optional.empty())),
              () -> {});
        });
  }

  private void compareOriginal() {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    Optional<Item> item =
        work.itemProperty()
            .get()
            .flatMap(id -> work.treeProperty().get().flatMap(tree -> tree.itemOf(id)));
    if (open.isPresent() && item.isPresent()) {
      shown.run();
      model.compareWith(
          () ->
              new Counterparts(open.get())
                  .original(item.get())
                  .map(
                      found ->
                          new Other(
                              found.file(),
                              found.issue(),
                              Optional.of(new Other.Two(found.item(), item.get())))),
          () -> work.say(messages.get("history.original.none")));
    }
  }

  private BooleanBinding nothingOpen() {
    return Bindings.createBooleanBinding(
        () -> work.issueProperty().get().isEmpty() || library.libraryProperty().get().isEmpty(),
        work.issueProperty(),
        library.libraryProperty());
  }

  private BooleanBinding noItem() {
    return Bindings.createBooleanBinding(
        () ->
            work.itemProperty()
                    .get()
                    .flatMap(id -> work.treeProperty().get().flatMap(tree -> tree.itemOf(id)))
                    .isEmpty()
                || library.libraryProperty().get().isEmpty(),
        work.itemProperty(),
        library.libraryProperty());
  }

  /// What an issue is called in the list.
  private final class Names extends StringConverter<IssueSummary> {
    @Override
    public String toString(IssueSummary issue) {
      return issue == null ? "" : names.apply(issue.number());
    }

    @Override
    public IssueSummary fromString(String name) {
      throw new UnsupportedOperationException(name);
    }
  }
}
