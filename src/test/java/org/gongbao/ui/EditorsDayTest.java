package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.SourceReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Document;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TextStyle;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An editor takes the sample issue and rewrites a document with headings, a table and a roster,
/// and records ten days, without the mouse and with an input method. All of it can be taken back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class EditorsDayTest {
  private static final String NAME = "jiangzhou-2026-22.txt";
  private static final int DOCUMENT = 3;
  private static final int DAYS = 10;

  @TempDir private static Path home;
  private WorkstationApp app;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.of(sample())));
  }

  @Test
  void aDayIsDoneByTheKeyboardAlone(FxRobot robot) {
    Issue before = issue();
    title(robot);
    headings(robot);
    table(robot);
    roster(robot);
    chronicle(robot);
    Issue after = issue();
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    robot.interact(() -> IntStream.range(0, 1000).forEach(i -> work().undo()));
    assertEquals(before, issue());
    push(robot, KeyCode.CONTROL, KeyCode.Y);
    robot.interact(() -> IntStream.range(0, 1000).forEach(i -> work().redo()));
    assertEquals(after, issue());
  }

  /// A title of two lines; selecting twice over does not leave the field.
  private void title(FxRobot robot) {
    push(robot, KeyCode.CONTROL, KeyCode.G);
    write(robot, "历史建筑保护名录的通知");
    push(robot, KeyCode.ENTER);
    assertEquals(new Place(document().id(), Slot.TITLE, 0), caret());
    push(robot, KeyCode.CONTROL, KeyCode.A);
    push(robot, KeyCode.CONTROL, KeyCode.A);
    write(robot, "江州市人民政府");
    push(robot, KeyCode.SHIFT, KeyCode.ENTER);
    write(robot, "关于做好老门牌登记的通知");
    assertEquals("江州市人民政府关于做好老门牌登记的通知", document().title().chars());
    assertEquals(List.of(StyledRange.of(7, 8, TextStyle.LINE_START)), document().title().marks());
    push(robot, KeyCode.ENTER);
    assertEquals(0, caret().offset());
  }

  private void headings(FxRobot robot) {
    Block first = (Block) document().children(Branch.BODY).getFirst();
    while (!caret().node().equals(first.id())) {
      push(robot, KeyCode.CONTROL, KeyCode.DOWN);
    }
    push(robot, KeyCode.CONTROL, KeyCode.DOWN);
    heading(robot, "总体要求", KeyCode.DIGIT1);
    heading(robot, "登记范围", KeyCode.DIGIT2);
    heading(robot, "城区", KeyCode.DIGIT3);
    heading(robot, "县城", KeyCode.DIGIT3);
    heading(robot, "登记办法", KeyCode.DIGIT2);
    assertEquals(
        List.of("一、总体要求", "（一）登记范围", "1.城区", "2.县城", "（二）登记办法"),
        document().children(Branch.BODY).subList(1, 6).stream()
            .map(EditorsDayTest::printed)
            .toList());
    push(robot, KeyCode.ENTER);
    write(robot, "各县要逐户登记。");
    push(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
  }

  private void heading(FxRobot robot, String text, KeyCode level) {
    push(robot, KeyCode.ENTER);
    write(robot, text);
    push(robot, KeyCode.CONTROL, level);
  }

  private void table(FxRobot robot) {
    push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    push(robot, KeyCode.ENTER);
    List<String> cells =
        List.of("序号", "县区", "门牌数", "备注", "1", "临江区", "120", "", "2", "枫亭县", "80.5", "试点");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        write(robot, cells.get(i));
      }
      if (i < cells.size() - 1) {
        push(robot, KeyCode.TAB);
      }
    }
    push(robot, KeyCode.SHIFT, KeyCode.TAB);
    push(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
    push(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.T);
    Table table = only(Table.class);
    List<String> written =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.text().chars())
            .toList();
    assertEquals(cells, written.subList(0, cells.size()));
    assertTrue(written.contains("合计") && written.contains("200.5"), written.toString());
    push(robot, KeyCode.CONTROL, KeyCode.ENTER);
  }

  private void roster(FxRobot robot) {
    push(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
    person(robot, "甘棠梨", "市住房城乡建设局局长");
    push(robot, KeyCode.ENTER);
    person(robot, "牧野川", "市公安局副局长");
    push(robot, KeyCode.ALT, KeyCode.UP);
    push(robot, KeyCode.ALT, KeyCode.INSERT);
    write(robot, "成员：");
    push(robot, KeyCode.ENTER);
    person(robot, "苇白露", "市民政局科长");
    List<RoleGroup> groups = only(Roster.class).groups();
    assertEquals(List.of("组长：", "成员："), groups.stream().map(g -> g.label().chars()).toList());
    assertEquals(List.of("牧野川", "甘棠梨"), names(groups.getFirst()));
    assertEquals(List.of("苇白露"), names(groups.getLast()));
  }

  private void person(FxRobot robot, String name, String post) {
    write(robot, name);
    push(robot, KeyCode.TAB);
    write(robot, post);
  }

  private void chronicle(FxRobot robot) {
    int before = entries().size();
    push(robot, KeyCode.CONTROL, KeyCode.G);
    write(robot, "江州大事记");
    push(robot, KeyCode.ENTER);
    push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    for (int i = 0; i < DAYS; i++) {
      write(robot, 2 + 3 * i + (i % 2 == 0 ? "s" : "x"));
      push(robot, KeyCode.ENTER);
      write(robot, "老门牌登记第" + (i + 1) + "次会商召开。");
      push(robot, KeyCode.ENTER);
      push(robot, KeyCode.UP);
    }
    push(robot, KeyCode.ESCAPE);
    assertEquals(before + DAYS, entries().size());
    List<LocalDate> added =
        entries().stream()
            .filter(entry -> entry.text().chars().startsWith("老门牌"))
            .map(entry -> entry.date().from())
            .toList();
    assertEquals(
        IntStream.range(0, DAYS).mapToObj(i -> LocalDate.of(2026, 10, 2 + 3 * i)).toList(), added);
  }

  /// As an input method gives characters: shown while they are composed, then committed at once.
  private void write(FxRobot robot, String chars) {
    Issue held = issue();
    robot.interact(() -> focused().fireEvent(typed("pinyin", "")));
    assertEquals(held, issue());
    robot.interact(() -> focused().fireEvent(typed("", chars)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static InputMethodEvent typed(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length());
  }

  private Node focused() {
    return Objects.requireNonNull(stage.getScene().getFocusOwner());
  }

  private static void push(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String printed(org.gongbao.model.Node block) {
    String ordinal = block.field(Field.ORDINAL).map(o -> ((Ordinal) o).written()).orElse("");
    assertTrue(block instanceof Heading || !ordinal.isEmpty(), block.toString());
    return ordinal + block.text(Slot.TEXT).orElseThrow().chars();
  }

  private <T extends org.gongbao.model.Node> T only(Class<T> kind) {
    List<org.gongbao.model.Node> found = new ArrayList<>(document().children(Branch.BODY));
    found.removeIf(block -> !kind.isInstance(block));
    assertEquals(1, found.size());
    return kind.cast(found.getFirst());
  }

  private static List<String> names(RoleGroup group) {
    return group.persons().stream().map(person -> person.name().chars()).toList();
  }

  private Document document() {
    return (Document) issue().items().get(DOCUMENT);
  }

  private List<ChronicleEntry> entries() {
    return issue().items().stream()
        .filter(Chronicle.class::isInstance)
        .flatMap(item -> ((Chronicle) item).entries().stream())
        .toList();
  }

  private Place caret() {
    return work().spotProperty().get().orElseThrow().selection().caret();
  }

  private Issue issue() {
    WaitForAsyncUtils.waitForFxEvents();
    return work().treeProperty().get().orElseThrow().issue();
  }

  private WorkModel work() {
    return app.work();
  }

  private static Issue sample() {
    try (InputStream stream = EditorsDayTest.class.getResourceAsStream("/sample/" + NAME)) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return new GazetteReader(new CountingIds("b"))
          .read(
              SourceReader.read(NAME, bytes, Optional.empty()),
              new SourceId("sample"),
              Guidance.NONE)
          .issue();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
