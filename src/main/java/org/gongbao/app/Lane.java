package org.gongbao.app;

import java.time.Duration;
import java.util.concurrent.Executor;

/// One thread that does what it is given in the order it is given it.
public interface Lane extends Executor, AutoCloseable {

  /// Does something after a while, unless the lane is closed by then.
  void later(Duration delay, Runnable work);

  /// Finishes what it was given, without what was given for later.
  @Override
  void close();
}
