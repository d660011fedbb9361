package org.gongbao.ui.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.app.IssueSession;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Marks;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.range.Carrying;
import org.gongbao.edit.range.Clip;
import org.gongbao.edit.range.RangeEditing;
import org.gongbao.edit.structure.Inserting;
import org.gongbao.edit.structure.Kind;
import org.gongbao.edit.structure.Restructuring;
import org.gongbao.model.Block;
import org.gongbao.model.Cell;
import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Rule;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// What a keyboard does to texts, as edits through the session's door. A read-only issue takes
/// nothing; asking is harmless.
public final class TextDoor {
  private final WorkModel work;
  private final TypingDoor typing;

  public TextDoor(WorkModel work) {
    this.work = work;
    this.typing = new TypingDoor(work);
  }

  /// What helps while typing.
  public TypingDoor typing() {
    return typing;
  }

  public boolean isEditable() {
    return work.isEditable();
  }

  /// True where what is typed comes to something: in the text, or as a mark on a locked one.
  public boolean takesTyping() {
    return isEditable() || work.marking().isPresent();
  }

  /// Types over what is selected, in one text or over several; typing nothing erases.
  ///
  /// @return where the caret is afterwards, empty when nothing was done
  public Optional<Place> type(Selection selected, String typed) {
    if (work.marking().isPresent()) {
      work.marking().get().typed(selected, typed);
      return Optional.empty();
    }
    boolean several = !selected.anchor().at(0).equals(selected.caret().at(0));
    if (several) {
      return perform(range(selected).flatMap(range -> range.type(selected, typed)));
    }
    Place start = first(selected);
    int end = Math.max(selected.anchor().offset(), selected.caret().offset());
    Text text = text(start).orElse(Text.EMPTY);
    if (!isEditable() || end > text.length() || (typed.isEmpty() && end == start.offset())) {
      return Optional.empty();
    }
    Text removed = text.slice(start.offset(), end);
    Text inserted = Marks.typedInto(text, start.offset(), typed);
    if (!typed.isEmpty() && work.lineStart().equals(Optional.of(start))) {
      inserted = Marks.beginningLine(inserted);
    }
    work.setLineStart(Optional.empty());
    Place caret = start.at(start.offset() + typed.length());
    session().type(new TextEdit(start, removed, inserted), selected, Selection.caretAt(caret));
    return Optional.of(caret);
  }

  /// What is selected, for the clipboard.
  public Clip copy(Selection selected) {
    return range(selected).map(range -> range.copy(selected)).orElse(Clip.EMPTY);
  }

  /// Puts blocks in over what is selected.
  ///
  /// @return where the caret is afterwards, empty when nothing was done
  public Optional<Place> paste(Selection selected, List<Block> blocks) {
    return perform(range(selected).flatMap(range -> range.paste(selected, blocks)));
  }

  /// Takes what is selected elsewhere in the part, or a copy of it.
  ///
  /// @return false when it cannot go there
  public boolean carry(Selection selected, Place to, boolean copying) {
    Optional<Carrying> carrying =
        work.partOf(selected.caret().node())
            .flatMap(id -> tree().flatMap(now -> now.find(id)))
            .map(part -> new Carrying(tree().orElseThrow(), part, session().ids()));
    return carrying.flatMap(it -> it.carry(selected, to, copying)).filter(work::perform).isPresent()
        || !copying && carrying.filter(it -> it.stays(selected, to)).isPresent();
  }

  /// Ids for what is put in; empty when there is no issue.
  public Optional<NodeIds> ids() {
    return work.session().map(IssueSession::ids);
  }

  private Optional<RangeEditing> range(Selection selected) {
    return work.partOf(selected.caret().node())
        .flatMap(id -> tree().flatMap(now -> now.find(id)))
        .map(part -> new RangeEditing(tree().orElseThrow(), part, session().ids()));
  }

  private Optional<Place> perform(Optional<Step> step) {
    return step.filter(work::perform).flatMap(Step::after).map(Selection::caret);
  }

  /// Does what was worked out, as one transaction.
  public void perform(Step step) {
    work.perform(step);
  }

  /// True while both ends of a selection lie in texts there are.
  public boolean holds(Selection selection) {
    return List.of(selection.anchor(), selection.caret()).stream()
        .allMatch(
            end ->
                text(end).filter(held -> Text.isBoundary(held.chars(), end.offset())).isPresent());
  }

  /// Says something quietly; nothing takes back what was said before.
  public void say(String note) {
    work.say(note);
  }

  /// Goes to a selection.
  public void go(Selection selection) {
    work.go(selection, Spot.Origin.COMMAND);
  }

  /// 标题软换行: sets a soft break at a place, or takes it away. At the end it waits for the next
  /// character typed there.
  public void toggleBreak(Place place) {
    Text before = text(place).orElse(Text.EMPTY);
    boolean atEnd = place.offset() > 0 && place.offset() == before.length();
    boolean waits = work.lineStart().equals(Optional.of(place));
    work.setLineStart(atEnd && !waits ? Optional.of(place) : Optional.empty());
    Text after = Marks.toggledBreak(before, place.offset());
    if (isEditable() && !after.equals(before)) {
      Selection caret = Selection.caretAt(place);
      commit("ui.edit.soft-break", new TextEdit(place.at(0), before, after), caret, caret);
    }
  }

  /// Splits a paragraph or heading in two; the second part is a paragraph.
  ///
  /// @return start of the second part
  public Optional<Place> split(Place place) {
    Optional<Text> text = text(place);
    Optional<Spliced> at = block(place.node());
    if (work.marking().isPresent() && at.isPresent() && place.slot() == Slot.TEXT) {
      work.marking().get().typed(Selection.caretAt(place), "\n");
      return Optional.of(place);
    }
    if (!isEditable() || text.isEmpty() || at.isEmpty() || place.slot() != Slot.TEXT) {
      return Optional.empty();
    }
    Node node = at.get().node();
    Paragraph fresh =
        new Paragraph(
            session().ids().next(),
            Ordinal.NONE,
            place.offset() == 0
                ? Text.EMPTY
                : text.get().slice(place.offset(), text.get().length()));
    List<Node> parts =
        place.offset() == 0
            ? List.of(fresh, node)
            : List.of(node.withText(Slot.TEXT, text.get().slice(0, place.offset())), fresh);
    Place caret = place.offset() == 0 ? place : new Place(fresh.id(), Slot.TEXT, 0);
    splice("ui.edit.split", at.get(), List.of(node), parts, Selection.caretAt(place), caret);
    return Optional.of(caret);
  }

  /// A new paragraph after a table or picture, where nothing else lets one write on.
  ///
  /// @return its start, empty elsewhere
  public Optional<Place> paragraphAfter(NodeId node) {
    boolean enclosed =
        tree().flatMap(now -> now.find(node)).filter(TextDoor::isEnclosed).isPresent();
    return isEditable() && enclosed
        ? perform(
            new Inserting(tree().orElseThrow(), session().ids())
                .insert(Inserting.What.PARAGRAPH, Selection.caretAt(new Place(node, Slot.TEXT, 0))))
        : Optional.empty();
  }

  private static boolean isEnclosed(Node node) {
    return node instanceof Cell || node instanceof Table || node instanceof Figure;
  }

  /// Joins a plain paragraph to the paragraph or heading before it. A heading, and what has an
  /// ordinal, first becomes a plain paragraph that begins with the ordinal, for it would be lost.
  ///
  /// @return the joint
  public Optional<Place> joinToPrevious(NodeId id) {
    if (work.marking().isPresent()) {
      work.marking().get().joined(id);
      return Optional.empty();
    }
    Optional<Spliced> at = block(id);
    if (at.isPresent() && at.get().node() instanceof Figure picture) {
      return isEditable() && picture.caption().isEmpty() ? remove(at.get()) : Optional.empty();
    }
    if (at.isPresent() && !isPlain(at.get().node())) {
      return toPlain(id);
    }
    if (!isEditable() || at.isEmpty() || at.get().index() == 0) {
      return Optional.empty();
    }
    Node previous = at.get().siblings().get(at.get().index() - 1);
    if (previous instanceof Rule || previous instanceof Figure) {
      return removeBefore(at.get(), previous);
    }
    if (!(previous instanceof Paragraph || previous instanceof Heading)) {
      return Optional.empty();
    }
    Text head = previous.text(Slot.TEXT).orElseThrow();
    Text tail = at.get().node().text(Slot.TEXT).orElseThrow();
    Place caret = new Place(previous.id(), Slot.TEXT, head.length());
    splice(
        "ui.edit.join",
        new Spliced(at.get().parent(), at.get().siblings(), at.get().index() - 1),
        List.of(previous, at.get().node()),
        List.of(previous.withText(Slot.TEXT, head.plus(tail))),
        WorkModel.startOf(id, Slot.TEXT),
        caret);
    return Optional.of(caret);
  }

  /// Takes out what no caret can stand in.
  private Optional<Place> removeBefore(Spliced at, Node previous) {
    Place caret = new Place(at.node().id(), Slot.TEXT, 0);
    splice(
        "edit.erase",
        new Spliced(at.parent(), at.siblings(), at.index() - 1),
        List.of(previous),
        List.of(),
        Selection.caretAt(caret),
        caret);
    return Optional.of(caret);
  }

  /// Takes out a block that stands beside a paragraph or heading, which gets the caret.
  private Optional<Place> remove(Spliced at) {
    List<Node> siblings = at.siblings();
    Optional<Place> caret =
        Stream.of(at.index() - 1, at.index() + 1)
            .filter(index -> index >= 0 && index < siblings.size())
            .map(siblings::get)
            .filter(node -> node instanceof Paragraph || node instanceof Heading)
            .map(node -> WorkModel.startOf(node.id(), Slot.TEXT).caret())
            .findFirst()
            .map(start -> start.at(text(start).orElse(Text.EMPTY).length()));
    Selection before = Selection.caretAt(new Place(at.node().id(), Slot.CAPTION, 0));
    caret.ifPresent(
        there -> splice("edit.erase", at, List.of(at.node()), List.of(), before, there));
    return caret;
  }

  private static boolean isPlain(Node node) {
    return node instanceof Paragraph paragraph && paragraph.ordinal().equals(Ordinal.NONE);
  }

  private Optional<Place> toPlain(NodeId id) {
    Selection start = WorkModel.startOf(id, Slot.TEXT);
    return perform(
        tree()
            .flatMap(
                now ->
                    work.partOf(id)
                        .flatMap(now::find)
                        .flatMap(part -> new Restructuring(now, part).to(Kind.BODY, start))));
  }

  /// Joins what follows to a paragraph or heading, as [#joinToPrevious] of the next one.
  public Optional<Place> joinNext(NodeId id) {
    if (work.marking().isPresent()) {
      work.marking().get().joinedNext(id);
      return Optional.empty();
    }
    return block(id)
        .filter(at -> !(at.node() instanceof Figure) && at.index() + 1 < at.siblings().size())
        .flatMap(at -> joinToPrevious(at.siblings().get(at.index() + 1).id()));
  }

  /// Sets a field of a node when it differs from what is held.
  public void set(String label, NodeId owner, Field field, FieldValue value) {
    Optional<FieldValue> held = tree().flatMap(t -> t.find(owner)).flatMap(n -> n.field(field));
    if (isEditable() && held.isPresent() && !held.get().equals(value)) {
      session().commit(label, List.of(new FieldEdit(owner, field, held.get(), value)), null, null);
    }
  }

  /// True where a line feed begins a new line within one text: table cells and posts.
  public boolean holdsLines(Place place) {
    return tree().filter(now -> RangeEditing.holdsLines(now, place)).isPresent();
  }

  /// The text at a place as it is now.
  public Optional<Text> text(Place place) {
    return tree().flatMap(t -> t.find(place.node())).flatMap(node -> node.text(place.slot()));
  }

  private void splice(
      String label,
      Spliced at,
      List<Node> removed,
      List<Node> inserted,
      Selection before,
      Place caret) {
    SpliceEdit edit =
        new SpliceEdit(at.parent().node(), at.parent().branch(), at.index(), removed, inserted);
    commit(label, edit, before, Selection.caretAt(caret));
  }

  private void commit(String label, Edit edit, Selection before, Selection after) {
    session().commit(label, List.of(edit), before, after);
  }

  private Optional<Spliced> block(NodeId id) {
    Optional<Tree> now = tree();
    Optional<Node> node = now.flatMap(t -> t.find(id));
    if (node.filter(TextDoor::isBlock).isEmpty()) {
      return Optional.empty();
    }
    return now.flatMap(t -> t.parent(id))
        .map(
            parent -> {
              List<Node> siblings =
                  now.orElseThrow().find(parent.node()).orElseThrow().children(parent.branch());
              return new Spliced(parent, siblings, siblings.indexOf(node.get()));
            });
  }

  /// True for what Backspace and Delete join or take out.
  private static boolean isBlock(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof Figure;
  }

  private static Place first(Selection selection) {
    int start = Math.min(selection.anchor().offset(), selection.caret().offset());
    return selection.caret().at(start);
  }

  private Optional<Tree> tree() {
    return work.session().map(IssueSession::tree);
  }

  private IssueSession session() {
    return work.session().orElseThrow();
  }

  /// A node among its siblings.
  private record Spliced(Tree.Parent parent, List<Node> siblings, int index) {
    Node node() {
      return siblings.get(index);
    }
  }
}
