package org.gongbao.ui;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.gongbao.app.Exporter;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Settings;
import org.gongbao.exchange.Guidance;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.ui.fx.ErrorReporter;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.WorkModel;

/// What the 文件 menu does: asks for files, then has the models do it.
final class FileActions {
  private static final String SUFFIX = ".gongbao";
  private final Stage stage;
  private final UiServices services;
  private final LibraryModel library;
  private final WorkModel work;
  private final BusyModel busy;
  private final ErrorReporter errors;
  private final Dialogs dialogs;

  FileActions(
      Stage stage,
      UiServices services,
      LibraryModel library,
      WorkModel work,
      BusyModel busy,
      ErrorReporter errors,
      Dialogs dialogs) {
    this.stage = stage;
    this.services = services;
    this.library = library;
    this.work = work;
    this.busy = busy;
    this.errors = errors;
    this.dialogs = dialogs;
  }

  void newLibrary() {
    FileChooser chooser = chooser("ui.choose.library.new", libraries());
    chooser.setInitialFileName(messages().get("ui.choose.library.name") + SUFFIX);
    chosen(chooser.showSaveDialog(stage), file -> library.create(suffixed(file, SUFFIX)));
  }

  void openLibrary() {
    FileChooser chooser = chooser("ui.choose.library.open", libraries());
    chosen(chooser.showOpenDialog(stage), library::open);
  }

  /// @param encoding to read the files in, or empty to detect it
  void importFiles(Optional<Charset> encoding) {
    FileChooser chooser =
        chooser(
            "ui.choose.import",
            new ExtensionFilter(messages().get("ui.choose.texts"), "*.txt", "*.md"),
            new ExtensionFilter(messages().get("ui.choose.all"), "*"));
    List<File> files = chooser.showOpenMultipleDialog(stage);
    if (files != null && !files.isEmpty()) {
      rememberFolder(files.getFirst());
      importFiles(files.stream().map(File::toPath).toList(), encoding);
    }
  }

  /// Also for files dropped on the window.
  void importFiles(List<Path> files) {
    importFiles(files, Optional.empty());
  }

  private void importFiles(List<Path> files, Optional<Charset> encoding) {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    Optional<NodeId> into = work.session().map(s -> s.tree().issue().id());
    Importer.Request request = new Importer.Request(files, Guidance.NONE, encoding);
    open.ifPresent(
        target ->
            busy.run(
                "ui.busy.importing",
                progress -> {
                  Importer importer = services.importer();
                  return importer.store(
                      target, importer.prepare(request, progress), into, progress);
                },
                run -> imported(services.importer().finish(target, run))));
  }

  void saveVersion() {
    dialogs.askVersionName(name -> library.saveVersion(name, () -> dialogs.tellVersion(name)));
  }

  void exportText() {
    if (work.session().isEmpty()) {
      return;
    }
    Issue issue = work.session().get().tree().issue();
    FileChooser chooser =
        chooser("ui.choose.export", new ExtensionFilter(messages().get("ui.choose.text"), "*.txt"));
    chooser.setInitialFileName(IssueNames.of(issue, messages()) + ".txt");
    chosen(
        chooser.showSaveDialog(stage),
        file ->
            busy.run(
                "ui.busy.exporting",
                progress -> {
                  Exporter.text(issue, suffixed(file, ".txt"));
                  return file;
                },
                written -> {}));
  }

  void open(Path file) {
    library.open(file);
  }

  void openIssue(NodeId issue) {
    library.openIssue(issue);
  }

  /// Stops work under way, closes the library, then the program. What cannot be saved keeps it
  /// open, unless the user gives it up.
  void quit() {
    busy.cancel();
    library.close(
        Platform::exit,
        failed -> dialogs.askGiveUp(failed, () -> library.closeUnsaved(Platform::exit)));
  }

  /// Goes to what came in last and tells of what did not.
  private void imported(List<ImportOutcome> outcomes) {
    Optional<NodeId> last = Optional.empty();
    for (ImportOutcome outcome : outcomes) {
      switch (outcome) {
        case ImportOutcome.Taken taken -> last = Optional.of(taken.issue());
        case ImportOutcome.Refused refused ->
            errors.report(new ProblemException(refused.problem()));
      }
    }
    library.refresh(last);
  }

  private FileChooser chooser(String title, ExtensionFilter... filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages().get(title));
    chooser.getExtensionFilters().addAll(filters);
    Settings settings = services.settings();
    settings
        .get("folder")
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private void chosen(File file, Consumer<Path> action) {
    if (file != null) {
      rememberFolder(file);
      action.accept(file.toPath());
    }
  }

  private void rememberFolder(File file) {
    if (file.getAbsoluteFile().getParent() != null) {
      services.settings().put("folder", file.getAbsoluteFile().getParent());
    }
  }

  private ExtensionFilter libraries() {
    return new ExtensionFilter(messages().get("ui.choose.libraries"), "*" + SUFFIX);
  }

  private static Path suffixed(Path file, String suffix) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(suffix) ? file : file.resolveSibling(name + suffix);
  }

  private Messages messages() {
    return services.messages();
  }
}
