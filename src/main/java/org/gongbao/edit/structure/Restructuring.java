package org.gongbao.edit.structure;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.range.Drafting;
import org.gongbao.model.Block;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Makes headings of paragraphs and paragraphs of headings. An ordinal the text begins with becomes
/// the ordinal; one that is no longer wanted becomes text again, so that no character is lost; a
/// heading that has none gets the next one of its row.
public final class Restructuring {
  private final Drafting draft;
  private final Node part;

  public Restructuring(Tree tree, Node part) {
    this.draft = new Drafting(tree);
    this.part = part;
  }

  /// Makes what a selection touches another kind.
  public Optional<Step> to(Kind kind, Selection selection) {
    Carets carets = new Carets(selection);
    Selected.blocks(part, selection).forEach(block -> change(block, kind, carets));
    return draft.step("edit.kind", carets.selection());
  }

  /// Moves headings up or down the ladder.
  ///
  /// @param by -1 for a higher level, 1 for a lower one
  public Optional<Step> shift(int by, Selection selection) {
    Carets carets = new Carets(selection);
    for (Block block : Selected.blocks(part, selection)) {
      Kind.of(block).flatMap(kind -> kind.shifted(by)).ifPresent(to -> change(block, to, carets));
    }
    return draft.step(by < 0 ? "edit.promote" : "edit.demote", carets.selection());
  }

  /// Gives an ordinal as typed; an empty one is taken away. Empty when what was typed is none.
  public Optional<Step> ordinal(NodeId node, String typed, Selection selection) {
    Block block = (Block) draft.tree().find(node).orElseThrow();
    Optional<Ordinal> read =
        typed.isEmpty()
            ? Optional.of(Ordinal.NONE)
            : Ordinal.leading(typed).filter(ordinal -> ordinal.written().equals(typed));
    if (read.isEmpty() || read.get().equals(Ordinals.of(block))) {
      return Optional.empty();
    }
    Kind now = Kind.of(block).orElse(Kind.BODY);
    Node changed = now.block(node, read.get(), block.text(Slot.TEXT).orElseThrow());
    put(block, changed);
    return draft.step("edit.ordinal", selection);
  }

  private void change(Block block, Kind kind, Carets carets) {
    Ordinal ordinal = Ordinals.of(block);
    if (ordinal.form() != kind.form() && ordinal.form() != OrdinalForm.NONE) {
      boolean toText = kind.form() == OrdinalForm.NONE;
      if (toText) {
        insert(block, ordinal.written(), carets);
      }
      ordinal = Ordinal.NONE;
    }
    Text text = draft.text(new Place(block.id(), Slot.TEXT, 0));
    if (ordinal.equals(Ordinal.NONE) && kind.form() != OrdinalForm.NONE) {
      Optional<Ordinal> written =
          Ordinal.leading(text.chars()).filter(found -> found.form() == kind.form());
      if (written.isPresent()) {
        ordinal = written.get();
        int length = ordinal.written().length();
        draft.replace(new Place(block.id(), Slot.TEXT, 0), length, Text.EMPTY);
        carets.moved(block.id(), -length);
      } else {
        Drafting.Spot spot = draft.spot(block.id());
        ordinal =
            Ordinals.next(draft.children(spot.parent(), spot.branch()), spot.index(), kind.form());
      }
    }
    Node now = draft.tree().find(block.id()).orElseThrow();
    put(now, kind.block(block.id(), ordinal, now.text(Slot.TEXT).orElseThrow()));
  }

  private void insert(Block block, String chars, Carets carets) {
    draft.replace(new Place(block.id(), Slot.TEXT, 0), 0, Text.of(chars));
    carets.moved(block.id(), chars.length());
  }

  private void put(Node before, Node after) {
    if (!before.equals(after)) {
      Drafting.Spot spot = draft.spot(before.id());
      draft.splice(spot.parent(), spot.branch(), spot.index(), 1, List.of(after));
    }
  }

  /// A selection whose ends go along with what is put before them.
  private static final class Carets {
    private Place anchor;
    private Place caret;

    Carets(Selection selection) {
      this.anchor = selection.anchor();
      this.caret = selection.caret();
    }

    void moved(NodeId node, int by) {
      anchor = moved(anchor, node, by);
      caret = moved(caret, node, by);
    }

    Selection selection() {
      return new Selection(anchor, caret);
    }

    private static Place moved(Place place, NodeId node, int by) {
      return place.node().equals(node) ? place.at(Math.max(0, place.offset() + by)) : place;
    }
  }
}
