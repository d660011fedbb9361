package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.edit.fields.Issuers;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Place;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// The fields of an item above its text. Texts are edited where they stand; number and disclosure
/// in controls of their own.
final class FieldsView extends VBox {
  private static final TextLook TITLE = TextLook.chips("gb-field-title");
  private static final TextLook TEXT = TextLook.plain("gb-field-text");
  private final RowContext context;
  private final List<TextSurface> surfaces = new ArrayList<>();
  private List<Object> built = List.of();
  private Optional<NumberField> number = Optional.empty();
  private Optional<DisclosureField> disclosure = Optional.empty();
  private Optional<DateField> date = Optional.empty();
  private Optional<NewDate> noDate = Optional.empty();
  private Optional<AddresseesField> addressees = Optional.empty();
  private Optional<AttachmentsField> attachments = Optional.empty();
  private final Label issuers = new Label();
  private List<Object> filled = List.of();

  FieldsView(RowContext context) {
    this.context = context;
    getStyleClass().add("gb-fields");
    setMinHeight(USE_PREF_SIZE);
    issuers.getStyleClass().add("gb-issuers");
    issuers.setMaxWidth(Double.MAX_VALUE);
  }

  /// Shows the fields of a part; the controls stay as long as the fields are the same ones.
  void show(Optional<Node> part) {
    List<Object> wanted = part.map(FieldsView::outline).orElse(List.of());
    if (!wanted.equals(built)) {
      built = wanted;
      filled = List.of();
      surfaces.clear();
      number = Optional.empty();
      disclosure = Optional.empty();
      date = Optional.empty();
      noDate = Optional.empty();
      addressees = Optional.empty();
      attachments = Optional.empty();
      getChildren().clear();
      part.ifPresent(this::build);
    }
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
    part.filter(shown -> isOther(contents(shown))).ifPresent(this::fill);
  }

  /// The surface of a text among the fields.
  Optional<TextSurface> surface(Place place) {
    return surfaces.stream().filter(s -> s.place().equals(place.at(0))).findFirst();
  }

  /// What decides which controls there are: the part, its kind, the signature dating it.
  private static List<Object> outline(Node part) {
    List<Object> outline = new ArrayList<>(List.of(part.id(), part.getClass()));
    if (part instanceof Document document) {
      signature(document).map(Signature::id).ifPresent(outline::add);
    }
    return outline;
  }

  private void build(Node part) {
    switch (part) {
      case Document document -> buildDocument(document);
      case Chronicle chronicle -> {
        row(text(chronicle.id(), Slot.TITLE, TITLE, "ui.label.title"));
        row(text(chronicle.id(), Slot.PERIOD, TEXT, "ui.label.period"));
      }
      case Notice notice -> row(text(notice.id(), Slot.TITLE, TITLE, "ui.label.title"));
      case Masthead masthead -> row(text(masthead.id(), Slot.TITLE, TITLE, "ui.label.gazette"));
      default -> {}
    }
  }

  private void buildDocument(Document document) {
    NumberField numberField = new NumberField(context, document.id());
    DisclosureField disclosureField = new DisclosureField(context, document.id());
    number = Optional.of(numberField);
    disclosure = Optional.of(disclosureField);
    row(text(document.id(), Slot.TITLE, TITLE, "ui.label.title"));
    row(
        new Cell("ui.label.number", numberField.node(), "gb-field-wide"),
        date(document).styled("gb-field-date"));
    AddresseesField names =
        new AddresseesField(
            context, surface(document.id(), Slot.ADDRESSEES, "ui.label.addressees"));
    AttachmentsField attached = new AttachmentsField(context);
    addressees = Optional.of(names);
    attachments = Optional.of(attached);
    row(
        new Cell("ui.label.addressees", names, "gb-field-wide"),
        new Cell("ui.label.disclosure", disclosureField.node(), "gb-field-date"));
    row(
        new Cell("fields.issuer", issuers, "gb-field-wide"),
        new Cell("ui.label.attachment", attached, "gb-field-date"));
  }

  private Cell date(Document document) {
    Optional<TextSurface> written =
        signature(document).map(signature -> surface(signature.id(), Slot.DATE, "ui.label.date"));
    date = written.map(surface -> new DateField(context, surface));
    noDate = date.isPresent() ? Optional.empty() : Optional.of(new NewDate(context));
    return date.<Region>map(field -> field)
        .or(() -> noDate)
        .map(field -> new Cell("ui.label.date", field, "gb-field-date"))
        .orElseThrow();
  }

  /// Remembers what is shown; the body of a part changes at every key, its fields hardly ever.
  private boolean isOther(List<Object> contents) {
    boolean other = !contents.equals(filled);
    filled = contents;
    return other;
  }

  /// All that is filled in.
  private List<Object> contents(Node part) {
    List<Object> contents =
        new ArrayList<>(List.of(part.id(), context.owner().door().isEditable()));
    part.shape().texts().forEach(slot -> contents.add(part.text(slot)));
    part.shape().fields().forEach(field -> contents.add(part.field(field)));
    if (part instanceof Document document) {
      contents.add(document.attachments());
      contents.add(signature(document));
    }
    return contents;
  }

  private void fill(Node part) {
    for (TextSurface surface : surfaces) {
      context
          .owner()
          .door()
          .text(surface.place())
          .ifPresent(
              text ->
                  surface.show(
                      surface.place(), text, surface.place().slot() == Slot.TITLE ? TITLE : TEXT));
    }
    if (part instanceof Document document) {
      number.ifPresent(field -> field.show(document.numbers()));
      disclosure.ifPresent(field -> field.show(document.catalogue()));
      addressees.ifPresent(field -> field.show(document.addressees()));
      attachments.ifPresent(field -> field.show(document));
      signature(document)
          .ifPresent(signature -> date.ifPresent(field -> field.show(signature.date())));
      noDate.ifPresent(field -> field.show(document));
      List<String> named = Issuers.of(document.title().chars());
      issuers.setText(
          named.isEmpty() ? context.messages().get("fields.issuer.none") : String.join("　", named));
    }
  }

  private Cell text(NodeId node, Slot slot, TextLook look, String name) {
    return new Cell(name, surface(node, slot, look, name), "gb-field-wide");
  }

  private TextSurface surface(NodeId node, Slot slot, String name) {
    return surface(node, slot, TEXT, name);
  }

  private TextSurface surface(NodeId node, Slot slot, TextLook look, String name) {
    Place place = new Place(node, slot, 0);
    TextSurface surface =
        context.surface(
            place,
            context.owner().door().text(place).orElse(org.gongbao.model.Text.EMPTY),
            look,
            name);
    surface.getStyleClass().add("gb-field-box");
    surfaces.add(surface);
    return surface;
  }

  private void row(Cell... cells) {
    HBox row = new HBox();
    row.getStyleClass().add("gb-field-row");
    for (int i = 0; i < cells.length; i++) {
      Label label = new Label(context.messages().get(cells[i].label()));
      label.getStyleClass().add(i == 0 ? "gb-field-label" : "gb-field-label-inner");
      label.setMinWidth(USE_PREF_SIZE);
      label.setLabelFor(cells[i].control());
      cells[i].control().getStyleClass().add(cells[i].style());
      if (i == 0) {
        HBox.setHgrow(cells[i].control(), Priority.ALWAYS);
      }
      row.getChildren().addAll(label, cells[i].control());
    }
    getChildren().add(row);
  }

  /// 成文日期 is where the last signature of the body says so.
  private static Optional<Signature> signature(Document document) {
    return document.body().stream()
        .filter(Signature.class::isInstance)
        .map(Signature.class::cast)
        .filter(signature -> !signature.date().isEmpty())
        .reduce((first, last) -> last);
  }

  /// A labelled control.
  private record Cell(String label, Region control, String style) {
    Cell styled(String other) {
      return new Cell(label, control, other);
    }
  }
}
