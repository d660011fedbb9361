package org.gongbao.ui.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.PdfOrder;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.pdf.PdfModel.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfModelTest {
  @TempDir private Path folder;
  private final MemorySettings settings = new MemorySettings();

  @Test
  void theNameFollowsThePurposeUntilAnotherIsWritten() {
    PdfModel model = model();
    assertEquals(folder.resolve("2026年第22期 印刷.pdf"), model.file());
    model.profileProperty().set(PdfProfile.PROOF);
    assertEquals(folder.resolve("2026年第22期 一校样.pdf"), model.file());
    model.roundProperty().set(ProofRound.FINAL);
    assertEquals(folder.resolve("2026年第22期 清样.pdf"), model.file());
    model.writtenProperty().set(folder.resolve("付印").toString());
    model.profileProperty().set(PdfProfile.ARCHIVE);
    assertEquals(folder.resolve("付印.pdf"), model.file());
    // The folder alone is another: the name goes on following.
    model.writtenProperty().set(folder.resolve("子/2026年第22期 归档.pdf").toString());
    model.profileProperty().set(PdfProfile.SCREEN);
    assertEquals(folder.resolve("子/2026年第22期 电子版.pdf"), model.file());
  }

  @Test
  void whatIsWrittenIsLookedAt() throws IOException {
    PdfModel model = model();
    assertEquals(State.READY, model.stateProperty().get());
    Files.createFile(model.file());
    model.profileProperty().set(PdfProfile.SCREEN);
    assertEquals(State.READY, model.stateProperty().get());
    model.profileProperty().set(PdfProfile.PRINT);
    assertEquals(State.REPLACES, model.stateProperty().get());
    assertTrue(model.order().isPresent());
    assertEquals(State.NAMELESS, state(model, "  "));
    assertEquals(State.NAMELESS, state(model, "\0.pdf"));
    assertEquals(State.FOLDER, state(model, folder.toString()));
    assertEquals(State.FOLDERLESS, state(model, folder.resolve("没有/a.pdf").toString()));
    assertEquals(Optional.empty(), model.order());
    assertEquals(State.READY, state(model, folder.resolve("a").toString()));
    assertEquals(State.READY, state(model, " " + folder.resolve("a.PDF") + " "));
    assertEquals(folder.resolve("a.PDF"), model.file());
  }

  @Test
  void whatWasChosenIsProposedNextTime() throws IOException {
    PdfModel model = model();
    model.profileProperty().set(PdfProfile.PROOF);
    model.roundProperty().set(ProofRound.SECOND);
    Path other = Files.createDirectory(folder.resolve("校样"));
    model.writtenProperty().set(other.resolve("a.pdf").toString());
    PdfOrder order = model.order().orElseThrow();
    assertEquals(new PdfOrder(PdfProfile.PROOF, ProofRound.SECOND, other.resolve("a.pdf")), order);
    PdfModel next = model();
    assertEquals(PdfProfile.PROOF, next.profileProperty().get());
    assertEquals(ProofRound.SECOND, next.roundProperty().get());
    assertEquals(other.resolve("2026年第22期 二校样.pdf"), next.file());
    Files.delete(other);
    assertEquals(folder, model().file().getParent());
    settings.put("lastPdf.profile", "没有");
    assertEquals(PdfProfile.PRINT, model().profileProperty().get());
  }

  @Test
  void whatNoFileMayBeCalledIsLeftOut() {
    PdfModel model = new PdfModel(settings, Messages.in("zh"), "a/b:c", folder);
    assertEquals(folder.resolve("a_b_c 印刷.pdf"), model.file());
    assertFalse(model.file().toString().contains(":"));
  }

  private static State state(PdfModel model, String written) {
    model.writtenProperty().set(written);
    return model.stateProperty().get();
  }

  private PdfModel model() {
    return new PdfModel(settings, Messages.in("zh"), "2026年第22期", folder);
  }
}
