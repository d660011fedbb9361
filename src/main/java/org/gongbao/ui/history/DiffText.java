package org.gongbao.ui.history;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.gongbao.l10n.Messages;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.Piece;

/// What differs in one part, to be read and copied: what went struck through, what came underlined,
/// both also told by colour.
final class DiffText extends StackPane {
  private final Messages messages;
  private final StyleClassedTextArea area = new StyleClassedTextArea(false);

  DiffText(Messages messages) {
    this.messages = messages;
    area.setUndoManager(UndoUtils.noOpUndoManager());
    area.setEditable(false);
    area.setWrapText(true);
    area.getStyleClass().addAll("gb-diff", "gb-document");
    area.setAccessibleRole(AccessibleRole.TEXT_AREA);
    area.setAccessibleText(messages.get("history.diff"));
    area.setFocusTraversable(true);
    getChildren().add(new VirtualizedScrollPane<>(area));
  }

  void show(List<DiffLine> lines) {
    area.clear();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        area.append("\n", "");
      }
      append(lines.get(i));
    }
    area.moveTo(0);
    area.requestFollowCaret();
  }

  private void append(DiffLine line) {
    switch (line) {
      case DiffLine.Words words -> {
        words.pieces().forEach(this::append);
        if (words.marked()) {
          area.append("  " + messages.get("history.marks"), "gb-diff-note");
        }
      }
      case DiffLine.Fielded field ->
          area.append(messages.get("history.field." + field.field().name()), "gb-diff-note");
      case DiffLine.Gap gap -> area.append(messages.get("history.gap", gap.lines()), "gb-diff-gap");
    }
  }

  private void append(Piece piece) {
    area.append(
        piece.chars().replace("\n", "↵"),
        "gb-diff-" + piece.kind().name().toLowerCase(Locale.ROOT));
  }
}
