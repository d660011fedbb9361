package org.gongbao.edit.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.Text;

/// Sums of number columns, exact, with as many decimals as the widest number has. 小计 sums what
/// stands since the last one, 合计 every row that sums nothing itself; a column headed 合计 or 小计 sums
/// the number columns of its row that have the same unit.
public final class Sums {
  private Sums() {}

  /// A cell that should hold a sum.
  ///
  /// @param cell the cell, from row and column of the grid
  /// @param written what it says
  /// @param sum what it should say
  /// @param difference written value less sum; empty when it says no number
  public record Check(
      NodeId cell, int row, int column, String written, String sum, Optional<String> difference) {
    public boolean isRight() {
      return difference.filter(d -> new BigDecimal(d).signum() == 0).isPresent();
    }
  }

  /// @param checks cells that hold sums, in reading order
  /// @param unread cells of number columns that say no number, in reading order
  public record Report(List<Check> checks, List<NodeId> unread) {
    public Report {
      checks = List.copyOf(checks);
      unread = List.copyOf(unread);
    }

    public List<Check> wrong() {
      return checks.stream().filter(check -> !check.isRight()).toList();
    }
  }

  /// Compares what the table says with what adds up.
  public static Report check(Table table) {
    Lattice lattice = Lattice.of(table);
    List<Check> checks = new ArrayList<>();
    List<NodeId> unread = new ArrayList<>();
    List<Integer> numbers =
        IntStream.range(0, lattice.columns())
            .filter(column -> lattice.kind(column) == Kind.NUMBER)
            .boxed()
            .toList();
    for (int column : numbers) {
      down(lattice, column, checks, unread);
    }
    for (int column : numbers) {
      if (headed(lattice, column)) {
        across(lattice, column, numbers, checks);
      }
    }
    return new Report(checks, unread);
  }

  /// Writes the sums into the cells that should hold them; a table without a row for them gets one.
  ///
  /// @param label of a new row, 合计
  public static Outcome write(Table table, NodeIds ids, String label) {
    Lattice lattice = Lattice.of(table);
    boolean numbers = lattice.form().stream().anyMatch(column -> column.kind() == Kind.NUMBER);
    if (!numbers || lattice.rows() <= lattice.headRows()) {
      return new Outcome.Refused("table.refused.no-numbers");
    }
    Table summed = table;
    boolean has =
        IntStream.range(lattice.headRows(), lattice.rows())
            .anyMatch(row -> Totals.row(lattice, row) != Totals.Of.NOTHING);
    boolean across =
        IntStream.range(0, lattice.columns())
            .anyMatch(c -> lattice.kind(c) == Kind.NUMBER && headed(lattice, c));
    if (!has && !across) {
      summed = withRow(lattice, ids, label);
    }
    // Sums of rows first: the sum of their column rests on them.
    for (int i = 0; i < 2; i++) {
      Map<NodeId, Text> texts = new HashMap<>();
      for (Check wrong : check(summed).wrong()) {
        texts.put(wrong.cell(), Text.of(wrong.sum()));
      }
      Draft draft = new Draft(Lattice.of(summed), ids);
      draft.retext(texts);
      summed = draft.table();
    }
    return TableSteps.between("table.edit.sum", table, summed, Optional.empty());
  }

  /// Sum of the numbers in a rectangle, as a spreadsheet tells it.
  public static Optional<String> of(Table table, Area area) {
    List<Figure> figures =
        Lattice.of(table).in(area).stream()
            .map(spot -> Figure.read(spot.chars()))
            .flatMap(Optional::stream)
            .toList();
    return figures.isEmpty() ? Optional.empty() : Optional.of(written(figures));
  }

  private static Table withRow(Lattice lattice, NodeIds ids, String label) {
    Draft draft = new Draft(lattice, ids);
    int row = lattice.rows();
    Lines.insert(draft, Axis.ROWS, row, 1, false);
    int column =
        IntStream.range(0, lattice.columns())
            .filter(c -> lattice.kind(c) == Kind.TEXT)
            .findFirst()
            .orElse(0);
    Table longer = draft.table();
    Lattice with = Lattice.of(longer);
    Draft labelled = new Draft(with, ids);
    int at = column <= 1 ? column : 0;
    labelled.retext(Map.of(with.at(row, at).orElseThrow().cell().id(), Text.of(label)));
    return labelled.table();
  }

  private static void down(Lattice lattice, int column, List<Check> checks, List<NodeId> unread) {
    List<Figure> all = new ArrayList<>();
    List<Figure> part = new ArrayList<>();
    List<Spot> totals = new ArrayList<>();
    for (int row = lattice.headRows(); row < lattice.rows(); row++) {
      Optional<Spot> spot = lattice.beginning(row, column).filter(s -> s.area().columns() == 1);
      Totals.Of of = Totals.row(lattice, row);
      if (spot.isEmpty()) {
        continue;
      }
      if (of == Totals.Of.ALL) {
        totals.add(spot.get());
      } else if (of == Totals.Of.PART) {
        check(spot.get(), part).ifPresent(checks::add);
        part.clear();
      } else {
        Optional<Figure> figure = Figure.read(spot.get().chars());
        figure.ifPresent(all::add);
        figure.ifPresent(part::add);
        if (figure.isEmpty() && !Figure.isBlank(spot.get().chars())) {
          unread.add(spot.get().cell().id());
        }
      }
    }
    totals.forEach(spot -> check(spot, all).ifPresent(checks::add));
  }

  private static void across(
      Lattice lattice, int column, List<Integer> numbers, List<Check> checks) {
    String unit = lattice.form().get(column).unit();
    for (int row = lattice.headRows(); row < lattice.rows(); row++) {
      List<Figure> parts = new ArrayList<>();
      for (int other : numbers) {
        boolean part = !headed(lattice, other) && lattice.form().get(other).unit().equals(unit);
        if (part) {
          lattice
              .beginning(row, other)
              .flatMap(spot -> Figure.read(spot.chars()))
              .ifPresent(parts::add);
        }
      }
      if (parts.size() > 1) {
        lattice.beginning(row, column).flatMap(spot -> check(spot, parts)).ifPresent(checks::add);
      }
    }
  }

  private static boolean headed(Lattice lattice, int column) {
    return IntStream.range(0, lattice.headRows())
        .mapToObj(row -> lattice.at(row, column))
        .flatMap(Optional::stream)
        .anyMatch(
            spot -> spot.area().columns() == 1 && Totals.label(spot.chars()) != Totals.Of.NOTHING);
  }

  /// Nothing to check where nothing adds up.
  private static Optional<Check> check(Spot spot, List<Figure> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = sum(parts);
    Optional<String> difference =
        Figure.read(spot.chars()).map(f -> f.value().subtract(sum).toPlainString());
    return Optional.of(
        new Check(
            spot.cell().id(),
            spot.area().row(),
            spot.area().column(),
            spot.chars(),
            written(parts),
            difference));
  }

  private static BigDecimal sum(List<Figure> parts) {
    int scale = parts.stream().mapToInt(figure -> figure.value().scale()).max().orElse(0);
    return parts.stream()
        .map(Figure::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(Math.max(0, scale));
  }

  private static String written(List<Figure> parts) {
    Figure like = parts.stream().filter(Figure::grouped).findFirst().orElse(parts.getFirst());
    return like.write(sum(parts));
  }
}
