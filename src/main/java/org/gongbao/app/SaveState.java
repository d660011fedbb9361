package org.gongbao.app;

import java.time.Instant;
import org.gongbao.l10n.Problem;

/// Whether what was done is in the file yet.
public sealed interface SaveState {

  /// All of it, since then.
  record Saved(Instant at) implements SaveState {}

  /// Not all of it; it is being written.
  record Saving() implements SaveState {}

  /// Writing fails. What is pending is kept in order in memory and tried again, after a second at
  /// first, every ten seconds at last.
  ///
  /// @param since time of the first failure in a row
  /// @param pending actions not yet in the file
  record Failing(Problem problem, Instant since, int pending) implements SaveState {}
}
