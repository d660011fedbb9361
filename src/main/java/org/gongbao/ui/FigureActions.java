package org.gongbao.ui;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PictureFile;
import org.gongbao.edit.Selection;
import org.gongbao.edit.structure.Inserting;
import org.gongbao.model.Asset;
import org.gongbao.model.Figure;
import org.gongbao.model.Text;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 插入图片: a picture is kept in the library first, then put in after the block with the caret.
final class FigureActions {
  private final Stage stage;
  private final FileChoosing choosing;
  private final LibraryModel library;
  private final WorkModel work;
  private final BusyModel busy;
  private final UiServices services;

  FigureActions(
      Stage stage, UiServices services, LibraryModel library, WorkModel work, BusyModel busy) {
    this.stage = stage;
    this.services = services;
    this.choosing = new FileChoosing(services.messages(), services.settings());
    this.library = library;
    this.work = work;
    this.busy = busy;
  }

  void insert() {
    work.spotProperty().get().map(Spot::selection).ifPresent(at -> choose(asset -> put(asset, at)));
  }

  /// Asks for a picture, keeps it in the library and hands it over.
  void choose(Consumer<Asset> taker) {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (open.isEmpty()) {
      return;
    }
    ExtensionFilter pictures =
        new ExtensionFilter(
            services.messages().get("ui.choose.pictures"),
            "*.png",
            "*.PNG",
            "*.jpg",
            "*.JPG",
            "*.jpeg",
            "*.JPEG",
            "*.gif",
            "*.bmp",
            "*.tif",
            "*.tiff");
    File file = choosing.chooser("ui.choose.picture", pictures).showOpenDialog(stage);
    choosing.chosen(
        file,
        path ->
            busy.runThrough(
                "ui.busy.picture",
                progress -> {
                  Asset asset = PictureFile.read(path);
                  open.get().addAsset(asset);
                  return asset;
                },
                taker));
  }

  private void put(Asset asset, Selection at) {
    work.session()
        .ifPresent(
            session -> {
              Figure figure = new Figure(session.ids().next(), asset.reference(), Text.EMPTY);
              new Inserting(session.tree(), session.ids())
                  .after(at.caret().node(), figure)
                  .ifPresent(work::perform);
            });
  }
}
