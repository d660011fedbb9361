package org.gongbao.ui.source;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.model.LossReport;
import org.gongbao.ui.fx.RowNode;

/// A numbered line of the source.
final class SourceLineView implements RowNode<SourceLine> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
  private static final PseudoClass FURNITURE = PseudoClass.getPseudoClass("furniture");
  private final Messages messages;
  private final Label number = new Label();
  private final Label text = new Label();
  private final HBox box = new HBox(number, text);
  private final Tooltip tip = new Tooltip();

  SourceLineView(Messages messages, SourceLine line, IntConsumer chosen) {
    this.messages = messages;
    number.getStyleClass().add("gb-line-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    text.getStyleClass().add("gb-source-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    box.getStyleClass().add("gb-source-line");
    box.setAccessibleRole(AccessibleRole.LIST_ITEM);
    box.setOnMouseClicked(event -> chosen.accept(Integer.parseInt(number.getText())));
    show(line);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(SourceLine line) {
    number.setText(Integer.toString(line.number()));
    text.setText(line.text());
    box.setAccessibleText(messages.get("ui.source.line", line.number(), line.text()));
    box.pseudoClassStateChanged(CURRENT, line.current());
    boolean furniture = line.loss().filter(l -> l.kind() == LossReport.Kind.FURNITURE).isPresent();
    box.pseudoClassStateChanged(LOST, line.loss().isPresent() && !furniture);
    box.pseudoClassStateChanged(FURNITURE, furniture);
    Tooltip.uninstall(box, tip);
    line.loss()
        .ifPresent(
            loss -> {
              tip.setText(
                  messages.get("ui.loss." + loss.kind().name().toLowerCase(java.util.Locale.ROOT)));
              Tooltip.install(box, tip);
            });
    return true;
  }
}
