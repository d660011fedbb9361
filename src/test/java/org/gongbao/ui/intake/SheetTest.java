package org.gongbao.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.Shared;
import org.gongbao.exchange.Decision;
import org.gongbao.exchange.Label;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.CellSpan;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.intake.LineRow.Box;
import org.junit.jupiter.api.Test;

/// What is shown of a file, and the count of its characters.
class SheetTest {
  @Test
  void cellsCoveredFromAboveKeepTheirColumn() {
    SourceTable table =
        new SourceTable(
            1,
            1,
            List.of(
                List.of(
                    new SourceCell(0, 2, new CellSpan(1, 2)),
                    new SourceCell(3, 5, new CellSpan(2, 1))),
                List.of(
                    new SourceCell(0, 1, CellSpan.SINGLE), new SourceCell(2, 3, CellSpan.SINGLE))));
    SourceText source =
        new SourceText(
            "表.docx",
            Optional.empty(),
            true,
            List.of(SourceLine.plain("单位\t数量"), SourceLine.plain("甲\t乙")),
            List.of(table),
            Map.of(),
            List.of());
    assertEquals(
        Map.of(
            1, List.of(new Box(0, 1, "单位"), new Box(1, 2, "数量")),
            2, List.of(new Box(0, 1, ""), new Box(1, 1, "甲"), new Box(2, 1, "乙"))),
        Boxes.of(source));
  }

  @Test
  void largerTypeIsLargerThanWhatMostOfTheTextHas() {
    List<SourceLine> lines = List.of(line("标题", 2200), line("这里是正文正文正文", 1600), line("注", 0));
    int body = Looks.bodySize(lines);
    assertEquals(1600, body);
    assertTrue(Looks.styles(lines.getFirst().look(), body).contains("gb-intake-largest"));
    assertEquals(List.of("gb-intake-line"), Looks.styles(lines.get(1).look(), body));
    assertEquals(List.of("gb-intake-line"), Looks.styles(lines.getLast().look(), body));
  }

  @Test
  void charactersThatAreNotTheSameAreListedByLine() {
    Tally tally = Tally.of(List.of(row(1, "江州市人民政府", "江州人民政府府", List.of())), false);
    assertEquals(List.of(new Tally.Difference(1, "市", "府")), tally.differences());
    assertFalse(tally.agrees());
  }

  @Test
  void whatWasLeftOutIsCountedAside() {
    Loss loss = new Loss(Kind.UNPLACED, 1, "（略）");
    LineRow row = row(1, "江州市（略）", "江州市", List.of(loss));
    Tally tally = Tally.of(List.of(row), false);
    assertTrue(tally.agrees(), tally.toString());
    assertEquals(List.of(6, 3, 3), List.of(tally.source(), tally.kept(), tally.aside()));
    assertTrue(row.confidence() < Decision.SURE);
  }

  @Test
  void wholeIssuesAgreeToo() {
    Tally sample =
        Intakes.sheet(Intakes.file(Path.of("resources/sample/jiangzhou-2026-22.txt"))).tally();
    assertTrue(sample.agrees(), sample.toString());
    Tally seed = Intakes.sheet(Intakes.file(Shared.file("seed/nanchang-2021-09.txt"))).tally();
    assertTrue(seed.agrees(), seed.toString());
  }

  private static SourceLine line(String text, int size) {
    Look look = new Look(Look.Align.START, false, size, 0, Look.Part.BODY, "");
    return new SourceLine(text, List.of(), look);
  }

  private static LineRow row(int number, String original, String result, List<Loss> losses) {
    TextKey key = new TextKey(new NodeId("n1"), Slot.TEXT);
    return new LineRow(
        number,
        SourceLine.plain(original),
        List.of(),
        "",
        Optional.of(new Decision(number, Label.PARAGRAPH, 100)),
        List.of(new Part(Label.PARAGRAPH, 0, true, key, Text.of(result))),
        List.of(),
        losses);
  }
}
