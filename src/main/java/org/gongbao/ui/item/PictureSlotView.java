package org.gongbao.ui.item;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.exchange.picture.PictureHead;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.model.Branch;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.PictureSlot;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// A picture of the cover: small, with its dots, how large it is printed and whether they are
/// enough; or room for one.
final class PictureSlotView implements RowNode<ItemRow>, Printed {
  private static final double WIDE = 112;
  private static final double HIGH = 76;
  private static final TextLook CAPTION = TextLook.plain("gb-form-value");
  private final RowContext context;
  private final StackPane thumbnail = new StackPane();
  private final Label name = new Label();
  private final Label dots = new Label();
  private final Label print = new Label();
  private final Button choose = new Button();
  private final Button remove = new Button();
  private final HBox caption = new HBox();
  private final HBox box;
  private Optional<TextSurface> words = Optional.empty();
  private Optional<Pictures.Size> size = Optional.empty();
  private PictureSlot shown;

  PictureSlotView(RowContext context, PictureSlot row) {
    this.context = context;
    this.shown = row;
    Messages messages = context.messages();
    String what = messages.get("imprint.slot." + row.branch());
    Label title = new Label(what);
    title.getStyleClass().add("gb-slot-title");
    choose.getStyleClass().add("gb-form-button");
    choose.setOnAction(
        event -> context.imprint().choose(shown.masthead(), shown.branch(), this::focus));
    remove.setText(messages.get("imprint.slot.remove"));
    remove.setAccessibleText(messages.get("imprint.slot.remove.name", what));
    remove.getStyleClass().add("gb-form-button");
    remove.setOnAction(
        event ->
            shown
                .picture()
                .ifPresent(one -> context.imprint().perform(steps -> steps.remove(one.id()))));
    thumbnail.getStyleClass().add("gb-slot-picture");
    thumbnail.setMinSize(WIDE, HIGH);
    thumbnail.setMaxSize(WIDE, HIGH);
    name.getStyleClass().add("gb-slot-name");
    dots.getStyleClass().add("gb-count");
    print.getStyleClass().add("gb-slot-print");
    print.setWrapText(true);
    caption.getStyleClass().add("gb-slot-caption");
    HBox buttons = new HBox(choose, remove);
    buttons.getStyleClass().add("gb-form-actions");
    VBox facts = new VBox(name, dots, print, caption, buttons);
    facts.getStyleClass().add("gb-slot-facts");
    HBox.setHgrow(facts, Priority.ALWAYS);
    box = RowBox.of(new Label(), title, thumbnail, facts);
    box.getStyleClass().add("gb-slot-row");
    box.focusWithinProperty()
        .subscribe(
            within -> {
              if (within && !words.filter(Node::isFocused).isPresent()) {
                context.imprint().show(shown.picture().map(CoverPicture::id), 1);
              }
            });
    fill();
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof PictureSlot slot) || slot.branch() != shown.branch()) {
      return false;
    }
    boolean same =
        slot.picture().map(CoverPicture::asset).equals(shown.picture().map(CoverPicture::asset))
            && slot.picture().map(CoverPicture::id).equals(shown.picture().map(CoverPicture::id));
    shown = slot;
    if (!same) {
      fill();
    }
    captioned();
    return true;
  }

  /// The window gave the focus away while the picture was read.
  private void focus() {
    Platform.runLater(choose::requestFocus);
  }

  private void fill() {
    Messages messages = context.messages();
    Optional<CoverPicture> picture = shown.picture();
    boolean editable = context.imprint().isEditable();
    String what = messages.get("imprint.slot." + shown.branch());
    choose.setText(
        messages.get(picture.isPresent() ? "imprint.slot.change" : "imprint.slot.choose"));
    choose.setAccessibleText(messages.get("imprint.slot.choose.name", what));
    choose.setDisable(!editable);
    remove.setVisible(editable && picture.isPresent());
    remove.setManaged(remove.isVisible());
    Optional<byte[]> bytes = picture.flatMap(one -> context.assets().apply(one.asset().sha256()));
    size = bytes.flatMap(PictureHead::of).map(PictureHead::size);
    Optional<Image> image =
        bytes
            .map(held -> new Image(new ByteArrayInputStream(held), 2 * WIDE, 2 * HIGH, true, true))
            .filter(read -> !read.isError());
    thumbnail.getChildren().setAll(image.<Node>map(PictureSlotView::small).orElseGet(this::none));
    name.setText(
        picture
            .map(one -> one.asset().name())
            .orElse(messages.get("imprint.slot.none." + shown.branch())));
    dots.setText(
        size.map(
                one ->
                    messages.get(
                        "imprint.slot.dots",
                        one.width(),
                        one.height(),
                        messages.get("imprint.tone." + one.tone())))
            .orElse(""));
    show(dots, size.isPresent());
    captioned();
    printed();
  }

  private void captioned() {
    Optional<Place> place =
        shown
            .picture()
            .filter(one -> shown.branch() == Branch.PICTURE)
            .map(one -> new Place(one.id(), Slot.CAPTION, 0));
    Text text = shown.picture().map(CoverPicture::caption).orElse(Text.EMPTY);
    boolean known = words.map(TextSurface::place).equals(place);
    if (known) {
      words.ifPresent(surface -> surface.show(place.orElseThrow(), text, CAPTION));
    } else {
      words = place.map(at -> context.surface(at, text, CAPTION, "imprint.slot.caption"));
      caption.getChildren().clear();
      words.ifPresent(
          surface -> {
            surface.getStyleClass().add("gb-field-box");
            HBox.setHgrow(surface, Priority.ALWAYS);
            Label label = new Label(context.messages().get("imprint.slot.caption"));
            label.getStyleClass().add("gb-count");
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setLabelFor(surface);
            caption.getChildren().setAll(label, surface);
          });
    }
    show(caption, words.isPresent());
  }

  /// How large it is printed, and with how many dots an inch.
  @Override
  public void printed() {
    Optional<PictureFrame> frame =
        shown
            .picture()
            .flatMap(one -> context.imprint().frame(one.id()))
            .map(PictureFrame.class::cast);
    boolean known = frame.isPresent() && size.isPresent();
    if (known) {
      int dpi = size.get().resolution(frame.get().width());
      int wanted = size.get().tone().wanted();
      String state = dpi >= wanted ? "ok" : dpi * 2 >= wanted ? "warn" : "error";
      print.setText(
          context
              .messages()
              .get(
                  "imprint.slot.print." + state,
                  millimetres(frame.get().width()),
                  millimetres(frame.get().height()),
                  dpi,
                  wanted));
      Icons icon =
          switch (state) {
            case "ok" -> Icons.OK;
            case "warn" -> Icons.WARNING;
            default -> Icons.ERROR;
          };
      print.setGraphic(icon.icon());
      print.getStyleClass().setAll("label", "gb-slot-print", "gb-slot-" + state);
    } else if (shown.picture().isPresent() && size.isEmpty()) {
      print.setText(context.messages().get("imprint.slot.lost"));
      print.setGraphic(Icons.ERROR.icon());
      print.getStyleClass().setAll("label", "gb-slot-print", "gb-slot-error");
    }
    show(print, known || shown.picture().isPresent() && size.isEmpty());
  }

  private static Node small(Image image) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(WIDE - 8);
    view.setFitHeight(HIGH - 8);
    return view;
  }

  private Node none() {
    return Icons.PICTURE.icon();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static int millimetres(int length) {
    return Math.round(length / (float) Emu.MM);
  }
}
