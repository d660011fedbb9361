package org.gongbao.ui.item;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.gongbao.model.Catalogue;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;

/// 公开属性, one of the three the regulation knows (政府信息公开条例 第13、27条).
final class DisclosureField {
  private static final List<String> KINDS = List.of("主动公开", "依申请公开", "不予公开");
  private final RowContext context;
  private final NodeId document;
  private final ComboBox<String> box = new ComboBox<>();
  private Catalogue held = Catalogue.EMPTY;
  private boolean filling;

  DisclosureField(RowContext context, NodeId document) {
    this.context = context;
    this.document = document;
    box.getItems().setAll(KINDS);
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
    Catalogue changed =
        new Catalogue(
            held.indexNumber(),
            held.subject(),
            kind,
            held.published(),
            held.effective(),
            held.expires(),
            held.validity());
    context.owner().door().set("ui.edit.disclosure", document, Field.CATALOGUE, changed);
  }
}
