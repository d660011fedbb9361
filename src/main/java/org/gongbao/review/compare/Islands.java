package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.review.compare.Runs.Run;

/// Drops what two texts have in common by chance: a character or two between long stretches that
/// differ only make a change harder to read.
final class Islands {
  private static final int LONGEST = 3;

  private Islands() {}

  static List<Run> without(List<Run> runs, Words.Side before, Words.Side after) {
    List<Run> kept = new ArrayList<>();
    int atA = 0;
    int atB = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean last = i + 1 == runs.size();
      int nextA = last ? before.tokens.length : runs.get(i + 1).before();
      int nextB = last ? after.tokens.length : runs.get(i + 1).after();
      int ahead = Math.min(run.before() - atA, run.after() - atB);
      int behind =
          Math.min(nextA - run.before() - run.length(), nextB - run.after() - run.length());
      boolean chance =
          run.length() <= LONGEST && ahead > 2 * run.length() && behind > 2 * run.length();
      if (!chance) {
        kept.add(run);
        atA = run.before() + run.length();
        atB = run.after() + run.length();
      }
    }
    return kept;
  }
}
