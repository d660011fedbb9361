package org.gongbao.ui.item;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Modules;
import org.gongbao.model.Place;
import org.gongbao.model.QrCode;
import org.gongbao.model.Slot;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Code;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// 二维码: as it looks, what it says, its caption. What is too long for a code is not taken; the field
/// says so and keeps what was typed.
final class CodeView implements RowNode<ItemRow>, Printed {
  private static final double SIDE = 76;
  private static final TextLook CAPTION = TextLook.plain("gb-form-value");
  private final RowContext context;
  private final QrEncoder encoder = new QrEncoder();
  private final StackPane picture = new StackPane();
  private final TextField content = new TextField();
  private final FieldError error = new FieldError(content);
  private final Label print = new Label();
  private final TextSurface caption;
  private final HBox box;
  private QrCode code;

  CodeView(RowContext context, Code row) {
    this.context = context;
    this.code = row.code();
    Messages messages = context.messages();
    caption = context.surface(place(code), code.caption(), CAPTION, "imprint.code.words");
    caption.getStyleClass().add("gb-field-box");
    picture.getStyleClass().addAll("gb-slot-picture", "gb-slot-code");
    picture.setMinSize(SIDE, SIDE);
    picture.setMaxSize(SIDE, SIDE);
    content.setAccessibleText(messages.get("imprint.code.text"));
    content.setPromptText(messages.get("imprint.code.prompt"));
    content.setText(code.text().chars());
    content.setOnAction(event -> commit());
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    content
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                commit();
              }
            });
    content.textProperty().subscribe(typed -> error.show(wrong(typed)));
    print.getStyleClass().add("gb-count");
    Button remove = new Button(messages.get("imprint.code.remove"));
    remove.getStyleClass().add("gb-form-button");
    remove.setDisable(!context.imprint().isEditable());
    remove.setOnAction(event -> context.imprint().perform(steps -> steps.remove(code.id())));
    VBox fields =
        new VBox(
            line("imprint.code.text", content),
            error,
            line("imprint.code.words", caption),
            print,
            new HBox(remove));
    fields.getStyleClass().add("gb-slot-facts");
    HBox.setHgrow(fields, Priority.ALWAYS);
    StackPane first = new StackPane(picture);
    first.getStyleClass().add("gb-slot-first");
    box = RowBox.of(new Label(), first, fields);
    box.getStyleClass().add("gb-slot-row");
    box.focusWithinProperty()
        .subscribe(
            within -> {
              if (within && !caption.isFocused()) {
                context.imprint().show(Optional.of(code.id()), 3);
              }
            });
    show(row);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Code shown)) {
      return false;
    }
    boolean untouched = content.getText().equals(code.text().chars());
    code = shown.code();
    content.setEditable(context.imprint().isEditable());
    if (untouched || !content.isFocused()) {
      content.setText(code.text().chars());
    }
    caption.show(place(code), code.caption(), CAPTION);
    Optional<Modules> modules = encoder.of(code.text().chars());
    picture.getChildren().setAll(modules.<Node>map(CodeView::drawn).orElseGet(Icons.CODE::icon));
    printed();
    return true;
  }

  private HBox line(String key, Region field) {
    Label label = new Label(context.messages().get(key));
    label.getStyleClass().addAll("gb-count", "gb-slot-field");
    label.setLabelFor(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox line = new HBox(label, field);
    line.getStyleClass().add("gb-slot-caption");
    return line;
  }

  private Optional<String> wrong(String typed) {
    int bytes = typed.strip().getBytes(StandardCharsets.UTF_8).length;
    boolean well = typed.isBlank() || encoder.of(typed.strip()).isPresent();
    return well
        ? Optional.empty()
        : Optional.of(context.messages().get("imprint.code.long", bytes, QrEncoder.MOST_BYTES));
  }

  private void commit() {
    String typed = content.getText().strip();
    if (wrong(typed).isEmpty() && !typed.equals(code.text().chars())) {
      context.imprint().perform(steps -> steps.write(new Place(code.id(), Slot.TEXT, 0), typed));
    }
  }

  /// Back to what is held.
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !content.getText().equals(code.text().chars())) {
      content.setText(code.text().chars());
      event.consume();
    }
  }

  @Override
  public void printed() {
    Optional<CodeFrame> frame =
        context
            .imprint()
            .frame(code.id())
            .filter(CodeFrame.class::isInstance)
            .map(CodeFrame.class::cast);
    print.setText(
        frame
            .map(
                one ->
                    context
                        .messages()
                        .get(
                            "imprint.code.print",
                            one.modules().side(),
                            Math.round(one.side() / (float) Emu.MM)))
            .orElse(""));
    print.setVisible(frame.isPresent());
    print.setManaged(frame.isPresent());
  }

  private static Node drawn(Modules modules) {
    double module = Math.max(1, Math.floor((SIDE - 8) / modules.side()));
    Group group = new Group();
    for (Modules.Run run : modules.runs()) {
      Rectangle square =
          new Rectangle(run.column() * module, run.row() * module, run.length() * module, module);
      square.setSmooth(false);
      square.getStyleClass().add("gb-slot-module");
      group.getChildren().add(square);
    }
    return group;
  }

  private static Place place(QrCode code) {
    return new Place(code.id(), Slot.CAPTION, 0);
  }
}
