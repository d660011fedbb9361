package org.gongbao.ui.style;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.Type;

/// 字体、字号: the font that plays each face, and face and size of what is set most.
final class TypeForm extends StyleForm {
  private static final List<TextRole> ROLES =
      List.of(
          TextRole.BODY,
          TextRole.TITLE,
          TextRole.SUBTITLE,
          TextRole.NUMBER,
          TextRole.HEADING_1,
          TextRole.HEADING_2,
          TextRole.HEADING_3,
          TextRole.HEADING_4,
          TextRole.CHRONICLE,
          TextRole.ROSTER,
          TextRole.TABLE_HEAD,
          TextRole.TABLE_CELL,
          TextRole.CONTENTS_SECTION,
          TextRole.CONTENTS_ENTRY,
          TextRole.FOLIO,
          TextRole.COVER_TITLE);

  TypeForm(StyleModel model, Messages messages) {
    super(model, messages);
    for (Face face : Face.values()) {
      font(face);
    }
    ROLES.forEach(this::role);
  }

  private void font(Face face) {
    ComboBox<FontName> box = choice(model().fonts(), FontName::value, () -> {});
    box.setOnAction(
        event -> {
          if (box.getValue() != null) {
            model().change(draft -> draft.font(face, box.getValue()));
          }
        });
    box.setMaxWidth(Double.MAX_VALUE);
    row("style.face." + face.name(), shown(box, () -> box.setValue(draft().font(face))));
    setColumnSpan(box, 2);
  }

  private void role(TextRole role) {
    ComboBox<Face> face =
        choice(
            List.of(Face.values()),
            value -> messages().get("style.face." + value.name()),
            () -> {});
    face.setOnAction(
        event -> model().change(draft -> draft.type(role, draft.type(role).with(face.getValue()))));
    LengthField size =
        new LengthField(
            Emu.PT,
            4,
            120,
            "0.5",
            length -> model().change(draft -> draft.type(role, resized(draft.type(role), length))));
    row(
        "style.role." + role.name(),
        shown(face, () -> face.setValue(draft().type(role).face())),
        shown(size, () -> size.show(draft().type(role).size())));
  }

  private static Type resized(Type type, int size) {
    return new Type(
        type.face(), size, type.before(), type.after(), type.pitch(), type.indent(), type.align());
  }
}
