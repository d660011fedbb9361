package org.gongbao.edit;

import java.util.Optional;
import org.gongbao.model.Place;

/// Answer to "where is this place after the edit".
public sealed interface Moved {

  /// The text at the place is still there, at this place.
  record To(Place place) implements Moved {}

  /// The text at the place was taken out.
  ///
  /// @param nearest where a caret would go, when the node still exists
  record Gone(Optional<Place> nearest) implements Moved {}

  /// The place to put a caret, if there is one.
  default Optional<Place> caret() {
    return switch (this) {
      case To to -> Optional.of(to.place());
      case Gone gone -> gone.nearest();
    };
  }
}
