package org.gongbao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.IssueSession;
import org.gongbao.app.LivePages;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.Originals;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.annotate.Annotator;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.annotate.DrawnMark;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.annotate.ProofSign;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.ui.fx.FontsAtStart;
import org.gongbao.ui.fx.Theme;
import org.gongbao.ui.page.Box;
import org.gongbao.ui.page.PageArtist;
import org.gongbao.ui.page.PageFonts;
import org.gongbao.ui.page.PagePainter;
import org.gongbao.ui.page.PageSpot;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Marks of proofreaders on the pages of the preview, and text selected there with the pointer.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class PenOnPagesTest {
  private static final int PAGE = 3;
  private final List<String> picked = new ArrayList<>();
  private WorkModel work;
  private PagesModel pages;
  private PreviewModel model;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    FontsAtStart.loadWindowFaces();
    FontsAtStart.loadTextFaces();
    DirectTasks tasks = new DirectTasks();
    work = new WorkModel();
    pages =
        new PagesModel(
            new LivePages(tasks, pictures -> new Composer(Fonts.BUNDLED)::compose),
            work,
            PenOnPagesTest::fail);
    model = PreviewModel.of(work, pages, new MemorySettings());
    PageArtist artist =
        new PageArtist(
            tasks,
            new PagePainter(new PageFonts(new FontLibrary(List.of())::file)),
            PenOnPagesTest::fail);
    PreviewView view =
        new PreviewView(model, pages, work, artist, Messages.in("zh"), new Region(), () -> {});
    Scene scene = new Scene(view, 1000, 980);
    new Theme(false).dress(scene);
    stage.setScene(scene);
    stage.show();
    IssueSession session =
        new IssueSession(
            Tree.of(Composed.ISSUE), 0, true, "", Clock.systemUTC(), new CountingIds("t"));
    work.open(
        new OpenIssue(
            session, List.of(), sha -> Optional.empty(), StyleReader::gazette, Originals.NONE));
    model.onPicked(picked::add);
    model.show(PAGE);
  }

  private static void fail(Throwable error) {
    throw new AssertionError(error);
  }

  private List<MarkRequest> requests() {
    List<PrintedRun> runs =
        PrintedText.of(pages.pages()).runs().stream()
            .filter(run -> run.page() == PAGE && run.start().slot() == Slot.TEXT)
            .filter(run -> run.glyphs().chars().length() > 15)
            .toList();
    List<MarkRequest> requests = new ArrayList<>();
    ProofSign[] signs = {
      ProofSign.REPLACE, ProofSign.DELETE, ProofSign.INSERT, ProofSign.QUESTION, ProofSign.TRANSPOSE
    };
    for (int i = 0; i < 15; i++) {
      PrintedRun run = runs.get(i * 2);
      int from = run.start().offset() + 2 + i % 7;
      ProofSign sign = signs[i % signs.length];
      String words =
          switch (sign) {
            case REPLACE -> "改为此";
            case INSERT -> "的";
            case QUESTION -> "与附件不一致，请核";
            default -> "";
          };
      int length = sign == ProofSign.INSERT ? 0 : 2 + (i % 4) * 5;
      requests.add(
          new MarkRequest(
              "m" + i,
              sign,
              List.of(new Stretch(run.start().at(from), from + length)),
              words,
              1 + i / 5,
              State.values()[i % 4 == 3 ? 1 + i % 2 : 0]));
    }
    return requests;
  }

  private Annotated draw(FxRobot robot) {
    Composition composed = pages.pages();
    Annotated marks = new Annotator(Fonts.BUNDLED).draw(composed, requests());
    robot.interact(() -> model.draw(marks, composed));
    WaitForAsyncUtils.waitForFxEvents();
    return marks;
  }

  /// A point of the page on the screen.
  private Point2D screen(int x, int y) {
    Rectangle2D area = model.viewport().area(new PageSpot(PAGE, new Box(x, y, 0, 0)));
    Node pane = stage.getScene().getRoot().lookup(".gb-pages");
    return pane.localToScreen(area.getMinX(), area.getMinY());
  }

  @Test
  void marksAreDrawnOverTheirPageAndPointedAt(FxRobot robot) throws IOException {
    Annotated marks = draw(robot);
    assertEquals(15, marks.on(PAGE).marks().size());
    assertEquals(15, stage.getScene().getRoot().lookupAll(".gb-pen").size());
    keep(robot);
    DrawnMark mark = marks.on(PAGE).marks().get(3);
    Area note = mark.note().orElseThrow();
    robot.clickOn(screen((note.left() + note.right()) / 2, (note.top() + note.bottom()) / 2));
    assertEquals(List.of("m3"), picked);
    Area area = marks.on(PAGE).marks().get(5).areas().getFirst();
    robot.clickOn(screen((area.left() + area.right()) / 2, (area.top() + area.bottom()) / 2));
    assertEquals(List.of("m3", "m5"), picked);
    assertEquals(
        requests().get(5).targets().getFirst().from().node(),
        work.spotProperty().get().map(Spot::node).orElseThrow());
    robot.interact(() -> model.show(0));
    robot.interact(() -> model.pick("m7"));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, stage.getScene().getRoot().lookupAll(".gb-pen.gb-pen-picked").size());
    robot.interact(() -> model.draw(Annotated.NONE, Composition.EMPTY));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(stage.getScene().getRoot().lookupAll(".gb-pen").isEmpty());
  }

  @Test
  void pagesLaidOutAnewAreBare(FxRobot robot) {
    Annotated marks = draw(robot);
    Composition other = new Composer(Fonts.BUNDLED).compose(Composed.ISSUE, StyleReader.gazette());
    robot.interact(() -> model.draw(marks, other));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(stage.getScene().getRoot().lookupAll(".gb-pen").isEmpty());
  }

  @Test
  void drawingThePointerOverLinesSelectsTheirText(FxRobot robot) {
    List<PrintedRun> runs =
        PrintedText.of(pages.pages()).runs().stream().filter(r -> r.page() == PAGE).toList();
    PrintedRun first =
        runs.stream().filter(r -> r.frame().column() == 0).skip(6).findFirst().orElseThrow();
    PrintedRun last =
        runs.stream().filter(r -> r.frame().column() == 1).skip(8).findFirst().orElseThrow();
    int glyph = Math.min(2, first.glyphs().count() - 1);
    Point2D from =
        screen(first.frame().x() + first.glyphs().x(glyph) + 1000, first.frame().y() - 30_000);
    Point2D to = screen(last.frame().x() + last.glyphs().x(3) + 1000, last.frame().y() - 30_000);
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    PageSelection selected = model.pageSelectionProperty().get().orElseThrow();
    assertEquals(first.place(glyph), selected.selection().anchor());
    assertEquals(last.place(3), selected.selection().caret());
    assertEquals(first.place(glyph), selected.stretches().getFirst().from());
    assertEquals(last.place(3).offset(), selected.stretches().getLast().to());
    assertTrue(selected.stretches().size() > 3, selected.stretches().toString());
    assertTrue(stage.getScene().getRoot().lookupAll(".gb-mark-selection").size() > 10);
    keep(robot);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(model.pageSelectionProperty().get().isPresent());
    assertTrue(stage.getScene().getRoot().lookupAll(".gb-mark-selection").isEmpty());
  }

  @Test
  void aClickSelectsNothing(FxRobot robot) {
    PrintedRun run =
        PrintedText.of(pages.pages()).runs().stream()
            .filter(r -> r.page() == PAGE && r.start().slot() == Slot.TEXT)
            .findFirst()
            .orElseThrow();
    robot.clickOn(screen(run.frame().x() + run.glyphs().x(1), run.frame().y() - 30_000));
    assertFalse(model.pageSelectionProperty().get().isPresent());
    assertEquals(run.start().node(), work.spotProperty().get().map(Spot::node).orElseThrow());
  }

  /// A picture for the eye, where one is asked for.
  private void keep(FxRobot robot) {
    String kept = System.getProperty("gongbao.keep", "");
    if (kept.isEmpty()) {
      return;
    }
    robot.interact(
        () -> {
          WritableImage image = stage.getScene().snapshot(null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
          for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
              picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
          }
          boolean selected = model.pageSelectionProperty().get().isPresent();
          try {
            ImageIO.write(picture, "png", new File(kept, selected ? "sel.png" : "pen.png"));
          } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
          }
        });
  }
}
