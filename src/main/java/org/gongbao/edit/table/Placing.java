package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Tables among the blocks of a text: put in, taken out, made of lines with tabs and made into such
/// lines again.
public final class Placing {
  private static final Text TAB = Text.of("\t");

  private Placing() {}

  /// The block of a body a node belongs to.
  public static Optional<NodeId> block(Tree tree, NodeId node) {
    Optional<NodeId> at = Optional.of(node);
    while (at.isPresent()) {
      NodeId here = at.get();
      Optional<Tree.Parent> parent = tree.parent(here);
      if (parent.filter(p -> p.branch() == Branch.BODY).isPresent()) {
        return at;
      }
      at = parent.map(Tree.Parent::node);
    }
    return at;
  }

  /// The table a cell, a row or a text of a table belongs to.
  public static Optional<Table> table(Tree tree, NodeId node) {
    return block(tree, node)
        .flatMap(tree::find)
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }

  /// An empty table whose first row is its head.
  public static Table empty(NodeIds ids, int rows, int columns) {
    List<TableRow> made = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        cells.add(new Cell(ids.next(), CellSpan.SINGLE, Text.EMPTY));
      }
      made.add(new TableRow(ids.next(), cells));
    }
    TableForm form = new TableForm(List.of(), rows > 1 ? 1 : 0);
    return new Table(ids.next(), Text.EMPTY, Text.EMPTY, form, made, Text.EMPTY);
  }

  /// Puts a table after the block a node belongs to; an empty paragraph there gives way to it.
  public static Outcome insertAfter(Tree tree, NodeId node, Table table) {
    Optional<Sibling> at = sibling(tree, node);
    if (at.isEmpty()) {
      return new Outcome.Refused("table.refused.place");
    }
    boolean empty =
        at.get().node() instanceof Paragraph paragraph
            && paragraph.text().isEmpty()
            && paragraph.ordinal().equals(Ordinal.NONE);
    List<Node> removed = empty ? List.of(at.get().node()) : List.of();
    int index = at.get().index() + (empty ? 0 : 1);
    return splice("table.edit.insert", at.get(), index, removed, List.of(table));
  }

  public static Outcome delete(Tree tree, Table table) {
    Optional<Sibling> at = sibling(tree, table.id());
    if (at.isEmpty()) {
      return new Outcome.Same();
    }
    SpliceEdit edit =
        new SpliceEdit(
            at.get().parent().node(), Branch.BODY, at.get().index(), List.of(table), List.of());
    List<Node> all = at.get().siblings();
    int near = at.get().index() > 0 ? at.get().index() - 1 : 1;
    Optional<Selection> caret = near < all.size() ? caret(all.get(near)) : Optional.empty();
    return new Outcome.Ready(new Step("table.edit.delete", List.of(edit), caret));
  }

  /// Makes one table of the paragraphs with tabs around a node.
  public static Outcome fromLines(Tree tree, NodeIds ids, NodeId node) {
    Optional<Sibling> at = sibling(tree, node).filter(s -> isTabbed(s.node()));
    if (at.isEmpty()) {
      return new Outcome.Refused("table.refused.no-tabs");
    }
    List<Node> all = at.get().siblings();
    int from = at.get().index();
    int to = from + 1;
    while (from > 0 && isTabbed(all.get(from - 1))) {
      from--;
    }
    while (to < all.size() && isTabbed(all.get(to))) {
      to++;
    }
    List<Node> lines = all.subList(from, to);
    List<List<Text>> rows = lines.stream().map(line -> parts((Paragraph) line)).toList();
    return splice("table.edit.from-text", at.get(), from, lines, List.of(made(rows, ids)));
  }

  /// Makes a paragraph of each row, cells parted by tabs; lines of a cell are parted by spaces.
  public static Outcome toLines(Tree tree, NodeIds ids, Table table) {
    Optional<Sibling> at = sibling(tree, table.id());
    if (at.isEmpty()) {
      return new Outcome.Same();
    }
    Lattice lattice = Lattice.of(table);
    List<Node> lines = new ArrayList<>();
    add(table.caption(), ids, lines);
    add(table.unit(), ids, lines);
    for (int row = 0; row < lattice.rows(); row++) {
      Text line = Text.EMPTY;
      for (int column = 0; column < lattice.columns(); column++) {
        Text cell = lattice.beginning(row, column).map(s -> s.cell().text()).orElse(Text.EMPTY);
        line = (column == 0 ? line : line.plus(TAB)).plus(oneLine(cell));
      }
      lines.add(new Paragraph(ids.next(), Ordinal.NONE, line));
    }
    add(table.notes(), ids, lines);
    return splice("table.edit.to-text", at.get(), at.get().index(), List.of(table), lines);
  }

  private static void add(Text text, NodeIds ids, List<Node> lines) {
    if (!text.isEmpty()) {
      lines.add(new Paragraph(ids.next(), Ordinal.NONE, oneLine(text)));
    }
  }

  private static Text oneLine(Text text) {
    return new Text(text.chars().replace('\n', ' '), text.marks());
  }

  private static Table made(List<List<Text>> rows, NodeIds ids) {
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    List<TableRow> made = new ArrayList<>();
    for (List<Text> row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        Text text = column < row.size() ? row.get(column) : Text.EMPTY;
        cells.add(new Cell(ids.next(), CellSpan.SINGLE, text));
      }
      made.add(new TableRow(ids.next(), cells));
    }
    TableForm form = new TableForm(List.of(), rows.size() > 1 ? 1 : 0);
    return new Table(ids.next(), Text.EMPTY, Text.EMPTY, form, made, Text.EMPTY);
  }

  /// Cells of a line; its ordinal, which a cell has no room for, becomes part of the first.
  private static List<Text> parts(Paragraph line) {
    Text text = Text.of(line.ordinal().written()).plus(line.text());
    List<Text> parts = new ArrayList<>();
    int from = 0;
    for (int tab = text.chars().indexOf('\t'); tab >= 0; tab = text.chars().indexOf('\t', from)) {
      parts.add(text.slice(from, tab));
      from = tab + 1;
    }
    parts.add(text.slice(from, text.length()));
    return parts;
  }

  private static boolean isTabbed(Node node) {
    return node instanceof Paragraph paragraph && paragraph.text().chars().indexOf('\t') >= 0;
  }

  private static Outcome splice(
      String label, Sibling at, int index, List<Node> removed, List<? extends Node> inserted) {
    SpliceEdit edit =
        new SpliceEdit(
            at.parent().node(), Branch.BODY, index, removed, List.<Node>copyOf(inserted));
    return new Outcome.Ready(new Step(label, List.of(edit), caret(inserted.getFirst())));
  }

  private static Optional<Selection> caret(Node node) {
    Node first = node;
    while (first.shape().texts().isEmpty() || first instanceof Table) {
      List<Node> children = first.children();
      if (children.isEmpty()) {
        return Optional.empty();
      }
      first = children.getFirst();
    }
    Slot slot = first.shape().texts().getFirst();
    return Optional.of(Selection.caretAt(new Place(first.id(), slot, 0)));
  }

  private static Optional<Sibling> sibling(Tree tree, NodeId node) {
    return block(tree, node)
        .flatMap(
            id ->
                tree.parent(id)
                    .map(
                        parent -> {
                          List<Node> all =
                              tree.find(parent.node()).orElseThrow().children(parent.branch());
                          Node block = tree.find(id).filter(Block.class::isInstance).orElseThrow();
                          return new Sibling(parent, all, all.indexOf(block));
                        }));
  }

  /// A block among its siblings.
  private record Sibling(Tree.Parent parent, List<Node> siblings, int index) {
    Node node() {
      return siblings.get(index);
    }
  }
}
