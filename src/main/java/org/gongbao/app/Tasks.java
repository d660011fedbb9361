package org.gongbao.app;

import java.time.Duration;
import java.util.function.Consumer;

/// Runs long work off the owning thread and brings its outcome back to it. The only maker of
/// threads; tests run everything at once on the caller's thread.
public interface Tasks {

  /// @param work done elsewhere
  /// @param done told the result on the owning thread
  /// @param failed told what work threw, on the owning thread; not called after a cancel
  /// @return handle to cancel by
  <T> Handle run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed);

  /// Runs something on the owning thread after a while.
  ///
  /// @return handle to cancel by, on the owning thread
  Handle later(Duration delay, Runnable work);

  /// A new thread of one's own for work that must stay in order. The caller closes it.
  ///
  /// @param name shown in thread dumps
  Lane lane(String name);

  /// Runs something soon on the owning thread, in the order given.
  void onOwner(Runnable work);

  /// Work that tells how far it is and stops when asked.
  @FunctionalInterface
  interface Work<T> {
    T run(Progress progress) throws Exception;
  }

  /// Given to running work.
  interface Progress {
    /// @param done of `total` steps
    void at(long done, long total);

    boolean isCancelled();

    /// Progress nobody looks at.
    Progress NONE =
        new Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
  }

  /// Cancels work; what it had not yet handed over is dropped.
  interface Handle {
    void cancel();
  }
}
