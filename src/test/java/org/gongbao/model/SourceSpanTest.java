package org.gongbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.junit.jupiter.api.Test;

class SourceSpanTest {
  private static final NodeId ID = new NodeId("n");

  @Test
  void whatImportTookOutIsPartOfTheSpan() {
    Trace trace = new Trace(List.of(new Run(0, 7), new Run(7, 8)), "面积30 m<sup>2</sup>，\n其中绿地");
    Node node = paragraph("面积30m2，其中绿地");
    assertEquals(new SourceSpan(7, "30 m<sup>2"), span(trace, node, 2, 6));
    assertEquals(new SourceSpan(8, "其中"), span(trace, node, 7, 9));
  }

  @Test
  void unchangedTextIsGivenAsItIs() {
    Trace trace = new Trace(List.of(new Run(0, 3)), "");
    assertEquals(new SourceSpan(3, "乙"), span(trace, paragraph("甲乙丙"), 1, 2));
  }

  @Test
  void textEditedSinceIsGivenAsItIs() {
    Trace trace = new Trace(List.of(new Run(0, 3)), "甲 乙丙");
    assertEquals(new SourceSpan(3, "丁"), span(trace, paragraph("甲丁丙"), 1, 2));
  }

  @Test
  void anOrdinalStandsOnTheFirstLineOfItsText() {
    Node node = paragraph("加强领导").withField(Field.ORDINAL, Ordinal.leading("(一)").get());
    Trace trace = new Trace(List.of(new Run(0, 12)), "");
    Provenance provenance =
        new Provenance(new SourceId("s"), Map.of(new TextKey(ID, Slot.TEXT), trace));
    assertEquals(new SourceSpan(12, "(一)"), SourceSpan.of(provenance, node, Slot.ORDINAL, 0, 3));
    assertEquals(
        new SourceSpan(0, "(一)"), SourceSpan.of(Provenance.NONE, node, Slot.ORDINAL, 0, 3));
  }

  private static SourceSpan span(Trace trace, Node node, int from, int to) {
    Provenance provenance =
        new Provenance(new SourceId("s"), Map.of(new TextKey(ID, Slot.TEXT), trace));
    return SourceSpan.of(provenance, node, Slot.TEXT, from, to);
  }

  private static Node paragraph(String chars) {
    return Shape.of(Paragraph.class).blank(ID).withText(Slot.TEXT, Text.of(chars));
  }
}
