package org.gongbao.app.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.register.Contradictions;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;

/// What is wrong with the lines of a register, each by itself and with each other. Lines known from
/// before are not looked at again by themselves. Immutable; any thread.
public final class Problems {
  public static final Problems NONE = new Problems(Map.of(), Map.of());

  private final Map<EntryId, Seen> seen;
  private final Map<EntryId, List<LineFault>> between;

  private final int count;

  private record Seen(Entry line, List<LineFault> faults) {}

  private Problems(Map<EntryId, Seen> seen, Map<EntryId, List<LineFault>> between) {
    this.seen = seen;
    this.between = between;
    this.count =
        (int)
            seen.entrySet().stream()
                .filter(
                    one -> !one.getValue().faults().isEmpty() || between.containsKey(one.getKey()))
                .count();
  }

  /// @param before of the same register
  public static Problems of(List<Entry> lines, Problems before) {
    Map<EntryId, Seen> seen = HashMap.newHashMap(lines.size());
    for (Entry line : lines) {
      Seen known = before.seen.get(line.id());
      boolean same = known != null && known.line().equals(line);
      seen.put(line.id(), same ? known : new Seen(line, LineFault.of(line)));
    }
    Map<EntryId, List<LineFault>> between = new HashMap<>();
    Contradictions.of(lines)
        .forEach(
            one ->
                one.entries()
                    .forEach(
                        line ->
                            between
                                .computeIfAbsent(line, key -> new ArrayList<>())
                                .add(LineFault.of(one.key(), one.arguments().toArray()))));
    return new Problems(seen, between);
  }

  /// None when all is well.
  public List<LineFault> at(EntryId line) {
    List<LineFault> all = new ArrayList<>();
    Seen alone = seen.get(line);
    if (alone != null) {
      all.addAll(alone.faults());
    }
    all.addAll(between.getOrDefault(line, List.of()));
    return List.copyOf(all);
  }

  /// How many lines something is wrong with.
  public int count() {
    return count;
  }
}
