package org.gongbao.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Light or dark. AtlantaFX Primer below, our one style sheet above; popups and dialogs have roots
/// of their own, so each window that opens is told.
public final class Theme {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private final String sheet =
      Objects.requireNonNull(Theme.class.getResource("/css/gongbao.css")).toExternalForm();
  private final BooleanProperty dark = new SimpleBooleanProperty();

  public Theme(boolean startDark) {
    dark.set(startDark);
    dark.subscribe(this::apply);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::dress);
                  }
                });
  }

  public BooleanProperty darkProperty() {
    return dark;
  }

  /// Gives a scene our style sheet and the current look.
  public void dress(Scene scene) {
    if (!scene.getStylesheets().contains(sheet)) {
      scene.getStylesheets().add(sheet);
    }
    Parent root = scene.getRoot();
    root.pseudoClassStateChanged(DARK, dark.get());
  }

  private void dress(Window window) {
    Scene scene = window.getScene();
    if (scene != null) {
      dress(scene);
    }
  }

  private void apply(boolean isDark) {
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    Window.getWindows().forEach(this::dress);
  }
}
