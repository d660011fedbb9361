package org.gongbao.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The FX thread as an executor: everything in the order given, never at once, so that what workers
/// and the FX thread itself hand over does not overtake each other.
public final class FxThread implements Executor {

  @Override
  public void execute(Runnable command) {
    Platform.runLater(command);
  }
}
