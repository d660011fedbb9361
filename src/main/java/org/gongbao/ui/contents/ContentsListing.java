package org.gongbao.ui.contents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.contents.ContentsRow.Entry;
import org.gongbao.ui.contents.ContentsRow.Kind;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// 目录 as the window has it: the list and its commands.
public final class ContentsListing {
  /// Menu of what concerns the issue as a whole.
  private static final String MENU = "desk.menu";

  private final ContentsModel model;
  private final ContentsView view;
  private final CommandMenu menu;

  /// @param show shows the list
  public ContentsListing(WorkModel work, PagesModel pages, Messages messages, Runnable show) {
    model = new ContentsModel(work, pages);
    view = new ContentsView(model, messages);
    List<Command> own =
        List.of(
            local("contents.command.reword", "F2", view::write, entry -> true),
            local(
                "contents.command.restore",
                "Delete",
                () -> entry().ifPresent(model::restore),
                entry -> entry.kind() != Kind.GENERATED),
            new Command(
                "contents.command.go",
                "Enter",
                () -> view.chosen().ifPresent(model::go),
                Bindings.isNull(view.chosenProperty()),
                true));
    view.fill(new CommandMenu(MENU, List.of(own)));
    menu =
        new CommandMenu(
            MENU, List.of(List.of(Command.always("contents.command.show", "Alt+L", show)), own));
  }

  private Command local(String key, String keys, Runnable action, Predicate<Entry> able) {
    return new Command(
        key,
        keys,
        action,
        Bindings.createBooleanBinding(
            () -> !model.isEditable() || entry().filter(able).isEmpty(),
            view.chosenProperty(),
            model.work().issueProperty()),
        true);
  }

  private Optional<Entry> entry() {
    return view.chosen().filter(Entry.class::isInstance).map(Entry.class::cast);
  }

  public Region list() {
    return view;
  }

  /// How many entries the office worded for a title that is another now.
  public ObservableValue<Number> countProperty() {
    return model.rowsProperty().map(rows -> ContentsModel.count(rows, Kind.STALE));
  }

  public CommandMenu menu() {
    return menu;
  }
}
