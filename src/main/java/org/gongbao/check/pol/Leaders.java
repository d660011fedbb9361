package org.gongbao.check.pol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.check.lexicon.Terms;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.Tenure;
import org.gongbao.check.read.Fact;

/// 领导人词库: names, what they become by one slip, and posts.
final class Leaders {
  static final Fact<Office, Leaders> OF = Fact.of(Leaders::new);

  private static final int SHORTEST_POST = 2;

  /// What stands behind a leader's name, besides posts.
  private static final List<String> BEHIND =
      List.of("同志", "新时代中国特色", "生态文明思想", "法治思想", "强军思想", "经济思想", "文化思想", "外交思想");

  private final Map<String, List<Tenure>> byName = new HashMap<>();
  private final Set<String> officials = new HashSet<>();
  private final Terms<String> names;

  /// Posts, longest first.
  private final List<String> posts;

  /// Posts, behind which a name stands (true), and words before which one does.
  private final Terms<Boolean> anchors;

  private Leaders(Office office) {
    Map<String, List<String>> forms = new TreeMap<>();
    Set<String> all = new HashSet<>();
    for (Tenure one : office.leaders()) {
      if (one.name().length() > 1) {
        byName.computeIfAbsent(one.name(), none -> new ArrayList<>()).add(one);
        forms.put(one.name(), List.of(one.name()));
      }
      for (String post : one.post().split("[、，,；;]")) {
        if (post.length() >= SHORTEST_POST) {
          all.add(post);
        }
      }
    }
    office.officials().forEach(one -> officials.add(one.name()));
    names = Terms.of(forms);
    posts = all.stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
    Map<String, List<Boolean>> beside = new TreeMap<>();
    BEHIND.forEach(word -> beside.put(word, List.of(false)));
    posts.forEach(post -> beside.put(post, List.of(true)));
    anchors = Terms.of(byName.isEmpty() ? Map.of() : beside);
  }

  /// Right names in a text.
  Terms<String> names() {
    return names;
  }

  /// What a name stands beside.
  Terms<Boolean> anchors() {
    return anchors;
  }

  Set<String> all() {
    return byName.keySet();
  }

  List<String> posts() {
    return posts;
  }

  /// True for a name that is somebody's, however like a leader's.
  boolean isKnown(String name) {
    return byName.containsKey(name) || officials.contains(name);
  }

  /// True when a leader holds a post, or one that ends so, on a day; without one, at any time.
  boolean holds(String name, String post, Optional<LocalDate> day) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(one -> day.filter(on -> !one.holding().on(on)).isEmpty())
        .anyMatch(
            one -> {
              for (String his : one.post().split("[、，,；;]")) {
                if (his.endsWith(post) || post.endsWith(his)) {
                  return true;
                }
              }
              return false;
            });
  }

  OptionalInt rank(String name, Optional<LocalDate> day) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(one -> one.rank().isPresent())
        .filter(one -> day.filter(on -> !one.holding().on(on)).isEmpty())
        .mapToInt(one -> one.rank().getAsInt())
        .min();
  }
}
