package org.gongbao.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Originals;
import org.gongbao.edit.Selection;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Streams of events as input methods send them, against one text: nothing of a composition is ever
/// in the tree, what is committed is there once and undone as one.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class CompositionTest {
  private final NodeId node = new NodeId("p1");
  private final WorkModel work = new WorkModel();
  private Button elsewhere;
  private TextSurface surface;

  @Start
  void start(Stage stage) {
    elsewhere = new Button("另");
    Paragraph paragraph = new Paragraph(node, Ordinal.NONE, Text.of("甲乙丙丁"));
    Notice notice = new Notice(new NodeId("i"), Text.of("启事"), List.of(paragraph));
    Section section = new Section(new NodeId("s"), Text.of("启事"), List.of(notice));
    Issue issue =
        (Issue) Issue.blank(new NodeId("issue")).withChildren(Branch.SECTIONS, List.of(section));
    AtomicInteger ids = new AtomicInteger();
    IssueSession session =
        new IssueSession(
            Tree.of(issue),
            0,
            true,
            "测试",
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            () -> new NodeId("n" + ids.incrementAndGet()));
    work.open(
        new OpenIssue(
            session, List.of(), sha -> Optional.empty(), StyleReader::gazette, Originals.NONE));
    TextDoor door = new TextDoor(work);
    SurfaceOwner owner =
        new SurfaceOwner(
            door,
            new Clips(door, (reading, then) -> false, Messages.in("zh")),
            "换行",
            any -> {},
            any -> {},
            any -> {},
            new Nowhere(),
            (at, event) -> false);
    surface =
        new TextSurface(owner, place(0), Text.of("甲乙丙丁"), TextLook.plain("gb-field-text"), "正文");
    work.treeProperty()
        .subscribe(
            tree -> surface.show(place(0), Text.of(held()), TextLook.plain("gb-field-text")));
    stage.setScene(new Scene(new VBox(surface, elsewhere), 600, 300));
    stage.show();
  }

  @Test
  void composedTextIsShownOnceAtTheCaretAndNeverInTheTree(FxRobot robot) {
    robot.interact(
        () -> {
          caretAt(2);
          for (String syllables : List.of("z", "zh", "zhong", "zhong'guo")) {
            compose(syllables, syllables.length());
            assertEquals("甲乙丙丁", held());
            assertEquals("甲乙" + syllables + "丙丁", shown());
          }
          commit("中国");
          assertEquals("甲乙中国丙丁", held());
          assertEquals("甲乙中国丙丁", shown());
          assertEquals(place(4), surface.selection().caret());
          work.undo();
          assertEquals("甲乙丙丁", held());
        });
  }

  @Test
  void aCancelledCompositionLeavesNothing(FxRobot robot) {
    robot.interact(
        () -> {
          caretAt(2);
          compose("zhong", 5);
          compose("", 0);
          assertEquals("甲乙丙丁", held());
          assertEquals("甲乙丙丁", shown());
          assertFalse(surface.isComposing());
          assertEquals(0, revision());
        });
  }

  @Test
  void aCommitMayComeAloneOrWithTheNextComposition(FxRobot robot) {
    robot.interact(
        () -> {
          caretAt(4);
          commit("戊");
          assertEquals("甲乙丙丁戊", held());
          event("ji", "己", 2);
          assertEquals("甲乙丙丁戊己", held());
          assertEquals("甲乙丙丁戊己ji", shown());
          commit("庚");
          assertEquals("甲乙丙丁戊己庚", held());
        });
  }

  @Test
  void leavingEndsTheCompositionWithoutATrace(FxRobot robot) {
    robot.interact(
        () -> {
          caretAt(1);
          compose("wei", 3);
          elsewhere.requestFocus();
          assertFalse(surface.isComposing());
          assertEquals("甲乙丙丁", held());
          assertEquals("甲乙丙丁", shown());
          assertEquals(0, revision());
        });
  }

  @Test
  void keysBelongToTheInputMethodWhileItComposes(FxRobot robot) {
    robot.interact(
        () -> {
          caretAt(2);
          compose("zhong", 5);
          for (KeyCode code : List.of(KeyCode.BACK_SPACE, KeyCode.ENTER, KeyCode.LEFT)) {
            surface.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          }
          surface.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, " ", "", KeyCode.UNDEFINED, false, false, false, false));
          assertEquals("甲乙丙丁", held());
          assertEquals("甲乙zhong丙丁", shown());
        });
  }

  @Test
  void rareAndLongTextsComeWhole(FxRobot robot) {
    robot.interact(
        () -> {
          caretAt(2);
          compose("𬭎", 1);
          commit("𬭎𠮷");
          assertEquals("甲乙𬭎𠮷丙丁", held());
          assertEquals(place(6), surface.selection().caret());
          String longText = "长句".repeat(2_000);
          compose(longText, longText.length() + 9);
          assertEquals("甲乙𬭎𠮷" + longText + "丙丁", shown());
          commit(longText);
          assertEquals("甲乙𬭎𠮷" + longText + "丙丁", held());
          work.undo();
          work.undo();
          assertEquals("甲乙丙丁", held());
        });
  }

  @Test
  void aSelectionGivesWayToWhatIsCommitted(FxRobot robot) {
    robot.interact(
        () -> {
          surface.edit(new Selection(place(1), place(3)));
          compose("xin", 3);
          assertEquals("甲乙丙丁", held());
          commit("新");
          assertEquals("甲新丁", held());
        });
  }

  @Test
  void aMarkTypedInChineseIsGivenBackByOneStep(FxRobot robot) {
    robot.interact(
        () -> {
          caretAt(4);
          type(",");
          assertEquals("甲乙丙丁，", held());
          work.undo();
          assertEquals("甲乙丙丁,", held());
          work.undo();
          assertEquals("甲乙丙丁", held());
          caretAt(4);
          type("\"");
          assertEquals("甲乙丙丁“", held());
          surface.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
          assertEquals("甲乙丙丁\"", held());
          work.chineseMarksProperty().set(false);
          caretAt(4);
          type(";");
          assertEquals("甲乙丙丁;\"", held());
        });
  }

  private void type(String chars) {
    surface.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, chars, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private void caretAt(int offset) {
    surface.edit(Selection.caretAt(place(offset)));
  }

  private void compose(String chars, int caret) {
    event(chars, "", caret);
  }

  private void commit(String chars) {
    event("", chars, 0);
  }

  private void event(String composed, String committed, int caret) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    surface.fireEvent(
        new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, caret));
  }

  private Place place(int offset) {
    return new Place(node, Slot.TEXT, offset);
  }

  private String held() {
    return work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(node))
        .flatMap(found -> found.text(Slot.TEXT))
        .orElseThrow()
        .chars();
  }

  private String shown() {
    StringBuilder chars = new StringBuilder();
    surface.lookupAll("Text").stream()
        .filter(javafx.scene.text.Text.class::isInstance)
        .forEach(text -> chars.append(((javafx.scene.text.Text) text).getText()));
    return chars.toString();
  }

  private long revision() {
    return work.session().orElseThrow().revision();
  }

  /// No other text to go to.
  private static final class Nowhere implements SurfaceOwner.Steps {
    @Override
    public boolean go(TextSurface from, SurfaceOwner.Way way, boolean extend) {
      return false;
    }

    @Override
    public void drag(Place anchor, double sceneX, double sceneY) {}

    @Override
    public Optional<Place> anchor() {
      return Optional.empty();
    }

    @Override
    public Optional<Selection> selection() {
      return Optional.empty();
    }

    @Override
    public boolean isInRow(Place place) {
      return true;
    }

    @Override
    public boolean page(TextSurface from, int step, boolean extend) {
      return false;
    }

    @Override
    public Optional<TextSurface> at(double sceneX, double sceneY) {
      return Optional.empty();
    }

    @Override
    public boolean isBeyond(double sceneY) {
      return false;
    }
  }
}
