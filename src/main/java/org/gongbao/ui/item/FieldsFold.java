package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.text.TextSurface;

/// The fields over the text; in a low pane one line that says the most of them. That opens for as
/// long as one is in the fields.
final class FieldsFold extends VBox {
  /// Pixels below which fields would leave too little of the text.
  private static final double LOW = 340;

  private final FieldsView fields;
  private final StackPane full;
  private final Button line = new Button();
  private final Messages messages;
  private boolean low;
  private boolean open;

  FieldsFold(FieldsView fields, Messages messages) {
    this.fields = fields;
    this.messages = messages;
    full = new StackPane(fields);
    full.setMinHeight(USE_PREF_SIZE);
    line.setGraphic(Icons.FOLD.icon());
    line.getStyleClass().setAll("button", "gb-fields-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setTooltip(new Tooltip(messages.get("fields.unfold")));
    line.setOnAction(event -> enter());
    getChildren().addAll(line, full);
    sceneProperty().subscribe(this::watch);
    arrange();
  }

  void show(Optional<Node> part) {
    fields.show(part);
    String said = part.map(FieldsFold::said).orElse("");
    line.setText(said);
    line.setAccessibleText(messages.get("fields.unfold.name", said));
    arrange();
  }

  /// @param height of the pane, in pixels
  void fit(double height) {
    low = height < LOW;
    arrange();
  }

  /// The surface of a text among the fields, which are opened for it.
  Optional<TextSurface> surface(Place place) {
    Optional<TextSurface> found = fields.surface(place);
    if (found.isPresent() && !open) {
      open = true;
      arrange();
    }
    return found;
  }

  private void enter() {
    open = true;
    arrange();
    fields.lookupAll(".gb-surface").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
  }

  private void watch(Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().subscribe(owner -> left());
    }
  }

  private void left() {
    if (open && !Focus.isIn(fields)) {
      open = false;
      arrange();
    }
  }

  private void arrange() {
    boolean any = !fields.getChildren().isEmpty();
    boolean folded = any && low && !open;
    // What has the focus is not taken away.
    boolean kept = folded && Focus.isIn(fields);
    open |= kept;
    show(line, folded && !kept);
    show(full, any && (!folded || kept));
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// 标题　文号　成文日期.
  private static String said(Node part) {
    String title = part.text(Slot.TITLE).orElse(Text.EMPTY).chars();
    Stream<String> more =
        part instanceof Document document
            ? Stream.concat(
                document.numbers().list().stream().map(DocumentNumber::written),
                date(document).stream())
            : Stream.empty();
    return Stream.concat(Stream.of(title), more)
        .filter(said -> !said.isBlank())
        .collect(Collectors.joining("　"));
  }

  private static List<String> date(Document document) {
    List<String> dates =
        document.body().stream()
            .filter(Signature.class::isInstance)
            .map(block -> ((Signature) block).date().chars())
            .filter(date -> !date.isBlank())
            .toList();
    return dates.isEmpty() ? dates : List.of(dates.getLast());
  }
}
