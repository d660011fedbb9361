package org.gongbao.exchange.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.Look.Align;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.CellSpan;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of a place that does not exist, built as the pages of real ones are.
class WebReaderTest {
  private static final String BODY =
      "<p style='text-align:center'><b>江州市人民政府关于公布名录的通知</b></p>"
          + "<p align=center>江府发〔2026〕20号</p><p>各县（区）人民政府：</p>"
          + "<p>　　为加强文物保护工作，现将名录予以公布，请各地各部门认真遵照执行，落实保护责任。</p>"
          + "<p style='text-align:right'>江州市人民政府</p><p align=right>2026年10月29日</p>";

  @Test
  void blocksAreLinesWithTheirLooks() {
    SourceText page = read("<html><body>" + BODY + "</body></html>");
    assertTrue(page.paragraphs());
    assertEquals(
        List.of(
            "江州市人民政府关于公布名录的通知",
            "江府发〔2026〕20号",
            "各县（区）人民政府：",
            "　　为加强文物保护工作，现将名录予以公布，请各地各部门认真遵照执行，落实保护责任。",
            "江州市人民政府",
            "2026年10月29日"),
        page.texts());
    assertEquals(Align.CENTRE, page.lines().get(0).look().align());
    assertTrue(page.lines().get(0).look().strong());
    assertEquals(Align.END, page.lines().get(5).look().align());
    assertEquals(List.of(), page.remarks());
  }

  @Test
  void headingsSizesAndMarksAreKept() {
    SourceText page =
        read(
            "<html><h2>总体要求</h2><p style='font-size:16pt'>面积5km<sup>2</sup>，<b>严格</b>保护"
                + "<span style='font-family:楷体_GB2312'>一处</span>。</p></html>");
    assertEquals(2, page.lines().get(0).look().level());
    SourceLine line = page.lines().get(1);
    assertEquals(1600, line.look().size());
    assertEquals(
        Set.of(
            StyledRange.of(5, 6, TextStyle.SUPERSCRIPT),
            StyledRange.of(7, 9, TextStyle.STRONG),
            StyledRange.of(11, 13, TextStyle.KAI)),
        Set.copyOf(line.marks()));
  }

  @Test
  void aSiteAroundTheDocumentIsFurniture() {
    String page =
        "<html><head><title>江州市人民政府关于公布名录的通知_江州市人民政府网</title></head><body><div class=header><a"
            + " href=/>首页</a><a href=/1>要闻</a><a href=/2>公开</a><a href=/3>服务</a></div><div"
            + " class=wrap><div class=crumbs>当前位置：<a href=/>首页</a>&gt;<a href=/2>文件</a></div><table"
            + " class=xx><tr><td>索 引"
            + " 号：</td><td>JZ-2026-0112</td><td>发文机关：</td><td>江州市人民政府</td></tr>"
            + "<tr><td>成文日期：</td><td>2026年10月29日</td><td>主题词：</td><td></td></tr>"
            + "<tr><td>发文字号：</td><td>江府发〔2026〕20号</td></tr></table>"
            + "<h1>江州市人民政府<br>关于公布名录的通知</h1><div class=info>来源：市政府办公室 发布时间：2026-11-01 字号：大 中 小"
            + " 打印本页</div><div class=TRS_Editor>"
            + BODY.substring(BODY.indexOf("<p align=center>"))
            + "</div><div class=share>分享到：<a href=#>微信</a></div></div>"
            + "<div class=links><a href=/a>市发改委</a><a href=/b>市教育局</a></div>"
            + "<div class=footer>版权所有：江州市人民政府 江ICP备00000000号</div></body></html>";
    SourceText read = read(page);
    assertEquals("江州市人民政府\n关于公布名录的通知", read.lines().getFirst().text());
    assertEquals("江府发〔2026〕20号", read.lines().get(1).text());
    assertEquals("2026年10月29日", read.lines().getLast().text());
    assertEquals(6, read.lines().size());
    assertEquals(
        List.of("索引号：JZ-2026-0112", "发文机关：江州市人民政府", "成文日期：2026年10月29日", "发文字号：江府发〔2026〕20号"),
        texts(read, Kind.CATALOGUE));
    String furniture = String.join("|", texts(read, Kind.FURNITURE));
    for (String said : List.of("要闻", "当前位置", "打印本页", "微信", "市教育局", "版权所有")) {
      assertTrue(furniture.contains(said), said);
    }
  }

  @Test
  void aLineOfADocumentMayBeginAsASiteDoes() {
    SourceText page = read("<html><body>" + BODY + "<p>打印本页存档。</p></body></html>");
    assertEquals("打印本页存档。", page.lines().getLast().text());
  }

  @Test
  void lineBreaksPartParagraphsWhereTheseAreIndented() {
    SourceText page =
        read(
            "<html><div><div align=center>江州市人民政府<br>关于公布名录的通知<br>江府发〔2026〕20号</div>各县（区）人民政府：<br>　"
                + "　现予公布。<br>&nbsp;&nbsp;&nbsp;&nbsp;请遵照执行<br><br>附件：名录</div></html>");
    assertEquals(
        List.of(
            "江州市人民政府\n关于公布名录的通知",
            "江府发〔2026〕20号",
            "各县（区）人民政府：",
            "　　现予公布。",
            "\u00A0\u00A0\u00A0\u00A0请遵照执行",
            "附件：名录"),
        page.texts());
  }

  @Test
  void aLineEndOfTheFileBetweenHanIsNothingOthersAreSpaces() {
    SourceText page =
        read("<html><p>现予\n  公布，见 Annex\nOne。</p><p></p><p>&nbsp;</p><p>完</p></html>");
    assertEquals(List.of("现予公布，见 Annex One。", "", "完"), page.texts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='display:none'>藏</p>",
        "<p hidden>藏</p>",
        "<p style='visibility: hidden'>藏</p>",
        "<span style='font-size:0px'>藏</span>",
        "<font color=#FFFFFF>藏</font>",
        "<div style='background:#fff'><p style='color:rgb(255,255,255)'>藏</p></div>",
        "<p class=gone>藏</p>",
        "<p style='position:absolute;left:-9999px'>藏</p>",
        "<template>藏</template>"
      })
  void whatAPageHidesIsRemarked(String html) {
    SourceText page = read("<html><style>.gone{display:none}</style>" + BODY + html + "</html>");
    assertEquals(6, page.lines().size(), page.texts().toString());
    assertEquals(List.of("藏"), texts(page, Kind.HIDDEN));
  }

  @Test
  void whiteOnColourAndRulesForPaperHideNothing() {
    SourceText page =
        read(
            "<html><style>@media print{.a{display:none}} .b{background:red}</style><p"
                + " class=a>甲</p><p class=b><span style='color:white'>乙</span></p><p"
                + " aria-hidden=true>丙</p></html>");
    assertEquals(List.of("甲", "乙", "丙"), page.texts());
  }

  @Test
  void tablesKeepSpansAndHeads() {
    SourceText page =
        read(
            "<html><p>见表。</p><table><thead><tr><th rowspan=2>县区</th><th colspan=2>任务</th></tr>"
                + "<tr><th>上半年</th><th>下半年</th></tr></thead><tr><td>锦水县</td><td><p>一</p><p>二</p></td>"
                + "<td>3</td></tr></table></html>");
    assertEquals(List.of("见表。", "县区\t任务", "上半年\t下半年", "锦水县\t一\n二\t3"), page.texts());
    SourceTable table = page.tables().getFirst();
    assertEquals(2, table.first());
    assertEquals(2, table.headRows());
    assertEquals(
        List.of(new SourceCell(0, 2, new CellSpan(1, 2)), new SourceCell(3, 5, new CellSpan(2, 1))),
        table.rows().getFirst());
  }

  @Test
  void aTableThatIsOnlyTheFrameOfTheLayoutIsNone() {
    SourceText page =
        read(
            "<html><table><tr><td>江州市</td><td><table><tr><td>"
                + BODY
                + "</td></tr></table></td></tr></table></html>");
    assertEquals(List.of(), page.tables());
    assertEquals("江州市", page.lines().getFirst().text());
  }

  @Test
  void listsHaveTheirNumbers() {
    SourceText page =
        read(
            "<html><ol start=3><li>甲<li value=7>乙</ol><ol style='list-style-type:cjk-ideographic'>"
                + "<li>丙</ol><ul><li>丁</ul><ol style='list-style:none'><li>（一）戊</ol></html>");
    assertEquals(List.of("3.甲", "7.乙", "一、丙", "丁", "（一）戊"), page.texts());
  }

  @Test
  void picturesAreLinesAndOnlyThoseInThePageHaveBytes() {
    String png = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
    SourceText page =
        read(
            "<html><p>甲<img src='http://web.example/a/%E5%9B%BE.png?x=1' alt='示意图'>乙</p>"
                + "<img src='data:image/png;base64,"
                + png
                + "'><img src=dot.gif width=1 height=1></html>");
    assertEquals(List.of("甲乙", "![示意图](图.png)", "![](图1.png)"), page.texts());
    assertEquals(Set.of("图1.png"), page.pictures().keySet());
    assertArrayEquals(new byte[] {1, 2, 3}, page.pictures().get("图1.png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030", "utf-8", "big5"})
  void theBytesAreReadAsDeclaredAndGb2312AsWhatHoldsIt(String declared) {
    Charset written = Charset.forName(declared.equals("gb2312") ? "GB18030" : declared);
    String page =
        "<html><meta http-equiv=Content-Type content='text/html; charset="
            + declared
            + "'><p>江州市人民政府"
            + (written.newEncoder().canEncode('镕') ? "朱镕" : "")
            + "</p></html>";
    SourceText read = WebReader.read("页.html", page.getBytes(written), Optional.empty());
    assertTrue(read.texts().getFirst().startsWith("江州市人民政府"), read.texts().toString());
  }

  @Test
  void aPageThatDeclaresWrongIsReadAsItIs() {
    String page = "<html><meta charset=gb2312><p>江州市人民政府办公室</p></html>";
    assertEquals(
        List.of("江州市人民政府办公室"),
        WebReader.read("页.html", page.getBytes(StandardCharsets.UTF_8), Optional.empty()).texts());
    byte[] wide = ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE);
    assertTrue(WebReader.isWeb("页.html", wide));
    assertEquals(List.of("江州市人民政府办公室"), WebReader.read("页.html", wide, Optional.empty()).texts());
  }

  @Test
  void twentyThousandOpenBoxesComeToAnEnd() {
    SourceText page = read("<html>" + "<div>".repeat(20_000) + BODY);
    assertEquals(6, page.texts().stream().filter(text -> !text.isEmpty()).count());
    SourceText spans = read("<html>" + "<span><table><tr><td>".repeat(20_000) + BODY);
    assertTrue(spans.texts().contains("江府发〔2026〕20号"));
  }

  @Test
  void aPageSavedInOneFileIsReadWithItsPictures() {
    String mime =
        String.join(
            "\r\n",
            List.of(
                "From: <Saved>",
                "Subject: x",
                "MIME-Version: 1.0",
                "Content-Type: multipart/related;",
                "\ttype=\"text/html\";",
                "\tboundary=\"--=_b\"",
                "",
                "----=_b",
                "Content-Type: text/html; charset=\"gbk\"",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "<html><p align=3Dcenter>=BD=AD=D6=DD=",
                "=CA=D0</p><img src=3D\"http://w.example/a.png\"></html>",
                "----=_b",
                "Content-Type: image/png",
                "Content-Transfer-Encoding: base64",
                "Content-Location: http://w.example/a.png",
                "",
                "AQID",
                "----=_b--",
                ""));
    byte[] bytes = mime.getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(WebReader.isWeb("页.mht", bytes));
    SourceText page = WebReader.read("页.mht", bytes, Optional.empty());
    assertEquals(List.of("江州市", "![](a.png)"), page.texts());
    assertEquals(Align.CENTRE, page.lines().getFirst().look().align());
    assertArrayEquals(new byte[] {1, 2, 3}, page.pictures().get("a.png"));
    byte[] none =
        mime.replace("text/html; charset", "text/css; charset")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "GB-I41",
        assertThrows(ProblemException.class, () -> WebReader.read("页.mht", none, Optional.empty()))
            .problem()
            .code());
  }

  @Test
  void aPastedFragmentIsAllText() {
    SourceText pasted =
        pasted(
            "Version:0.9\r\n"
                + "StartHTML:00\r\n"
                + "<html><head><style><!-- p.MsoTitle{text-align:center;}"
                + " --></style></head><body><!--StartFragment--><p"
                + " class=MsoTitle>名录<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0"
                + " level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span"
                + " style='font:7.0pt'>&nbsp;</span></span><![endif]>总体要求</p><p"
                + " class=MsoNormal>打印本页<span"
                + " style='mso-hide:all;display:none'>藏</span></p><!--EndFragment--></body></html>");
    assertEquals(List.of("名录", "一、\u00A0总体要求", "打印本页"), pasted.texts());
    assertEquals(Align.CENTRE, pasted.lines().getFirst().look().align());
    assertEquals(1, pasted.lines().getFirst().look().level());
    assertEquals(List.of("藏"), texts(pasted, Kind.HIDDEN));
    assertEquals(List.of("甲", "乙"), pasted("<p>甲</p><p>乙</p>").texts());
    assertEquals(List.of("甲"), pasted("甲").texts());
  }

  @Test
  void otherTextIsNoPage() {
    assertFalse(WebReader.isWeb("甲.txt", "<关于>的说明".getBytes(StandardCharsets.UTF_8)));
    assertFalse(WebReader.isWeb("甲.txt", "主题: 通知\n内容".getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(SourceText page, Kind kind) {
    return page.remarks().stream().filter(r -> r.kind() == kind).map(r -> r.text()).toList();
  }

  private static SourceText pasted(String html) {
    return SourceReader.read("剪贴板.html", ClipboardPage.bytes(html), Optional.empty());
  }

  private static SourceText read(String html) {
    return WebReader.read("页.html", html.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
