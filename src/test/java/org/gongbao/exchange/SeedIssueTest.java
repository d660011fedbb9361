package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.Shared;
import org.gongbao.model.Attachment;
import org.gongbao.model.Cell;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerContents;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.LossReport;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The counts of a real issue (domain A.2), and what import must keep of it.
class SeedIssueTest {
  private static Imported seed;

  @BeforeAll
  static void read() {
    seed = Reading.file(Shared.file("seed/nanchang-2021-09.txt"));
  }

  @Test
  void findsIssueAndItems() {
    assertTrue(seed.whole());
    assertEquals(IssueNumber.of(2021, 9, 523), seed.issue().number());
    assertEquals(
        List.of("市政府文件", "市政府办公室文件", "大事记"),
        seed.issue().sections().stream().map(section -> section.name().chars()).toList());
    assertEquals(4, Reading.all(seed.issue(), Document.class).size());
    assertEquals(5, seed.issue().items().size());
    assertEquals(
        List.of("4", "49", "52", "54", "56"),
        seed.issue().received().entries().stream().map(entry -> entry.page()).toList());
  }

  @Test
  void takesHeadingLevelsFromTheOrdinalForm() {
    IssuedText plan = Reading.document(seed, 0).issued().getFirst();
    assertEquals(5, Reading.headings(plan, OrdinalForm.HAN));
    assertEquals(17, Reading.headings(plan, OrdinalForm.HAN_BRACKETED));
    assertEquals(32, Reading.headings(plan, OrdinalForm.ARABIC));
    assertEquals(41, Reading.headings(plan, OrdinalForm.ARABIC_BRACKETED));
    assertEquals(2, Reading.headings(plan, OrdinalForm.DASH));
    assertEquals(97, Reading.all(plan, Heading.class).size());
    long dashes =
        Reading.all(plan, Paragraph.class).stream()
            .filter(p -> p.ordinal().form() == OrdinalForm.DASH)
            .count();
    assertEquals(20, dashes);
  }

  @Test
  void readsRunInHeadings() {
    IssuedText plan = Reading.document(seed, 1).issued().getFirst();
    assertEquals(4, Reading.headings(plan, OrdinalForm.HAN));
    assertEquals(8, Reading.headings(plan, OrdinalForm.HAN_BRACKETED));
    List<Paragraph> runIn =
        Reading.all(plan, Paragraph.class).stream()
            .filter(p -> p.ordinal().form() == OrdinalForm.ARABIC)
            .toList();
    assertEquals(14, runIn.size());
    assertTrue(runIn.stream().allMatch(p -> p.text().leadEnd() > 0));
    assertEquals("1. ", runIn.getFirst().ordinal().written());
  }

  @Test
  void joinsTheTableFromItsPages() {
    Attachment attachment = Reading.document(seed, 0).attachments().getFirst();
    assertEquals("附件：", attachment.label().chars());
    assertEquals("南昌市推动制造业竞争优势重构、打造“产业名城”项目清单", attachment.title().chars());
    Table table = Reading.only(attachment, Table.class);
    assertEquals(126, table.rows().size());
    assertEquals(5, table.form().columns().size());
    assertTrue(table.rows().stream().allMatch(row -> row.cells().size() == 5));
    long sum = 0;
    for (int i = 1; i <= 125; i++) {
      List<Cell> cells = table.rows().get(i).cells();
      assertEquals(Integer.toString(i), cells.getFirst().text().chars());
      sum += Long.parseLong(cells.get(2).text().chars());
    }
    assertEquals(58_681_501, sum);
    Text area = table.rows().get(15).cells().get(4).text();
    assertTrue(area.chars().startsWith("建筑面积约646400 m2,其中"), area.chars());
    assertEquals(StyledRange.of(13, 14, TextStyle.SUPERSCRIPT), area.marks().getFirst());
  }

  @Test
  void readsRosters() {
    List<Roster> rosters = Reading.all(seed.issue(), Roster.class);
    assertEquals(7, rosters.size());
    assertEquals(
        List.of("1+2+0", "1+3+23", "1+4", "1+5", "1+2", "1+2", "1+2+8"),
        rosters.stream().map(SeedIssueTest::sizes).toList());
    Person person = rosters.get(1).groups().get(1).persons().get(1);
    assertEquals("宋铀", person.name().chars());
    assertEquals("宋 铀", Conservation.trace(seed, person, Slot.NAME).verbatim());
    Person turned = rosters.get(1).groups().get(1).persons().get(2);
    assertEquals("省自然资源厅二级巡视员、市自然资源局局长", turned.post().chars());
    RoleGroup members = rosters.getFirst().groups().get(2);
    assertTrue(members.organisations().chars().endsWith("分管领导。"));
  }

  private static String sizes(Roster roster) {
    return String.join(
        "+", roster.groups().stream().map(g -> Integer.toString(g.persons().size())).toList());
  }

  @Test
  void readsTheChronicle() {
    Chronicle chronicle = (Chronicle) seed.issue().items().getLast();
    assertEquals(75, chronicle.entries().size());
    assertEquals(28, chronicle.entries().stream().map(e -> e.date().from()).distinct().count());
    assertEquals(
        List.of(24L, 7L, 2L, 42L),
        List.of(PartOfDay.MORNING, PartOfDay.AFTERNOON, PartOfDay.EVENING, PartOfDay.NONE).stream()
            .map(part -> chronicle.entries().stream().filter(e -> e.date().part() == part).count())
            .toList());
    assertTrue(chronicle.entries().stream().allMatch(e -> e.text().chars().endsWith("。")));
  }

  @Test
  void readsTheInnerContentsOfTwoColumns() {
    InnerContents contents = Reading.only(seed.issue(), InnerContents.class);
    assertEquals(54, contents.entries().size());
    List<OrdinalForm> forms = contents.entries().stream().map(e -> e.ordinal().form()).toList();
    assertEquals(5, forms.stream().filter(form -> form == OrdinalForm.HAN).count());
    assertEquals(17, forms.stream().filter(form -> form == OrdinalForm.HAN_BRACKETED).count());
    assertEquals(32, forms.stream().filter(form -> form == OrdinalForm.ARABIC).count());
    IssuedText plan = Reading.document(seed, 0).issued().getFirst();
    List<String> headings =
        Reading.all(plan, Heading.class).stream()
            .filter(h -> h.ordinal().form().level() > 0 && h.ordinal().form().level() < 4)
            .map(h -> h.text().chars())
            .toList();
    assertEquals(headings, contents.entries().stream().map(e -> e.text().chars()).toList());
  }

  @Test
  void keepsTheWrittenForm() {
    assertEquals("洪府办字[2021]187号", Reading.document(seed, 2).numbers().list().getFirst().written());
    assertEquals("(此件主动公开)", Reading.document(seed, 2).annotation().chars());
    List<String> brackets =
        Reading.all(Reading.document(seed, 1), Heading.class).stream()
            .map(heading -> heading.ordinal().written())
            .filter(ordinal -> ordinal.contains("一"))
            .toList();
    assertTrue(brackets.contains("(一)") || brackets.contains("(一) "), brackets.toString());
  }

  @Test
  void rejoinsWhatColumnsCut() {
    List<Paragraph> paragraphs = Reading.all(seed.issue(), Paragraph.class);
    assertEquals(
        List.of(), paragraphs.stream().filter(p -> !Chars.endsSentence(p.text().chars())).toList());
    assertTrue(paragraphs.stream().anyMatch(p -> p.text().chars().contains("内需市场之一——长江中游城市群")));
  }

  @Test
  void losesNoCharacter() {
    Conservation.check(seed);
    assertEquals(1, Conservation.unplaced(seed));
    assertEquals(
        List.of("目录", "CONTENTS", "传达政令 宣传政策 指导工作 服务社会", "意义.....2", "====="),
        seed.losses().losses().stream().map(LossReport.Loss::text).toList());
  }

  @Test
  void provenanceNamesTheSourceLineOfJoinedText() {
    Paragraph joined =
        Reading.all(seed.issue(), Paragraph.class).stream()
            .filter(p -> p.text().chars().contains("内需市场之一——长江中游城市群"))
            .findFirst()
            .orElseThrow();
    var trace = Conservation.trace(seed, joined, Slot.TEXT);
    int dash = joined.text().chars().indexOf("——长江中游");
    String line = seed.source().texts().get(trace.lineAt(dash) - 1);
    assertTrue(line.startsWith("——长江中游城市群"), line);
  }
}
