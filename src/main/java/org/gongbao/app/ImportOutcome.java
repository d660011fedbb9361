package org.gongbao.app;

import org.gongbao.exchange.Imported;
import org.gongbao.l10n.Problem;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;

/// What became of one file of an import.
public sealed interface ImportOutcome {
  Incoming file();

  /// It is in the library.
  ///
  /// @param issue the new issue, or the one its items went into
  record Taken(Incoming file, NodeId issue, Imported imported) implements ImportOutcome {
    /// True when it was a whole issue.
    public boolean whole() {
      return imported.whole();
    }

    public int items() {
      return imported.issue().items().size();
    }

    /// What it was read in; empty for formats that tell themselves.
    public String charset() {
      return imported.source().charsetName();
    }

    public LossReport losses() {
      return imported.losses();
    }
  }

  /// It is not; nothing of it was written.
  record Refused(Incoming file, Problem problem) implements ImportOutcome {}
}
