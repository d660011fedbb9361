package org.gongbao.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.gongbao.l10n.Messages;

/// The years there are numbers of; one of them, or all, is taken.
final class YearChips extends FlowPane {
  private final Messages messages;
  private final Runnable changed;
  private List<Integer> offered = List.of();
  private OptionalInt year = OptionalInt.empty();

  /// @param changed called when the user takes another
  YearChips(Messages messages, Runnable changed) {
    this.messages = messages;
    this.changed = changed;
    getStyleClass().add("gb-ledger-years");
  }

  OptionalInt year() {
    return year;
  }

  /// The year taken stays when it is among them.
  void offer(List<Integer> years) {
    if (year.isPresent() && !years.contains(year.getAsInt())) {
      year = OptionalInt.empty();
    }
    if (!years.equals(offered)) {
      offered = List.copyOf(years);
      List<ToggleButton> chips = new ArrayList<>();
      chips.add(chip(OptionalInt.empty()));
      years.forEach(one -> chips.add(chip(OptionalInt.of(one))));
      getChildren().setAll(chips);
    }
    setVisible(!years.isEmpty());
    setManaged(!years.isEmpty());
    mark();
  }

  private ToggleButton chip(OptionalInt its) {
    String name =
        its.isEmpty() ? messages.get("ledger.years.all") : Integer.toString(its.getAsInt());
    ToggleButton chip = new ToggleButton(name);
    chip.getStyleClass().addAll("gb-chip", "gb-ledger-year");
    chip.setUserData(its);
    chip.setAccessibleText(messages.get("ledger.years.spoken", name));
    chip.setOnAction(
        event -> {
          year = its;
          mark();
          changed.run();
        });
    return chip;
  }

  private void mark() {
    for (var child : getChildren()) {
      ((ToggleButton) child).setSelected(year.equals(child.getUserData()));
    }
  }
}
