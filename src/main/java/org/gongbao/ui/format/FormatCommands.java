package org.gongbao.ui.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.structure.Inserting;
import org.gongbao.edit.structure.Kind;
import org.gongbao.edit.structure.Marking;
import org.gongbao.edit.structure.Moving;
import org.gongbao.edit.structure.Restructuring;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Node;
import org.gongbao.model.Slot;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;

/// The menus 格式 and 插入.
public final class FormatCommands {
  private final WorkModel work;
  private final BooleanBinding nowhere;
  private final FormatDialogs dialogs;
  private final Renumbered renumbered;
  private Runnable figure = () -> {};
  private Predicate<TextStyle> cells = style -> false;

  public FormatCommands(WorkModel work, FormatDialogs dialogs, Messages messages) {
    this.work = work;
    this.dialogs = dialogs;
    this.renumbered = new Renumbered(work, messages);
    this.nowhere =
        Bindings.createBooleanBinding(
            () -> work.spotProperty().get().isEmpty() || !work.isEditable(),
            work.spotProperty(),
            work.issueProperty());
  }

  /// @param choosing chooses a picture and puts it in
  public void onFigure(Runnable choosing) {
    figure = choosing;
  }

  public List<CommandMenu> menus() {
    return List.of(insertMenu(), formatMenu());
  }

  /// 格式: kinds of text, kinds of statutes, levels and order, ordinals, marks.
  public CommandMenu formatMenu() {
    return new CommandMenu(
        "format.menu",
        List.of(
            List.of(
                kind(Kind.BODY, "Shortcut+0"),
                kind(Kind.LEVEL_1, "Shortcut+1"),
                kind(Kind.LEVEL_2, "Shortcut+2"),
                kind(Kind.LEVEL_3, "Shortcut+3"),
                kind(Kind.LEVEL_4, "Shortcut+4"),
                kind(Kind.LEVEL_5, "Shortcut+5"),
                kind(Kind.SUBHEAD, "Shortcut+6"),
                kind(Kind.DASH, "Shortcut+7"),
                kind(Kind.ITEM, "Shortcut+8")),
            List.of(
                kind(Kind.BOOK, "Shortcut+Alt+0"),
                kind(Kind.CHAPTER, "Shortcut+Alt+1"),
                kind(Kind.STATUTE_SECTION, "Shortcut+Alt+2"),
                kind(Kind.ARTICLE, "Shortcut+Alt+3")),
            List.of(
                command("format.promote", "Alt+Shift+Left", (t, p, s) -> shift(t, p, s, -1)),
                command("format.demote", "Alt+Shift+Right", (t, p, s) -> shift(t, p, s, 1)),
                command("format.up", "Alt+Up", (t, p, s) -> new Moving(t).blocks(-1, s)),
                command("format.down", "Alt+Down", (t, p, s) -> new Moving(t).blocks(1, s))),
            List.of(
                asking("format.ordinal", "Shortcut+Shift+O", dialogs::askOrdinal),
                asking("format.renumber", "Shortcut+Shift+R", dialogs::askRenumber)),
            List.of(
                mark(TextStyle.STRONG, "Shortcut+B"),
                mark(TextStyle.KAI, "Shortcut+Shift+K"),
                mark(TextStyle.LEAD, "Shortcut+Shift+H"),
                mark(TextStyle.SUPERSCRIPT, "Shortcut+Period"),
                mark(TextStyle.SUBSCRIPT, "Shortcut+Comma")),
            List.of(softBreak())));
  }

  /// 标题软换行; the text takes the keys itself.
  private Command softBreak() {
    Runnable action =
        () ->
            work.spotProperty()
                .get()
                .map(spot -> spot.selection().caret())
                .filter(caret -> caret.slot() == Slot.TITLE)
                .ifPresent(new TextDoor(work)::toggleBreak);
    return new Command("format.soft-break", "Shift+Enter", action, nowhere, true);
  }

  private CommandMenu insertMenu() {
    return new CommandMenu(
        "insert.menu",
        List.of(
            List.of(asking("insert.character", "Shortcut+Shift+M", dialogs::showCharacters)),
            List.of(
                insert(Inserting.What.PARAGRAPH, "Shortcut+Enter"),
                insert(Inserting.What.NOTE, "Shortcut+Alt+N"),
                insert(Inserting.What.SIGNATURE, "Shortcut+Alt+G"),
                insert(Inserting.What.ROSTER, "Shortcut+Alt+R"),
                asking("insert.figure", "Shortcut+Alt+F", () -> figure.run()),
                insert(Inserting.What.RULE, "Shortcut+Alt+Minus")),
            List.of(
                insert(Inserting.What.ATTACHMENT, "Shortcut+Alt+A"),
                insert(Inserting.What.ISSUED, "Shortcut+Alt+I"),
                insert(Inserting.What.ANNOTATION, "Shortcut+Alt+U"),
                insert(Inserting.What.EDITOR_NOTE, "Shortcut+Alt+E"))));
  }

  private static Optional<Step> shift(Tree tree, Node part, Selection selection, int by) {
    return new Restructuring(tree, part).shift(by, selection);
  }

  private Command kind(Kind kind, String keys) {
    return command(
        "format.kind." + name(kind),
        keys,
        (tree, part, selection) -> new Restructuring(tree, part).to(kind, selection));
  }

  private Command mark(TextStyle style, String keys) {
    return new Command(
        "format.mark." + name(style),
        keys,
        () -> {
          if (!cells.test(style)) {
            here((tree, part, selection) -> new Marking(tree, part).toggle(style, selection))
                .ifPresent(work::perform);
          }
        },
        nowhere);
  }

  /// @param marking marks the cells selected; false when none are
  public void onCells(Predicate<TextStyle> marking) {
    cells = marking;
  }

  private Command insert(Inserting.What what, String keys) {
    return command(
        "insert." + name(what),
        keys,
        (tree, part, selection) ->
            new Inserting(tree, work.session().orElseThrow().ids()).insert(what, selection));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Command command(String name, String keys, Working working) {
    return new Command(name, keys, () -> here(working).ifPresent(renumbered::perform), nowhere);
  }

  private Command asking(String name, String keys, Runnable asking) {
    return new Command(name, keys, asking, nowhere);
  }

  private Optional<Step> here(Working working) {
    Optional<Tree> tree = work.treeProperty().get();
    Optional<Selection> selection = work.spotProperty().get().map(Spot::selection);
    return tree.flatMap(
        now ->
            selection.flatMap(
                at ->
                    work.partOf(at.caret().node())
                        .flatMap(now::find)
                        .flatMap(part -> working.step(now, part, at))));
  }

  /// Works out what is done to a selection in a part.
  @FunctionalInterface
  private interface Working {
    Optional<Step> step(Tree tree, Node part, Selection selection);
  }
}
