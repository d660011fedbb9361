package org.gongbao.ui.proof.read;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import org.gongbao.app.Keyring;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.work.Means;

/// 交回: asks, and writes before the form goes.
public final class Handing {
  private final ReaderModel model;
  private final Keyring keys;
  private final Messages messages;
  private final GivingBack giving;

  /// @param program its version
  /// @param told says what was written and what is to be done with it
  public Handing(
      ReaderModel model, Keyring keys, Means means, String program, Consumer<String> told) {
    this.model = model;
    this.keys = keys;
    this.messages = means.messages();
    this.giving = new GivingBack(model, keys, means, program, told);
  }

  /// @param folder where the file is proposed
  /// @param choosing asks for a file, proposing a name
  public void ask(Window owner, String folder, Function<String, Optional<Path>> choosing) {
    String name = model.copy().reader();
    GiveBackForm.Proposed proposed =
        new GiveBackForm.Proposed(
            giving.summary(),
            name,
            keys.keys(),
            Path.of(folder).resolve(giving.fileName(name.isBlank() ? "" : name)));
    new GiveBackForm(messages, owner, choosing).ask(proposed, giving::write);
  }

  /// What a file with the marked proof is called.
  public String proofName() {
    return giving.proofName();
  }
}
