package org.gongbao.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Baseline;
import org.gongbao.model.Item;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.Ground;
import org.gongbao.review.original.OriginalComparison;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Query;
import org.gongbao.store.Library;

/// Baselines and reasons kept in a library.
final class LibraryOriginals implements Originals {
  private final Library library;
  private final Autosave autosave;
  private final Desk desk;

  LibraryOriginals(Library library, Autosave autosave, Desk desk) {
    this.library = library;
    this.autosave = autosave;
    this.desk = desk;
  }

  @Override
  public Report compare(Item now) {
    Optional<Baseline> baseline = library.reader().baseline(now.id());
    if (baseline.isEmpty()) {
      return Report.NONE;
    }
    Map<String, Reason> reasons = library.reader().reasons(now.id());
    List<Query> queries = library.reader().queriesAbout(now.id());
    List<Explained> differences =
        OriginalComparison.of(baseline.get().item(), now).stream()
            .map(d -> explained(d, Optional.ofNullable(reasons.get(d.fingerprint())), now, queries))
            .toList();
    return new Report(baseline, differences);
  }

  private static Explained explained(
      Difference difference, Optional<Reason> reason, Item now, List<Query> queries) {
    return new Explained(
        difference, reason, reason.flatMap(given -> Ground.lack(given, now, queries)));
  }

  @Override
  public void explain(Item item, Difference difference, Reason.Kind kind, String note) {
    autosave.call(
        () -> {
          Reason reason = new Reason(kind, note, desk.who(), desk.clock().instant());
          library.writer().explain(item.id(), difference.fingerprint(), reason);
          return reason;
        });
  }
}
