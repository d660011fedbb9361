package org.gongbao.ui.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;
import org.gongbao.app.OpenLibrary;
import org.gongbao.edit.Step;
import org.gongbao.edit.arrange.HouseOrder;
import org.gongbao.edit.arrange.ItemMoves;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.edit.arrange.SectionMoves;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
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
  private final CommandMenu menu;

  /// @param fillers asks which 补白 to put in
  public Outlining(
      OutlineView view,
      WorkModel work,
      LibraryModel library,
      BudgetModel budget,
      Means means,
      Filling fillers) {
    this.view = view;
    this.work = work;
    this.library = library;
    this.budget = budget;
    this.means = means;
    this.dialogs = new OutlineDialogs(means.messages());
    this.menu = new OutlineCommands(this, work, view.chosenProperty(), fillers::open).menu();
    fillers.over(view);
    view.take(menu);
    view.take(
        work::isEditable,
        new OutlineDrag.Drops(
            this::together,
            (items, to) -> itemsDone(items, tree -> new ItemMoves(tree).move(items, to)),
            (sections, to) -> done(tree -> new SectionMoves(tree).move(sections.getFirst(), to))));
    view.onBudget(this::askTarget);
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
      done(tree -> new SectionMoves(tree).shift(now.section().get(), by));
    } else {
      itemsDone(now.items(), tree -> new ItemMoves(tree).shift(now.items(), by));
    }
  }

  /// Moves items to the end of a section that is asked for.
  void moveTo() {
    List<NodeId> items = chosen().items();
    List<Section> others =
        sections().stream()
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
      removeSection(now.section().get());
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
      if (done(tree -> new ItemMoves(tree).remove(items))) {
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

  private void removeSection(NodeId id) {
    Optional<Section> held = sections().stream().filter(one -> one.id().equals(id)).findFirst();
    if (held.isEmpty()) {
      return;
    }
    Section section = held.get();
    Optional<Section> heir = tree().flatMap(tree -> new SectionMoves(tree).heirOf(id));
    String name = section.name().chars();
    if (section.items().isEmpty()) {
      if (done(tree -> new SectionMoves(tree).remove(id))) {
        work.say(messages().get("outline.section.removed", name));
      }
    } else if (heir.isEmpty()) {
      dialogs.tell(
          owner(),
          "outline.command.remove",
          messages().get("outline.section.only", name, section.items().size()));
    } else {
      String other = heir.get().name().chars();
      String about =
          messages().get("outline.section.dissolve", name, section.items().size(), other);
      if (dialogs.confirm(
          owner(), "outline.command.remove", about, "outline.section.dissolve.do", other)) {
        done(tree -> new SectionMoves(tree).dissolve(id));
        work.say(messages().get("outline.section.dissolved", name, other));
      }
    }
  }

  /// Asks for a name, and makes a section below the one that is selected.
  void addSection() {
    List<Section> sections = sections();
    int at = sections.size();
    for (int i = 0; i < sections.size(); i++) {
      boolean its =
          chosen().section().equals(Optional.of(sections.get(i).id()))
              || sections.get(i).items().stream()
                  .anyMatch(i1 -> chosen().items().contains(i1.id()));
      at = its ? i + 1 : at;
    }
    int index = at;
    withCodes(
        codes ->
            dialogs
                .name(owner(), "outline.command.section", "", usualNames(codes))
                .ifPresent(
                    name ->
                        work.session()
                            .ifPresent(
                                session ->
                                    done(
                                        tree ->
                                            new SectionMoves(tree)
                                                .add(name, index, session.ids())))));
  }

  /// Asks how a section is to be called.
  void rename() {
    Optional<Section> section =
        sections().stream()
            .filter(
                one ->
                    chosen().section().equals(Optional.of(one.id()))
                        || one.items().stream().anyMatch(i -> chosen().items().contains(i.id())))
            .findFirst();
    section.ifPresent(
        one ->
            withCodes(
                codes ->
                    dialogs
                        .name(
                            owner(),
                            "outline.command.rename",
                            one.name().chars(),
                            usualNames(codes))
                        .ifPresent(
                            name -> done(tree -> new SectionMoves(tree).rename(one.id(), name)))));
  }

  private List<String> usualNames(List<Entry> codes) {
    List<String> there = sections().stream().map(section -> section.name().chars()).toList();
    return codes.stream()
        .map(code -> code.get(Column.SECTION))
        .filter(name -> !name.isEmpty() && !there.contains(name))
        .distinct()
        .toList();
  }

  /// Orders the section of what is selected, or all, by number.
  void order(boolean all) {
    Optional<Section> section =
        sections().stream()
            .filter(
                one ->
                    chosen().section().equals(Optional.of(one.id()))
                        || one.items().stream().anyMatch(i -> chosen().items().contains(i.id())))
            .findFirst();
    withCodes(
        codes -> {
          List<String> registered = codes.stream().map(code -> code.get(Column.CODE)).toList();
          boolean moved =
              done(
                  tree -> {
                    HouseOrder order = new HouseOrder(tree, registered);
                    return all ? order.all() : section.flatMap(one -> order.section(one.id()));
                  });
          work.say(messages().get(moved ? "outline.order.done" : "outline.order.same"));
        });
  }

  /// Asks how many pages the issue is to have.
  void askTarget() {
    if (work.isEditable() && library.libraryProperty().get().isPresent()) {
      dialogs.target(owner(), budget.targetProperty().get()).ifPresent(budget::keep);
    }
  }

  private void withCodes(java.util.function.Consumer<List<Entry>> then) {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (open.isEmpty()) {
      then.accept(List.of());
      return;
    }
    means
        .tasks()
        .run(progress -> open.get().registers().entries(Register.CODES), then, means.errors());
  }

  private void itemsDone(Collection<NodeId> items, Function<Tree, Optional<Step>> working) {
    if (done(working)) {
      view.select(items);
    }
  }

  private boolean done(Function<Tree, Optional<Step>> working) {
    return work.isEditable() && tree().flatMap(working).filter(work::perform).isPresent();
  }

  private Optional<Tree> tree() {
    return work.treeProperty().get();
  }

  private List<Section> sections() {
    return tree().map(tree -> tree.issue().sections()).orElse(List.of());
  }

  private List<Item> items() {
    return tree().map(tree -> tree.issue().items()).orElse(List.of());
  }

  private Optional<Item> item(NodeId id) {
    return tree().flatMap(tree -> tree.find(id)).map(Item.class::cast);
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
