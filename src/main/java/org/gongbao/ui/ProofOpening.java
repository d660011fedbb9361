package org.gongbao.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.gongbao.app.Parcels;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.ui.fx.ErrorReporter;
import org.gongbao.ui.fx.PasswordForm;
import org.gongbao.ui.proof.read.OpenProof;
import org.gongbao.ui.work.BusyModel;

/// Opens proof packages, each in a window of its own, and asks for the password where one is
/// needed. Made and used on the FX thread:
///
/// ```
/// new ProofOpening(services, Platform::exit).start(file, stage);
/// ```
public final class ProofOpening {
  static final String SUFFIX = ".gbproof";
  private final UiServices services;
  private final Messages messages;
  private final Runnable lastClosed;
  private final Map<Path, ProofWindow> windows = new LinkedHashMap<>();
  private Optional<Runnable> allClosed = Optional.empty();

  /// @param lastClosed done when no proof is open any more, or none could be opened
  public ProofOpening(UiServices services, Runnable lastClosed) {
    this.services = services;
    this.messages = services.messages();
    this.lastClosed = lastClosed;
  }

  private sealed interface Attempt {
    record Opened(OpenProof proof) implements Attempt {}

    record Refused(Problem why) implements Attempt {}
  }

  /// True for a file that is a package by its name.
  public static boolean isPackage(Path file) {
    return String.valueOf(file.getFileName()).endsWith(SUFFIX);
  }

  /// Opens the package the program was started with.
  ///
  /// @param stage becomes its window
  public void start(Path file, Stage stage) {
    ErrorReporter errors = new ErrorReporter(messages);
    errors.standBefore(stage);
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.report(error));
    OpeningWindow.show(
        services,
        stage,
        () ->
            open(file, new BusyModel(services.tasks(), errors::report), Optional.of(stage), stage));
  }

  /// Opens one beside the window there is.
  void open(Path file, BusyModel busy, Stage owner) {
    open(file, busy, Optional.empty(), owner);
  }

  private void open(Path file, BusyModel busy, Optional<Stage> own, Stage owner) {
    ProofWindow shown = windows.get(file.toAbsolutePath().normalize());
    if (shown != null) {
      shown.toFront();
      return;
    }
    Asking asking =
        new Asking(
            file, busy, own.map(stage -> (Supplier<Stage>) () -> stage).orElse(Stage::new), owner);
    attempt(asking, Optional.empty());
  }

  /// @param window becomes that of the proof
  private record Asking(Path file, BusyModel busy, Supplier<Stage> window, Stage owner) {}

  private void attempt(Asking asking, Optional<char[]> password) {
    asking
        .busy()
        .run(
            "ui.busy.opening",
            progress -> opened(asking.file(), password),
            attempt -> {
              switch (attempt) {
                case Attempt.Opened opened -> shown(asking, opened.proof());
                case Attempt.Refused refused -> refused(asking, refused.why());
              }
            });
  }

  private Attempt opened(Path file, Optional<char[]> password) {
    try {
      Path home = services.libraries().home();
      return new Attempt.Opened(
          OpenProof.of(ProofCopy.open(file, password, home, services.libraries())));
    } catch (ProblemException refused) {
      return new Attempt.Refused(refused.problem());
    }
  }

  private void shown(Asking asking, OpenProof proof) {
    Path key = asking.file().toAbsolutePath().normalize();
    Stage stage = asking.window().get();
    ProofWindow window =
        new ProofWindow(
            services,
            stage,
            proof,
            other -> open(other, asking.busy(), stage),
            gone -> closed(key));
    windows.put(key, window);
    window.show();
  }

  private void closed(Path key) {
    windows.remove(key);
    if (windows.isEmpty()) {
      lastClosed.run();
      allClosed.ifPresent(Runnable::run);
      allClosed = Optional.empty();
    }
  }

  /// Closes all proofs, which have nothing to be saved.
  void closeAll(Runnable then) {
    if (windows.isEmpty()) {
      then.run();
    } else {
      allClosed = Optional.of(then);
      windows().forEach(ProofWindow::close);
    }
  }

  private void refused(Asking asking, Problem why) {
    if (Parcels.isLocked(why)) {
      password(asking, Parcels.isWrongPassword(why))
          .ifPresentOrElse(given -> attempt(asking, Optional.of(given)), this::leave);
      return;
    }
    Label told = new Label(messages.get(why));
    told.setWrapText(true);
    told.getStyleClass().add("gb-dialog-text");
    Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.OK);
    alert.initOwner(asking.owner());
    alert.setTitle(messages.get("proofread.open.title"));
    alert.getDialogPane().setContent(told);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    alert.showAndWait();
    leave();
  }

  private void leave() {
    if (windows.isEmpty()) {
      lastClosed.run();
    }
  }

  private Optional<char[]> password(Asking asking, boolean wrong) {
    String name = String.valueOf(asking.file().getFileName());
    return new PasswordForm(messages, messages.get("proofread.password.tell", name), wrong)
        .ask(messages.get("proofread.open.title"), "proofread.open.do", asking.owner());
  }

  /// Windows there are.
  List<ProofWindow> windows() {
    return List.copyOf(windows.values());
  }
}
