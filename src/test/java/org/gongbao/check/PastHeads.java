package org.gongbao.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Node;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// 往期: the other issues of a library, as the head of a case states them.
///
/// ```
/// 往期 2026年第8期 总第208期
/// 往期文件 江府发〔2026〕8号|江州市人民政府关于节约用水的通知|2026年4月2日|节水办法
/// 往期大事记 （2026年4月1日—30日）
/// 往期条目 2026-04-22|市长林叙白主持召开市政府第6次常务会议。
/// ```
///
/// A joint issue is `第3—4期`; an issue without a number `往期 未编期`, also with `总第N期`. Behind the day
/// of a document the title of what it issues may follow. Documents, chronicles and entries belong
/// to the issue above them.
final class PastHeads {
  static final String SIGN = "往期";

  private static final Pattern ISSUE =
      Pattern.compile("往期 (?:未编期|(\\d{4})年第(\\d+)(?:—(\\d+))?期)(?: 总第(\\d+)期)?");

  private final CountingIds ids = new CountingIds("past");
  private final List<PastIssue> issues = new ArrayList<>();
  private final List<Node> items = new ArrayList<>();
  private IssueNumber number = IssueNumber.UNASSIGNED;
  private boolean open;

  private PastHeads() {}

  static Past past(List<String> heads) {
    PastHeads read = new PastHeads();
    heads.forEach(read::line);
    read.close();
    return Past.of(read.issues);
  }

  private void line(String line) {
    String[] parts = line.substring(line.indexOf(' ') + 1).split("\\|");
    if (line.startsWith("往期文件 ")) {
      items.add(document(parts));
    } else if (line.startsWith("往期大事记 ")) {
      items.add(blank(Chronicle.class).withText(Slot.PERIOD, Text.of(parts[0])));
    } else if (line.startsWith("往期条目 ")) {
      Node chronicle = items.removeLast();
      List<Node> entries = new ArrayList<>(chronicle.children(Branch.ENTRIES));
      entries.add(entry(LocalDate.parse(parts[0]), parts[1]));
      items.add(chronicle.withChildren(Branch.ENTRIES, entries));
    } else {
      close();
      number = number(line);
      open = true;
    }
  }

  private void close() {
    if (open) {
      Node section = blank(Section.class).withChildren(Branch.ITEMS, items);
      Node issue =
          Issue.blank(ids.next())
              .withField(Field.ISSUE_NUMBER, number)
              .withChildren(Branch.SECTIONS, List.of(section));
      issues.add(PastIssue.of((Issue) issue));
      items.clear();
    }
  }

  private static IssueNumber number(String line) {
    Matcher issue = ISSUE.matcher(line);
    if (!issue.matches()) {
      throw new IllegalArgumentException(line);
    }
    int first = value(issue.group(2));
    return new IssueNumber(
        value(issue.group(1)),
        first,
        Math.max(first, value(issue.group(3))),
        value(issue.group(4)),
        null);
  }

  private static int value(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private Node document(String... parts) {
    DocumentNumber own = DocumentNumber.parse(parts[0]).orElseThrow();
    Node document =
        blank(Document.class)
            .withText(Slot.TITLE, Text.of(parts[1]))
            .withField(Field.DOCUMENT_NUMBERS, new DocumentNumbers(List.of(own)))
            .withChildren(
                Branch.BODY,
                List.of(blank(Signature.class).withText(Slot.DATE, Text.of(parts[2]))));
    if (parts.length == 3) {
      return document;
    }
    Node issued = blank(IssuedText.class).withText(Slot.TITLE, Text.of(parts[3]));
    return document.withChildren(Branch.ISSUED, List.of(issued));
  }

  private Node entry(LocalDate day, String text) {
    return blank(ChronicleEntry.class)
        .withField(Field.ENTRY_DATE, new EntryDate(day, day, PartOfDay.NONE))
        .withText(Slot.TEXT, Text.of(text));
  }

  private Node blank(Class<? extends Node> type) {
    return Shape.of(type).blank(ids.next());
  }
}
