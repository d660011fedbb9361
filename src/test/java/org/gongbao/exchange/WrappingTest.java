package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.Shared;
import org.gongbao.model.Document;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts whose lines a program cut come in as the paragraphs they were.
class WrappingTest {
  private static final String HEAD = "江州市人民政府关于公布名录的通知\n江府发〔2026〕20号\n各县（区）人民政府，市政府各部门：\n";
  private static final String FIRST =
      "为加强文物保护工作，根据有关法律法规和《江州市文物保护办法》第三条、第十二条的规定，结合本市实际，经市政府同意，"
          + "现将第五批市级文物保护单位名录予以公布。各县（区）人民政府要切实履行主体责任，划定必要的保护范围，作出标志说明，"
          + "建立记录档案，并区别情况分别设置专门机构或者专人负责管理，确保文物安全。";
  private static final String SECOND =
      "各有关部门要按照职责分工，密切配合，加强监督检查，及时研究解决文物保护工作中的重大问题，依法严肃查处各类违法行为，"
          + "不断提高本市文物保护、管理和利用水平，更好发挥文物在传承文化、服务社会中的作用。";

  @ParameterizedTest
  @ValueSource(strings = {"", "　　", "    "})
  void joinsLinesCutAfterSoManyCharacters(String indent) {
    String text =
        HEAD + cut(indent + FIRST, 24) + cut(indent + SECOND, 24) + cut(indent + "一、" + FIRST, 24);
    Imported imported = Reading.text(text + "2026年10月29日\n");
    Conservation.check(imported);
    assertEquals(List.of(FIRST, SECOND, FIRST), paragraphs(Reading.document(imported, 0)));
  }

  @Test
  void provenanceNamesTheLineEachCharacterStoodOn() {
    Imported imported = Reading.text(HEAD + cut(FIRST, 24) + cut(SECOND, 24));
    Node first = Reading.all(imported.issue(), Paragraph.class).getFirst();
    var trace = Conservation.trace(imported, first, Slot.TEXT);
    assertEquals(4, trace.lineAt(0));
    assertEquals(4, trace.lineAt(23));
    assertEquals(5, trace.lineAt(24));
    assertEquals(cut(FIRST, 24).strip(), trace.verbatim());
  }

  @Test
  void wholeParagraphsAndListsAreNotJoined() {
    assertEquals(new BitSet(), continued(HEAD + FIRST + "\n" + SECOND + "\n" + FIRST + "\n"));
    assertEquals(new BitSet(), continued("锦水县望湖镇临江村古民居建筑群一处。\n".repeat(20)));
  }

  @Test
  void hardWrappedMailGivesTheParagraphsOfTheDocument() {
    Document whole = document("corpus/state-council-txt/sc049.txt");
    Document cut = document("corpus/bad-inputs/txt/22_hard_wrapped_36.txt");
    assertEquals(outline(whole, true), outline(cut, true));
    assertEquals(whole.addressees().chars(), cut.addressees().chars());
  }

  @Test
  void traditionalTextHasTheSameStructureAndIsRemarked() {
    Imported traditional =
        Reading.file(Shared.file("corpus/bad-inputs/txt/28_traditional_utf8.txt"));
    assertEquals(
        outline(document("corpus/state-council-txt/sc049.txt"), false),
        outline(Reading.document(traditional, 0), false));
    assertEquals(List.of(Kind.TRADITIONAL), kinds(traditional));
  }

  @Test
  void tabsAndSpacesThatDoNotBreakAreToldOfOnce() {
    Imported imported = Reading.file(Shared.file("corpus/bad-inputs/txt/25_tabs_and_nbsp.txt"));
    assertEquals(
        outline(document("corpus/state-council-txt/sc049.txt"), false),
        outline(Reading.document(imported, 0), false));
    assertEquals(List.of(Kind.INVISIBLE, Kind.INVISIBLE), kinds(imported));
  }

  @Test
  void lineEndsDoubledByAProgramMakeNoParagraphs() {
    assertEquals(
        outline(document("corpus/state-council-txt/sc049.txt"), true),
        outline(document("corpus/bad-inputs/txt/19_crcrlf.txt"), true));
  }

  private static Document document(String file) {
    return Reading.document(Reading.file(Shared.file(file)), 0);
  }

  private static List<Kind> kinds(Imported imported) {
    return imported.losses().losses().stream().map(loss -> loss.kind()).toList();
  }

  /// Kinds of nodes in order, with their ordinals, and with their texts if wanted.
  private static List<String> outline(Document document, boolean texts) {
    List<String> outline = new ArrayList<>();
    document.walk(
        node -> {
          String ordinal =
              node.field(org.gongbao.model.Field.ORDINAL)
                  .map(o -> ((Ordinal) o).written())
                  .orElse("");
          String text =
              node.shape().texts().stream()
                  .map(slot -> node.text(slot).orElseThrow().chars())
                  .collect(Collectors.joining("|"));
          outline.add(node.getClass().getSimpleName() + ordinal + (texts ? text : ""));
        });
    return outline;
  }

  private static BitSet continued(String text) {
    return Wrapping.continued(
        org.gongbao.exchange.source.SourceText.plain(
            "甲.txt", java.nio.charset.StandardCharsets.UTF_8, text.lines().toList()));
  }

  private static List<String> paragraphs(Document document) {
    return Reading.all(document, Paragraph.class).stream().map(p -> p.text().chars()).toList();
  }

  private static String cut(String text, int length) {
    StringBuilder cut = new StringBuilder();
    for (int at = 0; at < text.length(); at += length) {
      cut.append(text, at, Math.min(text.length(), at + length)).append('\n');
    }
    return cut.toString();
  }
}
