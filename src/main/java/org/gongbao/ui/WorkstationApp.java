package org.gongbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.app.DesktopFiles;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.command.CommandPalette;
import org.gongbao.ui.fx.ErrorReporter;
import org.gongbao.ui.fx.FontsAtStart;
import org.gongbao.ui.fx.TakenKeys;
import org.gongbao.ui.fx.Theme;
import org.gongbao.ui.page.PageFonts;
import org.gongbao.ui.page.PageShapes;
import org.gongbao.ui.pdf.PdfDialog;
import org.gongbao.ui.pdf.PdfExporting;
import org.gongbao.ui.print.PrintDialog;
import org.gongbao.ui.print.Printing;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.OpenedLibrary;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;
import org.gongbao.ui.written.WrittenLine;

/// The workstation's window, made and shown on the FX thread:
///
/// ```
/// Platform.startup(() -> new WorkstationApp(services, new Stage()).show(progress -> library));
/// ```
public final class WorkstationApp {
  private static final String MARKS = "typing.marks";
  private final Stage stage;
  private final UiServices services;
  private final ErrorReporter errors;
  private final WorkModel work = new WorkModel();
  private final LibraryModel library;
  private final Panes panes;
  private final ImportActions imports;
  private final RegisterActions registers;
  private final Rooms rooms;
  private final FileDrops drops;
  private List<Path> waiting = List.of();

  /// Builds the window without showing it. FX thread.
  public WorkstationApp(UiServices services, Stage stage) {
    if (!stage.isShowing()) {
      FontsAtStart.loadWindowFaces();
      OpeningWindow.size(stage, services.settings());
    }
    this.stage = stage;
    this.services = services;
    Messages messages = services.messages();
    Settings settings = services.settings();
    this.errors = new ErrorReporter(messages);
    BusyModel busy = new BusyModel(services.tasks(), errors::report);
    this.library = new LibraryModel(services.libraries(), settings, busy, work, errors::report);
    PagesModel pages = new PagesModel(services.pages(), work, errors::report);
    PageFonts fonts = new PageFonts(services.fonts()::file);
    WrittenLine written = new WrittenLine(means(), desktop());
    Rooms.Models models = new Rooms.Models(library, work, busy, written);
    this.panes = new Panes(services, models, pages, fonts, errors::report);
    Theme theme = OpeningWindow.theme(settings);
    Dialogs dialogs = new Dialogs(stage, messages, services.version());
    FileChoosing choosing = new FileChoosing(messages, settings);
    FileActions files = new FileActions(stage, services, library, work, busy, choosing, dialogs);
    TextSize textSize = new TextSize(settings);
    Consumer<Scene> dress = ((Consumer<Scene>) theme::dress).andThen(textSize::takeKeys);
    this.imports = new ImportActions(stage, services, library, work, busy, errors, dress);
    this.drops = new FileDrops(files, imports);
    panes.outline().onFiles(drops::take);
    drops.onReturns(panes.rounding()::merge);
    pictures(new FigureActions(stage, services, library, work, busy));
    panes.checking().onReport(report(busy, pages)::write);
    CommandPalette palette = new CommandPalette(messages);
    StyleActions style =
        new StyleActions(stage, services, busy, library, pages, work, theme::dress);
    ViewActions views =
        new ViewActions(panes, theme, textSize, dialogs, palette, style::open, settings);
    this.registers = registers(dress);
    this.rooms = rooms(models);
    rooms.add(new PeopleActions(stage, services, library, errors, dress).menu());
    List<CommandMenu> menus = registers.into(panes.menus());
    PdfExporting pdf = pdf(models, pages);
    Outputs outputs = new Outputs(printing(busy, pages, fonts), pdf);
    Commands commands = new Commands(work, files, imports, views, menus, outputs, rooms);
    MainWindow window =
        new MainWindow(
            new MainMenu(messages, commands, files, imports, library, work),
            new MainToolbar(messages, commands),
            panes,
            rooms,
            new VBox(new NoteLine(work, messages), written, status(busy)),
            banners(commands),
            drops);
    window.getChildren().addAll(palette, panes.overlay());
    window.disableProperty().bind(busy.blockingProperty());
    Scene scene = new Scene(window);
    theme.dress(scene);
    textSize.dress(scene);
    watch(scene, files);
  }

  private void pictures(FigureActions figures) {
    panes.format().onFigure(figures::insert);
    panes.imprint().onPicture(figures::choose);
  }

  private Rooms rooms(Rooms.Models models) {
    return new Rooms(services, stage, models, panes, imports, registers, means());
  }

  private RegisterActions registers(Consumer<Scene> dress) {
    return new RegisterActions(stage, services, library, errors, dress, this::registersChanged);
  }

  private void registersChanged() {
    panes.checking().again();
    rooms.registersChanged();
  }

  private void watch(Scene scene, FileActions files) {
    TakenKeys.watch(scene);
    stage.setScene(scene);
    stage.setTitle(services.messages().get("ui.window.title"));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit(files);
        });
    work.issueProperty().subscribe(this::opened);
    keepTyping();
    errors.standBefore(stage);
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.report(error));
  }

  /// 中文标点 stays as it was set.
  private void keepTyping() {
    Settings settings = services.settings();
    work.chineseMarksProperty().set(!settings.get(MARKS).equals(Optional.of("false")));
    work.chineseMarksProperty()
        .subscribe((before, now) -> settings.put(MARKS, Boolean.toString(now)));
  }

  private void opened(Optional<OpenIssue> issue) {
    if (issue.isPresent()) {
      panes.layout().onceSeen(panes.outline()::takeFocus);
      List<Path> files = waiting;
      waiting = List.of();
      if (!files.isEmpty()) {
        services.tasks().onOwner(() -> drops.take(files, Optional.empty()));
      }
    }
  }

  private Banners banners(Commands commands) {
    Messages messages = services.messages();
    return new Banners(
        new Banner(messages),
        new SaveBanner(messages, commands.retrySaving(), commands.saveCopy()),
        library);
  }

  private StatusBar status(BusyModel busy) {
    StatusBar status = new StatusBar(services.messages(), services.zone(), work, library, busy);
    status.show(panes.preview().lookProperty());
    status.add(panes.checking().counts());
    return status;
  }

  private ReportActions report(BusyModel busy, PagesModel pages) {
    ReportRun run = new ReportRun(services, work, pages, busy, panes.checking()::current);
    return new ReportActions(stage, services, work, run);
  }

  private Printing printing(BusyModel busy, PagesModel pages, PageFonts fonts) {
    Messages messages = services.messages();
    return new Printing(
        busy,
        pages,
        () ->
            new PageShapes(
                fonts,
                panes.inks().printed(),
                sha -> work.issueProperty().get().flatMap(open -> open.assets().apply(sha))),
        () ->
            work.session()
                .map(session -> IssueNames.of(session.tree().issue(), messages))
                .orElse(""),
        () -> panes.preview().drawn(),
        () -> panes.flowing().watermark(),
        new PrintDialog(messages, stage));
  }

  private PdfExporting pdf(Rooms.Models models, PagesModel pages) {
    Messages messages = services.messages();
    FileChoosing choosing = new FileChoosing(messages, services.settings());
    return new PdfExporting(
        work,
        library,
        pages,
        models.busy(),
        means(),
        new PdfExporting.Parts(
            new PageExporter(services.fonts(), messages, services.clock()),
            services.libraries()::signing,
            services.settings(),
            issue -> IssueNames.of(issue, messages),
            new PdfDialog(
                messages,
                stage,
                (before, from) -> choosing.toWrite(before, "pdf.choose", "pdf.choose.kind", from)),
            models.written()));
  }

  private static DesktopFiles desktop() {
    return new DesktopFiles(System.getProperty("os.name", ""));
  }

  private Means means() {
    return new Means(services.messages(), services.tasks(), services.clock(), errors::report);
  }

  /// Shows the window, and the library when it is there.
  ///
  /// @param opening gives the library to start with; run on a worker, may wait
  public void show(Tasks.Work<Optional<OpenedLibrary>> opening) {
    stage.show();
    library.start(
        progress -> {
          FontsAtStart.loadTextFaces();
          return opening.run(progress);
        });
  }

  /// Takes files as if they were dropped on the window, once the library is there.
  public void take(List<Path> files) {
    waiting = List.copyOf(files);
  }

  /// Puts something on the desk without a library, for a look or a test.
  void showDesk(Consumer<WorkModel> desk) {
    FontsAtStart.loadTextFaces();
    stage.show();
    desk.accept(work);
  }

  WorkModel work() {
    return work;
  }

  /// 合校.
  void merge(List<Path> files) {
    panes.rounding().merge(files);
  }

  Annotations annotations() {
    return panes.annotations();
  }

  ImportActions imports() {
    return imports;
  }

  RegisterActions registers() {
    return registers;
  }

  LibraryModel library() {
    return library;
  }

  private void quit(FileActions files) {
    services.settings().put("window.width", Long.toString(Math.round(stage.getWidth())));
    services.settings().put("window.height", Long.toString(Math.round(stage.getHeight())));
    services.settings().put("window.maximized", Boolean.toString(stage.isMaximized()));
    files.quit();
  }
}
