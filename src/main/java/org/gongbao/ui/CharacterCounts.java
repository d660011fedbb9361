package org.gongbao.ui;

import java.util.IdentityHashMap;
import java.util.Optional;
import javafx.scene.control.Label;
import org.gongbao.edit.range.CharacterCount;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Node;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 字数 of what is selected, of the item and of the issue. What did not change is not counted again.
final class CharacterCounts extends Label {
  private final WorkModel work;
  private final Messages messages;
  private IdentityHashMap<Node, Integer> counted = new IdentityHashMap<>();
  private IdentityHashMap<Node, Integer> parts = new IdentityHashMap<>();
  private String all = "";

  CharacterCounts(WorkModel work, Messages messages) {
    this.work = work;
    this.messages = messages;
    work.treeProperty().subscribe(this::update);
    work.itemProperty().subscribe(this::update);
    work.spotProperty().subscribe(this::showSelected);
  }

  private void update() {
    Optional<Tree> tree = work.treeProperty().get();
    IdentityHashMap<Node, Integer> next = new IdentityHashMap<>();
    int sum = 0;
    if (tree.isPresent()) {
      for (Node item : tree.get().issue().items()) {
        int count = Optional.ofNullable(counted.get(item)).orElseGet(() -> count(item));
        next.put(item, count);
        sum += count;
      }
    }
    counted = next;
    int total = sum;
    all =
        tree.isEmpty()
            ? ""
            : work.shown()
                .map(next::get)
                .map(item -> messages.get("ui.status.characters", item, total))
                .orElseGet(() -> messages.get("ui.status.characters-all", total));
    showSelected();
  }

  private void showSelected() {
    int selected =
        work.spotProperty()
            .get()
            .map(Spot::selection)
            .flatMap(at -> work.shown().map(part -> CharacterCount.of(part, at)))
            .orElse(0);
    setText(selected == 0 ? all : messages.get("views.count.selected", selected) + " · " + all);
  }

  /// Counts an item; parts counted the last time are not counted again.
  private int count(Node item) {
    IdentityHashMap<Node, Integer> next = new IdentityHashMap<>();
    int sum = count(item, next);
    parts = next;
    return sum;
  }

  private int count(Node node, IdentityHashMap<Node, Integer> next) {
    Integer known = parts.get(node);
    int sum = known == null ? 0 : known;
    if (known == null || node instanceof Table) {
      sum = own(node);
      for (Node child : node.children()) {
        sum += count(child, next);
      }
    }
    if (node instanceof Block || node instanceof TableRow) {
      next.put(node, sum);
    }
    return sum;
  }

  private static int own(Node node) {
    int sum = 0;
    for (Slot slot : node.shape().texts()) {
      sum += CharacterCount.of(node.text(slot).orElseThrow().chars());
    }
    return sum;
  }
}
