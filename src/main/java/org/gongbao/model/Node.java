package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Anything in the issue tree that has an id: the issue itself, its sections, items, blocks, rows,
/// cells, persons, entries. All are records, reached and changed through their [Shape].
public sealed interface Node
    permits Issue,
        Masthead,
        Colophon,
        ImprintLine,
        CoverPicture,
        QrCode,
        Section,
        Item,
        IssuedText,
        Attachment,
        Block,
        TableRow,
        Cell,
        RoleGroup,
        Person,
        InnerEntry,
        ChronicleEntry {

  NodeId id();

  /// The parts of this node kind.
  default Shape shape() {
    return Shape.of(getClass());
  }

  /// A copy under another id.
  default Node withId(NodeId id) {
    return shape().withId(this, id);
  }

  /// The text in a slot, or empty when this kind has no such slot.
  default Optional<Text> text(Slot slot) {
    return shape().has(slot) ? Optional.of(shape().text(this, slot)) : Optional.empty();
  }

  /// The characters a slot shows: of a text, or of the field that is written there.
  default Optional<String> written(Slot slot) {
    return switch (slot) {
      case ORDINAL -> field(Field.ORDINAL).map(value -> ((Ordinal) value).written());
      case NUMBER ->
          field(Field.DOCUMENT_NUMBERS).map(value -> ((DocumentNumbers) value).written());
      default -> text(slot).map(Text::chars);
    };
  }

  /// A copy with another text in a slot.
  ///
  /// @throws IllegalArgumentException when this kind has no such slot
  default Node withText(Slot slot, Text text) {
    return shape().with(this, slot, text);
  }

  /// The children in a branch; empty also when this kind has no such branch.
  default List<Node> children(Branch branch) {
    return shape().has(branch) ? shape().children(this, branch) : List.of();
  }

  /// @throws IllegalArgumentException when this kind has no such branch
  /// @throws ClassCastException when a child is of a kind the branch does not take
  default Node withChildren(Branch branch, List<? extends Node> children) {
    return shape().with(this, branch, children);
  }

  default Optional<FieldValue> field(Field field) {
    return shape().has(field) ? Optional.of(shape().field(this, field)) : Optional.empty();
  }

  /// @throws IllegalArgumentException when this kind has no such field
  default Node withField(Field field, FieldValue value) {
    return shape().with(this, field, value);
  }

  /// All children of all branches in printed order.
  default List<Node> children() {
    List<Node> all = new ArrayList<>();
    shape().branches().forEach(branch -> all.addAll(children(branch)));
    return all;
  }

  /// The same with ids of its own, all below it too.
  default Node copied(NodeIds ids) {
    Node copy = withId(ids.next());
    for (Branch branch : shape().branches()) {
      copy =
          copy.withChildren(
              branch, children(branch).stream().map(child -> child.copied(ids)).toList());
    }
    return copy;
  }

  /// Visits this node and everything under it, in printed order.
  default void walk(Consumer<Node> visitor) {
    visitor.accept(this);
    children().forEach(child -> child.walk(visitor));
  }

  /// Visits texts as the other does.
  ///
  /// @param enters asked before each child; its texts are visited when it agrees
  default void read(BiConsumer<Node, Slot> visitor, Predicate<Node> enters) {
    shape().read(this, visitor, enters);
  }

  /// Visits all texts under this node, its own among them, in the order they are read.
  default void read(BiConsumer<Node, Slot> visitor) {
    read(visitor, child -> true);
  }
}
