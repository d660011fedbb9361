package org.gongbao.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.exchange.report.Sheets;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.junit.jupiter.api.Test;

/// A report laid out.
class SheetIssueTest {
  private static final HouseStyle STYLE = StyleReader.bundled("report");
  private static final int MANY = 950;

  @Test
  void aLongReportHasAFootAndATableHeadOnEveryPage() {
    Composition pages = compose(SheetIssue.of(Sheets.many(MANY), Messages.in("zh")));
    assertTrue(pages.pages().size() > 20, pages.pages().size() + " pages");
    for (Page page : pages.pages()) {
      assertEquals(
          List.of(Integer.toString(page.number()), "江州市人民政府公报2026年第22期校验报告"),
          texts(page.furniture()).stream().map(text -> text.line().chars()).toList());
      assertTrue(
          texts(page.body()).stream().anyMatch(text -> text.role() == TextRole.TABLE_HEAD),
          "head on page " + page.number());
    }
  }

  @Test
  void nothingIsWiderThanItsCellNorOutsideThePage() {
    for (Issue issue :
        List.of(
            SheetIssue.of(Sheets.many(MANY), Messages.in("zh")),
            SheetIssue.of(Sheets.nasty(), Messages.in("en")))) {
      Composition pages = compose(issue);
      assertEquals(
          List.of(),
          pages.faults().stream()
              .filter(fault -> fault.key().contains("overflow") || fault.rule().equals("LAY-01"))
              .toList());
      int right = STYLE.area().inner() + STYLE.area().width();
      int bottom = STYLE.area().top() + STYLE.area().height();
      for (Page page : pages.pages()) {
        for (TextFrame text : texts(page.body())) {
          int inner =
              page.isOdd()
                  ? 0
                  : STYLE.paper().width() - 2 * STYLE.area().inner() - STYLE.area().width();
          assertTrue(text.x() + text.line().width() <= right + inner, text.line().chars());
          assertTrue(text.y() <= bottom, "page " + page.number());
        }
      }
    }
  }

  @Test
  void everyItemIsAPartWithItsFindings() {
    Document report =
        (Document) SheetIssue.of(Sheets.many(20), Messages.in("zh")).items().getFirst();
    assertEquals(
        List.of(
            "各规则的问题数",
            "刊头、版权栏和栏目（3处）",
            "江州市人民政府关于加强防汛工作的通知（12处）",
            "江州市大事记（5处）",
            "未运行的规则",
            "不适用的规则"),
        report.issued().stream().map(part -> part.title().chars()).toList());
    assertEquals("江州市人民政府公报2026年第22期校验报告", report.title().chars());
  }

  @Test
  void theSameReportIsTheSameIssue() {
    assertEquals(
        SheetIssue.of(Sheets.nasty(), Messages.in("zh")),
        SheetIssue.of(Sheets.nasty(), Messages.in("zh")));
  }

  private static Composition compose(Issue issue) {
    return new Composer(Fonts.BUNDLED).compose(issue, STYLE);
  }

  private static List<TextFrame> texts(List<Frame> frames) {
    return frames.stream().filter(TextFrame.class::isInstance).map(TextFrame.class::cast).toList();
  }
}
