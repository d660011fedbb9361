package org.gongbao.ui.register;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// A register with how many lines it has, and whether something is wrong with any.
final class PlaceCell extends ListCell<Place> {
  private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");
  private final Function<Place, Told> told;
  private final Label name = new Label();
  private final Label problem = new Label("", Icons.WARNING.icon());
  private final Label count = new Label();
  private final HBox box = new HBox();

  /// @param problems lines something is wrong with
  record Told(String name, String count, int problems, String spoken) {}

  PlaceCell(Function<Place, Told> told) {
    this.told = told;
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    box.getStyleClass().add("gb-register-place");
    problem.getStyleClass().add("gb-register-problem");
    count.getStyleClass().add("gb-count");
    box.getChildren().addAll(name, space, problem, count);
  }

  @Override
  protected void updateItem(@Nullable Place place, boolean empty) {
    super.updateItem(place, empty);
    pseudoClassStateChanged(APART, place instanceof Place.Bundled);
    if (place == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Told what = told.apply(place);
    name.setText(what.name());
    count.setText(what.count());
    problem.setText(Integer.toString(what.problems()));
    problem.setVisible(what.problems() > 0);
    problem.setManaged(what.problems() > 0);
    setAccessibleText(what.spoken());
    setGraphic(box);
  }
}
