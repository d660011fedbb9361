package org.gongbao.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Catalogue;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Colophon;
import org.gongbao.model.CorrectionLinks;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.gongbao.model.Person;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Rule;
import org.gongbao.model.Section;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.Stage;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.ui.work.OpenSource;

/// An issue of the invented 江州市人民政府公报 with every kind of node, and a source it looks imported from:
/// each text stands on a line of its own, paragraphs cut in two.
final class DemoIssue {
  private final List<String> lines = new ArrayList<>();
  private final Map<TextKey, Trace> traces = new HashMap<>();
  private final List<Loss> losses = new ArrayList<>();
  private int ids;

  private final String prefix;

  private DemoIssue(String prefix) {
    this.prefix = prefix;
  }

  /// The issue and its source.
  record Demo(Issue issue, OpenSource source) {}

  static Demo rich() {
    return new DemoIssue("d").build();
  }

  /// One document of many blocks and about 64,000 characters.
  static Issue large() {
    return large(new DemoIssue("d"));
  }

  private static Issue large(DemoIssue demo) {
    List<Block> body = new ArrayList<>();
    String sentence = "坚持政府主导、社会参与、共建共享，统筹城市书房、农家书屋和校园图书馆资源，推动公共阅读服务向基层延伸。";
    for (int i = 0; i < 460; i++) {
      body.add(demo.paragraph("", sentence.repeat(i % 3 + 2)));
    }
    Document document = demo.document("江州市人民政府", "关于大件的通知", "江府发〔2026〕20号", body);
    return demo.issue(List.of(demo.section("市政府文件", List.of(document))));
  }

  /// One document of 300 paragraphs under headings and about 50,000 characters.
  static Issue long50() {
    DemoIssue demo = new DemoIssue("e");
    List<Block> body = new ArrayList<>();
    String sentence = "坚持政府主导、社会参与、共建共享，统筹城市书房、农家书屋和校园图书馆资源，推动公共阅读服务向基层延伸。";
    String ordinals = "一二三四五六七八九十";
    for (int i = 0; i < 300; i++) {
      if (i % 30 == 0) {
        body.add(demo.heading(ordinals.charAt(i / 30) + "、", "重点任务"));
      }
      body.add(demo.paragraph("", sentence.repeat(i % 3 + 3).substring(0, 117 + i % 3 * 50)));
    }
    Document document = demo.document("江州市人民政府", "关于长件的通知", "江府发〔2026〕21号", body);
    return demo.issue(List.of(demo.section("市政府文件", List.of(document))));
  }

  /// The same under ids that begin otherwise, to be kept beside another issue.
  static Issue largeWith(String prefix) {
    return large(new DemoIssue(prefix));
  }

  private Demo build() {
    lines.addAll(List.of("传达政令", "宣传政策", "# 江州市人民政府公报", "CONTENTS", ""));
    losses.add(new Loss(LossReport.Kind.FURNITURE, 4, "CONTENTS"));
    Section government = section("市政府文件", List.of(plan(), opinions()));
    Section office = section("市政府办公室文件", List.of(team()));
    lines.add("（以下空白）");
    losses.add(new Loss(LossReport.Kind.UNPLACED, lines.size(), "（以下空白）"));
    Section events = section("大事记", List.of(chronicle()));
    Section own = section("启事", List.of(notice()));
    Issue issue = issue(List.of(government, office, events, own));
    OpenSource source =
        new OpenSource(
            SourceText.plain("江州公报2026-22.txt", StandardCharsets.UTF_8, lines),
            new Provenance(new SourceId("demo"), traces),
            new LossReport(losses));
    return new Demo(issue, source);
  }

  private Issue issue(List<Section> sections) {
    List<ImprintLine> staff =
        List.of(
            imprint(ImprintField.SPONSOR, "主管主办", "江州市人民政府"),
            imprint(ImprintField.COMPILER, "编印单位", "江州市人民政府公报室"),
            imprint(ImprintField.EDITOR, "责任编辑", "孟书禾 何砚秋"));
    List<ImprintLine> colophon =
        List.of(
            imprint(ImprintField.ADDRESS, "编辑部地址", "江州市滨江大道1号市政府大楼"),
            imprint(ImprintField.PERMIT, "准印证号", "（江）0100022号"),
            imprint(ImprintField.PRINT_RUN, "印刷份数", "3000份"));
    return new Issue(
        id(),
        IssueNumber.of(2026, 22, 604),
        Stage.EDITING,
        Period.NONE,
        ReceivedContents.NONE,
        new Masthead(
            id(), Text.of("江州市人民政府公报"), List.of(imprint(ImprintField.SLOGAN, "", "传达政令")), staff),
        new Colophon(id(), Text.of("本资料登载的文件与正式文件具有同等效力"), colophon, Text.of("内部资料 免费交流")),
        sections);
  }

  private Document opinions() {
    List<Block> body = new ArrayList<>();
    body.add(
        paragraph(
            "",
            "为深入推进书香江州建设，构建覆盖城乡、便捷实用、特色鲜明的公共阅读空间体系，根据《江州市“十五五”公共文化服务规划》（江府发〔2026〕3号），经市政府第32次常务会议研究同意，现提出以下实施意见。"));
    body.add(heading("一、", "总体要求"));
    body.add(heading("（一）", "基本思路"));
    body.add(
        paragraph(
            "",
            "坚持政府主导、社会参与、共建共享，统筹城市书房、农家书屋、社区阅览室和校园图书馆资源，推动公共阅读服务向基层延伸、向群众身边延伸，形成“一座总馆、七座分馆、百座书房、千处阅读点”的服务格局。"));
    body.add(heading("（二）", "工作目标"));
    body.add(
        paragraph(
            "",
            "到2027年底，改建城市书房46座，提升农家书屋320家，建成“15分钟阅读圈”，人均公共图书馆藏书达到1.2册，公共阅读空间年服务群众突破600万人次，服务面积新增3.6万m2。"));
    body.add(heading("二、", "重点任务"));
    body.add(
        led("1.", "优化空间布局。", "结合城市更新、老旧小区改造和口袋公园建设，利用沿街铺面、闲置公房、轨道站厅等空间，在云溪区、望湖区各建设10座以上城市书房。"));
    body.add(led("2.", "丰富服务供给。", "办好“锦川读书月”，每年组织公益讲座、亲子共读、经典诵读不少于1200场次。"));
    body.add(led("——", "打造阅读品牌。", "升级江州数字图书馆平台，建设方言有声书库和地方文献数据库。"));
    body.add(heading("（1）", "推动数字阅读"));
    body.add(paragraph("", "推动“一城一网、一网通借”，阅读空间与学校、机关图书馆互联互通。"));
    body.add(
        new Figure(
            id(), new AssetReference("", "阅读空间分布图.png"), text("图1 江州市公共阅读空间分布", TextStyle.STRONG)));
    body.add(new Note(id(), Text.of("注：阅读点含企业、楼宇和景区内的开放书架。")));
    body.add(paragraph("", "本意见自2026年12月1日起施行，有效期五年。"));
    body.add(new Rule(id()));
    return document("江州市人民政府", "关于推进城乡公共阅读空间建设的实施意见", "江府发〔2026〕19号", body);
  }

  private Document plan() {
    Document cover =
        document(
            "江州市人民政府",
            "关于印发先进制造业集群培育行动方案（2026—2028年）的通知",
            "江府发〔2026〕18号",
            List.of(
                paragraph("", "《江州市先进制造业集群培育行动方案（2026—2028年）》已经市政府第31次常务会议审议通过，现印发给你们，请认真组织实施。")));
    List<Block> body = new ArrayList<>();
    body.add(
        new InnerContents(
            id(),
            Text.of("目录"),
            List.of(
                entry("一、", "总体要求", "1"),
                entry("（一）", "发展目标", "1"),
                entry("（二）", "空间布局", "3"),
                entry("二、", "重点集群", "5"))));
    body.add(heading("一、", "总体要求"));
    body.add(heading("（一）", "发展目标"));
    body.add(paragraph("", "到2028年，全市规模以上制造业增加值年均增长9%以上，培育千亿级集群2个、五百亿级集群3个。"));
    List<TableRow> rows = new ArrayList<>();
    rows.add(row("序号", "项目名称", "投资金额", "建设期", "主要内容"));
    String[] names = {
      "高端农机整机智能化生产线", "临江半导体封测基地（二期）", "云溪新型显示材料产业园", "锦川河港智能装卸装备制造", "江州铁港联运装备维保中心"
    };
    String[] works = {
      "建设总装车间4.2万平方米、柔性涂装线2条，配套建设零部件立体仓库和整机试验场，形成年产大型拖拉机6000台的能力",
      "新增倒装封测线6条，配套建设10千伏双回路供电",
      "建设标准厂房18万平方米、危化品库1座及污水处理站",
      "年产岸边集装箱起重机36台、轨道吊24台",
      "建设检修库8个股道、轮对加工线1条"
    };
    for (int i = 0; i < 60; i++) {
      rows.add(
          row(
              Integer.toString(i + 1),
              names[i % 5],
              Integer.toString(86500 - i * 731),
              "2026—202" + (7 + i % 2),
              works[i % 5]));
    }
    Table table =
        new Table(
            id(),
            Text.of("江州市先进制造业集群重点项目表（2026—2028年）"),
            Text.of("单位：万元"),
            new TableForm(
                List.of(
                    new Column(Kind.SERIAL, ""),
                    new Column(Kind.TEXT, ""),
                    new Column(Kind.NUMBER, "万元"),
                    new Column(Kind.PERIOD, ""),
                    new Column(Kind.TEXT, "")),
                1),
            rows,
            Text.of("注：投资金额为计划总投资。"));
    return new Document(
        cover.id(),
        cover.title(),
        cover.numbers(),
        cover.addressees(),
        cover.body(),
        cover.annotation(),
        List.of(new IssuedText(id(), Text.of("江州市先进制造业集群培育行动方案（2026—2028年）"), body)),
        List.of(new Attachment(id(), Text.of("附件"), Text.of("重点项目表"), List.of(table))),
        cover.catalogue(),
        cover.corrections(),
        Text.EMPTY);
  }

  private Document team() {
    List<Block> body = new ArrayList<>();
    body.add(
        paragraph(
            "",
            "为统筹推进全市老旧小区改造工作，确保2027年底前完成2005年以前建成的412个老旧小区改造任务，市政府决定成立江州市老旧小区改造工作专班。现将组成人员及主要职责通知如下："));
    body.add(
        new Roster(
            id(),
            Text.of("江州市老旧小区改造工作专班组成人员"),
            List.of(
                group("组长", person("程以宁", "市委副书记、市长")),
                group("副组长", person("魏青岚", "市委常委、常务副市长"), person("方蔚然", "副市长")),
                group(
                    "成员",
                    person("罗景澄", "市住房城乡建设局局长"),
                    person("江彤", "市民政局局长"),
                    person("裴以恒", "云溪区委副书记、区长，江州高新技术产业开发区管理委员会副主任，临江新城建设指挥部副指挥长"),
                    person("白朗", "国网江州供电公司总经理")),
                new RoleGroup(
                    id(), Text.of("成员单位"), List.of(), Text.of("市发展改革委、市财政局、市自然资源局、市城管局、各区人民政府")))));
    body.add(paragraph("", "专班不刻制印章，不正式行文，任务完成后自行撤销。"));
    return document("江州市人民政府办公室", "关于成立江州市老旧小区改造工作专班的通知", "江府办字〔2026〕63号", body);
  }

  private Chronicle chronicle() {
    List<ChronicleEntry> entries = new ArrayList<>();
    entries.add(
        event(
            13,
            PartOfDay.MORNING,
            "市长程以宁主持召开市政府第31次常务会议，研究先进制造业集群培育、今冬明春森林防灭火等工作。市领导魏青岚、许怀川、叶承屿出席。"));
    entries.add(event(13, PartOfDay.AFTERNOON, "副市长叶承屿到石塘县调研农村供水保障工作。"));
    entries.add(event(13, PartOfDay.NONE, "市总工会举办“锦川工匠”职业技能大赛，32个代表队、186名选手参赛。"));
    entries.add(event(14, PartOfDay.MORNING, "市委书记陆景澄主持召开市委理论学习中心组学习会。市领导程以宁、沈望舒、魏青岚、苏明棠参加。"));
    entries.add(event(14, PartOfDay.EVENING, "第九届滨江书市开幕。副市长方蔚然致辞并宣布开市。"));
    entries.add(event(15, PartOfDay.NONE, "云溪区城市书房“听雨轩”建成开放，全市城市书房增至31座。"));
    Text title = Text.of("江州大事记");
    Text period = Text.of("（2026年10月1日—31日）");
    return new Chronicle(id(), title, period, entries);
  }

  private Notice notice() {
    return new Notice(
        id(), Text.of("更正启事"), List.of(paragraph("", "本资料2026年第21期第18页“布署”应为“部署”，特此更正。")));
  }

  private Document document(String issuer, String about, String number, List<Block> body) {
    NodeId id = id();
    Text title =
        Text.of(issuer + about)
            .with(StyledRange.of(issuer.length(), issuer.length() + 1, TextStyle.LINE_START));
    trace(id, Slot.TITLE, issuer + about);
    Text addressees = Text.of("各县（区）人民政府，市政府各部门、各直属机构：");
    trace(id, Slot.ADDRESSEES, addressees.chars());
    List<Block> all = new ArrayList<>(body);
    NodeId signature = id();
    all.add(new Signature(signature, Text.of(issuer), Text.of("2026年10月29日")));
    trace(signature, Slot.SIGNER, issuer);
    trace(signature, Slot.DATE, "2026年10月29日");
    return new Document(
        id,
        title,
        new DocumentNumbers(List.of(DocumentNumber.parse(number).orElseThrow())),
        addressees,
        all,
        Text.of("（此件主动公开）"),
        List.of(),
        List.of(),
        new Catalogue("", "", "主动公开", null, null, null, ""),
        CorrectionLinks.NONE,
        Text.EMPTY);
  }

  private Section section(String name, List<Item> items) {
    return new Section(id(), Text.of(name), items);
  }

  private Paragraph paragraph(String ordinal, String text) {
    NodeId id = id();
    trace(id, Slot.TEXT, ordinal + text);
    return new Paragraph(id, ordinal(ordinal), Text.of(text));
  }

  private Paragraph led(String ordinal, String lead, String text) {
    NodeId id = id();
    trace(id, Slot.TEXT, ordinal + lead + text);
    return new Paragraph(
        id, ordinal(ordinal), Text.styled(lead, TextStyle.LEAD).plus(Text.of(text)));
  }

  private Heading heading(String ordinal, String text) {
    NodeId id = id();
    trace(id, Slot.TEXT, "### " + ordinal + text);
    return new Heading(id, ordinal(ordinal), Text.of(text));
  }

  private InnerEntry entry(String ordinal, String text, String page) {
    NodeId id = id();
    trace(id, Slot.TEXT, ordinal + text + "....." + page);
    return new InnerEntry(id, ordinal(ordinal), Text.of(text), Text.of(page));
  }

  private TableRow row(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new Cell(id(), CellSpan.SINGLE, Text.of(text)));
    }
    lines.add(String.join("\t", texts));
    cells.forEach(
        cell ->
            traces.put(
                new TextKey(cell.id(), Slot.TEXT),
                new Trace(List.of(new Run(0, lines.size())), "")));
    return new TableRow(id(), cells);
  }

  private RoleGroup group(String label, Person... persons) {
    return new RoleGroup(id(), Text.of(label), List.of(persons), Text.EMPTY);
  }

  private Person person(String name, String post) {
    NodeId id = id();
    trace(id, Slot.NAME, name + " " + post);
    return new Person(id, Text.of(name), Text.of(post));
  }

  private ChronicleEntry event(int day, PartOfDay part, String text) {
    NodeId id = id();
    LocalDate date = LocalDate.of(2026, 10, day);
    String lead = "10月" + day + "日" + part.written() + "，";
    trace(id, Slot.TEXT, lead + text);
    return new ChronicleEntry(id, new EntryDate(date, date, part), Text.of(lead), Text.of(text));
  }

  private ImprintLine imprint(ImprintField field, String label, String value) {
    return new ImprintLine(id(), field, Text.of(label), Text.of(value));
  }

  /// Writes a text into the source, cut in two when it is long.
  private void trace(NodeId node, Slot slot, String text) {
    int first = lines.size() + 1;
    List<Run> runs = new ArrayList<>(List.of(new Run(0, first)));
    if (text.length() > 60) {
      lines.add(text.substring(0, 48));
      lines.add(text.substring(48));
      runs.add(new Run(48, first + 1));
    } else {
      lines.add(text);
    }
    lines.add("");
    traces.put(new TextKey(node, slot), new Trace(runs, ""));
  }

  private static Text text(String chars, TextStyle style) {
    return Text.of(chars).with(StyledRange.of(0, 2, style));
  }

  private static Ordinal ordinal(String written) {
    Optional<Ordinal> read = written.isEmpty() ? Optional.empty() : Ordinal.leading(written);
    return read.orElse(Ordinal.NONE);
  }

  private NodeId id() {
    return new NodeId(prefix + ids++);
  }
}
