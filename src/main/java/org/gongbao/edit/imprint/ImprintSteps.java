package org.gongbao.edit.imprint;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.edit.compare.TextChange;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Branch;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Field;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.QrCode;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Works out what is done to masthead and colophon in one tree. Every method answers empty when
/// there is nothing to do; nothing is changed here.
public final class ImprintSteps {
  private final Tree tree;
  private final NodeIds ids;

  /// @param ids for new lines, pictures and codes
  public ImprintSteps(Tree tree, NodeIds ids) {
    this.tree = tree;
    this.ids = ids;
  }

  /// A line more where lines of its kind stand: behind the last that is printed before it.
  ///
  /// @param part masthead or colophon
  public Optional<Step> add(NodeId part, ImprintField field, String value) {
    Branch branch = field == ImprintField.SLOGAN ? Branch.SLOGANS : Branch.LINES;
    return tree.find(part)
        .filter(node -> node.shape().branches().contains(branch))
        .map(node -> insert(part, branch, place(node.children(branch), field), field, value));
  }

  /// An empty line below another: of its kind below a slogan, else of any.
  public Optional<Step> addBelow(NodeId line) {
    return spot(line)
        .filter(at -> at.node() instanceof ImprintLine)
        .map(
            at ->
                insert(
                    at.parent(),
                    at.branch(),
                    at.index() + 1,
                    at.branch() == Branch.SLOGANS ? ImprintField.SLOGAN : ImprintField.OTHER,
                    ""));
  }

  private static int place(List<Node> lines, ImprintField field) {
    int index = 0;
    for (int i = 0; i < lines.size(); i++) {
      index = ((ImprintLine) lines.get(i)).field().compareTo(field) <= 0 ? i + 1 : index;
    }
    return index;
  }

  private Step insert(NodeId part, Branch branch, int index, ImprintField field, String value) {
    NodeId id = ids.next();
    boolean labelled = !field.labels().isEmpty();
    Text label = labelled ? Text.of(field.labels().getFirst()) : Text.EMPTY;
    ImprintLine line = new ImprintLine(id, field, label, Text.of(value));
    Slot first = labelled || branch == Branch.SLOGANS ? Slot.VALUE : Slot.LABEL;
    return step(
        "imprint.edit.add",
        List.of(new SpliceEdit(part, branch, index, List.of(), List.of(line))),
        caret(id, first, first == Slot.VALUE ? value.length() : 0));
  }

  /// Takes a line, a picture or a code out; the caret goes to its neighbour.
  public Optional<Step> remove(NodeId node) {
    return spot(node)
        .map(
            at ->
                step(
                    "imprint.edit.remove",
                    List.of(
                        new SpliceEdit(
                            at.parent(), at.branch(), at.index(), List.of(at.node()), List.of())),
                    beside(at)));
  }

  /// A line one place up (-1) or down (1).
  public Optional<Step> move(Place at, int step) {
    return spot(at.node())
        .filter(spot -> spot.holds(spot.index() + step))
        .map(spot -> moved(at, spot, spot.index() + step));
  }

  /// A line next to another of the same list.
  public Optional<Step> moveBeside(Place at, NodeId other, boolean behind) {
    Optional<Spot> from = spot(at.node());
    Optional<Spot> to = spot(other);
    if (from.isEmpty() || to.isEmpty() || from.get().branch() != to.get().branch()) {
      return Optional.empty();
    }
    int index = to.get().index() + (behind ? 1 : 0);
    int target = index > from.get().index() ? index - 1 : index;
    return target == from.get().index()
        ? Optional.empty()
        : Optional.of(moved(at, from.get(), target));
  }

  private static Step moved(Place at, Spot spot, int index) {
    List<Node> one = List.of(spot.node());
    return step(
        "imprint.edit.move",
        List.of(
            new SpliceEdit(spot.parent(), spot.branch(), spot.index(), one, List.of()),
            new SpliceEdit(spot.parent(), spot.branch(), index, List.of(), one)),
        Optional.of(Selection.caretAt(at)));
  }

  /// What a line without meaning is, once its label says it.
  public Optional<Step> named(NodeId line) {
    return tree.find(line)
        .filter(ImprintLine.class::isInstance)
        .map(ImprintLine.class::cast)
        .filter(held -> held.field() == ImprintField.OTHER)
        .map(held -> ImprintField.labelled(held.label().chars().replaceAll("[\\s　：:]", "")))
        .filter(field -> field != ImprintField.OTHER)
        .map(
            field ->
                step(
                    "imprint.edit.named",
                    List.of(new FieldEdit(line, Field.IMPRINT_FIELD, ImprintField.OTHER, field)),
                    Optional.empty()));
  }

  /// Writes a text of masthead or colophon anew.
  public Optional<Step> write(Place place, String chars) {
    Place start = place.at(0);
    return tree.find(start.node())
        .flatMap(node -> node.text(start.slot()))
        .flatMap(held -> TextChange.of(start, held, chars))
        .map(
            edit ->
                step(
                    "imprint.edit.write",
                    List.of(edit),
                    caret(start.node(), start.slot(), chars.length())));
  }

  /// Puts a picture on the cover, in place of the one there; its caption stays.
  ///
  /// @param branch [Branch#PICTURE] or [Branch#EMBLEM]
  public Optional<Step> picture(NodeId masthead, Branch branch, AssetReference asset) {
    Optional<Node> node = tree.find(masthead);
    Optional<CoverPicture> held =
        node.flatMap(found -> found.children(branch).stream().findFirst())
            .map(CoverPicture.class::cast);
    if (node.isEmpty() || held.filter(one -> one.asset().equals(asset)).isPresent()) {
      return Optional.empty();
    }
    Edit edit =
        held.<Edit>map(one -> new FieldEdit(one.id(), Field.ASSET, one.asset(), asset))
            .orElseGet(
                () ->
                    new SpliceEdit(
                        masthead,
                        branch,
                        0,
                        List.of(),
                        List.of(new CoverPicture(ids.next(), asset, Text.EMPTY))));
    return Optional.of(step("imprint.edit.picture", List.of(edit), Optional.empty()));
  }

  /// A code more, saying an address.
  public Optional<Step> code(NodeId colophon, String text, String caption) {
    QrCode code = new QrCode(ids.next(), Text.of(text), Text.of(caption));
    return tree.find(colophon)
        .map(
            node ->
                step(
                    "imprint.edit.code",
                    List.of(
                        new SpliceEdit(
                            colophon,
                            Branch.CODES,
                            node.children(Branch.CODES).size(),
                            List.of(),
                            List.of(code))),
                    caret(code.id(), Slot.CAPTION, caption.length())));
  }

  private static Step step(String label, List<? extends Edit> edits, Optional<Selection> after) {
    return new Step(label, List.copyOf(edits), after);
  }

  private static Optional<Selection> caret(NodeId node, Slot slot, int offset) {
    return Optional.of(Selection.caretAt(new Place(node, slot, offset)));
  }

  /// At the end of the one above, else at the start of the one below.
  private static Optional<Selection> beside(Spot at) {
    boolean above = at.index() > 0;
    return at.holds(at.index() + 1) || above
        ? last(at.siblings().get(above ? at.index() - 1 : 1), above)
        : Optional.empty();
  }

  private static Optional<Selection> last(Node node, boolean end) {
    Slot slot = node.shape().texts().getLast();
    int offset = end ? node.text(slot).orElse(Text.EMPTY).length() : 0;
    return caret(node.id(), slot, offset);
  }

  private Optional<Spot> spot(NodeId id) {
    return tree.parent(id)
        .map(
            parent -> {
              List<Node> siblings =
                  tree.find(parent.node()).orElseThrow().children(parent.branch());
              int index = 0;
              while (!siblings.get(index).id().equals(id)) {
                index++;
              }
              return new Spot(parent.node(), parent.branch(), siblings, index);
            });
  }

  /// A node among its siblings.
  private record Spot(NodeId parent, Branch branch, List<Node> siblings, int index) {
    Node node() {
      return siblings.get(index);
    }

    boolean holds(int place) {
      return place >= 0 && place < siblings.size();
    }
  }
}
