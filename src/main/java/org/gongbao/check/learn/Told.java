package org.gongbao.check.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was said so far about one person in one post.
final class Told {
  private static final int MOST_EVIDENCE = 3;

  final String name;
  final String post;
  private final Map<String, Integer> organisations = new HashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Object> places = new HashSet<>();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean written;
  private int lastIssue;
  private int times;

  Told(String name, String post) {
    this.name = name;
    this.post = post;
  }

  /// @param sure true where it stands by itself, as in a roster, not picked out of a sentence
  /// @param place of which several mentions count once
  void add(String organisation, boolean sure, int issue, Object place, Evidence shown) {
    organisations.merge(organisation, 1, Integer::sum);
    written |= sure;
    lastIssue = Math.max(lastIssue, issue);
    times++;
    places.add(place);
    if (evidence.size() < MOST_EVIDENCE) {
      evidence.add(shown);
    }
  }

  void from(LocalDate day) {
    from = from == null || day.isBefore(from) ? day : from;
  }

  void to(LocalDate day) {
    to = day;
  }

  boolean isOf(String organisation) {
    return organisations.keySet().stream().anyMatch(one -> SameOffice.same(one, organisation));
  }

  /// The longest it is called by.
  String organisation() {
    return organisations.keySet().stream()
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .orElse("");
  }

  Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /// Empty where the post was given again after that.
  Optional<LocalDate> to() {
    return Optional.ofNullable(to).filter(last -> from == null || !last.isBefore(from));
  }

  boolean isDated() {
    return from != null || to != null;
  }

  /// Said where names stand by themselves, or more than once.
  boolean isSure() {
    return written || isDated() || places.size() > 1;
  }

  int times() {
    return times;
  }

  int lastIssue() {
    return lastIssue;
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }
}
