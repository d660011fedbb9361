package org.gongbao.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.gongbao.app.OpenLibrary;
import org.gongbao.edit.arrange.HouseOrder;
import org.gongbao.edit.arrange.SectionMoves;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Section;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;

/// What is done to 栏目: made, named, ordered and removed.
final class SectionActions {
  private final OutlineView view;
  private final Doing doing;
  private final LibraryModel library;
  private final Means means;
  private final OutlineDialogs dialogs;

  SectionActions(
      OutlineView view, Doing doing, LibraryModel library, Means means, OutlineDialogs dialogs) {
    this.view = view;
    this.doing = doing;
    this.library = library;
    this.means = means;
    this.dialogs = dialogs;
  }

  private Chosen chosen() {
    return view.chosenProperty().get();
  }

  /// The first section of which something is selected.
  private Optional<Section> here() {
    Chosen now = chosen();
    return doing.sections().stream()
        .filter(
            one ->
                now.section().equals(Optional.of(one.id()))
                    || one.items().stream().anyMatch(item -> now.items().contains(item.id())))
        .findFirst();
  }

  void remove(NodeId id) {
    Optional<Section> held =
        doing.sections().stream().filter(one -> one.id().equals(id)).findFirst();
    if (held.isEmpty()) {
      return;
    }
    Section section = held.get();
    Optional<Section> heir = doing.tree().flatMap(tree -> new SectionMoves(tree).heirOf(id));
    String name = section.name().chars();
    if (section.items().isEmpty()) {
      if (doing.done(tree -> new SectionMoves(tree).remove(id))) {
        doing.say(messages().get("outline.section.removed", name));
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
        doing.done(tree -> new SectionMoves(tree).dissolve(id));
        doing.say(messages().get("outline.section.dissolved", name, other));
      }
    }
  }

  /// Asks for a name, and makes a section below the one that is selected.
  void add() {
    List<Section> sections = doing.sections();
    int index = here().map(one -> sections.indexOf(one) + 1).orElse(sections.size());
    withCodes(
        codes ->
            dialogs
                .name(owner(), "outline.command.section", "", usualNames(codes))
                .ifPresent(name -> add(name, index)));
  }

  private void add(String name, int index) {
    NodeIds ids = doing.ids().orElseThrow();
    if (doing.done(tree -> new SectionMoves(tree).add(name, index, ids))) {
      view.select(List.of(doing.sections().get(index).id()));
    }
  }

  /// Asks how a section is to be called.
  void rename() {
    Optional<Section> section = here();
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
                            name ->
                                doing.done(
                                    tree -> new SectionMoves(tree).rename(one.id(), name)))));
  }

  private List<String> usualNames(List<Entry> codes) {
    List<String> there = doing.sections().stream().map(section -> section.name().chars()).toList();
    return codes.stream()
        .map(code -> code.get(Column.SECTION))
        .filter(name -> !name.isEmpty() && !there.contains(name))
        .distinct()
        .toList();
  }

  /// Orders the section of what is selected, or all, by number.
  void order(boolean all) {
    Optional<Section> section = here();
    withCodes(
        codes -> {
          List<String> registered = codes.stream().map(code -> code.get(Column.CODE)).toList();
          boolean moved =
              doing.done(
                  tree -> {
                    HouseOrder order = new HouseOrder(tree, registered);
                    return all ? order.all() : section.flatMap(one -> order.section(one.id()));
                  });
          doing.say(messages().get(moved ? "outline.order.done" : "outline.order.same"));
        });
  }

  private void withCodes(Consumer<List<Entry>> then) {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (open.isEmpty()) {
      then.accept(List.of());
      return;
    }
    means
        .tasks()
        .run(progress -> open.get().registers().entries(Register.CODES), then, means.errors());
  }

  private Messages messages() {
    return means.messages();
  }

  private Window owner() {
    return view.getScene().getWindow();
  }
}
