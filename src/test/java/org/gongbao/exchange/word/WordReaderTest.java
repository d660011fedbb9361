package org.gongbao.exchange.word;

import static org.gongbao.exchange.word.Docx.p;
import static org.gongbao.exchange.word.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.Look.Align;
import org.gongbao.exchange.source.Look.Part;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;

/// Paragraphs and what they look like; what is no text of the line.
class WordReaderTest {
  private static final String STYLES =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:sz"
          + " w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\""
          + " w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/><w:rPr><w:sz"
          + " w:val=\"32\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name"
          + " w:val=\"Title\"/><w:basedOn w:val=\"a\"/><w:pPr><w:jc"
          + " w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr></w:style><w:style"
          + " w:type=\"paragraph\" w:styleId=\"T2\"><w:name w:val=\"自定标题\"/><w:basedOn"
          + " w:val=\"T\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name"
          + " w:val=\"heading 3\"/><w:basedOn w:val=\"a\"/></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"C1\"><w:name w:val=\"toc 1\"/><w:basedOn w:val=\"a\"/></w:style><w:style"
          + " w:type=\"character\" w:styleId=\"S\"><w:name"
          + " w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";

  private static SourceText read(String body) {
    return Docx.of(body).with("styles", STYLES).read();
  }

  private static Look look(Align align, boolean strong, int size, int level) {
    return new Look(align, strong, size, level, Part.BODY, "");
  }

  @Test
  void looksComeFromStylesAndWhatTheyAreBasedOn() {
    SourceText text =
        read(
            p("<w:pStyle w:val=\"T2\"/>", r("关于防汛工作的通知"))
                + p("<w:pStyle w:val=\"3\"/>", r("总体要求"))
                + p(
                    "<w:outlineLvl w:val=\"1\"/><w:jc w:val=\"end\"/>",
                    r("<w:sz w:val=\"30\"/>", "江州市人民政府"))
                + p("正文"));
    assertEquals(
        List.of(
            look(Align.CENTRE, true, 2200, 1),
            look(Align.START, false, 1600, 3),
            look(Align.END, false, 1500, 2),
            look(Align.START, false, 1600, 0)),
        text.lines().stream().map(SourceLine::look).toList());
  }

  @Test
  void partsAreMarkedAndWholesAreLooks() {
    SourceText text =
        read(
            "<w:p>"
                + r("<w:b/>", "一是")
                + r("<w:rStyle w:val=\"S\"/>", "抓防汛。")
                + r("面积5km")
                + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                + r("<w:rFonts w:eastAsia=\"楷体_GB2312\"/>", "（试行）")
                + "</w:p>"
                + "<w:p>"
                + r("<w:b/>", "全部")
                + r("<w:b/>", " 加粗")
                + "</w:p>");
    assertEquals(
        List.of(
            StyledRange.of(0, 6, TextStyle.STRONG),
            StyledRange.of(12, 16, TextStyle.KAI),
            StyledRange.of(11, 12, TextStyle.SUPERSCRIPT)),
        text.lines().get(0).marks());
    assertEquals(List.of(), text.lines().get(1).marks());
    assertTrue(text.lines().get(1).look().strong());
  }

  @Test
  void lineBreaksStayAndPagesEndSilently() {
    SourceText text =
        read(
            "<w:p><w:r><w:br w:type=\"page\"/><w:t>江州市人民政府</w:t><w:br/><w:t>关于防汛的通知</w:t><w:br"
                + " w:type=\"page\"/></w:r></w:p><w:p><w:r><w:t>附件</w:t><w:br"
                + " w:type=\"page\"/><w:t>名单</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>09</w:t><w:softHyphen/></w:r></w:p>");
    assertEquals(List.of("江州市人民政府\n关于防汛的通知", "附件\n名单", "2021-09"), text.texts());
  }

  @Test
  void changesAreTakenAsAccepted() {
    SourceText text =
        read(
            "<w:p>"
                + r("本办法自")
                + "<w:del w:id=\"1\"><w:r><w:delText>发布</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\">"
                + r("公布")
                + "</w:ins>"
                + r("之日起施行。")
                + "</w:p>"
                + "<w:p><w:moveFrom w:id=\"3\">"
                + r("移走的话")
                + "</w:moveFrom></w:p>"
                + "<w:p><w:moveTo w:id=\"4\">"
                + r("移来的话")
                + "</w:moveTo></w:p>");
    assertEquals(List.of("本办法自公布之日起施行。", "", "移来的话"), text.texts());
    assertEquals(
        List.of(new Loss(Kind.DELETED, 1, "发布"), new Loss(Kind.DELETED, 2, "移走的话")),
        text.remarks());
  }

  @Test
  void deletedEndsJoinParagraphs() {
    SourceText text =
        read(
            p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("前半"))
                + p("<w:jc w:val=\"right\"/>", r("后半")));
    assertEquals(List.of("前半后半"), text.texts());
    assertEquals(Align.END, text.lines().getFirst().look().align());
  }

  @Test
  void hiddenTextAndCommentsAreRemarks() {
    SourceText text =
        Docx.of(
                "<w:p>"
                    + r("公开")
                    + r("<w:vanish/>", "内部掌握")
                    + "<w:r><w:commentReference w:id=\"5\"/></w:r></w:p>"
                    + p("<w:rPr><w:vanish/></w:rPr>", r("<w:vanish/>", "全隐")))
            .with("comments", "<w:comment w:id=\"5\" w:author=\"甲\">" + p("请核。") + "</w:comment>")
            .read();
    assertEquals(List.of("公开"), text.texts());
    assertEquals(
        List.of(
            new Loss(Kind.COMMENT, 1, "甲: 请核。"),
            new Loss(Kind.HIDDEN, 1, "内部掌握"),
            new Loss(Kind.HIDDEN, 1, "全隐")),
        text.remarks());
  }

  @Test
  void fieldsShowTheirResultAndNeverTheirInstruction() {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String instruction = "<w:r><w:instrText>DDE cmd</w:instrText></w:r>";
    SourceText text =
        read(
            "<w:p>"
                + begin
                + instruction
                + separate
                + r("结果")
                + end
                + "</w:p>"
                + "<w:p>"
                + begin
                + "<w:r><w:instrText>IF </w:instrText></w:r>"
                + begin
                + instruction
                + separate
                + r("条件")
                + end
                + separate
                + r("甲")
                + end
                + "</w:p>"
                + "<w:p>"
                + begin
                + "<w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r>"
                + end
                + "</w:p>"
                + "<w:p><w:fldSimple w:instr=\"DATE\">"
                + r("2021年")
                + "</w:fldSimple></w:p>"
                + "<w:p>"
                + begin
                + instruction
                + r("没有结束")
                + "</w:p>");
    assertEquals(List.of("结果", "甲", "③", "2021年", "没有结束"), text.texts());
  }

  @Test
  void boxesAreLinesOfTheirOwnTakenOnce() {
    String box = "<w:txbxContent>" + p("版心文字") + "</w:txbxContent>";
    SourceText text =
        read(
            "<w:p>"
                + r("正文")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:p><w:r><w:pict><v:textbox>"
                + box
                + "</v:textbox></w:pict></w:r>"
                + r("后文")
                + "</w:p>");
    assertEquals(List.of("正文", "版心文字", "版心文字", "后文"), text.texts());
    assertEquals(
        List.of(Part.BODY, Part.BOX, Part.BOX, Part.BODY),
        text.lines().stream().map(line -> line.look().part()).toList());
  }

  @Test
  void notesFollowTheBodyUnderTheirKey() {
    SourceText text =
        Docx.of(
                "<w:p>"
                    + r("见规定")
                    + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference"
                    + " w:id=\"2\"/></w:r>"
                    + r("。")
                    + "</w:p>"
                    + p("下文")
                    + "<w:sectPr><w:footnotePr><w:numFmt"
                    + " w:val=\"decimalEnclosedCircleChinese\"/></w:footnotePr></w:sectPr>")
            .with(
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"-1\">"
                    + p("——")
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                    + r("江州市志。")
                    + "</w:p></w:footnote>")
            .read();
    assertEquals(List.of("见规定①。", "下文", "①江州市志。"), text.texts());
    assertEquals(
        List.of(new StyledRange(3, 4, TextStyle.NOTE_REFERENCE, "fn2")),
        text.lines().getFirst().marks());
    assertEquals(
        new Look(Align.START, false, 1000, 0, Part.NOTE, "fn2"), text.lines().getLast().look());
  }

  @Test
  void runningHeadsAreFurnitureUnlessTheyOnlyNumberPages() {
    SourceText text =
        Docx.of(
                p("正文")
                    + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>"
                    + "<w:footerReference w:type=\"default\" r:id=\"footer1\"/></w:sectPr>")
            .with("header", "header1", p("江州市人民政府公报"))
            .with(
                "footer",
                "footer1",
                "<w:p>"
                    + r("第 ")
                    + "<w:fldSimple w:instr=\" PAGE \">"
                    + r("12")
                    + "</w:fldSimple>"
                    + r(" 页")
                    + "</w:p>")
            .read();
    assertEquals(List.of(new Loss(Kind.FURNITURE, 1, "江州市人民政府公报")), text.remarks());
  }

  @Test
  void formulasRubyAndSymbolsBecomeCharacters() {
    SourceText text =
        read(
            "<w:p>"
                + r("设 ")
                + "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
                + "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>"
                + "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>"
                + r("jiāng")
                + "</w:rt><w:rubyBase>"
                + r("江")
                + "</w:rubyBase></w:ruby></w:r>"
                + r("州")
                + "</w:p><w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>同意</w:t><w:sym"
                + " w:font=\"Own\" w:char=\"F041\"/></w:r></w:p>");
    assertEquals(List.of("设 a/bx2", "江州", "☑同意"), text.texts());
    assertEquals(
        List.of(StyledRange.of(6, 7, TextStyle.SUPERSCRIPT)), text.lines().getFirst().marks());
    assertEquals(
        List.of(
            new Loss(Kind.OBJECT, 1, "a/bx2"),
            new Loss(Kind.OBJECT, 2, "jiāng"),
            new Loss(Kind.OBJECT, 3, "Own F041")),
        text.remarks());
  }

  @Test
  void picturesAreLinesWithTheirBytes() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1};
    String picture = "<w:r><w:drawing><a:blip r:embed=\"%s\"/></w:drawing></w:r>";
    SourceText text =
        Docx.of(
                "<w:p>"
                    + r("见图")
                    + picture.formatted("i1")
                    + "</w:p><w:p>"
                    + picture.formatted("i2")
                    + "</w:p><w:p>"
                    + picture.formatted("i3")
                    + "</w:p>"
                    + p("完"))
            .relation("i1", "image", "media/image1.png", false)
            .relation("i2", "image", "media/image2.emf", false)
            .relation("i3", "image", "http://example.invalid/a.png", true)
            .part("word/media/image1.png", png)
            .part("word/media/image2.emf", new byte[] {1, 0, 0, 0})
            .read();
    assertEquals(List.of("见图", "![](image1.png)", "", "", "完"), text.texts());
    assertEquals(List.of("image1.png"), List.copyOf(text.pictures().keySet()));
    assertEquals(
        List.of(
            new Loss(Kind.PICTURE_MISSING, 3, "image2.emf"),
            new Loss(Kind.PICTURE_MISSING, 4, "a.png")),
        text.remarks());
  }

  @Test
  void contentControlsAndTagsAreLookedThrough() {
    SourceText text =
        read(
            "<w:sdt><w:sdtPr><w:alias"
                + " w:val=\"题\"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>"
                + r("江")
                + "</w:sdtContent></w:sdt><w:smartTag>"
                + r("州")
                + "</w:smartTag><w:customXml>"
                + r("市")
                + "</w:customXml><w:hyperlink r:id=\"x\">"
                + r("网站")
                + "</w:hyperlink></w:p></w:sdtContent></w:sdt>");
    assertEquals(List.of("江州市网站"), text.texts());
  }

  @Test
  void tabsArePlainSpacesUnlessTheySetATable() {
    String tab = "<w:r><w:tab/></w:r>";
    SourceText text =
        read(
            "<w:p>"
                + tab
                + r("首行")
                + "</w:p>"
                + "<w:p>"
                + r("姓名")
                + tab
                + r("职务")
                + "</w:p>"
                + "<w:p>"
                + r("张三")
                + tab
                + r("局长")
                + "</w:p>"
                + p("正文")
                + "<w:p>"
                + r("江州市人民政府")
                + tab
                + r("2021年9月1日")
                + "</w:p>"
                + p("<w:pStyle w:val=\"C1\"/>", r("第一章 总则") + tab + r("3")));
    assertEquals(
        List.of(" 首行", "姓名\t职务", "张三\t局长", "正文", "江州市人民政府 2021年9月1日", "第一章 总则…3"), text.texts());
  }
}
