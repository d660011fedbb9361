package org.gongbao.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.gongbao.app.proof.ProofSheets;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.proof.read.Handing;
import org.gongbao.ui.proof.read.ReaderModel;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.Means;

/// Files that come of a proof: what is given back, and the marked proof on paper.
final class ProofFiles {
  private final Stage stage;
  private final UiServices services;
  private final ReaderModel model;
  private final BusyModel busy;
  private final Consumer<String> told;
  private final FileChoosing choosing;
  private final Handing handing;

  /// @param told says what was written
  ProofFiles(
      Stage stage,
      UiServices services,
      ReaderModel model,
      Means means,
      BusyModel busy,
      Consumer<String> told) {
    this.stage = stage;
    this.services = services;
    this.model = model;
    this.busy = busy;
    this.told = told;
    this.choosing = new FileChoosing(services.messages(), services.settings());
    this.handing = new Handing(model, services.libraries().keys(), means, services.version(), told);
  }

  void giveBack() {
    handing.ask(
        stage,
        services.settings().get("folder").orElse(System.getProperty("user.home", "")),
        name -> choosing.toWrite(stage, "proofread.choose.back", "proofread.choose.returns", name));
  }

  void export() {
    choosing
        .toWrite(
            stage, "proofread.choose.print", "proofread.choose.pdf", handing.proofName() + ".pdf")
        .ifPresent(this::export);
  }

  void export(Path target) {
    Messages messages = services.messages();
    ProofSheets sheets =
        new ProofSheets(services.fonts(), "Gongbao " + services.version(), services.zone());
    busy.run(
        "proofread.busy.print",
        progress -> {
          sheets.write(model.copy(), model.drawn(services.fonts()), target);
          return target;
        },
        written -> told.accept(messages.get("proofread.printed", target.toAbsolutePath())));
  }
}
