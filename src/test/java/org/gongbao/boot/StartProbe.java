package org.gongbao.boot;

import atlantafx.base.theme.PrimerLight;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.FontsAtStart;

/// Starts the workstation, or a bare window with the same theme and fonts, and prints how many
/// milliseconds after the start of the JVM it was painted with something to use in it, and the heap
/// in megabytes after a collection.
public final class StartProbe {
  private StartProbe() {}

  public static void main(String[] args) {
    if (args[0].equals("bare")) {
      Platform.startup(StartProbe::bare);
      Platform.runLater(() -> report(() -> true));
      return;
    }
    Messages messages = Messages.in("zh");
    java.io.PrintStream out = new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Workstation(messages, Path.of(args[1]), out, out).start(Optional.empty());
    Platform.runLater(() -> report(StartProbe::isUsable));
  }

  private static void bare() {
    FontsAtStart.loadWindowFaces();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Scene scene = new Scene(new StackPane(new Label("公报编排台")), 1000, 1000);
    scene.getStylesheets().add(StartProbe.class.getResource("/css/gongbao.css").toExternalForm());
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /// The outline shows items of the issue.
  private static boolean isUsable() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
        .anyMatch(StartProbe::namesADocument);
  }

  private static boolean namesADocument(Node node) {
    return node instanceof Labeled label
        && label.getText() != null
        && label.getText().contains("〔");
  }

  private static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  private static void report(BooleanSupplier ready) {
    new AnimationTimer() {
      private int pulses;
      private int shownBefore;
      private long first;

      @Override
      public void handle(long now) {
        boolean shown = Window.getWindows().stream().anyMatch(Window::isShowing);
        if (first == 0 && shown && shownBefore++ > 0) {
          first = sinceStart();
        }
        // One more pulse, so that what is ready has been painted.
        if (ready.getAsBoolean() && pulses++ > 0) {
          stop();
          long usable = sinceStart();
          System.gc();
          long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
          System.out.println("PAINTED " + first + " " + usable + " " + heap);
          Runtime.getRuntime().halt(0);
        }
      }
    }.start();
  }
}
