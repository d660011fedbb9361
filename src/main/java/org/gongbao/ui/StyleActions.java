package org.gongbao.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gongbao.app.OpenLibrary;
import org.gongbao.exchange.font.FontFile;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.ui.style.StyleDialog;
import org.gongbao.ui.style.StyleModel;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// 版式: opens the dialog and keeps in the library what it decided.
final class StyleActions {
  private final Stage owner;
  private final UiServices services;
  private final BusyModel busy;
  private final LibraryModel library;
  private final PagesModel pages;
  private final Consumer<Scene> dress;
  private Optional<StyleDialog> dialog = Optional.empty();

  StyleActions(
      Stage owner,
      UiServices services,
      BusyModel busy,
      LibraryModel library,
      PagesModel pages,
      WorkModel work,
      Consumer<Scene> dress) {
    this.owner = owner;
    this.services = services;
    this.busy = busy;
    this.library = library;
    this.pages = pages;
    this.dress = dress;
    work.issueProperty().subscribe(issue -> dialog.ifPresent(StyleDialog::dismiss));
  }

  /// Looks which fonts there are, which may take a moment, then opens the dialog.
  void open() {
    if (dialog.filter(StyleDialog::isShowing).isPresent()) {
      dialog.get().show();
      return;
    }
    pages
        .style()
        .ifPresent(
            style ->
                busy.run(
                    "style.busy.fonts",
                    progress -> services.fonts().all().stream().map(FontFile::name).toList(),
                    fonts -> open(style, fonts)));
  }

  private void open(HouseStyle style, List<FontName> fonts) {
    StyleModel model = new StyleModel(style, fonts, pages::restyle);
    StyleDialog opened = new StyleDialog(owner, model, services.messages(), dress, this::keep);
    dialog = Optional.of(opened);
    opened.show();
  }

  private void keep(HouseStyle style) {
    library
        .libraryProperty()
        .get()
        .ifPresent(
            open -> busy.runThrough("style.busy.keep", progress -> kept(open, style), done -> {}));
  }

  private static OpenLibrary kept(OpenLibrary open, HouseStyle style) {
    open.keepStyle(style);
    return open;
  }
}
