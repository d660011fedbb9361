package org.gongbao.ui.place;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.gongbao.ui.fx.Icons;

/// A room of the window, such as 期务台 or 文号台账.
///
/// @param name message key; what stands in the rail
/// @param keys that lead to it, as JavaFX writes them
/// @param view made when the room is first entered
public record Place(String name, Icons icon, String keys, Supplier<? extends View> view) {

  /// What a room shows.
  ///
  /// @param region fills the window between toolbar and status bar
  /// @param enter called each time the room is entered: gives it the focus, and reads again what
  ///   may have changed meanwhile
  public record View(Region region, Runnable enter) {}
}
