package org.gongbao.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;

/// What can be done in the window of people and keys, with its keys.
final class PeopleCommands {
  private final PeopleWindow window;
  private final PeopleModel model;
  private final PeopleView view;
  private final String who;
  private final ObservableBooleanValue readOnly;
  private final ObservableBooleanValue nobodyActive;
  private final ObservableBooleanValue nobodyRetired;
  private final ObservableBooleanValue nobody;
  private final ObservableBooleanValue noKey;
  private final ObservableBooleanValue noGoodKey;
  private final ObservableBooleanValue noMistake;

  /// @param who works at this machine
  PeopleCommands(PeopleWindow window, PeopleModel model, PeopleView view, String who) {
    this.window = window;
    this.model = model;
    this.view = view;
    this.who = who;
    this.readOnly = Bindings.createBooleanBinding(() -> !model.isWritable(), model.shownProperty());
    this.nobody = unless(() -> view.person().isPresent());
    this.nobodyActive = unless(() -> view.person().filter(Person::isActive).isPresent());
    this.nobodyRetired = unless(() -> view.person().filter(one -> !one.isActive()).isPresent());
    this.noKey =
        Bindings.createBooleanBinding(
            () -> view.key().isEmpty(), view.keys().getSelectionModel().selectedItemProperty());
    this.noGoodKey = unless(() -> view.key().filter(key -> !key.isRevoked()).isPresent());
    this.noMistake = unless(() -> view.key().filter(model::canTakeBack).isPresent());
  }

  private ObservableBooleanValue unless(BooleanSupplier possible) {
    return Bindings.createBooleanBinding(
        () -> !model.isWritable() || !possible.getAsBoolean(),
        model.shownProperty(),
        view.people().getSelectionModel().selectedItemProperty(),
        view.keys().getSelectionModel().selectedItemProperty());
  }

  private Command at(String name, String keys, Runnable action, ObservableBooleanValue not) {
    return new Command(name, keys, () -> free(action), not);
  }

  /// Nothing else is done while something is being kept.
  private void free(Runnable action) {
    if (window.isFree()) {
      action.run();
    }
  }

  private Command add() {
    return at("people.command.new", "Shortcut+N", window::add, readOnly);
  }

  private Command change() {
    return at("people.command.change", "F2", this::changeChosen, nobody);
  }

  void changeChosen() {
    if (model.isWritable()) {
      view.person().ifPresent(window::change);
    }
  }

  private Command retire() {
    return at(
        "people.command.retire",
        "Shortcut+Backspace",
        () -> view.person().ifPresent(window::retire),
        nobodyActive);
  }

  private Command reinstate() {
    return at(
        "people.command.reinstate",
        "Shortcut+Shift+Backspace",
        () -> view.person().ifPresent(model::reinstate),
        nobodyRetired);
  }

  private Command make() {
    return Command.always("people.command.make", "Shortcut+K", () -> free(() -> window.make(who)));
  }

  private Command export() {
    return Command.always("people.command.export", "Shortcut+E", () -> free(window::export));
  }

  private Command trust() {
    return at("people.command.trust", "Shortcut+I", window::importKey, readOnly);
  }

  private Command revoke() {
    return at("people.command.revoke", "Shortcut+Delete", this::revokeChosen, noGoodKey);
  }

  private Command takeBack() {
    return at(
        "people.command.take-back",
        "Shortcut+Shift+Delete",
        () -> view.key().ifPresent(window::takeBack),
        noMistake);
  }

  private Command passphrase() {
    return Command.always(
        "people.command.passphrase", "Shortcut+Shift+K", () -> free(window::passphrase));
  }

  private void revokeChosen() {
    view.key().ifPresent(window::revoke);
  }

  private Command copy() {
    return at("people.command.copy", "Shortcut+Shift+C", this::copyChosen, noKey);
  }

  private void copyChosen() {
    Optional<TrustedKey> key = view.key();
    key.ifPresent(window::copy);
  }

  CommandMenu people() {
    return new CommandMenu(
        "people.menu.people", List.of(List.of(add(), change()), List.of(retire(), reinstate())));
  }

  CommandMenu keys() {
    return new CommandMenu(
        "people.menu.keys",
        List.of(
            List.of(make(), passphrase(), export()),
            List.of(trust(), revoke(), takeBack()),
            List.of(copy())));
  }

  List<CommandMenu> menus() {
    CommandMenu moving =
        new CommandMenu(
            "people.menu.window",
            List.of(
                List.of(Command.always("people.command.stop", "F6", view::nextStop)),
                List.of(Command.always("people.command.close", "Shortcut+W", window::close))));
    return List.of(people(), keys(), moving);
  }

  HBox toolbar(Messages messages) {
    Region line = new Region();
    line.getStyleClass().add("gb-tool-separator");
    HBox bar =
        new HBox(
            add().button(messages, Icons.ADD, true),
            trust().button(messages, Icons.IMPORT, true),
            line,
            make().button(messages, Icons.LOCK, true),
            export().button(messages, Icons.EXPORT, true));
    bar.getStyleClass().add("gb-toolbar");
    return bar;
  }
}
