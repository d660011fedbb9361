package org.gongbao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.proof.read.ReadingDesk;

/// The menus of the window of a proof: what reads, finds and marks, and nothing that changes a
/// text.
final class ProofMenus {
  /// Of the menu 编辑, what leaves a text as it is.
  private static final Set<String> NOT_HERE = Set.of("find.command.replace");

  private final ReadingDesk desk;
  private final Panes panes;
  private final ViewActions views;
  private final Runnable close;

  ProofMenus(ReadingDesk desk, Panes panes, ViewActions views, Runnable close) {
    this.desk = desk;
    this.panes = panes;
    this.views = views;
    this.close = close;
  }

  /// In the order of the menu bar.
  List<CommandMenu> menus() {
    return List.of(
        new CommandMenu(
            "ui.menu.file",
            List.of(
                List.of(desk.giveBack(), desk.print(), desk.export()),
                List.of(Command.always("proofread.command.close", "Shortcut+Q", close)))),
        edit(),
        desk.menu(panes.checking().mark()),
        new CommandMenu("check.menu", List.of(panes.checking().looking())),
        view(),
        new CommandMenu(
            "ui.menu.help",
            List.of(
                List.of(
                    Command.always(
                        "ui.command.palette", "Shortcut+Shift+P", () -> views.showPalette(menus())),
                    Command.always("ui.command.keys", "F1", () -> views.showKeys(menus()))),
                List.of(Command.always("ui.command.about", "", views::showAbout)))));
  }

  private CommandMenu edit() {
    List<List<Command>> sections = new ArrayList<>();
    sections.add(List.of(desk.undo(), desk.redo()));
    for (CommandMenu menu : panes.looking()) {
      for (List<Command> section : menu.sections()) {
        sections.add(
            section.stream().filter(command -> !NOT_HERE.contains(command.name())).toList());
      }
    }
    return new CommandMenu("ui.menu.edit", sections);
  }

  private CommandMenu view() {
    return new CommandMenu(
        "ui.menu.view",
        List.of(
            List.of(
                Command.always("views.command.focus", "F11", views::toggleQuiet),
                Command.always("views.command.editor", "Alt+1", () -> views.arrange(true, false)),
                Command.always("views.command.pages", "Alt+2", () -> views.arrange(false, true)),
                Command.always("views.command.both", "Alt+3", () -> views.arrange(true, true))),
            List.of(
                Command.always("ui.command.outline", "Alt+0", views::toggleOutline),
                Command.always("ui.command.preview", "F5", views::showPreview),
                Command.always("ui.command.source", "F9", views::toggleSource),
                Command.always("ui.command.side", "Alt+6", views::toggleSide),
                Command.always("ui.command.original", "Alt+9", views::showOriginal)),
            List.of(
                Command.always("ui.command.pane.next", "F6", () -> views.goToPane(1)),
                Command.always("ui.command.pane.previous", "Shift+F6", () -> views.goToPane(-1))),
            List.of(
                Command.always(
                    "ui.command.text.larger", "Shortcut+Equals", () -> views.resizeText(1)),
                Command.always(
                    "ui.command.text.smaller", "Shortcut+Minus", () -> views.resizeText(-1)),
                Command.always("ui.command.theme", "Shortcut+Shift+D", views::toggleTheme))));
  }
}
