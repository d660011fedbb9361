package org.gongbao.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Measured runs in milliseconds.
public final class Timings {
  private final List<Double> millis = new ArrayList<>();

  public void time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    add((System.nanoTime() - start) / 1e6);
  }

  public void add(double milliseconds) {
    millis.add(milliseconds);
  }

  public String first() {
    return String.format(Locale.ROOT, "%.1f ms", millis.getFirst());
  }

  /// Median and spread of the later half of the runs.
  public String warm() {
    List<Double> later = new ArrayList<>(millis.subList(millis.size() / 2, millis.size()));
    Collections.sort(later);
    return String.format(
        Locale.ROOT,
        "%.1f ms (%.1f–%.1f)",
        later.get(later.size() / 2),
        later.getFirst(),
        later.getLast());
  }

  /// The 95th percentile and the median of all runs but the first tenth.
  public String p95() {
    List<Double> later = new ArrayList<>(millis.subList(millis.size() / 10, millis.size()));
    Collections.sort(later);
    return String.format(
        Locale.ROOT,
        "p95 %.1f ms, median %.1f ms",
        later.get(later.size() * 95 / 100),
        later.get(later.size() / 2));
  }

  public double median() {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
