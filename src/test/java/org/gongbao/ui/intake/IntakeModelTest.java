package org.gongbao.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.Importer.Prepared;
import org.gongbao.app.Incoming;
import org.gongbao.exchange.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several files under review.
class IntakeModelTest {
  @TempDir private Path folder;

  @Test
  void documentsAreAlwaysLookedAtAndPlainIssuesAreNot() {
    assertTrue(Intakes.read(notice()).wantsLook());
    assertTrue(Intakes.read(empty()).wantsLook());
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    assertFalse(Intakes.read(sample).wantsLook());
    assertTrue(Intakes.read(sample, notice()).wantsLook());
  }

  @Test
  void beginsWithTheFirstFileThatWantsALook() {
    IntakeModel model = Intakes.model(notice(), chronicle());
    assertEquals("大事记.txt", model.currentProperty().get().orElseThrow().name());
    assertFalse(model.isReady());
    model.currentProperty().get().orElseThrow().confirm(model.files().get(1).unsure());
    assertTrue(model.isReady());
  }

  @Test
  void refusedFilesDoNotHoldUpTheOthers() {
    IntakeModel model = Intakes.model(notice(), empty());
    assertTrue(model.isReady());
    assertEquals(
        List.of(Incoming.of(notice())), model.prepared().stream().map(Prepared::file).toList());
    assertFalse(Intakes.model(empty()).isReady());
  }

  @Test
  void documentsGoIntoTheSectionChosen() {
    IntakeModel model = Intakes.model(notice());
    model.files().getFirst().sectionProperty().set(Optional.of("部门文件"));
    assertEquals(Optional.of("部门文件"), model.prepared().getFirst().section());
    model.files().getFirst().label(List.of(6), Label.ASIDE);
    assertEquals(Optional.of("部门文件"), model.prepared().getFirst().section());
  }

  @Test
  void documentsGoIntoTheSectionTheyWereDroppedOnAndIssuesDoNot() {
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    IntakeModel model = Intakes.model(List.of("市政府文件"), Optional.of("市政府文件"), notice(), sample);
    assertEquals(
        List.of(Optional.of("市政府文件"), Optional.empty()),
        model.prepared().stream().map(Prepared::section).toList());
  }

  @Test
  void aFileTakenOutIsNotImported() {
    IntakeModel model = Intakes.model(notice(), chronicle());
    model.remove(model.files().get(1));
    assertEquals("通知.txt", model.currentProperty().get().orElseThrow().name());
    assertEquals(1, model.prepared().size());
    model.remove(model.files().getFirst());
    assertEquals(Optional.empty(), model.currentProperty().get());
    assertFalse(model.isReady());
  }

  @Test
  void moreFilesCanBeAdded() {
    IntakeModel model = Intakes.model(notice());
    model.add(Incoming.of(List.of(chronicle(), notice())));
    assertEquals(
        List.of("大事记.txt", "通知.txt"), model.files().stream().map(IntakeFile::name).toList());
  }

  private Path notice() {
    return Intakes.write(folder, "通知.txt", Intakes.NOTICE);
  }

  private Path chronicle() {
    return Intakes.write(folder, "大事记.txt", Intakes.CHRONICLE);
  }

  private Path empty() {
    return Intakes.write(folder, "空.txt", "");
  }
}
