package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.Tenure;
import org.gongbao.check.per.Staff.Seat;
import org.gongbao.check.read.Fact;

/// 排序表. Where the office numbers all persons in one order, all can be compared; where it begins
/// anew in each body, only those of one body.
final class Ranks {
  static final Fact<Office, Ranks> OF = Fact.of(Ranks::new);

  private final Staff staff;
  private final boolean one;

  private Ranks(Office office) {
    staff = office.fact(Staff.OF);
    Map<Integer, List<Tenure>> byRank = new HashMap<>();
    for (Tenure tenure : office.officials()) {
      if (tenure.rank().isPresent()) {
        byRank.computeIfAbsent(tenure.rank().getAsInt(), none -> new ArrayList<>()).add(tenure);
      }
    }
    one = byRank.values().stream().allMatch(Ranks::areOfOne);
  }

  /// No two persons have the rank at one time.
  private static boolean areOfOne(List<Tenure> rank) {
    for (Tenure some : rank) {
      for (Tenure other : rank) {
        if (!some.name().equals(other.name()) && some.holding().overlaps(other.holding())) {
          return false;
        }
      }
    }
    return true;
  }

  /// True when one comes before the other on a day; the day may be unknown.
  boolean comesBefore(String name, String other, Optional<LocalDate> day) {
    Set<String> bodies = new HashSet<>();
    if (!one) {
      ranked(other, day).forEach(seat -> bodies.add(seat.tenure().organisation()));
    }
    Set<String> shared = new HashSet<>();
    for (Seat seat : ranked(name, day)) {
      if (bodies.contains(seat.tenure().organisation())) {
        shared.add(seat.tenure().organisation());
      }
    }
    OptionalInt mine = least(name, day, shared);
    OptionalInt theirs = least(other, day, shared);
    return (one || !shared.isEmpty())
        && mine.isPresent()
        && theirs.isPresent()
        && mine.getAsInt() < theirs.getAsInt();
  }

  private OptionalInt least(String name, Optional<LocalDate> day, Set<String> bodies) {
    return ranked(name, day).stream()
        .map(Seat::tenure)
        .filter(tenure -> one || bodies.contains(tenure.organisation()))
        .mapToInt(tenure -> tenure.rank().orElseThrow())
        .min();
  }

  private List<Seat> ranked(String name, Optional<LocalDate> day) {
    return staff.of(name).stream()
        .filter(seat -> seat.tenure().rank().isPresent() && seat.holdsOn(day))
        .toList();
  }
}
