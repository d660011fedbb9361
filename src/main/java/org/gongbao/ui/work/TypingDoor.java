package org.gongbao.ui.work;

import java.util.List;
import java.util.Optional;
import org.gongbao.app.IssueSession;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.table.Lattice;
import org.gongbao.edit.table.Placing;
import org.gongbao.edit.typing.ChineseTyping;
import org.gongbao.edit.typing.Widths;
import org.gongbao.model.Cell;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TableForm;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// What helps while typing. Each change is an action of its own: one undo, or Backspace at once,
/// gives back what was typed.
public final class TypingDoor {
  private static final String LABEL = "typing.marks";
  private final WorkModel work;
  private Optional<Place> converted = Optional.empty();
  private long revision;

  public TypingDoor(WorkModel work) {
    this.work = work;
  }

  /// Makes a Chinese mark of what was just typed, where it stands in Chinese text.
  ///
  /// @param caret behind it
  /// @return where the caret is afterwards, empty when nothing was changed
  public Optional<Place> typed(Place caret) {
    converted = Optional.empty();
    if (!work.chineseMarksProperty().get() || !work.isEditable()) {
      return Optional.empty();
    }
    Optional<Text> text = text(caret);
    Optional<ChineseTyping.Change> change =
        text.flatMap(held -> ChineseTyping.after(held.chars(), caret.offset()))
            .filter(any -> !isFigure(caret));
    change.ifPresent(made -> convert(text.orElseThrow(), caret, made));
    return converted;
  }

  /// Gives back what was typed, directly after it was changed.
  ///
  /// @return false when there is nothing to give back
  public boolean giveBack(Place caret) {
    IssueSession session = work.session().orElse(null);
    boolean justNow =
        session != null
            && converted.equals(Optional.of(caret))
            && session.revision() == revision
            && session.undoLabel().equals(Optional.of(LABEL));
    converted = Optional.empty();
    if (justNow) {
      work.undo();
    }
    return justNow;
  }

  /// 全角/半角: writes what is selected in one text in the other width.
  public void width(boolean full) {
    work.spotProperty()
        .get()
        .map(Spot::selection)
        .flatMap(at -> width(at, full))
        .ifPresent(work::perform);
  }

  private Optional<Step> width(Selection selection, boolean full) {
    Place anchor = selection.anchor();
    Place caret = selection.caret();
    int from = Math.min(anchor.offset(), caret.offset());
    int to = Math.max(anchor.offset(), caret.offset());
    return anchor.at(0).equals(caret.at(0))
        ? text(caret)
            .filter(held -> to <= held.length())
            .flatMap(held -> Widths.step(caret.at(0), held, from, to, full))
        : Optional.empty();
  }

  private void convert(Text held, Place caret, ChineseTyping.Change change) {
    IssueSession session = work.session().orElseThrow();
    Text removed = held.slice(change.from(), change.to());
    Text inserted = Text.of(change.chars());
    // All of it has the look of its first character.
    for (StyledRange mark : removed.marks()) {
      if (mark.start() == 0) {
        inserted =
            inserted.with(new StyledRange(0, inserted.length(), mark.style(), mark.target()));
      }
    }
    Place after = caret.at(change.from() + inserted.length());
    session.seal();
    session.commit(
        LABEL,
        List.of(new TextEdit(caret.at(change.from()), removed, inserted)),
        Selection.caretAt(caret),
        Selection.caretAt(after));
    converted = Optional.of(after);
    revision = session.revision();
  }

  /// True in a column of figures.
  private boolean isFigure(Place place) {
    return work.treeProperty().get().filter(tree -> isFigure(tree, place)).isPresent();
  }

  private static boolean isFigure(Tree tree, Place place) {
    Node cell = tree.find(place.node()).orElse(null);
    if (!(cell instanceof Cell)) {
      return false;
    }
    return Placing.table(tree, cell.id())
        .map(Lattice::of)
        .filter(
            lattice -> lattice.spot(cell.id()).filter(spot -> isFigure(lattice, spot)).isPresent())
        .isPresent();
  }

  private static boolean isFigure(Lattice lattice, org.gongbao.edit.table.Spot spot) {
    return lattice.form().get(spot.area().column()).kind() == TableForm.Kind.NUMBER;
  }

  private Optional<Text> text(Place place) {
    return work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(place.node()))
        .flatMap(node -> node.text(place.slot()));
  }
}
