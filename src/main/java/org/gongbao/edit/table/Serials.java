package org.gongbao.edit.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongbao.model.HanNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.Text;

/// 序号: numbered from the top in the form the first has. What is no number is left alone.
public final class Serials {
  private static final Pattern WRITTEN =
      Pattern.compile("([(（]?)([0-9]+|[一二三四五六七八九十百千〇零]+)([)）、.．]?)");

  private Serials() {}

  public static Outcome renumber(Table table, NodeIds ids) {
    Lattice lattice = Lattice.of(table);
    return columns(lattice).findAny().isEmpty()
        ? new Outcome.Refused("table.refused.no-serial")
        : Cells.retext(table, ids, "table.edit.renumber", texts(lattice));
  }

  static IntStream columns(Lattice lattice) {
    return IntStream.range(0, lattice.columns()).filter(c -> lattice.kind(c) == Kind.SERIAL);
  }

  /// The serial numbers as they should be, by cell.
  static Map<NodeId, Text> texts(Lattice lattice) {
    Map<NodeId, Text> texts = new HashMap<>();
    columns(lattice).forEach(column -> number(lattice, column, texts));
    return texts;
  }

  private static void number(Lattice lattice, int column, Map<NodeId, Text> into) {
    Optional<Matcher> like = Optional.empty();
    int next = 1;
    for (int row = lattice.headRows(); row < lattice.rows() && like.isEmpty(); row++) {
      like = lattice.beginning(row, column).flatMap(spot -> read(spot.chars()));
    }
    for (int row = lattice.headRows(); row < lattice.rows(); row++) {
      Optional<Spot> spot = lattice.beginning(row, column);
      boolean counted =
          spot.isPresent()
              && Totals.row(lattice, row) == Totals.Of.NOTHING
              && spot.get().area().columns() == 1
              && (spot.get().cell().text().isEmpty() || read(spot.get().chars()).isPresent());
      if (counted) {
        into.put(spot.get().cell().id(), Text.of(write(next++, like)));
      }
    }
  }

  private static Optional<Matcher> read(String chars) {
    Matcher matcher = WRITTEN.matcher(Figure.plain(chars));
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static String write(int number, Optional<Matcher> like) {
    if (like.isEmpty()) {
      return Integer.toString(number);
    }
    String first = like.get().group(2);
    boolean han = !Character.isDigit(first.charAt(0)) && number <= 9_999;
    String digits = Integer.toString(number);
    String padded =
        first.startsWith("0") ? "0".repeat(Math.max(0, first.length() - digits.length())) : "";
    String written = han ? HanNumber.write(number) : padded + digits;
    return like.get().group(1) + written + like.get().group(3);
  }
}
