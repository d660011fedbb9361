package org.gongbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TypeArea;
import org.gongbao.model.Block;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

/// Whatever comes in, pages come out, nothing is lost, and what is wrong is said.
class BadInputTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private final NodeIds ids = new CountingIds("b");

  @Test
  void anEmptyIssueHasNoPages() {
    Composition composed = compose(Issue.blank(ids.next()), STYLE);
    assertEquals(0, composed.pages().size());
    assertEquals(List.of(), composed.faults());
  }

  @Test
  void aWordOf20000LettersIsBrokenAndSaidSo() {
    Composition composed = compose(issue(paragraph("a".repeat(20_000))), STYLE);
    keepsEverything(composed);
    assertTrue(rules(composed).contains("LAY-03"));
  }

  @Test
  void aColumnNarrowerThanFourCharactersStillHoldsText() {
    TypeArea area = STYLE.area();
    HouseStyle narrow =
        with(
            new TypeArea(
                area.top(), area.inner(), 2, 20 * Emu.PT, area.gap(), area.lines(), area.pitch()));
    Composition composed =
        compose(
            issue(paragraph("“各县（区）人民政府”，市政府各部门2026年……abcdefghijkl。"), table(3, 3, "内容")), narrow);
    keepsEverything(composed);
    assertFalse(composed.pages().isEmpty());
    assertTrue(rules(composed).contains("LAY-03"), rules(composed).toString());
  }

  @Test
  void aTableOf5000RowsIsSetWhole() {
    Composition composed = compose(issue(table(5000, 10, "第12项内容说明")), STYLE);
    keepsEverything(composed);
    assertTrue(composed.pages().size() > 100);
  }

  @Test
  void aCellTallerThanAPageGoesOn() {
    Composition composed = compose(issue(table(2, 3, "某项内容的说明文字，".repeat(800))), STYLE);
    keepsEverything(composed);
    assertTrue(composed.pages().size() > 2);
  }

  @Test
  void aMissingFontIsReplacedByWhatIsThere() {
    Map<Face, FontName> fonts = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      fonts.put(face, new FontName("NoSuchFont"));
    }
    HouseStyle style =
        new HouseStyle(
            STYLE.name(),
            STYLE.paper(),
            STYLE.area(),
            STYLE.lines(),
            STYLE.flow(),
            STYLE.tables(),
            STYLE.types(),
            fonts);
    Composition composed = compose(issue(paragraph("正文")), style);
    keepsEverything(composed);
    assertEquals(
        List.of("lay.02.font"),
        composed.faults().stream().map(LayoutFault::key).distinct().toList());
  }

  @Test
  void withoutAnyFontPagesComeAndEveryCharacterIsReported() {
    FontSet none =
        new FontSet() {
          @Override
          public Optional<FontMetrics> metrics(FontName name) {
            return Optional.empty();
          }

          @Override
          public List<FontName> fallbacks() {
            return List.of();
          }
        };
    Composition composed = new Composer(none).compose(issue(paragraph("正文")), STYLE);
    keepsEverything(composed);
    assertTrue(rules(composed).contains("LAY-02"));
  }

  @Test
  void aCharacterNoFontHasIsReported() {
    Composition composed = compose(issue(paragraph("甲\uE123乙\uDB80\uDC00丙")), STYLE);
    keepsEverything(composed);
    assertEquals(2, rules(composed).stream().filter("LAY-02"::equals).count());
  }

  @Test
  void twoThousandPagesCome() {
    Block[] blocks = new Block[10_000];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = paragraph("各县（区）人民政府、市政府各部门要切实加强组织领导，落实工作责任。".repeat(10));
    }
    Composition composed = compose(issue(blocks), STYLE);
    keepsEverything(composed);
    assertTrue(composed.pages().size() > 2000, composed.pages().size() + " pages");
  }

  @Test
  void textOfNothingButMarksIsSet() {
    for (String text :
        List.of("——".repeat(5000), "。".repeat(300), "（".repeat(300), "　".repeat(300), "…")) {
      keepsEverything(compose(issue(paragraph(text)), STYLE));
    }
  }

  private static Composition compose(Issue issue, HouseStyle style) {
    return new Composer(Fonts.BUNDLED).compose(issue, style);
  }

  private static void keepsEverything(Composition composed) {
    assertFalse(rules(composed).contains("LAY-01"), composed.faults().toString());
  }

  private static List<String> rules(Composition composed) {
    return composed.faults().stream().map(fault -> fault.rule()).toList();
  }

  private static HouseStyle with(TypeArea area) {
    return new HouseStyle(
        STYLE.name(),
        STYLE.paper(),
        area,
        STYLE.lines(),
        STYLE.flow(),
        STYLE.tables(),
        STYLE.types(),
        STYLE.fonts());
  }

  private Issue issue(Block... blocks) {
    Notice notice = new Notice(ids.next(), Text.of("更正"), List.of(blocks));
    Section section = new Section(ids.next(), Text.of("其他"), List.of(notice));
    Issue blank = Issue.blank(ids.next());
    return new Issue(
        blank.id(),
        blank.number(),
        blank.stage(),
        blank.chroniclePeriod(),
        blank.received(),
        blank.masthead(),
        blank.colophon(),
        List.of(section));
  }

  private Block paragraph(String text) {
    return new Paragraph(ids.next(), Ordinal.NONE, Text.of(text));
  }

  private Block table(int rows, int columns, String text) {
    List<TableRow> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        cells.add(new Cell(ids.next(), CellSpan.SINGLE, Text.of(row == 0 ? "栏" : text)));
      }
      all.add(new TableRow(ids.next(), cells));
    }
    return new Table(
        ids.next(), Text.EMPTY, Text.EMPTY, new TableForm(List.of(), 1), all, Text.EMPTY);
  }
}
