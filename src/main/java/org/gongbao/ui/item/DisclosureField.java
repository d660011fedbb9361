package org.gongbao.ui.item;

import javafx.scene.control.ComboBox;
import org.gongbao.model.Catalogue;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;

/// 公开属性, one of the kinds the regulation knows.
final class DisclosureField {
  private final RowContext context;
  private final NodeId document;
  private final ComboBox<String> box = new ComboBox<>();
  private Catalogue held = Catalogue.EMPTY;
  private boolean filling;

  DisclosureField(RowContext context, NodeId document) {
    this.context = context;
    this.document = document;
    box.getItems().setAll(Catalogue.DISCLOSURES);
    box.setAccessibleText(context.messages().get("ui.label.disclosure"));
    box.valueProperty().subscribe(this::chosen);
  }

  ComboBox<String> node() {
    return box;
  }

  void show(Catalogue catalogue) {
    filling = true;
    held = catalogue;
    box.setValue(catalogue.disclosure());
    box.setDisable(!context.owner().door().isEditable());
    filling = false;
  }

  private void chosen(String kind) {
    if (filling || kind == null || kind.equals(held.disclosure())) {
      return;
    }
    context
        .owner()
        .door()
        .set("ui.edit.disclosure", document, Field.CATALOGUE, held.withDisclosure(kind));
  }
}
