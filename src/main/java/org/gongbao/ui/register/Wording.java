package org.gongbao.ui.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongbao.app.register.LineFault;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Register;
import org.gongbao.model.register.RegisterDone;

/// What the pane says.
final class Wording {
  /// Steps of registers this program knows; a later one may keep others.
  private static final Set<String> STEPS =
      Set.of(
          "registers.step.add",
          "registers.step.change",
          "registers.step.remove",
          "registers.step.import",
          "registers.step.learned");

  private final Messages messages;

  Wording(Messages messages) {
    this.messages = messages;
  }

  String name(Register register) {
    return messages.get("registers.name." + register.name());
  }

  /// What is wrong with a line.
  String faults(List<LineFault> faults) {
    return faults.stream().map(this::fault).collect(Collectors.joining(" "));
  }

  String fault(LineFault fault) {
    return messages.get(fault.key(), fault.arguments().toArray());
  }

  String done(RegisterDone done) {
    String what = STEPS.contains(done.label()) ? done.label() : "registers.step.other";
    return messages.get(what, done.lines());
  }

  /// What a register is for, and how to begin.
  VBox empty(Register register) {
    Label what = new Label(messages.get("registers.for." + register.name()));
    Label how = new Label(messages.get("registers.begin"));
    VBox box = new VBox(what, how);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("gb-register-empty");
    for (Label label : List.of(what, how)) {
      label.getStyleClass().add("gb-empty");
      label.setWrapText(true);
      label.setMaxWidth(560);
    }
    return box;
  }
}
