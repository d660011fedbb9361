package org.gongbao.app;

import java.util.List;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.Tree;

/// 历史: the states of one issue since it came into the library. Reading takes time: on a worker.
/// Everything throws `ProblemException` when the file cannot be read.
public interface PastStates {

  /// Of an issue that is in no library.
  PastStates NONE =
      new PastStates() {
        @Override
        public Page page(long before, int most) {
          return new Page(List.of(), 0);
        }

        @Override
        public List<IssueVersion> versions() {
          return List.of();
        }

        @Override
        public Tree at(long revision) {
          throw new IllegalStateException("no history");
        }
      };

  /// States before a revision, newest first.
  ///
  /// @param most actions to read; states are fewer
  Page page(long before, int most);

  /// Named versions, oldest first.
  List<IssueVersion> versions();

  /// The issue as it was at a revision.
  Tree at(long revision);

  /// @param next where the page before begins; 0 when there is none
  record Page(List<PastState> states, long next) {
    public Page {
      states = List.copyOf(states);
    }
  }
}
