package org.gongbao.app;

import java.util.List;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;

/// What the office decided about the findings of an issue. Call from a task: all of it touches the
/// file.
public interface Decisions {

  /// Nothing decided, and nothing to be.
  Decisions NONE =
      new Decisions() {
        @Override
        public boolean isWritable() {
          return false;
        }

        @Override
        public Decided standing() {
          return Decided.NONE;
        }

        @Override
        public Decided decide(Decision.Kind kind, String subject, String reason) {
          throw new IllegalStateException("nothing can be decided");
        }

        @Override
        public Decided revoke(Decision.Kind kind, String subject) {
          throw new IllegalStateException("nothing can be decided");
        }

        @Override
        public List<String> reasons() {
          return List.of();
        }
      };

  /// False for a library that can only be read: decisions can then be seen, not made.
  boolean isWritable();

  Decided standing();

  /// Decides; a decision about the same before it no longer counts.
  ///
  /// @param reason not blank
  /// @return what then stands
  Decided decide(Decision.Kind kind, String subject, String reason);

  /// 恢复: takes a decision back; does nothing where none stands.
  ///
  /// @return what then stands
  Decided revoke(Decision.Kind kind, String subject);

  /// Reasons given in this library, the last given first.
  List<String> reasons();
}
