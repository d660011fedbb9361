package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;

/// Guesses what the columns of a pasted table hold, and that its first row is the head.
public final class Kinds {
  private Kinds() {}

  public static Table guessed(Table table, NodeIds ids) {
    int head =
        table.form().headRows() == 0 && table.rows().size() > 1 ? 1 : table.form().headRows();
    Table headed =
        new Table(
            table.id(),
            table.caption(),
            table.unit(),
            new TableForm(table.form().columns(), head),
            table.rows(),
            table.notes());
    Lattice lattice = Lattice.of(headed);
    Draft draft = new Draft(lattice, ids);
    for (int column = 0; column < lattice.columns(); column++) {
      draft.columns.set(column, new Column(kind(lattice, column), ""));
    }
    return draft.table();
  }

  private static Kind kind(Lattice lattice, int column) {
    boolean serial =
        lattice.headRows() > 0
            && lattice
                .at(0, column)
                .filter(spot -> Figure.plain(spot.chars()).matches("序号|编号|No\\.?"))
                .isPresent();
    if (serial) {
      return Kind.SERIAL;
    }
    List<String> said = new ArrayList<>();
    for (int row = lattice.headRows(); row < lattice.rows(); row++) {
      Optional<Spot> spot = lattice.beginning(row, column);
      spot.map(Spot::chars).filter(chars -> !Figure.isBlank(chars)).ifPresent(said::add);
    }
    boolean numbers =
        !said.isEmpty() && said.stream().allMatch(chars -> Figure.read(chars).isPresent());
    return numbers ? Kind.NUMBER : Kind.TEXT;
  }
}
