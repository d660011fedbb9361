package org.gongbao.model.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.Document;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class LedgerLinesTest {
  @Test
  void eachNumberOfEachDocumentIsALine() {
    Issue issue = LibraryFixtures.numberedIssue(0, 600, new CountingIds("n"));
    List<LedgerLine> lines = LedgerLines.of(issue);
    assertEquals(issue.items().size(), lines.size());
    LedgerLine first = lines.getFirst();
    Document document = (Document) issue.items().getFirst();
    assertEquals("江府发〔2000〕1号", first.number().written());
    assertEquals(document.title().chars(), first.title());
    assertEquals(Optional.of(LocalDate.of(2000, 1, 1)), first.day());
    assertEquals(new Printed(issue.id(), issue.number(), document.id(), ""), first.printed());
  }

  @Test
  void pagesAreThoseOfTheContentsListItCameWith() {
    Issue issue = LibraryFixtures.numberedIssue(0, 600, new CountingIds("n"));
    String title = issue.items().getFirst().title().chars();
    String other = issue.items().get(1).title().chars();
    ReceivedContents contents =
        new ReceivedContents(
            List.of(
                new ReceivedContents.Entry("", "  " + title, "", "17"),
                new ReceivedContents.Entry("", other, "", "见附页")));
    Issue received = (Issue) issue.withField(Field.RECEIVED, contents);
    List<LedgerLine> lines = LedgerLines.of(received);
    assertEquals("17", lines.getFirst().printed().page());
    assertEquals("", lines.get(1).printed().page());
  }

  @Test
  void spacesOfDisplayAreNoPartOfATitle() {
    Issue issue = LibraryFixtures.numberedIssue(0, 600, new CountingIds("n"));
    Issue changed =
        Tree.of(issue)
            .change(
                issue.items().getFirst().id(),
                node -> node.withText(Slot.TITLE, Text.of("关 于　推广 AI 2 号\u3000的通知")))
            .issue();
    assertEquals("关于推广AI 2号的通知", LedgerLines.of(changed).getFirst().title());
  }
}
