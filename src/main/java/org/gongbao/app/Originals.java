package org.gongbao.app;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Baseline;
import org.gongbao.model.Item;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.Ground;
import org.gongbao.review.original.Reason;

/// 原文比对: compares items with their baselines and records why they differ.
public interface Originals {

  /// Knows no baseline.
  Originals NONE =
      new Originals() {
        @Override
        public Report compare(Item now) {
          return Report.NONE;
        }

        @Override
        public void explain(Item item, Difference difference, Reason.Kind kind, String note) {
          throw new IllegalStateException("no baseline");
        }
      };

  /// On a worker: takes as long as comparing the texts that changed.
  Report compare(Item now);

  /// Records why a difference of an item is right.
  void explain(Item item, Difference difference, Reason.Kind kind, String note);

  /// What an item has become.
  ///
  /// @param baseline empty when it never came in from outside, or came in before baselines were
  ///   kept
  /// @param differences in reading order
  record Report(Optional<Baseline> baseline, List<Explained> differences) {
    public static final Report NONE = new Report(Optional.empty(), List.of());

    public Report {
      differences = List.copyOf(differences);
    }

    /// How many differences have no reason that holds; these block sign-off.
    public long unexplained() {
      return differences.stream().filter(difference -> !difference.isSettled()).count();
    }
  }

  /// A difference and why it is right, where somebody said so.
  ///
  /// @param lack why the reason does not hold
  record Explained(Difference difference, Optional<Reason> reason, Optional<Ground.Lack> lack) {
    public Explained(Difference difference, Optional<Reason> reason) {
      this(difference, reason, Optional.empty());
    }

    /// True when there is a reason and it holds.
    public boolean isSettled() {
      return reason.isPresent() && lack.isEmpty();
    }
  }
}
