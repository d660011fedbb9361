package org.gongbao.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Baseline;
import org.gongbao.model.Item;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.OriginalComparison;
import org.gongbao.review.original.Reason;

/// Baselines and reasons kept in a library.
final class LibraryOriginals implements Originals {
  private final OpenLibrary library;

  LibraryOriginals(OpenLibrary library) {
    this.library = library;
  }

  @Override
  public Report compare(Item now) {
    Optional<Baseline> baseline = library.baseline(now.id());
    if (baseline.isEmpty()) {
      return Report.NONE;
    }
    Map<String, Reason> reasons = library.reasons(now.id());
    List<Explained> differences =
        OriginalComparison.of(baseline.get().item(), now).stream()
            .map(d -> new Explained(d, Optional.ofNullable(reasons.get(d.fingerprint()))))
            .toList();
    return new Report(baseline, differences);
  }

  @Override
  public void explain(Item item, Difference difference, Reason.Kind kind, String note) {
    library.explain(item.id(), difference.fingerprint(), kind, note);
  }
}
