package org.gongbao.review.original;

import java.util.List;
import org.gongbao.model.Place;

/// Tells differences of the same characters apart by where they stand in the original, which never
/// changes: a reason holds for its own place only, whatever becomes of the others.
final class Fingerprints {
  private final List<Strip> original;

  /// @param original all texts of it
  Fingerprints(List<Strip> original) {
    this.original = original;
  }

  /// @param now where it stands now; tells which text was added to where two meet
  String of(Ribbon before, Change change, String removed, String inserted, Place now) {
    if (before.points.isEmpty()) {
      return Difference.fingerprint(now, removed, inserted, 1);
    }
    Ribbon.Origin origin = origin(before, change, now);
    return Difference.fingerprint(
        origin.strip().start(), removed, inserted, ordinal(origin, removed));
  }

  private static Ribbon.Origin origin(Ribbon before, Change change, Place now) {
    boolean behind =
        change.from() == change.to()
            && change.from() > 0
            && (change.from() == before.points.size()
                || !before.origin(change.from()).strip().start().node().equals(now.node())
                || before.origin(change.from()).offset() > 0);
    return behind ? before.behind(change.from() - 1) : before.origin(change.from());
  }

  /// Which of the places in its text where the removed characters stand this is, from 1.
  private int ordinal(Ribbon.Origin origin, String removed) {
    StringBuilder text = new StringBuilder();
    for (Strip strip : original) {
      if (strip.start().equals(origin.strip().start())) {
        if (strip.equals(origin.strip())) {
          return count(text + strip.chars(), removed, text.length() + origin.offset());
        }
        text.append(strip.chars()).append('\n');
      }
    }
    throw new IllegalStateException("no text of the original");
  }

  private static int count(String text, String chars, int last) {
    int count = 0;
    for (int at = 0; at <= last; at++) {
      count += text.startsWith(chars, at) ? 1 : 0;
    }
    return Math.max(1, count);
  }
}
