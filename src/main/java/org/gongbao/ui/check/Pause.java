package org.gongbao.ui.check;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Runs the last thing it was given once no other came for a moment. FX thread.
final class Pause implements Consumer<Runnable> {
  private static final Duration MOMENT = Duration.millis(250);
  private final PauseTransition clock = new PauseTransition(MOMENT);

  @Override
  public void accept(Runnable work) {
    clock.setOnFinished(event -> work.run());
    clock.playFromStart();
  }
}
