package org.gongbao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.gongbao.app.IssueSession;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.place.Places;
import org.gongbao.ui.work.TypingDoor;
import org.gongbao.ui.work.WorkModel;

/// All commands there are, with their keys (ui/README §4). Menu, toolbar and key table are made
/// from these.
///
/// Panes that have commands of their own give them as menus.
final class Commands {
  private static final String EDIT = "ui.menu.edit";
  private final WorkModel work;
  private final BooleanBinding nothingOpen;
  private final BooleanBinding noIssue;
  private final ObservableBooleanValue noLibrary;
  private final FileActions files;
  private final ImportActions imports;
  private final ViewActions views;
  private final List<CommandMenu> more;
  private final Outputs outputs;
  private final Places places;
  private final Command newIssue;

  /// @param ofIssue menus of the panes of the issue
  Commands(
      WorkModel work,
      FileActions files,
      ImportActions imports,
      ViewActions views,
      List<CommandMenu> ofIssue,
      Outputs outputs,
      Rooms rooms) {
    this.work = work;
    this.files = files;
    this.imports = imports;
    this.views = views;
    this.places = rooms.places();
    this.more = CommandMenu.joined(rooms.menus(), ofIssue.stream().map(places::within).toList());
    this.newIssue = rooms.newIssue();
    this.outputs = outputs;
    this.noLibrary = rooms.noLibrary();
    this.nothingOpen =
        Bindings.createBooleanBinding(
            () -> work.issueProperty().get().isEmpty(), work.issueProperty());
    this.noIssue =
        Bindings.createBooleanBinding(
            () -> work.issueProperty().get().isEmpty() || work.isDiary(), work.issueProperty());
  }

  Command newLibrary() {
    return Command.always("ui.command.library.new", "Shortcut+Shift+N", files::newLibrary);
  }

  Command openLibrary() {
    return Command.always("ui.command.library.open", "Shortcut+O", files::openLibrary);
  }

  Command newIssue() {
    return newIssue;
  }

  Command importFiles() {
    return new Command(
        "ui.command.import", "Shortcut+I", () -> imports.choose(Optional.empty()), noLibrary);
  }

  Command pasteIn() {
    return new Command("ui.command.import.copied", "Shortcut+Shift+I", imports::paste, noLibrary);
  }

  Command saveVersion() {
    return new Command("ui.command.version", "Shortcut+S", files::saveVersion, nothingOpen);
  }

  /// 另存副本.
  Command saveCopy() {
    return new Command("history.save.copy", "Shortcut+Alt+S", files::saveCopy, noLibrary);
  }

  Command retrySaving() {
    return new Command(
        "history.save.retry", "Shortcut+Alt+W", files::retrySaving, files.savingWell());
  }

  Command exportText() {
    return new Command("ui.command.export.text", "Shortcut+Shift+X", files::exportText, noIssue);
  }

  /// 导出PDF.
  Command exportPdf() {
    return new Command("pdf.command", "Shortcut+Alt+P", outputs.pdf()::export, noIssue);
  }

  Command quit() {
    return Command.always("ui.command.quit", "Shortcut+Q", files::quit);
  }

  Command undo() {
    return places.within(
        stepping("ui.command.undo", "Shortcut+Z", work::undo, IssueSession::undoLabel));
  }

  Command redo() {
    return places.within(
        stepping("ui.command.redo", "Shortcut+Y", work::redo, IssueSession::redoLabel));
  }

  /// 中文标点.
  Command chineseMarks() {
    return Command.always(
        "typing.command.marks",
        "Shortcut+Shift+Space",
        () -> work.chineseMarksProperty().set(!work.chineseMarksProperty().get()));
  }

  Command fullWidth() {
    return new Command(
        "typing.width.full",
        "Shortcut+Alt+Period",
        () -> new TypingDoor(work).width(true),
        nothingOpen);
  }

  Command halfWidth() {
    return new Command(
        "typing.width.half",
        "Shortcut+Alt+Comma",
        () -> new TypingDoor(work).width(false),
        nothingOpen);
  }

  Command toggleTheme() {
    return Command.always("ui.command.theme", "Shortcut+Shift+D", views::toggleTheme);
  }

  Command largerText() {
    return Command.always("ui.command.text.larger", "Shortcut+Equals", () -> views.resizeText(1));
  }

  Command smallerText() {
    return Command.always("ui.command.text.smaller", "Shortcut+Minus", () -> views.resizeText(-1));
  }

  Command toggleOutline() {
    return Command.always("ui.command.outline", "Alt+0", views::toggleOutline);
  }

  Command toggleSide() {
    return Command.always("ui.command.side", "Alt+6", views::toggleSide);
  }

  /// Which of editor and pages are shown; 专注 hides all around them.
  private List<Command> arranging() {
    return List.of(
        Command.always("views.command.focus", "F11", views::toggleQuiet),
        Command.always("views.command.editor", "Alt+1", () -> views.arrange(true, false)),
        Command.always("views.command.pages", "Alt+2", () -> views.arrange(false, true)),
        Command.always("views.command.both", "Alt+3", () -> views.arrange(true, true)));
  }

  /// 对照原件.
  Command showSource() {
    return places.leading(Command.always("ui.command.source", "F9", views::toggleSource));
  }

  /// 排版预览.
  Command showPreview() {
    return places.leading(Command.always("ui.command.preview", "F5", views::showPreview));
  }

  /// 原文比对.
  Command showOriginal() {
    return Command.always("ui.command.original", "Alt+9", views::showOriginal);
  }

  /// 版式.
  Command style() {
    return new Command("ui.command.style", "Shortcut+Shift+L", views::showStyle, nothingOpen);
  }

  Command print() {
    return new Command("ui.command.print", "Shortcut+P", outputs.printing()::print, noIssue);
  }

  Command showHistory() {
    return Command.always("ui.command.history", "Alt+5", views::showHistory);
  }

  Command showLosses() {
    return Command.always("ui.command.losses", "Alt+7", views::showLosses);
  }

  Command nextPane() {
    return Command.always("ui.command.pane.next", "F6", () -> views.goToPane(1));
  }

  Command previousPane() {
    return Command.always("ui.command.pane.previous", "Shift+F6", () -> views.goToPane(-1));
  }

  /// 命令查找.
  Command palette() {
    return Command.always(
        "ui.command.palette", "Shortcut+Shift+P", () -> views.showPalette(menus()));
  }

  Command keyTable() {
    return Command.always("ui.command.keys", "F1", () -> views.showKeys(menus()));
  }

  Command about() {
    return Command.always("ui.command.about", "", views::showAbout);
  }

  /// In the order of the menu bar.
  List<CommandMenu> menus() {
    List<CommandMenu> menus = new ArrayList<>();
    menus.add(fileMenu());
    menus.add(editMenu());
    more.stream().filter(menu -> !menu.name().equals(EDIT)).forEach(menus::add);
    menus.add(viewMenu());
    menus.add(
        new CommandMenu("ui.menu.help", List.of(List.of(palette(), keyTable()), List.of(about()))));
    return List.copyOf(menus);
  }

  CommandMenu fileMenu() {
    return new CommandMenu(
        "ui.menu.file",
        List.of(
            List.of(newLibrary(), openLibrary()),
            List.of(importFiles(), pasteIn(), exportText(), exportPdf(), print()),
            List.of(saveVersion(), saveCopy(), retrySaving()),
            List.of(quit())));
  }

  /// With what panes have for it.
  private CommandMenu editMenu() {
    CommandMenu menu = new CommandMenu(EDIT, List.of(List.of(undo(), redo())));
    for (CommandMenu ofPanes : more) {
      menu = ofPanes.name().equals(EDIT) ? menu.plus(ofPanes) : menu;
    }
    return menu.plus(
        new CommandMenu(EDIT, List.of(List.of(chineseMarks(), fullWidth(), halfWidth()))));
  }

  private CommandMenu viewMenu() {
    CommandMenu panes =
        places.leading(
            new CommandMenu(
                "ui.menu.view",
                List.of(
                    arranging(),
                    List.of(toggleOutline(), showPreview(), showSource(), toggleSide(), style()),
                    List.of(showOriginal(), showHistory(), showLosses()),
                    List.of(nextPane(), previousPane()))));
    List<List<Command>> sections = new ArrayList<>();
    sections.add(places.commands());
    sections.addAll(panes.sections());
    sections.add(List.of(largerText(), smallerText(), toggleTheme()));
    return new CommandMenu(panes.name(), sections);
  }

  List<Command> all() {
    return menus().stream().flatMap(menu -> menu.commands().stream()).toList();
  }

  private Command stepping(
      String name,
      String keys,
      Runnable action,
      java.util.function.Function<IssueSession, Optional<String>> label) {
    return new Command(
        name,
        keys,
        action,
        Bindings.createBooleanBinding(
            () -> {
              // Read, for a property nobody reads tells of its first change only.
              boolean begun = work.stepsProperty().get() >= 0;
              return !begun
                  || work.session().filter(IssueSession::isEditable).flatMap(label).isEmpty();
            },
            work.stepsProperty()));
  }
}
