package org.gongbao.app;

import java.nio.file.Path;
import org.gongbao.l10n.Problem;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;

/// What became of one file of an import.
public sealed interface ImportOutcome {
  Path file();

  /// It is in the library.
  ///
  /// @param issue the new issue, or the one its items went into
  /// @param whole true when it was a whole issue
  /// @param charset it was read in
  record Taken(Path file, NodeId issue, boolean whole, int items, String charset, LossReport losses)
      implements ImportOutcome {}

  /// It is not; nothing of it was written.
  record Refused(Path file, Problem problem) implements ImportOutcome {}
}
