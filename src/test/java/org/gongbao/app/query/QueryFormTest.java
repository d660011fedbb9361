package org.gongbao.app.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.PageExporter;
import org.gongbao.exchange.TextWriter;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.NumberedIssue;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;
import org.junit.jupiter.api.Test;

/// The form says all an office must know to answer.
class QueryFormTest {
  private static final Instant WHEN = Instant.parse("2026-11-03T01:00:00Z");
  private final Messages messages = Messages.in("zh");
  private final Issue issue =
      new NumberedIssue(2026, 22).with("江水字〔2026〕8号", "江州市水务局关于做好冬季供水保障工作的通知", "2026年11月2日").make();

  @Test
  void allQuestionsToAnOfficeStandOnItsForm() throws Exception {
    NodeId item = issue.items().getFirst().id();
    List<Query> queries = new ArrayList<>();
    queries.add(query(item, 1, "冬季", "“冬季”与附件所列时段不一致，请核实。", "改为“冬春季”"));
    queries.add(query(item, 3, "", "成文日期早于所依据文件的日期，请核实。", ""));
    PageExporter pages =
        new PageExporter(
            new FontLibrary(List.of()), messages, Clock.fixed(WHEN, ZoneOffset.ofHours(8)));
    Tree tree = Tree.of(issue);
    QueryForm form =
        QueryForm.of(
            tree,
            pages.compose(
                new PageExporter.Request(
                    issue, StyleReader.gazette(), Release.UNSIGNED, picture -> Optional.empty())),
            "江州市水务局",
            queries,
            new QueryForm.Made(LocalDate.of(2026, 11, 3), ZoneOffset.ofHours(8), messages));
    assertTrue(form.lines().getFirst().place().contains("页"), form.toString());
    String text = TextWriter.write(QueryFormIssue.of(form, messages));
    for (String told :
        List.of(
            "质疑单",
            "江州市水务局：",
            "第1、3号",
            "第1号",
            "江水字〔2026〕8号",
            "冬季",
            "改为“冬春季”",
            "答复",
            "签字、盖章",
            "2026年11月3日")) {
      assertTrue(text.contains(told), told + " in " + text);
    }
    byte[] pdf = QueryFormIssue.pdf(form, messages, pages);
    assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    String keep = Optional.ofNullable(System.getenv("GONGBAO_KEEP")).orElse("");
    if (!keep.isEmpty()) {
      Files.write(Path.of(keep), pdf);
    }
  }

  private static Query query(
      NodeId item, int number, String quote, String question, String proposal) {
    String title = "江州市水务局关于做好冬季供水保障工作的通知";
    Place start = new Place(item, Slot.TITLE, Math.max(0, title.indexOf(quote)));
    return Query.raised(
        new QueryId("q" + number),
        number,
        new Query.Draft(
            Anchor.of(item, start, quote, title),
            Optional.empty(),
            new Question(question, proposal, "江州市水务局", "")),
        "何砚秋",
        LibraryFixtures.NOW);
  }
}
