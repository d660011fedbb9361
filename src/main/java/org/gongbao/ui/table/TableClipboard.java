package org.gongbao.ui.table;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.gongbao.edit.table.Area;
import org.gongbao.edit.table.Html;
import org.gongbao.edit.table.Kinds;
import org.gongbao.edit.table.Lattice;
import org.gongbao.edit.table.Pasting;
import org.gongbao.edit.table.Placing;
import org.gongbao.edit.table.Tsv;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;

/// Cells to and from the clipboard.
final class TableClipboard {
  /// More is not a table of a gazette.
  private static final int MOST_ROWS = 20_000;

  private static final int MOST_COLUMNS = 200;
  private final TableModel model;

  TableClipboard(TableModel model) {
    this.model = model;
  }

  boolean copy(Here here) {
    ClipboardContent content = new ClipboardContent();
    content.putString(Tsv.write(here.lattice(), here.area()));
    content.putHtml(Html.write(here.lattice(), here.area()));
    Clipboard.getSystemClipboard().setContent(content);
    return true;
  }

  /// Pastes cells over cells; a plain text is the text's to paste.
  boolean pasteInto(Here here, boolean ranged) {
    Optional<Table> clip = read();
    if (clip.isEmpty() && ranged) {
      model.clear();
    }
    if (clip.isEmpty() || !model.work().isEditable()) {
      return clip.isPresent();
    }
    Lattice from = Lattice.of(clip.get());
    if (isTooLarge(from)) {
      return true;
    }
    Area area = here.area();
    if (model.done(Pasting.into(here.table(), model.ids(), area, clip.get()))) {
      boolean one = from.rows() == 1 && from.columns() == 1;
      Area pasted = one ? area : new Area(area.row(), area.column(), from.rows(), from.columns());
      model.here().filter(now -> !pasted.isSingle()).ifPresent(now -> model.select(now, pasted));
    }
    return true;
  }

  /// Pastes a table after a block.
  boolean pasteAfter(NodeId node) {
    Optional<Table> clip = read().filter(table -> isTable(Lattice.of(table)));
    boolean inBody = model.tree().flatMap(tree -> Placing.block(tree, node)).isPresent();
    if (clip.isEmpty() || !inBody || !model.work().isEditable()) {
      return false;
    }
    if (!isTooLarge(Lattice.of(clip.get()))) {
      Table guessed = Kinds.guessed(clip.get(), model.ids());
      model.tree().ifPresent(tree -> model.done(Placing.insertAfter(tree, node, guessed)));
    }
    return true;
  }

  private boolean isTooLarge(Lattice from) {
    boolean tooLarge = from.rows() > MOST_ROWS || from.columns() > MOST_COLUMNS;
    if (tooLarge) {
      model.say("table.refused.large", from.rows(), from.columns(), MOST_ROWS, MOST_COLUMNS);
    }
    return tooLarge;
  }

  private static boolean isTable(Lattice lattice) {
    return lattice.rows() > 1 && lattice.columns() > 1;
  }

  private Optional<Table> read() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    ClipReader.Read read =
        ClipReader.read(
            Objects.requireNonNullElse(clipboard.getHtml(), ""),
            Objects.requireNonNullElse(clipboard.getString(), ""),
            model.ids());
    model.work().say(read.cleaned().said(model.messages()));
    return read.table();
  }
}
