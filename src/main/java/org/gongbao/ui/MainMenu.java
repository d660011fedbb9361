package org.gongbao.ui;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.app.RecentLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.WorkModel;

/// The menu bar, with the name of the issue at its end.
final class MainMenu extends HBox {
  private final Messages messages;
  private final Commands commands;
  private final FileActions files;
  private final ImportActions imports;
  private final LibraryModel library;
  private final WorkModel work;

  MainMenu(
      Messages messages,
      Commands commands,
      FileActions files,
      ImportActions imports,
      LibraryModel library,
      WorkModel work) {
    this.messages = messages;
    this.commands = commands;
    this.files = files;
    this.imports = imports;
    this.library = library;
    this.work = work;
    MenuBar bar = new MenuBar();
    commands.menus().forEach(menu -> bar.getMenus().add(menu(menu)));
    bar.setMinWidth(USE_PREF_SIZE);
    Label issue = new Label();
    issue.getStyleClass().add("gb-issue-name");
    work.treeProperty().subscribe(tree -> issue.setText(name(tree)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getStyleClass().add("gb-menu-row");
    getChildren().addAll(bar, space, issue);
  }

  private String name(Optional<Tree> tree) {
    return tree.map(now -> IssueNames.of(now.issue(), messages)).orElse("");
  }

  private Menu menu(CommandMenu described) {
    Menu menu = described.menu(messages);
    if (described.name().equals(commands.fileMenu().name())) {
      addFiles(menu);
    }
    return menu;
  }

  /// Libraries and issues to open, and files in a given encoding.
  private void addFiles(Menu menu) {
    Menu recent = new Menu(messages.get("ui.menu.recent"));
    Menu issues = new Menu(messages.get("ui.menu.issues"));
    int opening = commands.fileMenu().sections().getFirst().size();
    menu.getItems().addAll(opening, List.of(recent, issues));
    menu.getItems().add(opening + 5, importAs());
    menu.setOnShowing(
        event -> {
          List<MenuItem> known = library.recent().stream().map(this::recentItem).toList();
          recent.getItems().setAll(known);
          recent.setDisable(known.isEmpty());
          List<IssueSummary> held = library.issuesProperty().get();
          issues.getItems().setAll(held.reversed().stream().map(this::issueItem).toList());
          issues.setDisable(held.isEmpty());
        });
  }

  /// For files whose encoding was recognised wrongly.
  private Menu importAs() {
    Menu menu = new Menu(messages.get("ui.menu.import-as"));
    for (String encoding : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5")) {
      MenuItem item = new MenuItem(encoding);
      item.setOnAction(event -> imports.choose(Optional.of(Charset.forName(encoding))));
      menu.getItems().add(item);
    }
    menu.disableProperty().bind(library.libraryProperty().map(Optional::isEmpty));
    return menu;
  }

  private MenuItem recentItem(RecentLibrary recent) {
    MenuItem item = new MenuItem(recent.path().toString());
    item.setMnemonicParsing(false);
    item.setDisable(!recent.present());
    item.setOnAction(event -> files.open(recent.path()));
    return item;
  }

  private MenuItem issueItem(IssueSummary issue) {
    RadioMenuItem item = new RadioMenuItem(IssueNames.number(issue.number(), messages));
    Optional<NodeId> shown = work.session().map(s -> s.tree().issue().id());
    item.setSelected(shown.equals(Optional.of(issue.id())));
    item.setOnAction(event -> files.openIssue(issue.id()));
    return item;
  }
}
