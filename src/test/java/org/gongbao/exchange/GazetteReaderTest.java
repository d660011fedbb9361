package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.LossReport;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.Roster;
import org.gongbao.model.Signature;
import org.gongbao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// One behaviour each, on texts of its own.
@Execution(ExecutionMode.CONCURRENT)
class GazetteReaderTest {
  private static final String HEAD = "江州市人民政府关于公布名录的通知\n\n江府发〔2026〕20号\n\n各县（区）人民政府，市政府各部门：\n\n";

  @Test
  void joinsAParagraphAColumnCutAndKeepsItsDash() {
    Document document = read(HEAD + "本市东临锦水，南接望湖，是沿江城市群的节点之一\n\n——临江城市群，发展空间广阔。\n");
    assertEquals(List.of("本市东临锦水，南接望湖，是沿江城市群的节点之一——临江城市群，发展空间广阔。"), paragraphs(document));
  }

  @Test
  void aDashAfterAWholeSentenceBeginsItsOwnParagraph() {
    Document document = read(HEAD + "坚持以下原则。\n\n——政府主导。落实责任。\n\n——社会参与。共建共享。\n");
    List<Paragraph> paragraphs = Reading.all(document, Paragraph.class);
    assertEquals(OrdinalForm.DASH, paragraphs.get(1).ordinal().form());
    assertEquals("政府主导。".length(), paragraphs.get(1).text().leadEnd());
    assertEquals("社会参与。共建共享。", paragraphs.get(2).text().chars());
  }

  @Test
  void shortLinesWithoutAPointAreNotJoinedWhenParagraphsAreNotParted() {
    Document document = read(HEAD.replace("\n\n", "\n") + "科技局、财政局\n全市\n教育局、文化局、体育局\n全市\n");
    assertEquals(List.of("科技局、财政局", "全市", "教育局、文化局、体育局", "全市"), paragraphs(document));
  }

  @Test
  void markdownDepthDoesNotMakeALevel() {
    Document document = read(HEAD + "##### 一、总体要求\n\n# （一）目标\n\n#### 1. 指标\n\n## （1）数量\n");
    List<Ordinal> ordinals =
        Reading.all(document, Heading.class).stream().map(Heading::ordinal).toList();
    assertEquals(
        List.of(
            new Ordinal(OrdinalForm.HAN, "一、"),
            new Ordinal(OrdinalForm.HAN_BRACKETED, "（一）"),
            new Ordinal(OrdinalForm.ARABIC, "1. "),
            new Ordinal(OrdinalForm.ARABIC_BRACKETED, "（1）")),
        ordinals);
  }

  @Test
  void anArticleIsAParagraphAndAChapterAHeading() {
    Document document = read(HEAD + "第一章　总则\n\n第一条　为了规范管理，制定本办法。\n");
    assertEquals("总则", Reading.only(document, Heading.class).text().chars());
    assertEquals("第一条　", Reading.only(document, Paragraph.class).ordinal().written());
  }

  @Test
  void signersStandAboveTheDate() {
    Document document = read(HEAD + "特此通知。\n\n江州市财政局\n\n江州市教育局\n\n2026年10月29日\n\n（此件主动公开）\n");
    Signature signature = Reading.only(document, Signature.class);
    assertEquals("江州市财政局\n江州市教育局", signature.signer().chars());
    assertEquals("2026年10月29日", signature.date().chars());
    assertEquals("（此件主动公开）", document.annotation().chars());
    assertEquals("主动公开", document.catalogue().disclosure());
  }

  @Test
  void namesInRostersAreKeptWithoutPadding() {
    Document document = read(HEAD + "组　长：何　澄　副市长\n　　　　热依汗·古丽　市民族宗教局局长\n成 员:王建国 市财政局局长\n");
    Roster roster = Reading.only(document, Roster.class);
    assertEquals("组长：", roster.groups().getFirst().label().chars());
    List<Person> persons = roster.groups().getFirst().persons();
    assertEquals("何澄", persons.get(0).name().chars());
    assertEquals("成员:", roster.groups().get(1).label().chars());
    assertEquals("热依汗·古丽", persons.get(1).name().chars());
  }

  @Test
  void aListOfAttachmentsIsNotAnAttachment() {
    Document document =
        read(HEAD + "现予公布。\n\n附件：\n1.保护名录\n2.责任单位名单\n\n2026年10月30日\n\n附件1\n\n## 保护名录\n\n名录如下。\n");
    List<Attachment> attachments = document.attachments();
    assertEquals(1, attachments.size());
    assertEquals("附件1", attachments.getFirst().label().chars());
    assertEquals("保护名录", attachments.getFirst().title().chars());
    assertTrue(paragraphs(document).contains("附件："));
  }

  @Test
  void emptyCellsKeepTheirPlace() {
    Document document = read(HEAD + "序号\t名称\t地址\n1\t\t望湖路1号\n\t合计\t\n");
    Table table = Reading.only(document, Table.class);
    assertEquals(
        List.of("序号|名称|地址", "1||望湖路1号", "|合计|"),
        table.rows().stream()
            .map(row -> String.join("|", row.cells().stream().map(c -> c.text().chars()).toList()))
            .toList());
  }

  @Test
  void gapsBetweenHanAndLatinGoOtherSpacesStay() {
    Document document = read(HEAD + "到 2027 年建成 5G 基站 300 个。传达政令 宣传政策。\n");
    assertEquals(List.of("到2027年建成5G基站300个。传达政令 宣传政策。"), paragraphs(document));
  }

  @Test
  void whatFollowsTheSignatureUnderATitleIsIssued() {
    Document document =
        read(HEAD + "现印发给你们。\n\n2026年10月30日\n\n## 江州市名录管理\n实施方案\n\n一、总体要求\n\n加强管理。\n");
    assertEquals("江州市名录管理实施方案", document.issued().getFirst().title().chars());
    List<Block> body = document.issued().getFirst().body();
    assertEquals(2, body.size());
  }

  @Test
  void aPictureThatIsNotThereIsReported() {
    Imported imported = Reading.text(HEAD + "![示意图](map.png)\n\n特此通知。\n");
    Pictures.Result result = Pictures.attach(imported, name -> java.util.Optional.empty());
    assertEquals("map.png", Reading.only(result.imported().issue(), Figure.class).asset().name());
    assertEquals(
        LossReport.Kind.PICTURE_MISSING, result.imported().losses().losses().getFirst().kind());
  }

  @Test
  void aDocumentWithoutNumberKeepsItsTitle() {
    Document document = read("江州市人民政府公告\n\n现将有关事项公告如下。\n");
    assertEquals("江州市人民政府公告", document.title().chars());
    assertEquals(List.of(), document.numbers().list());
  }

  @Test
  void aSecondAnnotationIsKeptAndReported() {
    Imported imported =
        Reading.text(HEAD + "现予公布。\n\n（此件公开发布）\n\n附件\n\n## 名录\n\n名录如下。\n\n（此件公开发布）\n\n秘书科\n");
    Conservation.check(imported);
    assertEquals(LossReport.Kind.UNSURE, imported.losses().losses().getFirst().kind());
  }

  @Test
  void anyOrderOfSignLinesComesToAnEnd() {
    List<String> signs =
        List.of(
            "（此件公开发布）",
            "附件",
            "编者注：略。",
            "2026年10月1日",
            "秘书科",
            "一、总则",
            "目　录",
            "=====",
            "注：略。",
            "单位：万元",
            "甲\t乙",
            "组　长：何　澄　副市长",
            "![图](a.png)",
            "现予公布。");
    java.util.Random random = new java.util.Random(11);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder(HEAD);
      for (int i = random.nextInt(12); i >= 0; i--) {
        String gap = random.nextBoolean() ? "\n" : "\n\n";
        // Told apart, as a head that comes again is taken once.
        text.append(signs.get(random.nextInt(signs.size())).replace("甲", "甲" + i)).append(gap);
      }
      String source = text.toString();
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
          java.time.Duration.ofSeconds(5), () -> Conservation.check(Reading.text(source)), source);
    }
  }

  @Test
  void linesWithoutEndsOneAfterAnotherAreAList() {
    Document document =
        read(
            HEAD
                + "任命周砚清同志为江州市人民政府副秘书长（试用期一年）\n\n任命温敬之同志为江州市文化广电旅游局副局长（试用期一年）"
                + "\n\n特此通知。\n\n江州市人民政府\n\n2026年10月28日\n");
    assertEquals(3, paragraphs(document).size());
    assertEquals("江州市人民政府", Reading.only(document, Signature.class).signer().chars());
  }

  @Test
  void aHeadingEndsAListSoThatTextAfterItCanBeCutAgain() {
    Document document =
        read(
            HEAD
                + "任命周砚清同志为江州市人民政府副秘书长（试用期一年）\n\n一、总体要求\n\n"
                + "全市上下要深入贯彻落实，进一步提高站位，切实增强做好工作的责\n\n任感，确保各项任务按期完成。\n");
    assertEquals("全市上下要深入贯彻落实，进一步提高站位，切实增强做好工作的责任感，确保各项任务按期完成。", paragraphs(document).getLast());
  }

  @Test
  void aTabAfterAnOrdinalMakesNoTable() {
    Document document = read(HEAD + "一、\t总体要求\n\n第一条\t为了规范管理，制定本办法。\n");
    assertEquals("总体要求", Reading.only(document, Heading.class).text().chars());
    assertEquals(OrdinalForm.ARTICLE, Reading.only(document, Paragraph.class).ordinal().form());
  }

  @Test
  void signsThatAreNoMarkupStay() {
    Imported imported = Reading.text(HEAD + "#1机组和#2机组并网。\n\n面积5km</sup>，高<sub>3米。\n");
    Document document = Reading.document(imported, 0);
    assertEquals(List.of("#1机组和#2机组并网。", "面积5km</sup>，高<sub>3米。"), paragraphs(document));
  }

  @Test
  void aNoticeAboutTheChronicleIsNoChronicle() {
    Document document =
        read("江州市人民政府办公室关于做好2026年大事记编纂工作的通知\n\n江府办字〔2026〕70号\n\n各县（区）人民政府：\n\n请按时报送。\n");
    assertEquals("江府办字〔2026〕70号", document.numbers().list().getFirst().written());
  }

  @Test
  void aContentsListWithNumbersOnTheirOwnLinesIsNoDocument() {
    Imported imported =
        Reading.text(
            String.join(
                "\n\n",
                "江州市人民政府公报",
                "2026年第3期（总第88期） 半月刊",
                "目录",
                "市政府文件",
                "江州市人民政府关于防汛工作的通知\n江府发〔2026〕5号",
                "江州市人民政府关于立法计划的公告……………5",
                "江州市人民政府关于防汛工作的通知",
                "江府发〔2026〕5号",
                "各县区人民政府：",
                "请做好防汛工作。",
                "2026年3月1日",
                "江州市人民政府关于立法计划的公告",
                "现予公布。",
                "2026年3月5日"));
    assertEquals(
        List.of("江州市人民政府关于防汛工作的通知", "江州市人民政府关于立法计划的公告"),
        imported.issue().items().stream().map(item -> item.title().chars()).toList());
    assertEquals("市政府文件", imported.issue().sections().getFirst().name().chars());
    assertTrue(
        imported.losses().losses().stream().anyMatch(loss -> loss.text().equals("半月刊")),
        imported.losses().toString());
  }

  @Test
  void chronicleEntriesTakeTheirMonthFromTheTitle() {
    Imported imported = Reading.text("2026年7月大事记\n\n1日 全市重大项目开工。\n\n是日 召开会议。\n\n2—9日 举办书展。\n");
    org.gongbao.model.Chronicle chronicle =
        (org.gongbao.model.Chronicle) imported.issue().items().getFirst();
    assertEquals(
        List.of("2026-07-01/2026-07-01", "2026-07-01/2026-07-01", "2026-07-02/2026-07-09"),
        chronicle.entries().stream().map(e -> e.date().from() + "/" + e.date().to()).toList());
    assertEquals("召开会议。", chronicle.entries().get(1).text().chars());
  }

  private static Document read(String text) {
    Imported imported = Reading.text(text);
    Conservation.check(imported);
    assertEquals(0, Conservation.unplaced(imported), imported.losses().toString());
    return Reading.document(imported, 0);
  }

  private static List<String> paragraphs(Document document) {
    return Reading.all(document, Paragraph.class).stream().map(p -> p.text().chars()).toList();
  }
}
