package org.gongbao.ui.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Rows in order with their heights: measured where a row was shown, estimated elsewhere.
///
/// @param <R> row value
public final class RowHeights<R> {
  private final List<R> rows;
  private final Function<R, ?> keyOf;
  private final Estimate<R> estimate;
  private final Map<Object, Integer> index = new HashMap<>();
  private final Map<Object, Double> measured;

  /// Guess of a height in pixels, before the row is shown.
  @FunctionalInterface
  public interface Estimate<R> {
    double of(R row);
  }

  RowHeights(List<R> rows, Function<R, ?> keyOf, Estimate<R> estimate) {
    this(rows, keyOf, estimate, new HashMap<>());
  }

  private RowHeights(
      List<R> rows, Function<R, ?> keyOf, Estimate<R> estimate, Map<Object, Double> measured) {
    this.rows = List.copyOf(rows);
    this.keyOf = keyOf;
    this.estimate = estimate;
    this.measured = measured;
    for (int i = 0; i < rows.size(); i++) {
      index.put(key(i), i);
    }
  }

  RowHeights<R> with(List<R> others) {
    return new RowHeights<>(others, keyOf, estimate, measured);
  }

  int size() {
    return rows.size();
  }

  R row(int at) {
    return rows.get(at);
  }

  Object key(int at) {
    return keyOf.apply(rows.get(at));
  }

  /// -1 when no row has the key.
  int indexOf(Object key) {
    return index.getOrDefault(key, -1);
  }

  void measured(int at, double height) {
    measured.put(key(at), height);
  }

  double height(int at) {
    Double known = measured.get(key(at));
    return known == null ? estimate.of(rows.get(at)) : known;
  }

  double total() {
    return before(rows.size());
  }

  double before(int at) {
    double sum = 0;
    for (int i = 0; i < at; i++) {
      sum += height(i);
    }
    return sum;
  }

  /// The row at a distance from the top of all.
  int indexAt(double distance) {
    double sum = 0;
    for (int i = 0; i < rows.size(); i++) {
      sum += height(i);
      if (sum > distance) {
        return i;
      }
    }
    return Math.max(0, rows.size() - 1);
  }
}
