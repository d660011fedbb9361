package org.gongbao.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.edit.StaleEditException;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.model.Verification.Fault;
import org.gongbao.model.Verification.Kind;
import org.jspecify.annotations.Nullable;

/// Walks the journal of one issue from kept state to kept state.
final class Replay {
  private final JournalDao journal;
  private final NodeId issue;
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable Tree reached;
  private long revision;
  private long steps;

  Replay(JournalDao journal, NodeId issue) {
    this.journal = journal;
    this.issue = issue;
  }

  List<Fault> faults() {
    return faults;
  }

  long steps() {
    return steps;
  }

  /// Plays the journal on; with nothing to play it on, only moves up.
  void to(long key, long wanted) throws SQLException {
    Tree tree = reached;
    if (tree != null) {
      reached = played(tree, key, wanted);
    }
    revision = wanted;
  }

  /// Compares what the journal led to with what was kept, and goes on from the latter.
  ///
  /// @param kept null when it could not be read, which was told already
  void meet(@Nullable Tree kept, Kind kind, String name) {
    Tree led = reached;
    if (led != null && kept != null && !Digests.of(led.issue()).equals(Digests.of(kept.issue()))) {
      faults.add(new Fault(kind, issue + ": " + name));
    }
    reached = kept;
  }

  private @Nullable Tree played(Tree from, long key, long wanted) throws SQLException {
    Tree tree = from;
    long at = revision;
    try {
      for (JournalDao.Step step : journal.between(key, revision, wanted)) {
        if (step.revision() != ++at) {
          return broken("no revision " + at);
        }
        tree = step.transaction().apply(tree);
        steps++;
      }
    } catch (StaleEditException | IllegalArgumentException unfit) {
      return broken("after revision " + at);
    }
    return at == wanted ? tree : broken("ends at revision " + at + " before " + wanted);
  }

  private @Nullable Tree broken(String detail) {
    faults.add(new Fault(Kind.JOURNAL_BROKEN, issue + ": " + detail));
    return null;
  }
}
