package org.gongbao.ui.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.structure.Inserting;
import org.gongbao.edit.structure.Kind;
import org.gongbao.edit.structure.Marking;
import org.gongbao.edit.structure.Moving;
import org.gongbao.edit.structure.Restructuring;
import org.gongbao.model.Node;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The menus 格式 and 插入.
public final class FormatCommands {
  private final WorkModel work;
  private final BooleanBinding nowhere;
  private final FormatDialogs dialogs;
  private Runnable figure = () -> {};

  public FormatCommands(WorkModel work, FormatDialogs dialogs) {
    this.work = work;
    this.dialogs = dialogs;
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

  private CommandMenu formatMenu() {
    return new CommandMenu(
        "format.menu",
        List.of(
            List.of(
                kind(Kind.BODY, "Shortcut+DIGIT0"),
                kind(Kind.LEVEL_1, "Shortcut+DIGIT1"),
                kind(Kind.LEVEL_2, "Shortcut+DIGIT2"),
                kind(Kind.LEVEL_3, "Shortcut+DIGIT3"),
                kind(Kind.LEVEL_4, "Shortcut+DIGIT4"),
                kind(Kind.LEVEL_5, "Shortcut+DIGIT5"),
                kind(Kind.SUBHEAD, "Shortcut+DIGIT6"),
                kind(Kind.DASH, "Shortcut+DIGIT7"),
                kind(Kind.ITEM, "Shortcut+DIGIT8")),
            List.of(
                kind(Kind.BOOK, "Shortcut+Alt+DIGIT0"),
                kind(Kind.CHAPTER, "Shortcut+Alt+DIGIT1"),
                kind(Kind.STATUTE_SECTION, "Shortcut+Alt+DIGIT2"),
                kind(Kind.ARTICLE, "Shortcut+Alt+DIGIT3")),
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
                mark(TextStyle.SUBSCRIPT, "Shortcut+Comma"))));
  }

  private CommandMenu insertMenu() {
    return new CommandMenu(
        "insert.menu",
        List.of(
            List.of(asking("insert.character", "Shortcut+Shift+M", dialogs::showCharacters)),
            List.of(
                insert(Inserting.What.NOTE, ""),
                insert(Inserting.What.SIGNATURE, ""),
                insert(Inserting.What.ROSTER, ""),
                asking("insert.figure", "", () -> figure.run()),
                insert(Inserting.What.RULE, "")),
            List.of(
                insert(Inserting.What.ATTACHMENT, ""),
                insert(Inserting.What.ISSUED, ""),
                insert(Inserting.What.ANNOTATION, ""),
                insert(Inserting.What.EDITOR_NOTE, ""))));
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
    return command(
        "format.mark." + name(style),
        keys,
        (tree, part, selection) -> new Marking(tree, part).toggle(style, selection));
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
    return new Command(name, keys, () -> here(working).ifPresent(work::perform), nowhere);
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
