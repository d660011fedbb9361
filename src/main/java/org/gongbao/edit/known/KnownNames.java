package org.gongbao.edit.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;

/// Names of persons with their posts, posts, and organisations, as they stand in issues; found by
/// their first characters. What stands in a later issue, and what stands more often, comes first.
public final class KnownNames {
  /// How many are offered.
  public static final int MOST = 8;

  private static final Pattern APPOINTED =
      Pattern.compile(
          "(?:任命)?(?<=^|任命|[；，。])(\\p{IsHan}{2,3})(?:同志)?为([^，。；、（）\\s]{4,40})(?=[，。；（]|$)");

  /// Nothing is known.
  public static final KnownNames NONE = new KnownNames(List.of());

  private final NavigableMap<String, Counted> persons = new TreeMap<>();
  private final NavigableMap<String, Integer> posts = new TreeMap<>();

  /// A person, or a post or organisation without one.
  ///
  /// @param name empty for a post
  public record Known(String name, String post) {}

  private static final class Counted {
    private int count;
    private final Map<String, Integer> posts = new LinkedHashMap<>();
  }

  /// @param issues oldest first
  public KnownNames(List<Issue> issues) {
    issues.forEach(this::take);
  }

  private KnownNames(KnownNames earlier) {
    earlier.persons.forEach(
        (name, held) -> {
          Counted copy = new Counted();
          copy.count = held.count;
          copy.posts.putAll(held.posts);
          persons.put(name, copy);
        });
    posts.putAll(earlier.posts);
  }

  /// With what an issue says besides.
  public KnownNames and(Issue issue) {
    KnownNames more = new KnownNames(this);
    more.take(issue);
    return more;
  }

  /// Persons whose names begin so, each with the posts they are known by, latest first.
  public List<Known> persons(String prefix) {
    if (prefix.isEmpty()) {
      return List.of();
    }
    List<Map.Entry<String, Counted>> named = new ArrayList<>(starting(persons, prefix));
    named.sort(
        Comparator.comparingInt((Map.Entry<String, Counted> e) -> -e.getValue().count)
            .thenComparing(Map.Entry::getKey));
    List<Known> known = new ArrayList<>();
    for (Map.Entry<String, Counted> person : named) {
      List<String> held = new ArrayList<>(person.getValue().posts.keySet()).reversed();
      if (held.isEmpty()) {
        known.add(new Known(person.getKey(), ""));
      }
      held.stream().limit(3).forEach(post -> known.add(new Known(person.getKey(), post)));
    }
    return known.stream().limit(MOST).toList();
  }

  /// Posts and organisations that begin so.
  public List<Known> posts(String prefix) {
    if (prefix.isEmpty()) {
      return List.of();
    }
    List<Map.Entry<String, Integer>> found = new ArrayList<>(starting(posts, prefix));
    found.sort(
        Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey));
    return found.stream()
        .filter(e -> !e.getKey().equals(prefix))
        .limit(MOST)
        .map(e -> new Known("", e.getKey()))
        .toList();
  }

  /// All names known.
  public Set<String> names() {
    return new TreeSet<>(persons.keySet());
  }

  private static <V> Set<Map.Entry<String, V>> starting(
      NavigableMap<String, V> all, String prefix) {
    return all.subMap(prefix, true, prefix + Character.MAX_VALUE, true).entrySet();
  }

  private void take(Issue issue) {
    Map<String, String> inText = new TreeMap<>();
    issue.walk(node -> take(node, inText));
    inText.forEach(this::fromText);
  }

  private void take(Node node, Map<String, String> inText) {
    switch (node) {
      case Person person -> {
        person(person.name().chars(), person.post().chars());
        post(person.post().chars());
      }
      case RoleGroup group -> {
        for (String one : group.organisations().chars().split("[、，。；]")) {
          post(one);
        }
      }
      case ChronicleEntry entry ->
          PersonNames.in(entry.text().chars())
              .forEach(found -> inText.merge(found.name(), found.post(), KnownNames::longer));
      case Paragraph paragraph -> {
        Matcher appointed = APPOINTED.matcher(paragraph.text().chars());
        while (appointed.find()) {
          person(appointed.group(1), appointed.group(2));
          post(appointed.group(2));
        }
      }
      default -> {}
    }
  }

  /// A name out of running text may be cut wrongly: one that a roster has is better. Its post is
  /// taken only where no other is known.
  private void fromText(String name, String post) {
    String shorter = name.length() == 3 ? name.substring(0, 2) : name;
    boolean better = !shorter.equals(name) && persons.containsKey(shorter);
    if (!better) {
      Counted held = persons.get(name);
      person(name, held == null || held.posts.isEmpty() ? post : "");
    }
  }

  private static String longer(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  private void person(String name, String post) {
    if (name.isBlank()) {
      return;
    }
    Counted held = persons.computeIfAbsent(name, none -> new Counted());
    held.count++;
    if (!post.isBlank()) {
      // Put again, so that the latest comes last.
      int count = held.posts.getOrDefault(post, 0);
      held.posts.remove(post);
      held.posts.put(post, count + 1);
    }
  }

  private void post(String post) {
    if (!post.isBlank() && post.length() <= 60) {
      posts.merge(post, 1, Integer::sum);
    }
  }
}
