package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gongbao.check.office.Level;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.Tenure;
import org.gongbao.check.read.Fact;

/// 人员登记 by name and by post.
final class Staff {
  static final Fact<Office, Staff> OF = Fact.of(Staff::new);

  private final Map<String, List<Seat>> byName = new HashMap<>();
  private final Map<String, List<Seat>> byCore = new HashMap<>();
  private final Set<String> leaders = new HashSet<>();

  /// Read once: the same few posts come again and again.
  private final Map<String, WrittenPost> posts = new ConcurrentHashMap<>();

  /// One post somebody holds or held.
  record Seat(Tenure tenure, WrittenPost post) {
    String name() {
      return tenure.name();
    }

    /// As a reader knows it.
    String told() {
      return tenure.organisation() + tenure.post();
    }

    /// Without a day anybody may hold it.
    boolean holdsOn(Optional<LocalDate> day) {
      return day.filter(one -> !tenure.holding().on(one)).isEmpty();
    }

    /// Who is of the own city or above it is named without the place; others with it.
    boolean isMeantBy(WrittenPost written) {
      boolean near = tenure.level() == Level.OWN || tenure.level() == Level.ABOVE;
      return post.core().equals(written.core())
          && (post.place().equals(written.place()) || near && written.place().isEmpty());
    }
  }

  private Staff(Office office) {
    for (Tenure tenure : office.officials()) {
      List<Seat> seats = byName.computeIfAbsent(tenure.name(), none -> new ArrayList<>());
      for (String post : tenure.post().split("[、，,；;]")) {
        if (!post.isEmpty()) {
          String whole =
              post.startsWith(tenure.organisation()) ? post : tenure.organisation() + post;
          Seat seat = new Seat(tenure, WrittenPost.of(whole));
          seats.add(seat);
          byCore.computeIfAbsent(seat.post().core(), none -> new ArrayList<>()).add(seat);
        }
      }
    }
    office.leaders().forEach(leader -> leaders.add(leader.name()));
  }

  /// Also of those of whom nothing but the name is known.
  boolean knows(String name) {
    return byName.containsKey(name) || leaders.contains(name);
  }

  List<Seat> of(String name) {
    return byName.getOrDefault(name, List.of());
  }

  WrittenPost post(String written) {
    return posts.computeIfAbsent(written, WrittenPost::of);
  }

  /// Who holds or held a post.
  List<Seat> in(String written) {
    WrittenPost post = post(written);
    return byCore.getOrDefault(post.core(), List.of()).stream()
        .filter(seat -> seat.isMeantBy(post))
        .toList();
  }

  /// All posts of all.
  Stream<Seat> all() {
    return byName.values().stream().flatMap(List::stream);
  }
}
