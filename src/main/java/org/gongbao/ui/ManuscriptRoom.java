package org.gongbao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.manuscript.ManuscriptCommands;
import org.gongbao.ui.manuscript.ManuscriptModel;
import org.gongbao.ui.manuscript.ManuscriptView;
import org.gongbao.ui.manuscript.Ways;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.Places;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.jspecify.annotations.Nullable;

/// 收稿 as a room of the window.
final class ManuscriptRoom {
  private final Stage stage;
  private final UiServices services;
  private final LibraryModel library;
  private final WorkModel work;
  private final ImportActions imports;
  private final Means means;
  private final Place place;
  private Optional<ManuscriptView> view = Optional.empty();
  private Runnable toIssue = () -> {};

  ManuscriptRoom(
      Stage stage,
      UiServices services,
      LibraryModel library,
      WorkModel work,
      ImportActions imports,
      Means means) {
    this.stage = stage;
    this.services = services;
    this.library = library;
    this.work = work;
    this.imports = imports;
    this.means = means;
    this.place =
        new Place(
            "manuscript.place",
            Icons.INBOX,
            "Shortcut+F3",
            () -> new Place.View(view(), () -> view().enter()));
  }

  Place place() {
    return place;
  }

  /// Its commands; each leads to the room first.
  CommandMenu menu(Places places) {
    toIssue = places::work;
    return new ManuscriptCommands(
            () -> {
              if (!places.shownProperty().get().equals(place)) {
                places.show(place);
              }
              return view();
            })
        .menu();
  }

  /// The table alone, for the desk.
  ManuscriptView compact() {
    return make(true);
  }

  ManuscriptView view() {
    ManuscriptView made = view.orElseGet(() -> make(false));
    view = Optional.of(made);
    return made;
  }

  private ManuscriptView make(boolean compact) {
    ManuscriptModel model =
        new ManuscriptModel(library.libraryProperty(), work, means.tasks(), means.errors());
    return new ManuscriptView(model, services.importer(), ways(), means, compact);
  }

  private Ways ways() {
    return new Ways(
        () -> choosing().received(stage),
        () -> chosen(scans().showOpenDialog(stage)),
        OutsideViewer::show,
        () -> chosen(chooser("manuscript.command.import").showOpenDialog(stage)),
        name -> {
          FileChooser chooser = chooser("manuscript.command.export");
          chooser.setInitialFileName(name);
          return chosen(chooser.showSaveDialog(stage));
        },
        (files, issue, sections, done) ->
            imports.place(
                files, issue, sections, outcomes -> showing(issue, () -> done.accept(outcomes))),
        this::go,
        work::say);
  }

  /// What came into the issue on the desk shows there.
  private void showing(NodeId issue, Runnable then) {
    Optional<NodeId> item = work.itemProperty().get();
    if (isHere(issue)) {
      library.refresh(
          Optional.of(issue),
          () -> {
            item.flatMap(work::partOf).ifPresent(work::select);
            then.run();
          });
    } else {
      then.run();
    }
  }

  private boolean isHere(NodeId issue) {
    return work.session().filter(one -> one.tree().issue().id().equals(issue)).isPresent();
  }

  private void go(NodeId issue, NodeId item) {
    boolean here = work.session().filter(one -> one.tree().issue().id().equals(issue)).isPresent();
    toIssue.run();
    if (here) {
      work.select(item);
    } else {
      library.refresh(Optional.of(issue), Optional.of(item));
    }
  }

  private FileChoosing choosing() {
    return new FileChoosing(services.messages(), services.settings());
  }

  private FileChooser scans() {
    String[] kinds = {"*.pdf", "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.bmp", "*.gif"};
    String name = services.messages().get("manuscript.choose.scan");
    return choosing().chooser("manuscript.command.scan", new ExtensionFilter(name, kinds));
  }

  private FileChooser chooser(String title) {
    Messages messages = services.messages();
    return choosing()
        .chooser(title, new ExtensionFilter(messages.get("registers.choose.csv"), "*.csv"));
  }

  private Optional<Path> chosen(@Nullable File file) {
    List<Path> chosen = new ArrayList<>();
    choosing().chosen(file, chosen::add);
    return chosen.stream().findFirst();
  }
}
