package org.gongbao.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Reading;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Catalogue;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Pages laid out as the systems lay them out that government sites are built with.
class SitesTest {
  private static final String TITLE = "江州市人民政府关于公布文物名录的通知";
  private static final String SITE =
      "<div class=header><ul class=nav><li><a href=/>首页</a><li><a href=/1>信息公开</a><li><a"
          + " href=/2>政务服务</a><li><a href=/3>互动交流</a><li><a href=/4>数据发布</a><li><a"
          + " href=/5>走进江州</a><li><a href=/6>专题</a></ul></div>";
  private static final String FOOT =
      "<div class=foot><a href=/a>网站地图</a>|<a href=/b>联系我们</a> 主办：江州市人民政府办公室"
          + " 网站标识码：3607000001</div>";
  private static final String NUMBER = "<p align=center>江府发〔2026〕20号</p>";
  private static final String BODY =
      "<p>各县（区）人民政府，市政府各部门：</p>"
          + "<p>　　为加强文物保护工作，现将名录予以公布，请认真遵照执行，落实保护责任，加强日常巡查，确保文物安全。</p>"
          + "<p>　　一、提高认识</p><p>　　文物是不可再生的资源，各地各部门要高度重视，切实加强领导，纳入重要议事日程。</p>"
          + "<p align=right>江州市人民政府</p><p align=right>2026年10月29日</p><p>（此件公开发布）</p>";
  private static final String BOX =
      "<table class=bd1><tr><td>索 引"
          + " 号：</td><td>000014349/2026-00020</td><td>主题分类：</td><td>文化\\文物</td></tr><tr><td>发文字号：</td><td>江府发〔2026〕20号</td><td>来"
          + "　　源：</td><td>江州政府网</td></tr><tr><td>标　　题：</td><td colspan=3>"
          + TITLE
          + "</td></tr><tr><td>发布日期：</td><td>2026年11月02日</td><td>有效性：</td><td>有效</td></tr>"
          + "<tr><td>施行日期：</td><td>2026-12-01</td><td>失效日期：</td><td></td></tr></table>";

  @TestFactory
  Stream<DynamicTest> everyLayoutGivesTheDocument() {
    return Stream.of(
        test(
            "article in a div",
            TITLE + "-江州市人民政府",
            "<div class=main><div class=crumb>您所在的位置：<a href=/>首页</a> > <a href=/x>文件</a></div><h2>"
                + TITLE
                + "</h2><div class=info><span>发布时间：2026-11-01</span><span>字体：【<a>大</a>"
                + " <a>小</a>】</span></div><div class='view TRS_UEDITOR'>"
                + NUMBER
                + BODY
                + "</div><div class=page-tools>【打印本页】【关闭窗口】</div></div>"),
        test(
            "article in a cell, title in another",
            "江州市人民政府 政府文件 " + TITLE,
            "<table><tr><td><table><tr><td>当前位置：<a href=/>首页</a>&gt;&gt;<a"
                + " href=/c>文件</a></td></tr><tr><td class=title>"
                + TITLE
                + "</td></tr><tr><td>发布日期：2026-11-01　浏览次数：</td></tr><tr><td><div id=zoom>"
                + NUMBER
                + BODY
                + "</div></td></tr><tr><td>[打印] [关闭]</td></tr></table></td></tr></table>"),
        test(
            "page named after the site only",
            "江州市人民政府",
            "<div class=wrap><div class=article-title>"
                + TITLE
                + "</div><div class=article-content>"
                + NUMBER
                + BODY
                + "</div></div>"),
        test(
            "number and title in the catalogue only",
            "江州市人民政府",
            "<div class=wrap>" + BOX + "<div class=article-content>" + BODY + "</div></div>"),
        test(
            "title in two paragraphs under a catalogue",
            TITLE,
            BOX
                + "<div id=UCAP-CONTENT><p align=center>江州市人民政府关于公布</p><p align=center>文物名录的通知</p>"
                + NUMBER
                + BODY
                + "</div><div class=related><h3>相关稿件</h3><ul><li><a"
                + " href=/r1>一图读懂文物名录</a></ul></div>"));
  }

  private static DynamicTest test(String name, String pageTitle, String content) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          String page =
              "<html><head><title>" + pageTitle + "</title></head><body>" + SITE + content + FOOT;
          check(Reading.bytes("page.html", page.getBytes(StandardCharsets.UTF_8)));
          String old = page.replace("<head>", "<head><meta charset=gb2312>");
          check(Reading.bytes("page.html", old.getBytes(Charset.forName("GB18030"))));
        });
  }

  private static void check(Imported imported) {
    Document document = (Document) imported.issue().items().getFirst();
    assertEquals(TITLE, ComparisonText.of(document.title().chars()));
    assertEquals("江府发〔2026〕20号", document.numbers().list().getFirst().written());
    assertEquals(1, document.numbers().list().size());
    assertEquals("各县（区）人民政府，市政府各部门：", document.addressees().chars());
    assertEquals("（此件公开发布）", document.annotation().chars());
    assertEquals(4, document.body().size());
  }

  @Test
  void catalogueDataIsTheDocuments() {
    String page = "<html><body>" + SITE + BOX + "<div id=zoom>" + NUMBER + BODY + "</div>" + FOOT;
    Imported imported = Reading.bytes("page.html", page.getBytes(StandardCharsets.UTF_8));
    Document document = (Document) imported.issue().items().getFirst();
    assertEquals(
        new Catalogue(
            "000014349/2026-00020",
            "文化\\文物",
            "",
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 12, 1),
            null,
            "有效"),
        document.catalogue());
    assertTrue(
        imported.losses().losses().stream().anyMatch(l -> l.text().startsWith("索引号：")),
        imported.losses().toString());
  }

  @Test
  void aPageThatOnlyFramesAnotherIsRefused() {
    String page =
        "<html><head><title>江州市</title></head><frameset cols='20%,80%'><frame src=a.html>"
            + "<frame src=b.html><noframes><body>不支持框架</body></noframes></frameset></html>";
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> Reading.bytes("page.html", page.getBytes(StandardCharsets.UTF_8)));
    assertEquals("GB-I42", refused.problem().code());
  }
}
