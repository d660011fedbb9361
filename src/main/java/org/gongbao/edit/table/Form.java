package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Field;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.Text;

/// What a table says about itself: head rows, kinds of columns, caption, unit, notes.
public final class Form {
  private Form() {}

  /// Makes the head longer or shorter, to the next line no cell crosses.
  public static Outcome head(Table table, boolean more) {
    Lattice lattice = Lattice.of(uncut(table));
    int now = Math.min(table.form().headRows(), table.rows().size());
    int wanted = more ? now + 1 : now - 1;
    while (wanted > 0 && wanted < lattice.rows() && lattice.isCut(Axis.ROWS, wanted)) {
      wanted += more ? 1 : -1;
    }
    if (wanted < 0 || wanted >= lattice.rows()) {
      return new Outcome.Refused(more ? "table.refused.body" : "table.refused.no-head");
    }
    return set("table.edit.head", table, new TableForm(table.form().columns(), wanted));
  }

  /// Spans as written, the head cutting none.
  private static Table uncut(Table table) {
    TableForm form = new TableForm(table.form().columns(), 0);
    return new Table(table.id(), table.caption(), table.unit(), form, table.rows(), table.notes());
  }

  /// Says what columns hold.
  public static Outcome kind(Table table, int from, int to, Column column) {
    List<Column> columns = new ArrayList<>(Lattice.of(table).form());
    for (int i = from; i < Math.min(to, columns.size()); i++) {
      columns.set(i, column);
    }
    return set("table.edit.kind", table, new TableForm(columns, table.form().headRows()));
  }

  /// Gives a table a caption, a unit or notes, or takes them away with an empty text.
  ///
  /// @param slot [Slot#CAPTION], [Slot#UNIT] or [Slot#NOTES]
  public static Outcome text(Table table, Slot slot, Text text) {
    Text before = table.text(slot).orElseThrow();
    if (before.equals(text)) {
      return new Outcome.Same();
    }
    Place start = new Place(table.id(), slot, 0);
    Selection all = new Selection(start, start.at(text.length()));
    Optional<Selection> after = text.isEmpty() ? Optional.empty() : Optional.of(all);
    TextEdit edit = new TextEdit(start, before, text);
    return new Outcome.Ready(new Step("table.edit.text", List.of(edit), after));
  }

  private static Outcome set(String label, Table table, TableForm form) {
    if (form.equals(table.form())) {
      return new Outcome.Same();
    }
    FieldEdit edit = new FieldEdit(table.id(), Field.TABLE_FORM, table.form(), form);
    return new Outcome.Ready(new Step(label, List.of(edit), Optional.empty()));
  }
}
