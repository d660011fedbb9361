package org.gongbao.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.gongbao.app.Exporter;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.SaveState;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
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
  private final FileChoosing choosing;
  private final Dialogs dialogs;
  private final ProofOpening proofs;

  FileActions(
      Stage stage,
      UiServices services,
      LibraryModel library,
      WorkModel work,
      BusyModel busy,
      FileChoosing choosing,
      Dialogs dialogs) {
    this.stage = stage;
    this.services = services;
    this.library = library;
    this.work = work;
    this.busy = busy;
    this.choosing = choosing;
    this.dialogs = dialogs;
    this.proofs = new ProofOpening(services, () -> {});
  }

  void newLibrary() {
    FileChooser chooser = choosing.chooser("ui.choose.library.new", libraries());
    chooser.setInitialFileName(messages().get("ui.choose.library.name") + SUFFIX);
    choosing.chosen(chooser.showSaveDialog(stage), file -> library.create(suffixed(file, SUFFIX)));
  }

  void openLibrary() {
    String packages = messages().get("proofread.choose.packages");
    FileChooser chooser =
        choosing.chooser(
            "ui.choose.library.open",
            new ExtensionFilter(packages, "*" + SUFFIX, "*" + ProofOpening.SUFFIX));
    choosing.chosen(chooser.showOpenDialog(stage), this::open);
  }

  void saveVersion() {
    dialogs.askVersionName(name -> library.saveVersion(name, () -> dialogs.tellVersion(name)));
  }

  /// Tries again at once to save what could not be saved.
  void retrySaving() {
    library.retrySaving();
  }

  /// True while nothing waits to be saved again.
  ObservableBooleanValue savingWell() {
    return Bindings.createBooleanBinding(
        () -> !(library.saveStateProperty().get().orElse(null) instanceof SaveState.Failing),
        library.saveStateProperty());
  }

  /// 另存副本: another file with everything in it, what could not be saved included.
  void saveCopy() {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (open.isPresent()) {
      String name = String.valueOf(open.get().path().getFileName()).replace(SUFFIX, "");
      FileChooser chooser = choosing.chooser("history.save.choose", libraries());
      chooser.setInitialFileName(messages().get("history.save.name", name) + SUFFIX);
      choosing.chosen(
          chooser.showSaveDialog(stage),
          file -> {
            Path target = suffixed(file, SUFFIX);
            library.saveCopy(target, copy -> dialogs.tellCopy(target, copy));
          });
    }
  }

  void exportText() {
    if (work.session().isEmpty()) {
      return;
    }
    Issue issue = work.session().get().tree().issue();
    FileChooser chooser =
        choosing.chooser(
            "ui.choose.export", new ExtensionFilter(messages().get("ui.choose.text"), "*.txt"));
    chooser.setInitialFileName(IssueNames.of(issue, messages()) + ".txt");
    choosing.chosen(
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

  /// A library in this window, a proof package in one of its own.
  void open(Path file) {
    if (ProofOpening.isPackage(file)) {
      proofs.open(file, busy, stage);
    } else {
      library.open(file);
    }
  }

  ProofOpening proofs() {
    return proofs;
  }

  void openIssue(NodeId issue) {
    library.openIssue(issue);
  }

  /// Stops work under way, closes the library, then the program. What cannot be saved keeps it
  /// open, unless the user gives it up.
  void quit() {
    busy.cancel();
    proofs.closeAll(
        () ->
            library.close(
                Platform::exit,
                failed -> dialogs.askGiveUp(failed, () -> library.closeUnsaved(Platform::exit))));
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
