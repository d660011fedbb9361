package org.gongbao.ui.fx;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.PasswordField;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;

/// Asks for the password of a file.
public final class PasswordForm {
  private final Form form;
  private final PasswordField field;

  /// @param told which file it is about
  /// @param wrong true when another was given before
  public PasswordForm(Messages messages, String told, boolean wrong) {
    form = new Form(messages);
    form.tell(told, "gb-dialog-text");
    if (wrong) {
      form.tell(messages.get("proofread.password.wrong"), "gb-form-fault");
    }
    field = form.field("proofread.password", new PasswordField());
  }

  /// @param take names the button that takes it
  public Optional<char[]> ask(String title, String take, Window owner) {
    boolean taken = form.ask(title, take, owner, field, Bindings.isEmpty(field.textProperty()));
    return taken ? Optional.of(field.getText().toCharArray()) : Optional.empty();
  }
}
