package org.gongbao.ui.people;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.OwnKey;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.Means;

/// 人员与密钥: a window of its own beside the workstation's.
public final class PeopleWindow {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 640;
  private final Stage stage = new Stage();
  private final Means means;
  private final Messages messages;
  private final Ways ways;
  private final PeopleModel model;
  private final PeopleView view;
  private final PeopleForms forms;
  private final KeyForms keyForms;
  private final PeopleWords words;
  private final PeopleCommands commands;
  private final BusyModel busy;

  /// Ways to files, and the look.
  ///
  /// @param open asks for a public key to read
  /// @param save asks for a file to write, proposing a name
  public record Ways(
      Consumer<Scene> dress,
      Function<Stage, Optional<Path>> open,
      BiFunction<Stage, String, Optional<Path>> save) {}

  public PeopleWindow(Stage owner, Libraries libraries, Means means, Ways ways) {
    this.means = means;
    this.messages = means.messages();
    this.ways = ways;
    this.busy = new BusyModel(means.tasks(), means.errors());
    this.model = new PeopleModel(libraries.keys(), busy);
    this.words = new PeopleWords(messages, means.clock().getZone());
    this.view = new PeopleView(model, words, busy);
    this.forms = new PeopleForms(messages, words, this::seenIn);
    this.keyForms = new KeyForms(messages, this::seenIn);
    this.commands = new PeopleCommands(this, model, view, libraries.who());
    MenuBar bar = new MenuBar();
    commands.menus().forEach(menu -> bar.getMenus().add(menu.menu(messages)));
    view.fill(commands.people(), commands.keys(), commands::changeChosen);
    HBox menus = new HBox(bar);
    menus.getStyleClass().add("gb-menu-row");
    BorderPane root = new BorderPane(view);
    root.setTop(new VBox(menus, commands.toolbar(messages)));
    root.disableProperty().bind(busy.blockingProperty());
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    ways.dress().accept(scene);
    stage.initOwner(owner);
    stage.setTitle(messages.get("people.title"));
    stage.setScene(scene);
    stage.setMinWidth(Math.min(760, Screen.getPrimary().getVisualBounds().getWidth()));
    stage.setMinHeight(420);
  }

  public Stage stage() {
    return stage;
  }

  public List<CommandMenu> menus() {
    return commands.menus();
  }

  /// Shows the people of another library; closes when there is none.
  public void open(Optional<OpenLibrary> library) {
    busy.cancel();
    model.open(library);
    if (library.isEmpty()) {
      stage.close();
    }
  }

  /// Shows the window, or brings it to the front, as things are now.
  public void show() {
    model.reload();
    stage.show();
    stage.toFront();
    view.people().requestFocus();
  }

  void close() {
    stage.close();
  }

  boolean isFree() {
    return !busy.isBusy();
  }

  void add() {
    forms.person(Optional.empty()).ifPresent(one -> model.add(one.name(), one.roles()));
  }

  void change(Person person) {
    forms
        .person(Optional.of(person))
        .ifPresent(one -> model.change(person, one.name(), one.roles()));
  }

  void retire(Person person) {
    model.retire(person, () -> view.say(messages.get("people.said.retired", person.name())));
  }

  void takeBack(TrustedKey key) {
    if (forms.takeBack(key, words.owner(key, model.shownProperty().get()))) {
      model.takeBack(key);
    }
  }

  void revoke(TrustedKey key) {
    LocalDate today = LocalDate.now(means.clock());
    String whose = words.owner(key, model.shownProperty().get());
    forms
        .revoke(key, whose, today)
        .ifPresent(one -> model.revoke(key, instant(one.from(), today), one.reason()));
  }

  /// A day begins at midnight; today is now.
  private Instant instant(LocalDate day, LocalDate today) {
    return day.equals(today)
        ? means.clock().instant()
        : day.atStartOfDay(means.clock().getZone()).toInstant();
  }

  void make(String who) {
    boolean has =
        model.shownProperty().get().own().stream().anyMatch(key -> key.part().name().equals(who));
    keyForms
        .make(has ? "" : who)
        .ifPresent(
            wanted ->
                model.make(
                    wanted.name(),
                    wanted.passphrase().toCharArray(),
                    made -> view.say(messages.get("people.said.mine", made.part().name()))));
  }

  void passphrase() {
    List<OwnKey> own = model.shownProperty().get().own();
    if (own.isEmpty()) {
      view.say(messages.get("people.own.none"));
      return;
    }
    keyForms
        .passphrase(own)
        .ifPresent(
            one ->
                model.passphrase(
                    one.key(),
                    one.before().toCharArray(),
                    one.after().toCharArray(),
                    () ->
                        view.say(messages.get("people.said.passphrase", one.key().part().name()))));
  }

  void export() {
    List<OwnKey> own = model.shownProperty().get().own();
    if (own.isEmpty()) {
      view.say(messages.get("people.own.none"));
      return;
    }
    keyForms.which(own).ifPresent(this::export);
  }

  private void export(OwnKey key) {
    String name = messages.get("people.file", key.part().name()) + ".gbkey";
    ways.save()
        .apply(stage, name)
        .ifPresent(
            file ->
                model.export(
                    key,
                    file,
                    () -> view.say(messages.get("people.said.exported", key.part().name(), file))));
  }

  void importKey() {
    ways.open().apply(stage).ifPresent(file -> model.readPublic(file, this::ask));
  }

  private void ask(PublicPart part) {
    keyForms
        .trust(part, model.shownProperty().get())
        .ifPresent(owner -> model.trust(part, owner.person()));
  }

  void copy(TrustedKey key) {
    ClipboardContent content = new ClipboardContent();
    content.putString(key.part().fingerprint().grouped());
    Clipboard.getSystemClipboard().setContent(content);
    view.say(messages.get("people.said.copied"));
  }

  private Window seenIn() {
    return view.getScene().getWindow();
  }

  PeopleView view() {
    return view;
  }
}
