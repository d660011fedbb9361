package org.gongbao.ui.quality;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.gongbao.app.quality.QualityWords;
import org.gongbao.l10n.Messages;
import org.gongbao.review.quality.Figure;
import org.gongbao.review.quality.Standard;
import org.gongbao.ui.fx.Form;

/// 计错标准: asks for the figures of an office.
final class StandardForm {
  private static final String NUMBER = "[0-9]{1,3}(\\.[0-9]{1,2})?";
  private final Messages messages;
  private final QualityWords words;

  StandardForm(Messages messages) {
    this.messages = messages;
    this.words = new QualityWords(messages);
  }

  Optional<Standard> ask(Standard now, Window owner) {
    Map<Figure, TextField> fields = new EnumMap<>(Figure.class);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("gb-form");
    for (Figure figure : Figure.values()) {
      TextField field = new TextField(QualityWords.hundredths(now.of(figure)));
      field.setPrefColumnCount(5);
      field.setAccessibleText(words.figure(figure));
      Label name = new Label(words.figure(figure));
      name.setMinWidth(Region.USE_PREF_SIZE);
      name.setLabelFor(field);
      Label usual = new Label(usual(figure));
      usual.getStyleClass().add("gb-muted");
      grid.addRow(figure.ordinal(), name, field, usual);
      fields.put(figure, field);
    }
    Form form = new Form(messages);
    form.tell(words.get("standard.about"), "gb-dialog-text");
    form.row(grid);
    Observable[] texts =
        fields.values().stream().map(TextField::textProperty).toArray(Observable[]::new);
    boolean taken =
        form.ask(
            messages.get("quality.command.standard"),
            "quality.do.keep",
            owner,
            fields.getOrDefault(Figure.CHARACTER, new TextField()),
            Bindings.createBooleanBinding(
                () -> !fields.values().stream().allMatch(StandardForm::isNumber), texts));
    return taken ? Optional.of(read(fields, now)) : Optional.empty();
  }

  private String usual(Figure figure) {
    String usual = words.get("standard.usual", QualityWords.hundredths(figure.usual()));
    return figure.isFromMemory() ? usual + words.get("standard.memory") : usual;
  }

  private static boolean isNumber(TextField field) {
    return field.getText() != null && field.getText().strip().matches(NUMBER);
  }

  private static Standard read(Map<Figure, TextField> fields, Standard now) {
    Standard standard = now;
    for (Map.Entry<Figure, TextField> field : fields.entrySet()) {
      BigDecimal value = new BigDecimal(field.getValue().getText().strip());
      standard = standard.with(field.getKey(), value.movePointRight(2).intValueExact());
    }
    return standard;
  }
}
