package org.gongbao.review.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongbao.review.merge.Account;
import org.gongbao.review.merge.State;
import org.gongbao.review.round.ProofRound;

/// The errors of one proof and who found them.
///
/// @param flaws in reading order
/// @param undecided marks nothing was decided about: what they say is not counted
public record ProofQuality(
    ProofRound round, int room, List<Flaw> flaws, List<Reader> readers, int undecided) {
  public ProofQuality {
    flaws = List.copyOf(flaws);
    readers = List.copyOf(readers);
  }

  static int undecided(Iterable<Account> accounts) {
    int open = 0;
    for (Account account : accounts) {
      open += account.count(State.OPEN) + account.count(State.CONFLICTING);
    }
    return open;
  }

  /// False while nobody gave it back.
  public boolean isRead() {
    return !readers.isEmpty();
  }

  public Tally total() {
    return Tally.of(flaws);
  }

  public Rate rate() {
    return new Rate(total().points(), room);
  }

  /// Its errors by something each of them has one of. The parts sum up to [#total].
  public <K extends Comparable<K>> Map<K, Tally> by(Function<Flaw, K> part) {
    return flaws.stream()
        .collect(
            Collectors.groupingBy(
                part, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
  }
}
