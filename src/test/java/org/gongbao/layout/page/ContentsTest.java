package org.gongbao.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.ContentsStyle;
import org.gongbao.layout.style.ContentsStyle.Labels;
import org.gongbao.layout.style.ContentsStyle.Leader;
import org.gongbao.layout.style.ContentsStyle.Numbers;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.StyleDraft;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ContentsWordings;
import org.gongbao.model.ContentsWordings.Wording;
import org.gongbao.model.Document;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 目录 as printed (domain D.6).
class ContentsTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private static final int EM = STYLE.type(TextRole.CONTENTS_ENTRY).size();
  private static final String LONG = "江州市人民政府办公室关于转发市发展改革委市财政局市自然资源局市水务局等部门关于加快推进城乡供水一体化若干措施的通知";

  private final ContentsPages pages = new ContentsPages();

  @Test
  void anEntryIsTitleNumberAndPage() {
    Document joint = pages.document("江州市财政局 江州市教育局关于学生资助的通知", "江财规〔2026〕5号", "江教规〔2026〕2号");
    Text broken =
        Text.of("江州市人民政府关于周砚清等同志职务任免的通知").with(new StyledRange(7, 8, TextStyle.LINE_START, ""));
    Document staff = (Document) pages.document("", "江府任〔2026〕9号").withText(Slot.TITLE, broken);
    Notice reading = new Notice(new NodeId("reading"), Text.of("《学生资助办法》政策解读"), List.of());
    Chronicle chronicle =
        new Chronicle(
            new NodeId("chronicle"), Text.of("江州大事记"), Text.of("（2026年10月1日—31日）"), List.of());
    Issue issue =
        pages.issue(
            pages.section("部门文件", List.of(joint)),
            pages.section("人事任免", List.of(staff)),
            pages.section("政策解读", List.of(reading)),
            pages.section("大事记", List.of(chronicle)));
    assertEquals(
        List.of(
            "部门文件",
            "江州市财政局 江州市教育局关于学生资助的通知（江财规〔2026〕5号）（江教规〔2026〕2号）|4",
            "人事任免",
            "江州市人民政府关于周砚清等同志职务任免的通知（江府任〔2026〕9号）|5",
            "政策解读",
            "《学生资助办法》政策解读|6",
            "大事记",
            "江州大事记（2026年10月1日—31日）|7"),
        read(compose(issue, STYLE)));
  }

  @Test
  void whatTheOfficeWroteIsPrintedInstead() {
    Text title = Text.of("关于降低CO2排放的通知").with(StyledRange.of(6, 7, TextStyle.SUBSCRIPT));
    Document item = (Document) pages.document("", "江府发〔2026〕8号").withText(Slot.TITLE, title);
    Document other = pages.document("关于防汛的通知", "江府发〔2026〕9号");
    Issue issue = pages.issue(pages.section("市政府文件", List.of(item, other)));
    Issue reworded = with(issue, Wording.of(item, "江州市人民政府关于降低CO2排放的通知"));
    Composition composed = compose(reworded, STYLE);
    assertEquals(
        List.of("市政府文件", "江州市人民政府关于降低CO2排放的通知|4", "市政府文件（续）", "关于防汛的通知（江府发〔2026〕9号）|4"),
        read(composed));
    // The small figure stays small, though it stands elsewhere now.
    Glyphs small =
        ContentsPages.entry(composed, item.id()).getFirst().line().runs().stream()
            .filter(run -> run.chars().equals("2"))
            .findFirst()
            .orElseThrow();
    assertTrue(small.typeset().size() < EM);
    // And it is on the pages again as it was, once that is taken back.
    Issue back = (Issue) reworded.withField(Field.CONTENTS_WORDINGS, ContentsWordings.NONE);
    assertEquals(compose(issue, STYLE), compose(back, STYLE));
  }

  @ParameterizedTest
  @EnumSource(Leader.class)
  void turnOverLinesAreIndentedAndKeepOffTheNumber(Leader leader) {
    HouseStyle style = styled(ContentsStyle.USUAL.with(leader));
    for (int length = 5; length < 150; length += 3) {
      String title = LONG.repeat(3).substring(0, length);
      Issue issue = pages.issue(pages.section("市政府文件", List.of(pages.document(title))));
      List<TextFrame> entry =
          ContentsPages.entries(compose(issue, style)).values().iterator().next();
      assertEquals(title + "|4", ContentsPages.read(entry), "leaders only at the end");
      holdsForm(entry, leader);
    }
  }

  /// LAY-04: however long the title before it is.
  @Test
  void noLineHasAPartOfANumber() {
    String number = "江府办字〔2026〕63号";
    for (int length = 5; length < 50; length++) {
      Document item = pages.document(LONG.substring(0, length), number, "江防〔2026〕7号");
      Issue issue = pages.issue(pages.section("市政府文件", List.of(item)));
      List<TextFrame> entry = ContentsPages.entry(compose(issue, STYLE), item.id());
      for (String one : List.of(number, "江防〔2026〕7号")) {
        assertTrue(
            entry.stream().anyMatch(line -> line.line().chars().contains(one)), "length " + length);
      }
      holdsForm(entry, Leader.DOTS);
    }
  }

  private static void holdsForm(List<TextFrame> entry, Leader leader) {
    List<Glyphs> last = entry.getLast().line().runs();
    Glyphs number = last.getLast();
    Glyphs dots = last.get(last.size() - 2);
    assertTrue(ContentsPages.isLeader(dots));
    assertTrue(dots.count() * (leader == Leader.DOTS ? 1 : 3) >= 3);
    int first = entry.getFirst().line().runs().getFirst().x(0);
    assertEquals(EM, first);
    for (TextFrame line : entry) {
      Glyphs begin = line.line().runs().getFirst();
      int last1 = line == entry.getLast() ? 2 : 0;
      int end =
          line.line().runs().size() == last1
              ? 0
              : end(line.line().runs().get(line.line().runs().size() - 1 - last1));
      assertTrue(end <= number.x(0) - 3 * EM, "3 em short: " + line.line().chars());
      boolean turned = line != entry.getFirst();
      assertTrue(!turned || Math.abs(begin.x(0) - 3 * EM) <= EM / 2, "indented by 2 em");
    }
    int pitch = dots.x(1) - dots.x(0);
    for (int i = 1; i < dots.count(); i++) {
      assertEquals(pitch, dots.x(i) - dots.x(i - 1));
    }
  }

  private static int end(Glyphs run) {
    return run.x(run.count() - 1) + EM / 2;
  }

  /// Dots of all entries stand one below the other, whatever the length of the numbers.
  @Test
  void leadersOfEqualNumbersAreAligned() {
    List<Document> items =
        IntStream.range(0, 5)
            .mapToObj(i -> pages.document(LONG.substring(0, 6 + i), "江府发〔2026〕" + (i + 1) + "号"))
            .toList();
    Issue issue = pages.issue(pages.section("市政府文件", items));
    Set<Integer> ends =
        ContentsPages.entries(compose(issue, STYLE)).values().stream()
            .map(entry -> entry.getLast().line().runs())
            .map(runs -> runs.get(runs.size() - 2))
            .map(dots -> dots.x(dots.count() - 1))
            .collect(Collectors.toSet());
    assertEquals(1, ends.size(), ends.toString());
  }

  @Test
  void numbersAsTheHouseHasThem() {
    Document item = pages.document("关于防汛的通知", "江府发〔2026〕9号", "江防〔2026〕1号");
    Issue issue = pages.issue(pages.section("市政府文件", List.of(item)));
    assertEquals(
        List.of("市政府文件", "关于防汛的通知　江府发〔2026〕9号　江防〔2026〕1号|4"),
        read(compose(issue, styled(ContentsStyle.USUAL.with(Numbers.SPACED)))));
    assertEquals(
        List.of("市政府文件", "关于防汛的通知|4"),
        read(compose(issue, styled(ContentsStyle.USUAL.with(Numbers.NONE)))));
  }

  @ParameterizedTest
  @EnumSource(Labels.class)
  void aPartedSectionSaysItGoesOn(Labels labels) {
    HouseStyle style = styled(ContentsStyle.USUAL.with(labels));
    for (int items : List.of(6, 30, 90)) {
      Issue issue =
          pages.issue(
              pages.section("市政府文件", documents(1)),
              pages.section("市政府办公室文件", documents(items)),
              pages.section("大事记", documents(1)));
      Composition composed = compose(issue, style);
      Section parted = issue.sections().get(1);
      List<Page> with =
          composed.pages().stream()
              .filter(page -> page.kind() == Page.Kind.FRONT)
              .filter(page -> !ofSection(page, parted).isEmpty())
              .toList();
      assertTrue(with.size() > 1, items + " items on " + with.size() + " pages");
      for (Page page : with) {
        String label =
            ContentsPages.lines(page).stream()
                .filter(line -> line.role() == TextRole.CONTENTS_SECTION)
                .filter(line -> ContentsPages.of(line).orElseThrow().equals(parted.id()))
                .map(line -> line.line().chars())
                .collect(Collectors.joining());
        assertEquals("市政府办公室文件" + (page == with.getFirst() ? "" : "（续）"), label);
        if (page != with.getFirst()) {
          assertEquals(
              parted.id(), ContentsPages.of(ContentsPages.lines(page).getFirst()).orElseThrow());
        }
        apart(page);
      }
    }
  }

  private static List<TextFrame> ofSection(Page page, Section section) {
    Set<NodeId> its = section.items().stream().map(Item::id).collect(Collectors.toSet());
    return ContentsPages.lines(page).stream()
        .filter(line -> line.role() == TextRole.CONTENTS_ENTRY)
        .filter(line -> its.contains(ContentsPages.of(line).orElseThrow()))
        .toList();
  }

  /// No two lines stand on each other.
  private static void apart(Page page) {
    Map<Integer, List<TextFrame>> columns =
        ContentsPages.lines(page).stream().collect(Collectors.groupingBy(TextFrame::x));
    for (List<TextFrame> column : columns.values()) {
      for (int i = 1; i < column.size(); i++) {
        assertTrue(column.get(i).y() - column.get(i - 1).y() >= EM, column.get(i).line().chars());
      }
    }
  }

  /// The front pages grow, so all page numbers move while they are worked out.
  @ParameterizedTest
  @ValueSource(ints = {1, 40, 200, 400})
  void everyPageNumberIsRightHoweverManyItems(int count) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < count; i += 25) {
      sections.add(pages.section("第" + i + "栏", documents(Math.min(25, count - i))));
    }
    Issue issue = pages.issue(sections.toArray(Section[]::new));
    long begun = System.nanoTime();
    Composition composed = compose(issue, STYLE);
    System.out.printf(
        "%d items: %d pages, %d passes, %d ms%n",
        count, composed.pages().size(), composed.passes(), (System.nanoTime() - begun) / 1_000_000);
    assertTrue(composed.passes() <= 5);
    assertFalse(composed.faults().stream().anyMatch(fault -> fault.rule().equals("LAY-12")));
    Map<NodeId, List<TextFrame>> entries = ContentsPages.entries(composed);
    assertEquals(issue.items().stream().map(Item::id).toList(), List.copyOf(entries.keySet()));
    for (Item item : issue.items()) {
      String wording = ContentsWording.generated(item, STYLE.contents()).chars();
      int page = ContentsPages.titlePage(composed, item.id());
      assertEquals(
          wording + "|" + page, ContentsPages.read(entries.getOrDefault(item.id(), List.of())));
    }
    for (Page page : composed.pages()) {
      apart(page);
      Set<NodeId> here =
          ContentsPages.lines(page).stream()
              .filter(line -> line.role() == TextRole.CONTENTS_ENTRY)
              .map(line -> ContentsPages.of(line).orElseThrow())
              .collect(Collectors.toSet());
      here.forEach(
          item ->
              assertTrue(
                  ContentsPages.lines(page).containsAll(entries.getOrDefault(item, List.of())),
                  "entry parted"));
    }
  }

  private List<Document> documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                pages.document(
                    LONG.substring(0, 15 + i * 7 % (LONG.length() - 15)),
                    "江府办发〔2026〕" + (i + 1) + "号"))
        .toList();
  }

  private static List<String> read(Composition composed) {
    List<String> all = new ArrayList<>();
    NodeId before = new NodeId("none");
    for (TextFrame line : ContentsPages.lines(composed)) {
      NodeId of = ContentsPages.of(line).orElseThrow();
      String read = ContentsPages.read(List.of(line));
      if (of.equals(before)) {
        all.set(all.size() - 1, all.getLast() + read);
      } else {
        all.add(read);
      }
      before = of;
    }
    return all;
  }

  private static Issue with(Issue issue, Wording wording) {
    return (Issue) issue.withField(Field.CONTENTS_WORDINGS, issue.wordings().with(wording));
  }

  private static HouseStyle styled(ContentsStyle contents) {
    StyleDraft draft = new StyleDraft(STYLE);
    draft.contents(contents);
    return draft.style().orElseThrow();
  }

  private static Composition compose(Issue issue, HouseStyle style) {
    return new Composer(Fonts.BUNDLED).compose(issue, style);
  }
}
