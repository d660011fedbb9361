package org.gongbao.ui.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.ui.work.WorkModel;

/// The part shown, dealt out into rows, kept in step with the tree.
final class ItemViewModel {
  private final WorkModel work;
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
      shown.set(Shown.of(part.get()));
    }
  }

  /// A part as rows.
  ///
  /// @param keys row of each text-bearing node shown in rows
  record Shown(Optional<Node> part, List<ItemRow> rows, Map<NodeId, List<ItemRow>> keys) {
    static final Shown NOTHING = new Shown(Optional.empty(), List.of(), Map.of());

    static Shown of(Node part) {
      List<ItemRow> rows = ItemRows.of(part);
      Map<NodeId, List<ItemRow>> keys = new HashMap<>();
      for (ItemRow row : rows) {
        row.places().stream()
            .map(Place::node)
            .distinct()
            .forEach(node -> keys.merge(node, List.of(row), Shown::joined));
      }
      return new Shown(Optional.of(part), rows, keys);
    }

    boolean isSamePart(Shown other) {
      return part.map(Node::id).equals(other.part.map(Node::id));
    }

    /// The row that shows a text, else the first that shows anything of its node.
    Optional<ItemRow> rowOf(Place place) {
      List<ItemRow> rowsOfNode = keys.getOrDefault(place.node(), List.of());
      return rowsOfNode.stream()
          .filter(row -> row.places().contains(place.at(0)))
          .findFirst()
          .or(() -> rowsOfNode.stream().findFirst());
    }

    private static List<ItemRow> joined(List<ItemRow> some, List<ItemRow> more) {
      return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
  }
}
