package org.gongbao.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs things on the FX thread: at once when already there, else soon.
public final class FxThread implements Executor {

  @Override
  public void execute(Runnable command) {
    if (Platform.isFxApplicationThread()) {
      command.run();
    } else {
      Platform.runLater(command);
    }
  }
}
