package org.gongbao.ui.fx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A few choices side by side, of which one is taken.
///
/// @param <T> what is chosen
public final class Segments<T> extends HBox {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private T shown;

  /// @param values at least one; the first is shown as taken
  /// @param name of a value
  /// @param chosen told what the user takes
  public Segments(
      String accessibleName, List<T> values, Function<T, String> name, Consumer<T> chosen) {
    shown = values.getFirst();
    getStyleClass().add("gb-segments");
    setMinWidth(Region.USE_PREF_SIZE);
    setMaxHeight(Region.USE_PREF_SIZE);
    for (T value : values) {
      ToggleButton button = new ToggleButton(name.apply(value));
      button.getStyleClass().add("gb-segment");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(accessibleName + " " + name.apply(value));
      button.setOnAction(
          event -> {
            // A second click would leave none taken.
            show(shown);
            chosen.accept(value);
          });
      button.pseudoClassStateChanged(FIRST, value.equals(values.getFirst()));
      button.pseudoClassStateChanged(LAST, value.equals(values.getLast()));
      buttons.put(value, button);
      getChildren().add(button);
    }
    show(shown);
  }

  /// Shows what is taken.
  public void show(T value) {
    shown = value;
    buttons.forEach((one, button) -> button.setSelected(one.equals(value)));
  }

  /// Tells the key that takes a value.
  public void tell(Function<T, String> keys) {
    buttons.forEach((one, button) -> button.setTooltip(new Tooltip(keys.apply(one))));
  }

  /// Offers a value, or does not.
  public void offer(T value, boolean offered) {
    ToggleButton button = buttons.get(value);
    if (button != null) {
      button.setDisable(!offered);
    }
  }
}
