package org.gongbao.ui.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.gongbao.edit.Selection;
import org.gongbao.model.Place;
import org.gongbao.ui.work.TextDoor;

/// What a surface needs of the pane it stands in.
///
/// @param door through which its text changes
/// @param clips copies and pastes
/// @param breakWord shown where a soft break is, in a single line
/// @param onMove told when the caret moved on the user's behalf, or the focus came
/// @param onType told when something was typed
/// @param onLeave told when the focus left
/// @param steps goes to other texts
/// @param keys asked first for every key but those of an input method composing
public record SurfaceOwner(
    TextDoor door,
    Clips clips,
    String breakWord,
    Consumer<TextSurface> onMove,
    Consumer<TextSurface> onType,
    Consumer<TextSurface> onLeave,
    Steps steps,
    Keys keys) {

  void moved(TextSurface surface) {
    onMove.accept(surface);
  }

  void typed(TextSurface surface) {
    onType.accept(surface);
  }

  void left(TextSurface surface) {
    onLeave.accept(surface);
  }

  /// Takes keys before the text does.
  @FunctionalInterface
  public interface Keys {
    /// @return false to leave the key to the text
    boolean take(TextSurface at, KeyEvent event);
  }

  /// Ways out of a surface.
  public interface Steps {
    /// @param extend true to take the selection along
    /// @return false when there is nowhere to go that way
    boolean go(TextSurface from, Way way, boolean extend);

    /// Takes the caret to what lies at a point of the scene, selecting from a place on.
    void drag(Place anchor, double sceneX, double sceneY);

    /// Where a selection that is extended now begins.
    Optional<Place> anchor();

    /// What is selected now.
    Optional<Selection> selection();

    /// True for a text among the rows of the pane, false for a field above them.
    boolean isInRow(Place place);

    /// A page up or down from a text.
    boolean page(TextSurface from, int step, boolean extend);

    /// The text at a point of the scene, or nearest to it; beyond the edge, others come into view.
    Optional<TextSurface> at(double sceneX, double sceneY);

    /// True for a height of the scene where the pane does not reach.
    boolean isBeyond(double sceneY);
  }

  /// Where keys lead when a text ends.
  public enum Way {
    UP,
    DOWN,
    BACK,
    FORWARD,
    /// First text of the part.
    FIRST,
    /// Last text of the part.
    LAST,
    /// Enter: a new paragraph, or the next text where there is none to be made.
    ENTER,
    /// Backspace at the start.
    JOIN_BACK,
    /// Delete at the end.
    JOIN_FORWARD
  }
}
