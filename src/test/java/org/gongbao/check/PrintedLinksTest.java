package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.check.link.PrintedLink;
import org.gongbao.check.link.PrintedLinks;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Section;
import org.gongbao.model.SourceId;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

class PrintedLinksTest {
  private final CountingIds ids = new CountingIds("l");

  private Section document(String... lines) {
    return new GazetteReader(ids)
        .read(
            SourceText.plain("", StandardCharsets.UTF_8, List.of(lines)),
            new SourceId("s"),
            Guidance.of(Guidance.As.DOCUMENT))
        .issue()
        .sections()
        .getFirst();
  }

  private Issue issue(int number, Section... sections) {
    return (Issue)
        Issue.blank(new NodeId("i" + number))
            .withField(Field.ISSUE_NUMBER, IssueNumber.of(2026, number, 0))
            .withChildren(Branch.SECTIONS, List.of(sections));
  }

  private Section chronicle(String... texts) {
    List<ChronicleEntry> entries = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 10, 20);
    for (String text : texts) {
      entries.add(
          new ChronicleEntry(
              new NodeId("e" + entries.size()),
              new EntryDate(day, day, PartOfDay.NONE),
              Text.EMPTY,
              Text.of(text)));
    }
    return new Section(
        ids.next(),
        Text.of("大事记"),
        List.of(new Chronicle(ids.next(), Text.of("大事记"), Text.EMPTY, entries)));
  }

  @Test
  void entriesLeadToWhatIsPrinted() {
    Section here =
        document(
            "江州市人民政府关于推进江堤绿道建设的实施意见",
            "江府发〔2026〕19号",
            "各县（区）人民政府：",
            "现提出以下意见。",
            "江州市人民政府",
            "2026年10月18日");
    Section appointed =
        document(
            "江州市人民政府关于叶承屿等同志职务任免的通知",
            "江府任〔2026〕9号",
            "各县（区）人民政府：",
            "任命叶承屿为市水务局局长。",
            "江州市人民政府",
            "2026年10月12日");
    Section older =
        document(
            "江州市人民政府办公室关于印发江州市渡口管理办法的通知",
            "江府办发〔2026〕40号",
            "各县（区）人民政府：",
            "现印发给你们。",
            "江州市人民政府办公室",
            "2026年8月2日");
    Issue issue =
        issue(
            22,
            here,
            appointed,
            chronicle(
                "市政府印发《关于推进江堤绿道建设的实施意见》。",
                "市政府以江府发[2026]19号文部署江堤绿道建设。",
                "市政府任命叶承屿为市水务局局长。",
                "学习江府办发〔2026〕40号文件。",
                "学习《办法》和《中华人民共和国港口法》。",
                "新任命的人员宣誓。叶承屿领誓。"));
    Past past = Past.of(List.of(PastIssue.of(issue(18, older))));
    Map<NodeId, List<PrintedLink>> links = new PrintedLinks(issue, past).of(issue);
    assertEquals("江州市人民政府关于推进江堤绿道建设的实施意见", title(links, 0));
    assertEquals("江州市人民政府关于推进江堤绿道建设的实施意见", title(links, 1));
    assertEquals("江州市人民政府关于叶承屿等同志职务任免的通知", title(links, 2));
    assertEquals(18, links.getOrDefault(new NodeId("e3"), List.of()).getFirst().number().first());
    assertNull(links.get(new NodeId("e4")));
    assertNull(links.get(new NodeId("e5")));
  }

  @Test
  void whatSomebodySaidCountsBeforeWhatTheWordsSay() {
    Section here = document("江州市人民政府关于推进江堤绿道建设的实施意见", "江府发〔2026〕19号", "现提出以下意见。");
    Section other = document("江州市人民政府关于节约用水的通知", "江府发〔2026〕20号", "现通知如下。");
    Section older = document("江州市人民政府关于渡口管理的通知", "江府发〔2026〕2号", "现通知如下。");
    Issue before = issue(18, older);
    NodeId greenway = here.items().getFirst().id();
    NodeId ferries = older.items().getFirst().id();
    Section told = chronicle("市政府印发《关于推进江堤绿道建设的实施意见》。", "市政府部署渡口管理。");
    Chronicle chronicle = (Chronicle) told.items().getFirst();
    ChronicleEntry first = chronicle.entries().get(0);
    ChronicleEntry second = chronicle.entries().get(1);
    Section said =
        (Section)
            told.withChildren(
                Branch.ITEMS,
                List.of(
                    chronicle.withChildren(
                        Branch.ENTRIES,
                        List.of(
                            first.linked(first.links().without(greenway)),
                            second.linked(
                                second.links().with(ferries).with(new NodeId("gone")))))));
    Issue issue = issue(22, here, other, said);
    PrintedLinks links = new PrintedLinks(issue, Past.of(List.of(PastIssue.of(before))));
    Map<NodeId, List<PrintedLink>> found = links.of(issue);
    assertNull(found.get(new NodeId("e0")));
    assertEquals("江州市人民政府关于渡口管理的通知", title(found, 1));
    assertEquals(
        List.of("江府发〔2026〕19号", "江府发〔2026〕20号", "江府发〔2026〕2号"),
        links.documents().stream().map(PrintedLink::numbers).toList());
  }

  private static String title(Map<NodeId, List<PrintedLink>> links, int entry) {
    List<PrintedLink> found = links.getOrDefault(new NodeId("e" + entry), List.of());
    assertEquals(1, found.size(), found.toString());
    return found.getFirst().title();
  }
}
