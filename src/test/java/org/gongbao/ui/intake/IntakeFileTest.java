package org.gongbao.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Label;
import org.gongbao.model.Chronicle;
import org.gongbao.ui.intake.Verdict.State;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What an editor does to one file under review.
class IntakeFileTest {
  @TempDir private Path folder;

  @Test
  void showsWhatEachLineBecame() {
    IntakeFile file = notice();
    assertEquals(
        List.of(
            "TITLE 江州市人民政府",
            "TITLE 关于做好防汛工作的通知",
            "NUMBER 江府发〔2026〕19号",
            "ADDRESSEES 各县（区）人民政府，市政府各部门：",
            "PARAGRAPH 为做好今年防汛工作，现就有关事项通知如下。",
            "HEADING 一、提高认识",
            "PARAGRAPH 各级各部门要充分认识防汛工作的重要性。",
            "HEADING 二、落实责任",
            "PARAGRAPH 实行行政首长负责制。",
            "SIGNER 江州市人民政府",
            "DATE 2026年5月8日",
            "ANNOTATION （此件公开发布）"),
        Intakes.texts(file));
    assertTrue(file.isReady());
  }

  @Test
  void bothSidesHaveTheSameCharacters() {
    Tally tally = Intakes.sheet(notice()).tally();
    assertTrue(tally.agrees(), tally.toString());
    assertEquals(tally.source(), tally.kept());
  }

  @Test
  void labelChangesWhatALineBecomes() {
    IntakeFile file = notice();
    int line = Intakes.line(file, "二、落实责任");
    file.label(List.of(line), Label.PARAGRAPH);
    assertEquals(Label.PARAGRAPH, Intakes.label(file, line));
    assertTrue(Intakes.texts(file).contains("PARAGRAPH 二、落实责任"), Intakes.texts(file).toString());
    assertTrue(Intakes.sheet(file).tally().agrees());
  }

  @Test
  void severalLinesTakeALabelAtOnceAndUndoTakesItBack() {
    IntakeFile file = notice();
    List<String> before = Intakes.texts(file);
    int first = Intakes.line(file, "一、提高认识");
    file.label(List.of(first, first + 1), Label.ASIDE);
    assertEquals(Label.ASIDE, Intakes.label(file, first + 1));
    assertEquals(before.size() - 2, Intakes.texts(file).size());
    assertTrue(Intakes.sheet(file).tally().agrees());
    assertTrue(file.isChanged());
    file.undo();
    assertEquals(before, Intakes.texts(file));
    assertFalse(file.isChanged());
    file.redo();
    assertEquals(before.size() - 2, Intakes.texts(file).size());
  }

  @Test
  void oneTitleLineSaidKeepsTheOther() {
    IntakeFile file = notice();
    file.label(List.of(2), Label.TITLE);
    assertEquals("TITLE 江州市人民政府", Intakes.texts(file).getFirst());
    assertEquals(Label.TITLE, Intakes.label(file, 1));
  }

  @Test
  void leavingALineToTheReaderTakesTheLabelAway() {
    IntakeFile file = notice();
    int line = Intakes.line(file, "一、提高认识");
    file.label(List.of(line), Label.PARAGRAPH);
    file.forget(List.of(line));
    assertEquals(Label.HEADING, Intakes.label(file, line));
  }

  @Test
  void confirmedLinesAreSure() {
    IntakeFile file = chronicle();
    assertFalse(file.unsure().isEmpty());
    assertFalse(file.isReady());
    file.confirm(file.unsure());
    assertEquals(List.of(), file.unsure());
    assertTrue(file.isReady());
    file.undo();
    assertFalse(file.isReady());
  }

  @Test
  void chronicleWithoutYearAsksForIt() {
    IntakeFile file = chronicle();
    assertTrue(Intakes.sheet(file).lacksYear());
    file.setYear(Optional.of(Year.of(2026)));
    Chronicle read =
        (Chronicle) Intakes.sheet(file).prepared().imported().issue().items().getFirst();
    assertFalse(Intakes.sheet(file).lacksYear());
    assertEquals("2026-05-03", String.valueOf(read.entries().getFirst().date().from()));
    assertTrue(file.isReady());
  }

  @Test
  void canBeTakenForSomethingElse() {
    IntakeFile file = chronicle();
    file.takeFor(Guidance.As.DOCUMENT);
    assertEquals(Guidance.As.DOCUMENT, file.guidance().as());
    assertFalse(Intakes.sheet(file).lacksYear());
  }

  @Test
  void readsInAnotherEncodingWhenTold() throws IOException {
    Path path = folder.resolve("通知.txt");
    Files.write(path, Intakes.NOTICE.getBytes(Charset.forName("GB18030")));
    IntakeModel model = Intakes.model(path);
    IntakeFile file = model.files().getFirst();
    model.decode(file, Optional.of(Charset.forName("GBK")));
    assertEquals(
        Optional.of(Charset.forName("GBK")),
        Intakes.sheet(file).prepared().imported().source().charset());
    assertEquals("TITLE 江州市人民政府", Intakes.texts(file).getFirst());
  }

  @Test
  void cellsOfTheResultStandUnderTheirColumns() {
    String table =
        "<table><tr><th>区县</th><th>面积</th><th>单位</th></tr><tr><td>江东区</td><td rowspan=2>甲</td>"
            + "<td>20</td></tr><tr><td>江西县</td><td>88</td></tr></table>";
    IntakeFile file =
        Intakes.file(
            Intakes.write(folder, "表.html", "<html><body><p>江州市供水情况</p>" + table + "<p>注</p>"));
    List<Cell> cells = Cell.of(Intakes.sheet(file).row(Intakes.line(file, "江西县")));
    assertEquals(
        List.of("0 江西县", "1 ", "2 88"),
        cells.stream()
            .map(
                cell ->
                    cell.box().column() + " " + cell.part().map(p -> p.text().chars()).orElse(""))
            .toList());
    assertEquals(List.of(), Cell.of(Intakes.sheet(file).row(1)));
  }

  @Test
  void whatIsTooLongForARowIsCutBetweenCharacters() {
    assertEquals("甲乙", Excerpt.of("甲乙"));
    String longOne = "一".repeat(Excerpt.MOST - 1) + "𠮷" + "二";
    assertEquals("一".repeat(Excerpt.MOST - 1), Excerpt.of(longOne));
  }

  @Test
  void emptyFileIsRefusedWithItsReason() {
    IntakeFile file = Intakes.file(Intakes.write(folder, "空.txt", ""));
    assertEquals("GB-I01", file.refusal().orElseThrow().code());
    assertFalse(file.isReady());
  }

  @TestFactory
  Stream<DynamicTest> confirmingRealDocumentsChangesNothingInThem() {
    return corpus()
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> confirmed(path)));
  }

  private static void confirmed(Path path) {
    IntakeFile file = Intakes.file(path);
    List<String> before = Intakes.texts(file);
    assertTrue(Intakes.sheet(file).tally().agrees(), Intakes.sheet(file).tally().toString());
    file.confirm(file.unsure());
    assertEquals(before, Intakes.texts(file));
    assertEquals(List.of(), file.unsure());
  }

  @TestFactory
  Stream<DynamicTest> everyLabelOnAnyLineLosesNoCharacter() {
    return corpus()
        .limit(4)
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> labelled(path)));
  }

  private static void labelled(Path path) {
    IntakeFile file = Intakes.file(path);
    int lines = Intakes.sheet(file).rows().size();
    for (Label label : Label.values()) {
      for (int line : IntStream.rangeClosed(1, Math.min(lines, 12)).toArray()) {
        file.label(List.of(line), label);
        Tally tally = Intakes.sheet(file).tally();
        assertTrue(tally.agrees(), label + " on " + line + ": " + tally);
        file.undo();
      }
    }
  }

  private static Stream<Path> corpus() {
    return Stream.of("local", "state-council-txt", "chronicle")
        .map(folder -> Shared.file("corpus/" + folder))
        .flatMap(IntakeFileTest::texts);
  }

  private static Stream<Path> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void saysWhichLinesAreConfirmed() {
    IntakeFile file = chronicle();
    int line = file.unsure().getFirst();
    file.confirm(List.of(line));
    assertEquals(
        State.CONFIRMED, file.verdict(Intakes.sheet(file).row(line)).orElseThrow().state());
  }

  private IntakeFile notice() {
    return Intakes.file(Intakes.write(folder, "通知.txt", Intakes.NOTICE));
  }

  private IntakeFile chronicle() {
    return Intakes.file(Intakes.write(folder, "大事记.txt", Intakes.CHRONICLE));
  }
}
