package org.gongbao.ui.item;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.edit.imprint.ImprintForms;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Imprint;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// A line of masthead or colophon: its label, its value in a box, and below what is wrong with its
/// form. A slogan has no label.
final class ImprintView implements RowNode<ItemRow> {
  private static final TextLook LABEL = TextLook.plain("gb-imprint-label");
  private static final TextLook VALUE = TextLook.plain("gb-form-value");
  private final RowContext context;
  private final TextSurface label;
  private final TextSurface value;
  private final FieldError error;
  private final Button remove = new Button();
  private final HBox box;
  private ImprintLine line;

  ImprintView(RowContext context, Imprint row) {
    this.context = context;
    this.line = row.line();
    label = context.surface(label(line), line.label(), LABEL, "ui.label.imprint-label");
    value = context.surface(value(line), line.value(), VALUE, "ui.label.imprint-value");
    value.getStyleClass().add("gb-field-box");
    error = new FieldError(value);
    String name = context.messages().get("imprint.command.remove");
    remove.setGraphic(Icons.CLOSE.icon());
    remove.getStyleClass().addAll("gb-icon-button", "gb-form-remove");
    remove.setAccessibleText(name);
    remove.setTooltip(new Tooltip(name));
    remove.setFocusTraversable(false);
    remove.setOnAction(event -> context.imprint().perform(steps -> steps.remove(line.id())));
    VBox held = new VBox(value, error);
    HBox.setHgrow(held, Priority.ALWAYS);
    Label handle = new Label();
    box = RowBox.of(handle, label, held, remove);
    box.getStyleClass().add("gb-imprint-row");
    context.imprint().row(box, handle, () -> line.id());
    show(row);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Imprint shown)
        || (shown.line().field() == ImprintField.SLOGAN) != (line.field() == ImprintField.SLOGAN)
            && label.isVisible()) {
      return false;
    }
    line = shown.line();
    boolean slogan = line.field() == ImprintField.SLOGAN;
    label.setVisible(!slogan);
    remove.setVisible(context.imprint().isEditable());
    label.show(label(line), line.label(), LABEL);
    value.show(value(line), line.value(), VALUE);
    String name = line.label().chars();
    value.setAccessibleText(
        name.isBlank()
            ? context.messages().get(slogan ? "ui.label.slogan" : "ui.label.imprint-value")
            : name);
    error.show(wrong());
    return true;
  }

  private Optional<String> wrong() {
    String written = line.value().chars();
    boolean well = written.isBlank() || ImprintForms.isWell(line.field(), written);
    return well
        ? Optional.empty()
        : Optional.of(context.messages().get("imprint.form." + line.field()));
  }

  private static Place label(ImprintLine line) {
    return new Place(line.id(), Slot.LABEL, 0);
  }

  private static Place value(ImprintLine line) {
    return new Place(line.id(), Slot.VALUE, 0);
  }
}
