package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Document;
import org.gongbao.model.Heading;
import org.gongbao.model.LossReport;
import org.gongbao.model.Paragraph;
import org.junit.jupiter.api.Test;

/// What an editor says a line is, it is.
class GuidanceTest {
  private static final String TEXT =
      """
      江州市人民政府办公室
      关于做好冬季供暖工作的通知
      江府办字〔2026〕71号
      各县（区）人民政府，市政府各部门：
      现就有关事项通知如下。
      一、提前检修设备
      各供热单位要抓紧检修，
      做到应修尽修。
      内部传阅 请勿外传
      江州市人民政府办公室
      2026年11月2日
      """;

  private static Imported read(Guidance guidance) {
    return Reading.text(TEXT, guidance);
  }

  @Test
  void tellsWhatEveryLineWasTakenFor() {
    assertEquals(
        List.of(
            Label.TITLE,
            Label.TITLE,
            Label.NUMBER,
            Label.ADDRESSEES,
            Label.PARAGRAPH,
            Label.HEADING,
            Label.PARAGRAPH,
            Label.PARAGRAPH,
            Label.SIGNER,
            Label.SIGNER,
            Label.DATE),
        read(Guidance.NONE).decisions().stream().map(Decision::label).toList());
  }

  @Test
  void joinsHeadsAndLeavesOutAsTold() {
    Guidance said =
        Guidance.NONE
            .with(8, Optional.of(Label.JOINED))
            .with(9, Optional.of(Label.ASIDE))
            .with(5, Optional.of(Label.HEADING));
    Imported imported = read(said);
    Document document = Reading.document(imported, 0);
    assertEquals(2, Reading.all(document, Heading.class).size());
    assertEquals(
        List.of("各供热单位要抓紧检修，做到应修尽修。"),
        Reading.all(document, Paragraph.class).stream().map(p -> p.text().chars()).toList());
    assertTrue(
        imported.losses().losses().stream()
            .anyMatch(loss -> loss.kind() == LossReport.Kind.FURNITURE && loss.line() == 9));
    Conservation.check(imported);
    assertTrue(imported.decisions().stream().allMatch(d -> d.line() < 5 || d.isSure()));
  }

  @Test
  void anotherLineMayBeTheTitle() {
    Guidance said =
        Guidance.NONE.with(1, Optional.of(Label.ASIDE)).with(2, Optional.of(Label.TITLE));
    assertEquals("关于做好冬季供暖工作的通知", Reading.document(read(said), 0).title().chars());
  }

  @Test
  void aParagraphStaysOneThoughItLooksLikeAHeading() {
    Guidance said = Guidance.NONE.with(6, Optional.of(Label.PARAGRAPH));
    assertEquals(List.of(), Reading.all(Reading.document(read(said), 0), Heading.class));
  }

  @Test
  void noLabelIsTheReadersOwnChoiceAgain() {
    Guidance said = Guidance.NONE.with(6, Optional.of(Label.PARAGRAPH));
    assertEquals(Guidance.NONE, said.with(6, Optional.empty()));
  }

  @Test
  void adjacentLinesCalledPartTitlesAreOneTitle() {
    String text =
        """
        江州市人民政府关于印发方案的通知

        江府发〔2026〕9号

        各县（区）人民政府：

        现予印发。

        2026年6月6日

        江州市湖泊

        治理方案

        一、要求
        """;
    Imported imported =
        Reading.text(
            text,
            Guidance.NONE
                .with(11, Optional.of(Label.PART_TITLE))
                .with(13, Optional.of(Label.PART_TITLE)));
    assertEquals(
        List.of("江州市湖泊治理方案"),
        Reading.document(imported, 0).issued().stream().map(i -> i.title().chars()).toList());
  }

  @Test
  void aSecretTextIsNeverSilentlyTakenUp() {
    Imported imported =
        Reading.text("机密★1年\n\n江州市人民政府关于防汛的通知\n\n江府发〔2026〕9号\n\n各县（区）人民政府：\n\n现通知如下。\n");
    assertEquals("江州市人民政府关于防汛的通知", Reading.document(imported, 0).title().chars());
    assertEquals(1, Conservation.unplaced(imported));
  }
}
