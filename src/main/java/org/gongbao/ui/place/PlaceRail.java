package org.gongbao.ui.place;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.Command;

/// The rail at the left of the window: a button a room. Where the window is narrow it has icons
/// only.
public final class PlaceRail extends VBox {
  private static final double WIDE = 68;
  private static final double SLIM = 44;

  public PlaceRail(Places places, Messages messages) {
    getStyleClass().add("gb-rail");
    for (Place place : places.all()) {
      getChildren().add(button(places, place, messages));
    }
    setSlim(false);
  }

  /// Icons only.
  public void setSlim(boolean slim) {
    setPrefWidth(slim ? SLIM : WIDE);
    setMinWidth(slim ? SLIM : WIDE);
    for (var child : getChildren()) {
      ((ToggleButton) child)
          .setContentDisplay(slim ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP);
    }
  }

  private static ToggleButton button(Places places, Place place, Messages messages) {
    String name = messages.get(place.name());
    ToggleButton button = new ToggleButton(name, place.icon().icon());
    button.getStyleClass().add("gb-rail-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name);
    String keys = Command.always(place.name(), place.keys(), () -> {}).shownKeys();
    button.setTooltip(new Tooltip((name + "  " + keys).strip()));
    button.setOnAction(
        event -> {
          // A second press would let it go.
          button.setSelected(true);
          places.show(place);
        });
    places.shownProperty().subscribe(shown -> button.setSelected(shown.equals(place)));
    return button;
  }
}
