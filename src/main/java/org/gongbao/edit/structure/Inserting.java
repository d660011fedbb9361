package org.gongbao.edit.structure;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.range.Drafting;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.Figure;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Note;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Rule;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Puts new parts in: blocks after the block that has the caret, attachments and issued texts at
/// the end of their row, notes of a document where it has none.
public final class Inserting {
  private static final Text ANNOTATION = Text.of("（此件公开发布）");
  private static final Text EDITOR_NOTE = Text.of("编者注：");
  private final Drafting draft;
  private final NodeIds ids;

  /// What can be put in.
  public enum What {
    PARAGRAPH,
    NOTE,
    RULE,
    SIGNATURE,
    ROSTER,
    ATTACHMENT,
    ISSUED,
    ANNOTATION,
    EDITOR_NOTE
  }

  public Inserting(Tree tree, NodeIds ids) {
    this.draft = new Drafting(tree);
    this.ids = ids;
  }

  /// Empty where such a part has no place, or is there already.
  public Optional<Step> insert(What what, Selection at) {
    NodeId node = at.caret().node();
    return switch (what) {
      case PARAGRAPH -> after(node, emptyParagraph());
      case NOTE -> after(node, new Note(ids.next(), Text.of("注：")));
      case RULE -> after(node, new Rule(ids.next()));
      case SIGNATURE -> after(node, new Signature(ids.next(), Text.EMPTY, Text.EMPTY));
      case ROSTER -> after(node, roster());
      case ATTACHMENT -> document(node).flatMap(this::attachment);
      case ISSUED -> document(node).flatMap(this::issued);
      case ANNOTATION -> document(node).flatMap(d -> fill(d, Slot.ANNOTATION, ANNOTATION));
      case EDITOR_NOTE -> document(node).flatMap(d -> fill(d, Slot.EDITOR_NOTE, EDITOR_NOTE));
    };
  }

  /// Puts a block in after the one that has the caret.
  public Optional<Step> after(NodeId node, Block block) {
    Optional<Node> at = draft.tree().find(node);
    while (at.isPresent() && !(at.get() instanceof Block)) {
      at = draft.tree().parent(at.get().id()).flatMap(p -> draft.tree().find(p.node()));
    }
    return at.flatMap(
        before -> {
          Drafting.Spot spot = draft.spot(before.id());
          boolean empty =
              before instanceof Paragraph paragraph
                  && paragraph.ordinal().equals(Ordinal.NONE)
                  && paragraph.text().isEmpty();
          int from = empty ? spot.index() : spot.index() + 1;
          draft.splice(spot.parent(), spot.branch(), from, empty ? 1 : 0, List.of(block));
          return draft.step("edit.insert", Optional.of(caretIn(block)).filter(this::stands));
        });
  }

  private boolean stands(Place place) {
    return draft.tree().find(place.node()).flatMap(n -> n.text(place.slot())).isPresent();
  }

  private Roster roster() {
    Person person = new Person(ids.next(), Text.EMPTY, Text.EMPTY);
    RoleGroup group = new RoleGroup(ids.next(), Text.of("组长："), List.of(person), Text.EMPTY);
    return new Roster(ids.next(), Text.EMPTY, List.of(group));
  }

  private Optional<Step> attachment(Document document) {
    int number = document.attachments().size() + 1;
    Text label = Text.of(number == 1 ? "附件" : "附件" + number);
    Attachment attachment =
        new Attachment(ids.next(), label, Text.EMPTY, List.of(emptyParagraph()));
    draft.splice(document.id(), Branch.ATTACHMENTS, number - 1, 0, List.of(attachment));
    Place title = new Place(attachment.id(), Slot.TITLE, 0);
    return draft.step("edit.insert", Optional.of(title));
  }

  private Optional<Step> issued(Document document) {
    IssuedText issued = new IssuedText(ids.next(), Text.EMPTY, List.of(emptyParagraph()));
    draft.splice(document.id(), Branch.ISSUED, document.issued().size(), 0, List.of(issued));
    return draft.step("edit.insert", Optional.of(new Place(issued.id(), Slot.TITLE, 0)));
  }

  private Paragraph emptyParagraph() {
    return new Paragraph(ids.next(), Ordinal.NONE, Text.EMPTY);
  }

  private Optional<Step> fill(Document document, Slot slot, Text text) {
    Place place = new Place(document.id(), slot, 0);
    if (!draft.text(place).isEmpty()) {
      return Optional.empty();
    }
    draft.replace(place, 0, text);
    return draft.step("edit.insert", Optional.of(place.at(text.length())));
  }

  private Optional<Document> document(NodeId node) {
    return draft.tree().itemOf(node).filter(Document.class::isInstance).map(Document.class::cast);
  }

  private static Place caretIn(Block block) {
    return switch (block) {
      case Note note -> new Place(note.id(), Slot.TEXT, note.text().length());
      case Signature signature -> new Place(signature.id(), Slot.SIGNER, 0);
      case Roster roster ->
          new Place(roster.groups().getFirst().persons().getFirst().id(), Slot.NAME, 0);
      case Figure figure -> new Place(figure.id(), Slot.CAPTION, 0);
      default -> new Place(block.id(), Slot.TEXT, 0);
    };
  }
}
