package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.ui.work.WorkModel;

/// The part shown, dealt out into rows, kept in step with the tree.
final class ItemViewModel {
  private final WorkModel work;
  private final TableMemory tables = new TableMemory();
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  ItemViewModel(WorkModel work) {
    this.work = work;
    work.treeProperty().subscribe(this::update);
    work.itemProperty().subscribe(this::update);
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  Shown shown() {
    return shown.get();
  }

  @SuppressWarnings("ReferenceEquality") // what did not change is the same object in the next tree
  private void update() {
    Optional<Node> part = work.shown();
    if (part.isEmpty()) {
      shown.set(Shown.NOTHING);
    } else if (shown.get().part().filter(held -> held == part.get()).isEmpty()) {
      shown.set(Shown.of(part.get(), tables));
    }
  }

  /// A part as rows.
  record Shown(Optional<Node> part, List<ItemRow> rows) {
    static final Shown NOTHING = new Shown(Optional.empty(), List.of());

    static Shown of(Node part, TableMemory tables) {
      return new Shown(Optional.of(part), ItemRows.of(part, tables));
    }

    boolean isSamePart(Shown other) {
      return part.map(Node::id).equals(other.part.map(Node::id));
    }

    /// The text of a row, or of the nearest that has one, those before it first.
    Optional<Place> near(int row) {
      int last = Math.min(row, rows.size() - 1);
      return Stream.concat(
              rows.subList(0, last + 1).reversed().stream(),
              rows.subList(last + 1, rows.size()).stream())
          .flatMap(found -> found.places().stream())
          .findFirst();
    }

    /// The row that shows a text, else the first that shows anything of its node.
    Optional<ItemRow> rowOf(Place place) {
      Optional<ItemRow> first = Optional.empty();
      for (ItemRow row : rows) {
        if (row.shows(place.node())) {
          if (row.places().contains(place.at(0))) {
            return Optional.of(row);
          }
          first = first.or(() -> Optional.of(row));
        }
      }
      return first;
    }
  }
}
