package org.gongbao.review.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Claim.OnPart;
import org.gongbao.review.merge.Claim.OnText;
import org.gongbao.review.merge.Claim.Relation;

/// 合校: the marks of all readers on one version laid together. Tells which ask for the same, which
/// touch and which contradict; decides nothing.
public final class Collation {
  private final Map<MarkId, Mark> marks = new LinkedHashMap<>();
  private final Map<MarkId, List<Change>> changes = new HashMap<>();
  private final Map<MarkId, Set<MarkId>> same = new HashMap<>();
  private final Map<MarkId, Set<MarkId>> contradicting = new HashMap<>();
  private final Map<MarkId, Set<MarkId>> touching = new HashMap<>();

  /// @param marks each once
  /// @throws UnfitException when one does not stand on the version
  public Collation(Tree base, Collection<Mark> marks) {
    Changes reading = new Changes(base);
    marks.stream().sorted(inReadingOrder(base)).forEach(mark -> put(mark, reading));
    twins();
    Claims claims = new Claims(base);
    Map<Place, List<OnText>> texts = new LinkedHashMap<>();
    Map<NodeId, List<OnPart>> parts = new LinkedHashMap<>();
    for (Mark mark : this.marks.values()) {
      for (Claim claim : claims.of(mark, changes.getOrDefault(mark.id(), List.of()))) {
        switch (claim) {
          case OnText one -> texts.computeIfAbsent(one.text(), t -> new ArrayList<>()).add(one);
          case OnPart one -> parts.computeIfAbsent(one.part(), p -> new ArrayList<>()).add(one);
        }
      }
    }
    texts.values().forEach(this::relate);
    parts.values().forEach(this::relateParts);
  }

  /// Why a mark could not be among them.
  public static Optional<Unfit> unfit(Tree base, Mark mark) {
    return new Changes(base).unfit(mark.correction());
  }

  /// All characters of a part as read, as a correction that takes it out or moves it quotes them.
  public static String quote(Node part) {
    return Changes.quote(part);
  }

  /// In reading order.
  public List<Mark> marks() {
    return List.copyOf(marks.values());
  }

  public Optional<Mark> mark(MarkId id) {
    return Optional.ofNullable(marks.get(id));
  }

  /// Others that ask for the very same.
  public Set<MarkId> same(MarkId id) {
    return Set.copyOf(same.getOrDefault(id, Set.of()));
  }

  /// Others that cannot be carried out together with it.
  public Set<MarkId> contradicting(MarkId id) {
    return Set.copyOf(contradicting.getOrDefault(id, Set.of()));
  }

  /// Marks by place, in reading order; each mark is in one cluster.
  public List<Cluster> clusters() {
    Set<MarkId> done = new HashSet<>();
    List<Cluster> clusters = new ArrayList<>();
    for (MarkId id : marks.keySet()) {
      if (!done.contains(id)) {
        Set<MarkId> reached = reached(id);
        done.addAll(reached);
        clusters.add(
            new Cluster(marks.values().stream().filter(m -> reached.contains(m.id())).toList()));
      }
    }
    return List.copyOf(clusters);
  }

  private Set<MarkId> reached(MarkId from) {
    Set<MarkId> reached = new TreeSet<>();
    List<MarkId> left = new ArrayList<>(List.of(from));
    while (!left.isEmpty()) {
      MarkId id = left.removeLast();
      if (reached.add(id)) {
        left.addAll(same.getOrDefault(id, Set.of()));
        left.addAll(contradicting.getOrDefault(id, Set.of()));
        left.addAll(touching.getOrDefault(id, Set.of()));
      }
    }
    return reached;
  }

  private void put(Mark mark, Changes reading) {
    changes.put(mark.id(), reading.of(mark.correction()));
    if (marks.putIfAbsent(mark.id(), mark) != null) {
      throw new IllegalArgumentException("mark given twice: " + mark.id());
    }
  }

  private void twins() {
    Map<Object, List<MarkId>> byWish = new HashMap<>();
    for (Mark mark : marks.values()) {
      Object wish =
          mark.isChange()
              ? Set.copyOf(changes.getOrDefault(mark.id(), List.of()))
              : mark.correction();
      byWish.computeIfAbsent(wish, one -> new ArrayList<>()).add(mark.id());
    }
    for (List<MarkId> twins : byWish.values()) {
      for (MarkId one : twins) {
        twins.stream().filter(other -> !other.equals(one)).forEach(other -> add(same, one, other));
      }
    }
  }

  /// Claims that meet stand next to each other when sorted by where they begin.
  private void relate(List<OnText> claims) {
    List<OnText> sorted =
        claims.stream()
            .sorted(Comparator.comparingInt(OnText::from).thenComparingInt(OnText::to))
            .toList();
    TreeMap<Integer, List<OnText>> open = new TreeMap<>();
    for (OnText claim : sorted) {
      open.headMap(claim.from()).clear();
      open.values().forEach(ended -> ended.forEach(other -> relate(claim, other)));
      open.computeIfAbsent(claim.to(), end -> new ArrayList<>()).add(claim);
    }
  }

  private void relate(OnText one, OnText other) {
    relate(one.mark().id(), other.mark().id(), one.to(other));
  }

  private void relateParts(List<OnPart> claims) {
    for (int i = 0; i < claims.size(); i++) {
      for (OnPart other : claims.subList(0, i)) {
        relate(claims.get(i).mark().id(), other.mark().id(), claims.get(i).to(other));
      }
    }
  }

  private void relate(MarkId one, MarkId other, Relation relation) {
    if (one.equals(other) || same.getOrDefault(one, Set.of()).contains(other)) {
      return;
    }
    switch (relation) {
      case APART -> {}
      case TOUCHING -> add(touching, one, other);
      case CONTRADICTING -> add(contradicting, one, other);
    }
  }

  private static void add(Map<MarkId, Set<MarkId>> relation, MarkId one, MarkId other) {
    relation.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
    relation.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
  }

  private static Comparator<Mark> inReadingOrder(Tree base) {
    Map<NodeId, Integer> order = new HashMap<>();
    base.issue().walk(node -> order.put(node.id(), order.size()));
    return Comparator.<Mark>comparingInt(
            mark -> order.getOrDefault(Marked.start(mark).node(), Integer.MAX_VALUE))
        .thenComparing(mark -> Marked.start(mark).slot())
        .thenComparingInt(mark -> Marked.start(mark).offset())
        .thenComparing(Mark::id);
  }
}
