package org.gongbao.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.gongbao.app.Fillers;
import org.gongbao.app.IssueSession;
import org.gongbao.app.LivePages;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// 补白…: tries the texts of the register at the end of the issue and behind the item that is
/// selected, and puts in the one that is taken.
final class Filling {
  private final WorkModel work;
  private final LibraryModel library;
  private final PagesModel pages;
  private final LivePages live;
  private final Means means;
  private final OutlineView view;

  Filling(
      OutlineView view,
      WorkModel work,
      LibraryModel library,
      PagesModel pages,
      LivePages live,
      Means means) {
    this.view = view;
    this.work = work;
    this.library = library;
    this.pages = pages;
    this.live = live;
    this.means = means;
  }

  /// What was found.
  ///
  /// @param tree the issue it was found for
  /// @param kept how many texts there are
  record Found(Tree tree, int kept, List<Fillers.Fit> fitting) {}

  void open() {
    Optional<IssueSession> session = work.session();
    if (!work.isEditable() || session.isEmpty() || pages.style().isEmpty()) {
      return;
    }
    Tree tree = session.get().tree();
    Fillers fillers = new Fillers(tree, pages.style().get(), session.get().ids());
    List<Landing> places = places(tree);
    Optional<OpenLibrary> open = library.libraryProperty().get();
    FillerDialog dialog = new FillerDialog(means.messages(), name -> placeName(tree, name));
    Tasks.Handle search =
        live.attempt(
            (compose, progress) -> {
              List<Entry> texts =
                  open.map(one -> one.registers().entries(Register.FILLERS)).orElse(List.of());
              return new Found(
                  tree, texts.size(), fillers.fitting(texts, places, compose, progress));
            },
            dialog::show,
            error -> {
              dialog.close();
              means.errors().accept(error);
            });
    Optional<Fillers.Fit> taken = dialog.ask(owner());
    search.cancel();
    taken.ifPresent(fit -> put(tree, fit));
  }

  private void put(Tree of, Fillers.Fit fit) {
    if (work.treeProperty().get().filter(now -> now == of).isEmpty()) {
      work.say(means.messages().get("outline.filler.changed"));
    } else if (work.perform(fit.step())) {
      work.say(means.messages().get("outline.filler.done", fit.title(), fit.page()));
    }
  }

  private List<Landing> places(Tree tree) {
    List<Landing> places = new ArrayList<>();
    List<Section> sections =
        tree.issue().sections().stream().filter(one -> !one.items().isEmpty()).toList();
    if (sections.isEmpty()) {
      return places;
    }
    Section last = sections.getLast();
    Optional<NodeId> chosen = view.chosenProperty().get().items().stream().reduce((a, b) -> b);
    for (Section section : sections) {
      for (int i = 0; i < section.items().size(); i++) {
        boolean its = chosen.equals(Optional.of(section.items().get(i).id()));
        boolean end = section == last && i == section.items().size() - 1;
        if (its && !end) {
          places.add(new Landing(section.id(), i + 1));
        }
      }
    }
    places.add(new Landing(last.id(), last.items().size()));
    return places;
  }

  private String placeName(Tree tree, Landing place) {
    List<Item> items =
        tree.issue().sections().stream()
            .filter(section -> section.id().equals(place.section()))
            .flatMap(section -> section.items().stream())
            .toList();
    Item before = items.get(place.index() - 1);
    return before == tree.issue().items().getLast()
        ? means.messages().get("outline.filler.end")
        : means.messages().get("outline.filler.behind", ShortTitle.of(before));
  }

  private Window owner() {
    return view.getScene().getWindow();
  }
}
