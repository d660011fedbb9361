package org.gongbao.review.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.review.decide.Decision.Kind;

/// The decisions of an issue that stand.
///
/// @param standing oldest first
public record Decided(List<Decision> standing) {
  public static final Decided NONE = new Decided(List.of());

  public Decided {
    standing = List.copyOf(standing);
  }

  /// @param rulings oldest first
  public static Decided of(List<Ruling> rulings) {
    Decided decided = NONE;
    for (Ruling ruling : rulings) {
      decided = decided.after(ruling);
    }
    return decided;
  }

  /// What stands once this is decided too.
  public Decided after(Ruling ruling) {
    Map<Object, Decision> left = new LinkedHashMap<>();
    standing.forEach(decision -> left.put(key(decision), decision));
    left.remove(key(ruling));
    if (ruling instanceof Decision decision) {
      left.put(key(decision), decision);
    }
    return new Decided(new ArrayList<>(left.values()));
  }

  private static Object key(Ruling ruling) {
    return List.of(ruling.kind(), ruling.subject());
  }

  public List<Decision> of(Kind kind) {
    return standing.stream().filter(decision -> decision.kind() == kind).toList();
  }

  public Optional<Decision> of(Kind kind, String subject) {
    return of(kind).stream().filter(decision -> decision.subject().equals(subject)).findFirst();
  }
}
