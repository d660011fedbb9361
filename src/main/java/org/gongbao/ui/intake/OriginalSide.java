package org.gongbao.ui.intake;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.ui.fx.Icons;

/// A line as its file had it, with what is told of it. Used again for other lines.
final class OriginalSide extends HBox {
  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
  private final Messages messages;
  private final Thumbnails thumbnails;
  private final Label number = new Label();
  private final Label text = new Label();
  private final ImageView picture = new ImageView();
  private final VBox content = new VBox();

  OriginalSide(Messages messages, Thumbnails thumbnails) {
    this.messages = messages;
    this.thumbnails = thumbnails;
    number.getStyleClass().add("gb-line-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    picture.setPreserveRatio(true);
    content.setMinWidth(0);
    content.setFillWidth(true);
    HBox.setHgrow(content, Priority.ALWAYS);
    getStyleClass().add("gb-intake-original");
    getChildren().addAll(number, content);
  }

  void show(IntakeFile file, Sheet sheet, LineRow row, boolean aside) {
    number.setText(Integer.toString(row.number()));
    pseudoClassStateChanged(ASIDE, aside);
    picture.imageProperty().unbind();
    content.getChildren().setAll(List.of(line(file, sheet, row)));
    if (!row.picture().isEmpty()) {
      picture
          .imageProperty()
          .bind(thumbnails.of(file, sheet.prepared().imported().source(), row.picture()));
      content.getChildren().add(picture);
    }
    String more = Excerpt.told(row, messages);
    if (!more.isEmpty()) {
      content.getChildren().add(remark(more, Icons.NOTE));
    }
    row.remarks().forEach(loss -> content.getChildren().add(remark(row, loss)));
  }

  private Node line(IntakeFile file, Sheet sheet, LineRow row) {
    if (!row.boxes().isEmpty()) {
      List<Label> cells = row.boxes().stream().map(box -> cell(box.text())).toList();
      return new GridRow(cells, sheet.boxWidths().getOrDefault(row.number(), List.of()));
    }
    text.getStyleClass().setAll(Looks.styles(row.line().look(), sheet.bodySize()));
    text.getStyleClass().add("label");
    text.setText(row.picture().isEmpty() ? Excerpt.of(row.line().text()) : row.picture());
    text.setAccessibleText(messages.get("intake.line.of", file.name(), row.number()));
    return text;
  }

  private static Label cell(String chars) {
    Label cell = new Label(Excerpt.of(chars));
    cell.setWrapText(true);
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return cell;
  }

  /// What is told of the line, and of what part of it unless it is all.
  private Label remark(LineRow row, Loss loss) {
    String kind = messages.get("ui.loss." + loss.kind().name().toLowerCase(Locale.ROOT));
    boolean shown = row.line().text().strip().equals(loss.text());
    String told = shown ? kind : messages.get("intake.remark", kind, Excerpt.of(loss.text()));
    boolean wantsLook = loss.kind() == Kind.UNPLACED || loss.kind() == Kind.UNSURE;
    return remark(told, wantsLook ? Icons.WARNING : Icons.NOTE);
  }

  private static Label remark(String told, Icons icon) {
    Label remark = new Label(told);
    remark.setGraphic(icon.icon());
    remark.setWrapText(true);
    remark.setMinHeight(Region.USE_PREF_SIZE);
    remark.setMaxWidth(Double.MAX_VALUE);
    remark.getStyleClass().add("gb-intake-remark");
    return remark;
  }
}
