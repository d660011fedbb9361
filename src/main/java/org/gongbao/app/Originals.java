package org.gongbao.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Baseline;
import org.gongbao.model.Item;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.OriginalComparison;
import org.gongbao.review.original.Reason;

/// 原文比对: compares items with their baselines and records why they differ.
public final class Originals {
  private final OpenLibrary library;

  public Originals(OpenLibrary library) {
    this.library = library;
  }

  /// What an item has become.
  ///
  /// @param baseline empty when it never came in from outside, or came in before baselines were
  ///   kept
  /// @param differences in reading order
  public record Report(Optional<Baseline> baseline, List<Explained> differences) {
    /// How many differences nobody gave a reason for; these block sign-off.
    public long unexplained() {
      return differences.stream().filter(difference -> difference.reason().isEmpty()).count();
    }
  }

  /// A difference and why it is right, where somebody said so.
  public record Explained(Difference difference, Optional<Reason> reason) {}

  /// On a worker: takes as long as comparing the texts that changed.
  public Report compare(Item now) {
    Optional<Baseline> baseline = library.baseline(now.id());
    if (baseline.isEmpty()) {
      return new Report(baseline, List.of());
    }
    Map<String, Reason> reasons = library.reasons(now.id());
    List<Explained> differences =
        OriginalComparison.of(baseline.get().item(), now).stream()
            .map(d -> new Explained(d, Optional.ofNullable(reasons.get(d.fingerprint()))))
            .toList();
    return new Report(baseline, differences);
  }

  /// Records why a difference of an item is right.
  public void explain(Item item, Difference difference, Reason.Kind kind, String note) {
    library.explain(item.id(), difference.fingerprint(), kind, note);
  }
}
