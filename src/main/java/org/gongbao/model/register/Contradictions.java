package org.gongbao.model.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds lines of one register that contradict each other.
public final class Contradictions {
  static final String TWICE = "register.twice";

  /// Posts one person holds at a time; 副局长, 处长 or 委员 there may be several of.
  private static final Pattern OF_ONE =
      Pattern.compile("[^副]*(?:[省市县区州局厅部院]|秘书|检察)长|[^副]*(?:委|党组)书记");

  private Contradictions() {}

  /// In order of the lines.
  public static List<Contradiction> of(List<Entry> entries) {
    Map<String, List<Entry>> alike = new HashMap<>();
    List<Contradiction> found = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> before = alike.computeIfAbsent(subject(entry), subject -> new ArrayList<>());
      before.stream()
          .filter(other -> other.holding().overlaps(entry.holding()))
          .findFirst()
          .ifPresent(other -> found.add(contradiction(other, entry)));
      before.add(entry);
    }
    return found;
  }

  /// Two lines about this at one time contradict each other.
  private static String subject(Entry entry) {
    return switch (entry.register()) {
      case OFFICIALS ->
          OF_ONE.matcher(entry.get(Column.POST)).matches()
              ? entry.get(Column.ORGANISATION) + '\n' + entry.get(Column.POST)
              : String.join("\n", entry.fields().subList(0, 3));
      case LEADERS -> entry.get(Column.NAME) + '\n' + entry.get(Column.POST);
      case WORDS -> String.join("\n", entry.fields());
      case DELIVERIES -> entry.get(Column.ISSUE) + '\n' + entry.get(Column.UNIT);
      case ORGANISATIONS,
          DIVISIONS,
          CODES,
          FORMULATIONS,
          WHITELIST,
          HOLIDAYS,
          FILLERS,
          PHRASES,
          MANUSCRIPTS,
          RECIPIENTS ->
          entry.fields().getFirst();
    };
  }

  private static Contradiction contradiction(Entry one, Entry other) {
    boolean same = one.fields().equals(other.fields());
    return new Contradiction(
        List.of(one.id(), other.id()),
        same ? TWICE : "register.contradiction",
        List.of(told(one), told(other)));
  }

  private static String told(Entry entry) {
    return String.join(" ", entry.fields().stream().filter(field -> !field.isEmpty()).toList());
  }
}
