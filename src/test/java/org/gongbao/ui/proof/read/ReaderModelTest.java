package org.gongbao.ui.proof.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.gongbao.app.Desk;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Imports;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.OwnKey;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Parcels;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.app.proof.ProofMerge;
import org.gongbao.app.proof.ProofPackages;
import org.gongbao.app.proof.ProofSheets;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.ProofTrace;
import org.gongbao.exchange.pdf.annotation.AnnotatedPdf;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.model.Branch;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.ui.page.Inks;
import org.gongbao.ui.page.PageFonts;
import org.gongbao.ui.page.PageShapes;
import org.gongbao.ui.proof.mark.Made;
import org.gongbao.ui.proof.mark.Marker;
import org.gongbao.ui.work.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marks that grow, are changed and undone, and what the office gets of it.
@SuppressWarnings("NullAway.Init") // set before each test
class ReaderModelTest {
  private static final Instant NOW = Instant.parse("2026-11-02T10:42:07Z");
  private static final String DOCUMENT =
      """
      关于修缮城北旧码头栈桥的通知

      各街道办事处，市政府各部门：

      一、修缮范围共十五处，自东段起依次施工。

      江州市人民政府办公室
      2026年5月8日
      """;

  @TempDir private Path home;
  private OpenLibrary library;
  private Libraries libraries;
  private ReaderModel model;
  private Marker marker;
  private Place text;

  @BeforeEach
  void open() throws Exception {
    Messages messages = Messages.in("zh");
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    DirectTasks tasks = new DirectTasks();
    CountingIds ids = new CountingIds("n");
    libraries = new Libraries(home, new Desk("孟书禾", "测试机", clock, ids, new SecureRandom(), tasks));
    library = libraries.create(home.resolve("江州.gongbao"));
    Path file = Files.writeString(home.resolve("通知.txt"), DOCUMENT);
    Imports.into(library, new Importer(ids, messages), file);
    RoundDesk desk =
        new RoundDesk(library, new PageExporter(new FontLibrary(List.of()), messages, clock));
    ProofRound round = desk.open(library.issues().getLast().id(), Optional.empty(), kind -> "一校样");
    Path proof = home.resolve("一校.gbproof");
    Parcels.write(
        proof,
        new ProofPackages(library, desk, libraries.keys(), "test")
            .make(round, "孟书禾", "2026-9", Optional.empty()));
    ProofCopy copy = ProofCopy.open(proof, Optional.empty(), home, libraries);
    Means means =
        new Means(
            messages,
            tasks,
            clock,
            error -> {
              throw new AssertionError(error);
            });
    model = new ReaderModel(OpenProof.of(copy), "孟书禾", means);
    marker = new Marker(model.base());
    text = text();
  }

  @AfterEach
  void close() {
    model.letGo();
    library.closeUnsaved();
  }

  @Test
  void aDeletionGrowsToOneMarkAndGoesAtOneUndo() {
    put(delete(5, 6));
    grow(4, 6);
    grow(3, 6);
    grow(3, 8);
    assertEquals(List.of(delete(3, 8)), corrections());
    assertEquals(1, model.marksProperty().get().size());
    assertTrue(model.undo());
    assertEquals(List.of(), model.marksProperty().get());
    assertFalse(model.undo());
    assertTrue(model.redo());
    assertEquals(List.of(delete(3, 8)), corrections());
    assertEquals(Optional.empty(), model.last());
  }

  @Test
  void whatIsTypedForADeletionIsOneCorrectionAndUndoneTwice() {
    put(delete(3, 5));
    Mark deleted = model.last().orElseThrow();
    Made replaced = marker.typed(List.of(stretch(3, 5)), "十二");
    model.put((Made.Marks) replaced, remark(), Optional.of(deleted.id()));
    assertEquals(List.of(new Correction.Replaced(stretch(3, 5), "十二")), corrections());
    assertEquals(1, model.marksProperty().get().size());
    model.undo();
    assertEquals(List.of(delete(3, 5)), corrections());
    model.undo();
    assertEquals(List.of(), corrections());
    model.redo();
    model.redo();
    assertEquals(List.of(new Correction.Replaced(stretch(3, 5), "十二")), corrections());
    assertEquals(1, model.marksProperty().get().size());
  }

  @Test
  void allThatIsStruckOutIsTheParagraph() {
    int end = model.base().find(text.node()).orElseThrow().text(Slot.TEXT).orElseThrow().length();
    put(delete(1, end));
    grow(0, end);
    assertInstanceOf(Correction.Struck.class, corrections().getFirst());
    assertEquals(Optional.of(stretch(0, end)), model.last().flatMap(marker::struck));
  }

  @Test
  void withdrawingIsUndoneToo() {
    put(delete(3, 5));
    model.withdraw(List.of(model.standing().getFirst().id()), true);
    assertEquals(Optional.empty(), model.last());
    assertEquals(List.of(), corrections());
    assertEquals(1, model.marksProperty().get().size());
    model.undo();
    assertEquals(List.of(delete(3, 5)), corrections());
  }

  @Test
  void whatWasGivenBackIsNotChangedAndNotUndone() {
    OwnKey own = libraries.keys().make("孟书禾", "江州公报室".toCharArray());
    put(delete(3, 5));
    Mark first = model.last().orElseThrow();
    merge(own, "一");
    assertEquals(Optional.empty(), model.last());
    assertFalse(model.undo());
    Made.Marks other = (Made.Marks) marker.typed(List.of(stretch(3, 5)), "十二");
    Remark sense =
        new Remark(
            "",
            NOW,
            "算错",
            Optional.of("NUM-01"),
            remark().cause(),
            Optional.of(ErrorKind.SENSE),
            Optional.empty());
    model.put(other, sense, Optional.of(first.id()));
    assertEquals(2, model.marksProperty().get().size());
    assertEquals(1, model.standing().size());
    merge(own, "二");
    List<ReturnedMark> there = library.proofs().marks(model.copy().round().id());
    assertEquals(model.marksProperty().get(), there);
    Remark arrived = there.getLast().mark().remark();
    assertEquals(Optional.of(ErrorKind.SENSE), arrived.kind());
    assertEquals(Optional.of("NUM-01"), arrived.rule());
  }

  @Test
  void whatIsPrintedHasTheMarksAndSaysWhatItIsOf() throws Exception {
    put(delete(3, 5));
    FontLibrary fonts = new FontLibrary(List.of());
    Annotated marks = model.drawn(fonts);
    int index = model.standing().getFirst().remark().cited().orElseThrow().page() - 1;
    PageShapes shapes =
        new PageShapes(
            new PageFonts(fonts::file),
            new Inks(0xFF000000, 0xFFC3161C, List.of(0xFFCC0D1A, 0xFF731A80)),
            sha -> Optional.empty());
    assertEquals(
        Set.of(Color.web("CC0D1A")),
        pens(shapes.of(model.copy().pages().pages().get(index), marks.on(index))));
    assertEquals(
        Set.of(), pens(shapes.of(model.copy().pages().pages().get(index), PageMarks.NONE)));

    Path sheets = home.resolve("带标记.pdf");
    new ProofSheets(fonts, "test", ZoneOffset.UTC).write(model.copy(), marks, sheets);
    assertEquals(
        Optional.of(model.copy().round().id().value()),
        AnnotatedPdf.read("带标记.pdf", Files.readAllBytes(sheets)).trace().map(ProofTrace::round));
  }

  private static Set<Object> pens(Node at) {
    Set<Object> pens = new HashSet<>();
    if (at instanceof Shape shape && shape.getStroke() != null) {
      pens.add(shape.getStroke());
    } else if (at instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> pens.addAll(pens(child)));
    }
    return pens;
  }

  private void merge(OwnKey own, String name) {
    model.seal();
    Path back = home.resolve(name + ".gbreturn");
    var key = libraries.keys().unlock(own, "江州公报室".toCharArray());
    Parcels.write(back, model.copy().giveBack(key, "孟书禾", "test"));
    new ProofMerge(library).merge(back, Optional.empty(), (part, reader) -> true);
  }

  private void put(Correction.Replaced correction) {
    Made made = marker.deleted(List.of(correction.stretch()));
    assertInstanceOf(
        ReaderModel.Outcome.Put.class, model.put((Made.Marks) made, remark(), Optional.empty()));
  }

  private void grow(int from, int to) {
    model.grow((Made.Marks) marker.deleted(List.of(stretch(from, to))));
  }

  private static Remark remark() {
    return Remark.by("", NOW);
  }

  private Correction.Replaced delete(int from, int to) {
    return new Correction.Replaced(stretch(from, to), "");
  }

  private Stretch stretch(int from, int to) {
    String chars =
        model.base().find(text.node()).orElseThrow().text(Slot.TEXT).orElseThrow().chars();
    return new Stretch(text.at(from), chars.substring(from, to));
  }

  private List<Correction> corrections() {
    return model.standing().stream().map(Mark::correction).toList();
  }

  private Place text() {
    for (org.gongbao.model.Node block :
        model.base().issue().items().getFirst().children(Branch.BODY)) {
      if (block.text(Slot.TEXT).filter(one -> one.chars().contains("十五")).isPresent()) {
        return new Place(block.id(), Slot.TEXT, 0);
      }
    }
    throw new AssertionError("no text");
  }
}
