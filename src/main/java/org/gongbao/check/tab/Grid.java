package org.gongbao.check.tab;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.check.read.TableReading;
import org.gongbao.edit.table.Lattice;
import org.gongbao.edit.table.Spot;
import org.gongbao.model.Cell;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

/// 表 as the rules of tables read it: rows and columns with what stands in each cell. Rows count
/// from 0 with the head.
final class Grid {
  static final Fact<TableReading, Grid> OF = Fact.of(Grid::new);

  /// What cells say, where something is written.
  private final Map<Cell, Passage> said = new IdentityHashMap<>();

  private final Lattice lattice;
  private final List<Column> columns;
  private final List<Total> totals;
  private final List<Boolean> groups;

  private Grid(TableReading table) {
    this.lattice = Lattice.of(table.table());
    for (Spot spot : lattice.spots()) {
      table
          .passage(spot.cell(), Slot.TEXT)
          .filter(passage -> !passage.chars().isBlank())
          .ifPresent(passage -> said.put(spot.cell(), passage));
    }
    this.columns =
        IntStream.range(0, lattice.columns()).mapToObj(column -> new Column(this, column)).toList();
    this.totals = IntStream.range(0, lattice.rows()).mapToObj(this::totalled).toList();
    this.groups = IntStream.range(0, lattice.rows()).mapToObj(this::grouped).toList();
  }

  Table table() {
    return lattice.table();
  }

  /// First row behind the head.
  int first() {
    return lattice.headRows();
  }

  /// Behind the last row.
  int end() {
    return lattice.rows();
  }

  IntStream rows() {
    return IntStream.range(first(), end());
  }

  List<Column> columns() {
    return columns;
  }

  /// Cells that begin in a row.
  List<Spot> starting(int row) {
    return lattice.starting(row);
  }

  /// The cell that begins at a place and is one column wide.
  Optional<Spot> cell(int row, int column) {
    return lattice
        .at(row, column)
        .filter(spot -> spot.area().row() == row && spot.area().columns() == 1);
  }

  /// What the cell that begins at a place says; empty where none does or nothing is written.
  Optional<Passage> passage(int row, int column) {
    return cell(row, column).flatMap(this::passage);
  }

  Optional<Passage> passage(Spot spot) {
    return Optional.ofNullable(said.get(spot.cell()));
  }

  String chars(int row, int column) {
    return passage(row, column).map(Passage::chars).orElse("");
  }

  /// What a cell says as a number.
  Optional<CellNumber> number(int row, int column) {
    return passage(row, column).flatMap(passage -> passage.fact(CellNumber.OF));
  }

  /// All that a cell says; length 0 where it says nothing.
  Site site(int row, int column) {
    Spot spot = lattice.at(row, column).orElseThrow();
    return passage(spot)
        .map(Passage::site)
        .orElseGet(() -> new Site(new Place(spot.cell().id(), Slot.TEXT, 0), 0));
  }

  /// What the head says above a column, without spaces.
  String head(int column) {
    Set<String> said = new LinkedHashSet<>();
    for (int row = 0; row < first(); row++) {
      lattice.at(row, column).map(spot -> spot.cell().text().chars()).ifPresent(said::add);
    }
    return CellNumber.plain(String.join("", said));
  }

  /// True for 合计, 小计 and the like in one of the first two cells.
  boolean isTotal(int row) {
    return total(row) != Total.NONE;
  }

  Total total(int row) {
    return totals.get(row);
  }

  private Total totalled(int row) {
    return starting(row).stream()
        .limit(2)
        .map(spot -> Total.of(spot.cell().text().chars()))
        .filter(total -> total != Total.NONE)
        .findFirst()
        .orElse(Total.NONE);
  }

  /// True for a row that names a group of the rows below it: one cell over most of its width, or
  /// one that says something among others that do not.
  boolean isGroup(int row) {
    return groups.get(row);
  }

  private boolean grouped(int row) {
    List<Spot> cells = starting(row);
    boolean wide =
        cells.stream()
            .anyMatch(s -> s.area().columns() > 1 && 2 * s.area().columns() >= columns.size());
    long said = cells.stream().filter(spot -> passage(spot).isPresent()).count();
    boolean alone = columns.size() >= 3 && cells.size() >= 2 && said == 1;
    return !isTotal(row) && (wide || alone);
  }

  /// True for a row that is neither a total nor the name of a group.
  boolean isPlain(int row) {
    return !isTotal(row) && !isGroup(row);
  }

  /// Notes and the unit line: where roundings are told of.
  String around() {
    return table().notes().chars() + table().unit().chars() + table().caption().chars();
  }
}
