package org.gongbao.ui.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A length in one unit. Arrow keys step it; what is no length of the range is marked and not
/// taken.
final class LengthField extends TextField {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}(\\.\\p{Nd}{0,3})?");
  private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
  private final int unit;
  private final int least;
  private final int most;
  private final BigDecimal step;
  private final IntConsumer taken;
  private boolean showing;

  /// @param unit in layout units
  /// @param least and
  /// @param most in the unit
  LengthField(int unit, int least, int most, String step, IntConsumer taken) {
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.step = new BigDecimal(step);
    this.taken = taken;
    setPrefColumnCount(5);
    getStyleClass().add("gb-length");
    textProperty()
        .subscribe(
            text -> {
              if (!showing) {
                take(text);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    refused.subscribe(wrong -> pseudoClassStateChanged(INVALID, wrong));
  }

  /// True while what stands in the field is not taken.
  ReadOnlyBooleanProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }

  /// Shows a length without taking it; leaves alone what is being typed.
  void show(int length) {
    if (isFocused() && length == parsed(getText())) {
      return;
    }
    showing = true;
    setText(written(length));
    showing = false;
    refused.set(false);
  }

  private void step(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if (up || event.getCode() == KeyCode.DOWN) {
      int length = parsed(getText());
      if (length >= 0) {
        BigDecimal now = new BigDecimal(written(length)).add(up ? step : step.negate());
        String stepped = now.stripTrailingZeros().toPlainString();
        if (parsed(stepped) >= 0) {
          setText(stepped);
        }
      }
      event.consume();
    }
  }

  private void take(String text) {
    int length = parsed(text);
    refused.set(length < 0);
    if (length >= 0) {
      taken.accept(length);
    }
  }

  /// -1 for what is no length of the range.
  private int parsed(String text) {
    String plain = text.strip().replace('．', '.');
    if (!NUMBER.matcher(plain).matches()) {
      return -1;
    }
    BigDecimal number = new BigDecimal(plain);
    boolean inRange =
        number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    BigDecimal length = number.multiply(BigDecimal.valueOf(unit));
    return inRange ? length.setScale(0, RoundingMode.HALF_UP).intValue() : -1;
  }

  private String written(int length) {
    return BigDecimal.valueOf(length)
        .divide(BigDecimal.valueOf(unit), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
