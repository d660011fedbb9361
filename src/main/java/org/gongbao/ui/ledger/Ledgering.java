package org.gongbao.ui.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.gongbao.model.NodeId;
import org.gongbao.model.ledger.Printed;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// 文号台账 as the window has it: the room, and its commands.
public final class Ledgering {
  private final LibraryModel library;
  private final WorkModel work;
  private final Means means;
  private final Ways ways;
  private final LedgerModel model;
  private Optional<LedgerView> view = Optional.empty();

  /// Ways through the window.
  ///
  /// @param issue leads to where the issue is edited
  /// @param ledger leads here
  /// @param save asks for a file to write, proposing a name
  /// @param pageNow the page an item of the issue being edited begins on
  public record Ways(
      Runnable issue,
      Runnable ledger,
      Function<String, Optional<Path>> save,
      Function<NodeId, Optional<Integer>> pageNow) {}

  public Ledgering(LibraryModel library, WorkModel work, Means means, Ways ways) {
    this.library = library;
    this.work = work;
    this.means = means;
    this.ways = ways;
    this.model = new LedgerModel(library, means);
    // A library that is opened while the room is seen.
    library.libraryProperty().subscribe(open -> readIfSeen());
  }

  private void readIfSeen() {
    if (view.filter(LedgerView::isVisible).isPresent()) {
      model.read();
    }
  }

  public Place place() {
    return new Place("ledger.place", Icons.LEDGER, "Shortcut+F5", this::made);
  }

  private Place.View made() {
    LedgerView made =
        new LedgerView(model, means.messages(), line -> open(line.printed()), ways.pageNow());
    made.keys(new CommandMenu("desk.menu", List.of(commands())));
    view = Optional.of(made);
    return new Place.View(
        made,
        () -> {
          model.read();
          made.takeFocus();
        });
  }

  /// What belongs into the menu 期务.
  public CommandMenu menu() {
    return new CommandMenu("desk.menu", List.of(commands()));
  }

  private List<Command> commands() {
    return List.of(
        new Command("ledger.command.export", "Shortcut+Shift+F8", this::export, closed()),
        local("ledger.command.next", "F8", one -> one.nextTold(1)),
        local("ledger.command.previous", "Shift+F8", one -> one.nextTold(-1)),
        local(
            "ledger.command.correction",
            "Shortcut+Enter",
            one -> one.correction().ifPresent(this::open)),
        local("ledger.command.seek", "Shortcut+F", LedgerView::seekField),
        local("ledger.command.copy", "Shortcut+C", LedgerView::copy));
  }

  private Command local(String name, String keys, Consumer<LedgerView> action) {
    return new Command(
        name,
        keys,
        () -> {
          ways.ledger().run();
          view.ifPresent(action);
        },
        closed(),
        true);
  }

  private ObservableBooleanValue closed() {
    return Bindings.createBooleanBinding(
        () -> library.libraryProperty().get().isEmpty(), library.libraryProperty());
  }

  private void open(Printed printed) {
    ways.issue().run();
    if (work.session()
        .filter(open -> open.tree().issue().id().equals(printed.issue()))
        .isPresent()) {
      work.select(printed.item());
    } else {
      library.refresh(Optional.of(printed.issue()), Optional.of(printed.item()));
    }
  }

  private void export() {
    ways.ledger().run();
    // While it is still being read the room tells how far it is.
    view.filter(one -> model.isRead())
        .ifPresent(
            one ->
                ways.save()
                    .apply(one.partName())
                    .ifPresent(
                        file ->
                            model.export(
                                one.part(),
                                file,
                                () -> one.say(means.messages().get("ledger.exported", file)))));
  }

  Optional<LedgerView> view() {
    return view;
  }
}
