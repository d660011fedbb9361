package org.gongbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.app.DesktopFiles;
import org.gongbao.app.LivePages;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.command.CommandPalette;
import org.gongbao.ui.fx.ErrorReporter;
import org.gongbao.ui.fx.FontsAtStart;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.TakenKeys;
import org.gongbao.ui.fx.Theme;
import org.gongbao.ui.page.PageFonts;
import org.gongbao.ui.page.PageShapes;
import org.gongbao.ui.print.PrintDialog;
import org.gongbao.ui.print.Printing;
import org.gongbao.ui.proof.read.OpenProof;
import org.gongbao.ui.proof.read.ReaderModel;
import org.gongbao.ui.proof.read.ReadingDesk;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenedLibrary;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.gongbao.ui.written.WrittenLine;

/// 校对: the window of one proof package. It has what a proofreader needs: the locked text and its
/// pages, the original, findings, and his marks; of the rooms of the office nothing.
final class ProofWindow {
  private final Stage stage;
  private final UiServices services;
  private final Messages messages;
  private final ErrorReporter errors;
  private final WorkModel work = new WorkModel();
  private final LibraryModel library;
  private final BusyModel busy;
  private final Panes panes;
  private final ReaderModel model;
  private final ReadingDesk desk;
  private final ProofFiles files;
  private final Label result = new Label();
  private final HBox resultBanner = new HBox();
  private final Consumer<ProofWindow> closed;
  private final ProofPages overPages;
  private final Consumer<Path> opening;
  private boolean closing;

  /// Builds the window without showing it. FX thread.
  ///
  /// @param opening opens another package
  /// @param closed told once the window is gone and the package let go of
  ProofWindow(
      UiServices given,
      Stage stage,
      OpenProof proof,
      Consumer<Path> opening,
      Consumer<ProofWindow> closed) {
    this.stage = stage;
    this.opening = opening;
    this.closed = closed;
    this.messages = given.messages();
    this.services = locked(given, proof.copy());
    this.errors = new ErrorReporter(messages);
    errors.standBefore(stage);
    this.busy = new BusyModel(services.tasks(), errors::report);
    this.library =
        new LibraryModel(services.libraries(), services.settings(), busy, work, errors::report);
    PagesModel pages = new PagesModel(services.pages(), work, errors::report);
    PageFonts fonts = new PageFonts(services.fonts()::file);
    Means means = new Means(messages, services.tasks(), services.clock(), errors::report);
    DesktopFiles desktop = new DesktopFiles(System.getProperty("os.name", ""));
    Rooms.Models models = new Rooms.Models(library, work, busy, new WrittenLine(means, desktop));
    this.panes = new Panes(services, models, pages, fonts, errors::report);
    String reader = proof.copy().reader();
    this.model =
        new ReaderModel(proof, reader.isBlank() ? services.libraries().who() : reader, means);
    this.overPages = new ProofPages(panes.previewView(), panes.preview());
    this.files = new ProofFiles(stage, services, model, means, busy, this::tell);
    this.desk =
        new ReadingDesk(
            model,
            new ReadingDesk.Shown(work, panes.preview(), panes.annotations(), services.fonts()),
            means,
            new ReadingDesk.Ways(
                this::bounds,
                this::showMarks,
                files::giveBack,
                printing(pages, fonts)::print,
                files::export));
    model.marksProperty().subscribe(marks -> keepPlace());
    model.readProperty().subscribe(read -> keepPlace());
    panes.proofread(desk.list(), desk.countProperty());
    panes.checking().onMark(finding -> desk.mark(finding, panes.checking().said(finding)));
    if (!stage.isShowing()) {
      FontsAtStart.loadWindowFaces();
      OpeningWindow.size(stage, services.settings());
    }
    build();
  }

  private Printing printing(PagesModel pages, PageFonts fonts) {
    return new Printing(
        busy,
        pages,
        () ->
            new PageShapes(
                fonts,
                panes.inks().printed(),
                sha -> work.issueProperty().get().flatMap(open -> open.assets().apply(sha))),
        this::name,
        () -> panes.preview().drawn(),
        () -> Optional.of(kind()),
        new PrintDialog(messages, stage));
  }

  /// The pages are those that were locked: nothing is composed anew.
  private static UiServices locked(UiServices given, ProofCopy copy) {
    LivePages pages = new LivePages(given.tasks(), pictures -> (issue, style) -> copy.pages());
    return new UiServices(
        given.messages(),
        given.settings(),
        given.tasks(),
        given.libraries(),
        given.importer(),
        pages,
        given.fonts(),
        given.clock(),
        given.version());
  }

  private void build() {
    Theme theme = OpeningWindow.theme(services.settings());
    TextSize textSize = new TextSize(services.settings());
    CommandPalette palette = new CommandPalette(messages);
    Dialogs dialogs = new Dialogs(stage, messages, services.version());
    ViewActions views =
        new ViewActions(panes, theme, textSize, dialogs, palette, () -> {}, services.settings());
    List<CommandMenu> menus = new ProofMenus(desk, panes, views, this::close).menus();
    MenuBar bar = new MenuBar();
    menus.forEach(menu -> bar.getMenus().add(menu.menu(messages)));
    HBox menuRow = new HBox(bar);
    menuRow.getStyleClass().add("gb-menu-row");
    BorderPane window = new BorderPane();
    window.getStyleClass().add("gb-window");
    window.setTop(new VBox(menuRow, desk.bar(), banner(), result()));
    window.setCenter(panes.layout());
    StatusBar status = new StatusBar(messages, services.zone(), work, library, busy);
    status.show(panes.preview().lookProperty());
    status.add(panes.checking().counts());
    status.showKept(model.keptProperty());
    window.setBottom(new VBox(notes(), status));
    window.getChildren().addAll(palette, panes.overlay(), desk.form());
    window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    FileDrops.on(window, files -> files.stream().filter(ProofOpening::isPackage).forEach(opening));
    overPages.install(desk, messages);
    new TextMenu(desk.contextMenu(), messages).over(panes.item());
    window.disableProperty().bind(busy.blockingProperty());
    Scene scene = new Scene(window);
    theme.dress(scene);
    textSize.dress(scene);
    TakenKeys.watch(scene);
    stage.setScene(scene);
    stage.setTitle(name());
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && desk.leave()) {
      event.consume();
    }
  }

  /// 2026年第22期　二校样　版本1a2b3c4d.
  private String name() {
    ProofCopy copy = model.copy();
    return messages.get(
        "proofread.title",
        IssueNames.of(copy.base().issue(), messages),
        kind(),
        copy.round().versionName());
  }

  private String kind() {
    return messages.get(
        "proof.kind." + model.copy().round().kind().name().toLowerCase(Locale.ROOT));
  }

  private HBox banner() {
    ProofCopy copy = model.copy();
    String whose =
        copy.reader().isBlank() ? "" : messages.get("proofread.banner.for", copy.reader());
    Label told = new Label(messages.get("proofread.banner", name(), whose));
    told.setWrapText(true);
    HBox banner = new HBox(Icons.LOCK.icon(), told);
    banner.getStyleClass().addAll("gb-banner", "gb-proof-banner");
    return banner;
  }

  /// What is said, else what typing does here: always as high, so that nothing moves at a mark.
  private StackPane notes() {
    Label hint = new Label(messages.get("proofread.hint"));
    hint.getStyleClass().add("gb-muted");
    StackPane notes = new StackPane(hint, new NoteLine(work, messages));
    StackPane.setAlignment(hint, Pos.CENTER_LEFT);
    notes.getStyleClass().add("gb-proof-notes");
    return notes;
  }

  private HBox result() {
    result.setWrapText(true);
    result.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(result, Priority.ALWAYS);
    Button close = new Button("", Icons.CLOSE.icon());
    close.getStyleClass().setAll("button", "gb-icon-button");
    close.setAccessibleText(messages.get("views.note.close"));
    close.setOnAction(event -> tell(""));
    resultBanner.getStyleClass().addAll("gb-banner", "gb-proof-result");
    resultBanner.getChildren().addAll(Icons.OK.icon(), result, close);
    tell("");
    return resultBanner;
  }

  /// What was given back, and what is to be done with it.
  private void tell(String text) {
    result.setText(text);
    resultBanner.setVisible(!text.isEmpty());
    resultBanner.setManaged(!text.isEmpty());
  }

  private Optional<Bounds> bounds(Place place) {
    boolean onPages = panes.preview().pageSelectionProperty().get().isPresent();
    Optional<TextSurface> surface = panes.item().surfaceAt(place);
    if (onPages && panes.shows(SidePane.Side.PREVIEW) || surface.isEmpty()) {
      return overPages.pointed();
    }
    return surface.map(
        text -> text.localToScene(text.area(Math.min(place.offset(), text.length()))));
  }

  private void showMarks() {
    panes.bottom().show(desk.list());
  }

  /// Shows the window and takes the proof to it, where the reader left.
  void show() {
    stage.show();
    library.start(
        progress -> {
          FontsAtStart.loadTextFaces();
          return Optional.of(OpenedLibrary.of(model.copy().library(), services.settings()));
        });
    work.issueProperty()
        .subscribe(
            open ->
                open.ifPresent(
                    issue -> {
                      desk.opened();
                      panes.layout().onceSeen(this::goOn);
                    }));
  }

  private void keepPlace() {
    work.spotProperty()
        .get()
        .map(spot -> spot.selection().caret())
        .ifPresent(place -> services.settings().put(placeKey(), ProofPlaces.write(place)));
  }

  private String placeKey() {
    return "proof." + model.copy().round().id().value();
  }

  /// Where the reader left, else the first page that is not read.
  private void goOn() {
    panes.outline().takeFocus();
    services
        .settings()
        .get(placeKey())
        .flatMap(ProofPlaces::read)
        .filter(place -> ProofPlaces.isThere(model.base(), place))
        .ifPresent(place -> work.go(Selection.caretAt(place), Spot.Origin.COMMAND));
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
  }

  /// Everything is in the working file; the window goes once that is closed.
  void close() {
    if (closing) {
      return;
    }
    closing = true;
    busy.cancel();
    keepPlace();
    busy.runThrough(
        "ui.busy.closing",
        progress -> {
          model.letGo();
          return model;
        },
        done -> {
          work.close();
          stage.close();
          closed.accept(this);
        });
  }

  WorkModel work() {
    return work;
  }

  ReaderModel model() {
    return model;
  }

  ReadingDesk desk() {
    return desk;
  }

  Panes panes() {
    return panes;
  }

  ProofFiles files() {
    return files;
  }
}
