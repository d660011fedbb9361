package org.gongbao.ui;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gongbao.app.Settings;
import org.gongbao.ui.fx.FontsAtStart;
import org.gongbao.ui.fx.Theme;

/// The window before there is anything in it: painted at once, at its last size and in its colours,
/// while the panes are still being built.
public final class OpeningWindow {
  private static final double MIN_WIDTH = 960;
  private static final double MIN_HEIGHT = 640;

  private OpeningWindow() {}

  /// Shows the window; goes on when it has been painted. FX thread.
  public static void show(UiServices services, Stage stage, Runnable painted) {
    FontsAtStart.loadWindowFaces();
    Label opening = new Label(services.messages().get("ui.busy.opening"));
    opening.getStyleClass().add("gb-empty");
    StackPane pane = new StackPane(opening);
    pane.getStyleClass().add("gb-pane");
    Scene scene = new Scene(pane);
    theme(services.settings()).dress(scene);
    stage.setScene(scene);
    stage.setTitle(services.messages().get("ui.window.title"));
    size(stage, services.settings());
    stage.show();
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        // A desktop takes a few pulses to map a window and show its first picture.
        if (pulses++ == 5) {
          stop();
          painted.run();
        }
      }
    }.start();
  }

  static Theme theme(Settings settings) {
    return new Theme(settings.get("theme").equals(Optional.of("dark")));
  }

  /// The size of last time, as far as the screen holds it.
  static void size(Stage stage, Settings settings) {
    double wide = Screen.getPrimary().getVisualBounds().getWidth();
    double high = Screen.getPrimary().getVisualBounds().getHeight();
    stage.setMinWidth(Math.min(MIN_WIDTH, wide));
    stage.setMinHeight(Math.min(MIN_HEIGHT, high));
    stage.setWidth(Math.min(remembered(settings, "window.width", 1440), wide));
    stage.setHeight(Math.min(remembered(settings, "window.height", 900), high));
    boolean maximized = settings.get("window.maximized").equals(Optional.of("true"));
    if (maximized && wide > MIN_WIDTH) {
      stage.setMaximized(true);
    }
  }

  private static double remembered(Settings settings, String key, double otherwise) {
    return settings
        .get(key)
        .filter(size -> size.matches("[0-9]{3,5}"))
        .map(Double::parseDouble)
        .orElse(otherwise);
  }
}
