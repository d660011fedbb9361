package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeId;
import org.gongbao.model.TableGrid;
import org.gongbao.model.TableRow;

/// Which row and column of a table is which of another.
final class TableMatching {
  private static final int LIKE = 400;
  private static final int LIKE_IN_PLACE = 150;
  private static final int VOTE_OF_ID = 1_000;

  private final List<TableRow> before;
  private final List<TableRow> after;
  private final int[] rows;

  /// @param byId true for two states of one table
  TableMatching(List<TableRow> before, List<TableRow> after, boolean byId) {
    this.before = before;
    this.after = after;
    this.rows = new int[before.size()];
    Arrays.fill(rows, -1);
    if (byId) {
      byId();
    }
    equal();
    like();
    inPlace();
  }

  /// Row of the later table by row of the earlier, −1 for those that went; any order.
  int[] rows() {
    return rows.clone();
  }

  /// Column of the later table by column of the earlier, −1 for those that went; in order.
  int[] columns(TableGrid was, TableGrid is, boolean byId) {
    long[][] votes = new long[was.columns()][is.columns()];
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] >= 0) {
        for (TableGrid.Laid one : was.starting(row)) {
          for (TableGrid.Laid other : is.starting(rows[row])) {
            votes[one.column()][other.column()] += vote(one.cell(), other.cell(), byId);
          }
        }
      }
    }
    int[] columns = best(votes);
    inPlace(columns, is.columns(), votes);
    return columns;
  }

  private static int vote(Cell one, Cell other, boolean byId) {
    if (byId && one.id().equals(other.id())) {
      return VOTE_OF_ID;
    }
    boolean same = one.text().chars().equals(other.text().chars());
    return same ? one.text().isEmpty() ? 1 : 10 + Math.min(10, one.text().length()) : 0;
  }

  private void byId() {
    Map<NodeId, Integer> places = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      places.put(after.get(i).id(), i);
    }
    for (int i = 0; i < before.size(); i++) {
      rows[i] = places.getOrDefault(before.get(i).id(), -1);
    }
  }

  private List<Integer> leftBefore() {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] < 0) {
        left.add(i);
      }
    }
    return left;
  }

  private List<Integer> leftAfter() {
    boolean[] taken = new boolean[after.size()];
    Arrays.stream(rows).filter(row -> row >= 0).forEach(row -> taken[row] = true);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        left.add(i);
      }
    }
    return left;
  }

  private void equal() {
    List<Integer> was = leftBefore();
    List<Integer> is = leftAfter();
    Map<String, Integer> known = new HashMap<>();
    int[] a = was.stream().mapToInt(row -> token(before.get(row), known)).toArray();
    int[] b = is.stream().mapToInt(row -> token(after.get(row), known)).toArray();
    for (Runs.Run run : Runs.of(a, b)) {
      for (int i = 0; i < run.length(); i++) {
        rows[was.get(run.before() + i)] = is.get(run.after() + i);
      }
    }
    Map<Integer, List<Integer>> same = new HashMap<>();
    for (int row : leftAfter()) {
      same.computeIfAbsent(token(after.get(row), known), t -> new ArrayList<>()).add(row);
    }
    for (int row : leftBefore()) {
      List<Integer> others = same.getOrDefault(token(before.get(row), known), List.of());
      if (!others.isEmpty() && !chars(before.get(row)).isBlank()) {
        rows[row] = others.removeFirst();
      }
    }
  }

  private static int token(TableRow row, Map<String, Integer> known) {
    return known.computeIfAbsent(chars(row), chars -> known.size());
  }

  private static String chars(TableRow row) {
    return row.cells().stream().map(cell -> cell.text().chars()).collect(Collectors.joining("\t"));
  }

  /// Rows left between the same neighbours.
  private void inPlace() {
    Map<Integer, List<Integer>> was = new HashMap<>();
    int gap = -1;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] < 0) {
        was.computeIfAbsent(gap, g -> new ArrayList<>()).add(i);
      } else {
        gap = rows[i];
      }
    }
    Map<Integer, List<Integer>> is = new HashMap<>();
    List<Integer> left = leftAfter();
    for (int row : left) {
      int before = row - 1;
      while (left.contains(before)) {
        before--;
      }
      is.computeIfAbsent(before, g -> new ArrayList<>()).add(row);
    }
    was.forEach((at, some) -> inPlace(some, is.getOrDefault(at, List.of())));
  }

  /// As many on both sides: one for one where they have anything in common.
  private void inPlace(List<Integer> was, List<Integer> is) {
    if (was.size() == is.size()) {
      for (int i = 0; i < was.size(); i++) {
        if (like(before.get(was.get(i)), after.get(is.get(i))) >= LIKE_IN_PLACE) {
          rows[was.get(i)] = is.get(i);
        }
      }
    }
  }

  private record Candidate(int before, int after, int like) {}

  /// The most alike first, wherever they stand.
  private void like() {
    List<Integer> was = leftBefore();
    Likeness likeness = new Likeness(was.stream().map(row -> chars(before.get(row))).toList());
    List<Candidate> candidates = new ArrayList<>();
    for (int row : leftAfter()) {
      for (int index : likeness.like(chars(after.get(row))).keySet()) {
        int like = like(before.get(was.get(index)), after.get(row));
        if (like >= LIKE) {
          candidates.add(new Candidate(was.get(index), row, like));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::like)
            .reversed()
            .thenComparingInt(one -> Math.abs(one.before() - one.after()))
            .thenComparingInt(Candidate::before));
    BitSet taken = new BitSet();
    for (Candidate one : candidates) {
      if (rows[one.before()] < 0 && !taken.get(one.after())) {
        rows[one.before()] = one.after();
        taken.set(one.after());
      }
    }
  }

  private static int like(TableRow one, TableRow other) {
    long same =
        one.cells().stream()
            .filter(
                cell ->
                    !cell.text().isEmpty()
                        && other.cells().stream()
                            .anyMatch(c -> c.text().chars().equals(cell.text().chars())))
            .count();
    int most = Math.max(1, Math.max(one.cells().size(), other.cells().size()));
    return (int) (1_000 * same / most) + Likeness.of(chars(one), chars(other)) / 2;
  }

  /// The pairs of columns, in order, that have most in common.
  private static int[] best(long[][] votes) {
    int a = votes.length;
    int b = votes[0].length;
    long[][] sums = new long[a + 1][b + 1];
    for (int i = a - 1; i >= 0; i--) {
      for (int j = b - 1; j >= 0; j--) {
        long pair = votes[i][j] == 0 ? 0 : votes[i][j] + sums[i + 1][j + 1];
        sums[i][j] = Math.max(pair, Math.max(sums[i + 1][j], sums[i][j + 1]));
      }
    }
    int[] columns = new int[a];
    Arrays.fill(columns, -1);
    int i = 0;
    int j = 0;
    while (i < a && j < b) {
      if (votes[i][j] > 0 && sums[i][j] == votes[i][j] + sums[i + 1][j + 1]) {
        columns[i++] = j++;
      } else if (sums[i + 1][j] >= sums[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return columns;
  }

  /// Columns left between the same neighbours, where they are as many and no cell says otherwise.
  private static void inPlace(int[] columns, int count, long[][] votes) {
    int from = 0;
    int there = 0;
    for (int i = 0; i <= columns.length; i++) {
      int next = i == columns.length ? count : columns[i];
      if (i < columns.length && next < 0) {
        continue;
      }
      if (i - from == next - there && !isVoted(votes, from, i)) {
        for (int k = from; k < i; k++) {
          columns[k] = there + k - from;
        }
      }
      from = i + 1;
      there = next + 1;
    }
  }

  /// True when a column holds known cells: then it is known to be another.
  private static boolean isVoted(long[][] votes, int from, int to) {
    return Arrays.stream(votes, from, to)
        .anyMatch(row -> Arrays.stream(row).anyMatch(vote -> vote >= VOTE_OF_ID));
  }
}
