package org.gongbao.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.gongbao.exchange.Label;

/// The key of each label, mostly the first letter of its name as it is typed.
enum LabelKeys {
  T(Label.TITLE),
  N(Label.NUMBER),
  Z(Label.ADDRESSEES),
  H(Label.HEADING),
  P(Label.PARAGRAPH),
  J(Label.JOINED),
  S(Label.SIGNER),
  D(Label.DATE),
  F(Label.ANNOTATION),
  A(Label.ATTACHMENT),
  B(Label.PART_TITLE),
  X(Label.ASIDE),
  O(Label.NOTE),
  E(Label.EDITOR_NOTE),
  C(Label.CAPTION),
  U(Label.UNIT),
  G(Label.ROW),
  R(Label.ROSTER),
  M(Label.CONTENTS),
  L(Label.RULE),
  I(Label.FIGURE),
  Q(Label.PERIOD),
  Y(Label.ENTRY),
  K(Label.FRONT);

  /// Those most lines are given.
  static final List<LabelKeys> COMMON = List.of(T, N, Z, H, P, J, S, D, F, A, B, X);

  /// The same for a chronicle.
  static final List<LabelKeys> OF_CHRONICLES = List.of(T, Q, Y, J, O, X);

  private final Label label;

  LabelKeys(Label label) {
    this.label = label;
  }

  Label label() {
    return label;
  }

  KeyCode code() {
    return KeyCode.valueOf(name());
  }

  static Optional<Label> labelOf(KeyCode code) {
    return Stream.of(values()).filter(key -> key.code() == code).findFirst().map(LabelKeys::label);
  }

  static LabelKeys of(Label label) {
    return Stream.of(values()).filter(key -> key.label == label).findFirst().orElseThrow();
  }

  /// Message key of the name of a label.
  static String nameOf(Label label) {
    return "intake.label." + label.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
