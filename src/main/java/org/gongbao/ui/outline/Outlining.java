package org.gongbao.ui.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;
import org.gongbao.app.LivePages;
import org.gongbao.app.Settings;
import org.gongbao.edit.Step;
import org.gongbao.edit.arrange.ItemMoves;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.edit.arrange.SectionMoves;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// 编排 as the window has it: what is done to the rows selected in the outline, by key, menu and
/// pointer. Each is one step that undo takes back.
public final class Outlining {
  private final OutlineView view;
  private final WorkModel work;
  private final LibraryModel library;
  private final BudgetModel budget;
  private final Means means;
  private final OutlineDialogs dialogs;
  private final Doing doing;
  private final SectionActions sections;
  private final CommandMenu menu;

  public Outlining(
      WorkModel work,
      LibraryModel library,
      PagesModel pages,
      LivePages live,
      Means means,
      Settings settings) {
    this.work = work;
    this.library = library;
    this.means = means;
    budget = new BudgetModel(work, pages, library, means);
    view = new OutlineView(work, pages, budget, means.messages(), settings);
    dialogs = new OutlineDialogs(means.messages());
    doing = new Doing(work);
    sections = new SectionActions(view, doing, library, means, dialogs);
    Filling fillers = new Filling(view, work, library, pages, live, means);
    menu = new OutlineCommands(this, sections, work, view.chosenProperty(), fillers::open).menu();
    view.take(menu);
    view.take(
        work::isEditable,
        new OutlineDrag.Drops(
            this::together,
            (items, to) -> itemsDone(items, tree -> new ItemMoves(tree).move(items, to)),
            (one, to) -> doing.done(tree -> new SectionMoves(tree).move(one.getFirst(), to))));
    view.onBudget(this::askTarget);
  }

  public OutlineView view() {
    return view;
  }

  /// 版面预算 of the issue, for whoever else shows it.
  public BudgetModel budget() {
    return budget;
  }

  /// What belongs into the menu 期务.
  public CommandMenu menu() {
    return menu;
  }

  private Chosen chosen() {
    return view.chosenProperty().get();
  }

  private List<NodeId> together(NodeId pressed) {
    return chosen().items().contains(pressed) ? chosen().items() : List.of(pressed);
  }

  /// Moves what is selected past its neighbour.
  void shift(int by) {
    Chosen now = chosen();
    if (now.section().isPresent()) {
      doing.done(tree -> new SectionMoves(tree).shift(now.section().get(), by));
    } else {
      itemsDone(now.items(), tree -> new ItemMoves(tree).shift(now.items(), by));
    }
  }

  /// Moves items to the end of a section that is asked for.
  void moveTo() {
    List<NodeId> items = chosen().items();
    List<Section> others =
        doing.sections().stream()
            .filter(section -> !section.items().stream().map(Item::id).toList().containsAll(items))
            .toList();
    if (others.isEmpty()) {
      work.say(messages().get("outline.move.nowhere"));
      return;
    }
    dialogs
        .section(owner(), others)
        .ifPresent(
            to ->
                itemsDone(items, tree -> new ItemMoves(tree).move(items, Landing.endOf(to.id()))));
  }

  /// Asks, and removes items or a section.
  void remove() {
    Chosen now = chosen();
    if (now.section().isPresent()) {
      sections.remove(now.section().get());
    } else if (!now.items().isEmpty()) {
      removeItems(now.items());
    }
  }

  private void removeItems(List<NodeId> items) {
    List<Item> shown = items.stream().flatMap(id -> item(id).stream()).toList();
    String about =
        shown.size() == 1
            ? messages().get("outline.remove.one", title(shown.getFirst()))
            : messages().get("outline.remove.several", title(shown.getFirst()), shown.size());
    if (dialogs.confirm(owner(), "outline.command.remove", about, "outline.remove.do")) {
      Optional<NodeId> next = beside(items);
      if (doing.done(tree -> new ItemMoves(tree).remove(items))) {
        next.ifPresent(work::select);
        work.say(messages().get("outline.remove.done", shown.size()));
      }
    }
  }

  /// What is shown when items are gone: the one behind them, else the one before.
  private Optional<NodeId> beside(List<NodeId> gone) {
    List<NodeId> all = items().stream().map(Item::id).toList();
    int last = all.indexOf(gone.getLast());
    List<NodeId> order = new ArrayList<>(all.subList(last + 1, all.size()));
    order.addAll(all.subList(0, last + 1).reversed());
    return order.stream().filter(id -> !gone.contains(id)).findFirst();
  }

  /// Asks how many pages the issue is to have.
  void askTarget() {
    if (work.isEditable() && library.libraryProperty().get().isPresent()) {
      dialogs.target(owner(), budget.targetProperty().get()).ifPresent(budget::keep);
    }
  }

  private void itemsDone(Collection<NodeId> items, Function<Tree, Optional<Step>> working) {
    if (doing.done(working)) {
      view.select(items);
    }
  }

  private List<Item> items() {
    return doing.tree().map(tree -> tree.issue().items()).orElse(List.of());
  }

  private Optional<Item> item(NodeId id) {
    return doing.tree().flatMap(tree -> tree.find(id)).map(Item.class::cast);
  }

  private String title(Item item) {
    return item.title().isEmpty() ? messages().get("ui.outline.untitled") : ShortTitle.of(item);
  }

  private Messages messages() {
    return means.messages();
  }

  private Window owner() {
    return view.getScene().getWindow();
  }
}
