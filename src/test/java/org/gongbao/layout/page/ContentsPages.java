package org.gongbao.layout.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Issues with contents pages, and what is read off these.
final class ContentsPages {
  private final CountingIds ids = new CountingIds("c");

  Document document(String title, String... numbers) {
    List<DocumentNumber> all = new ArrayList<>();
    for (String number : numbers) {
      all.add(DocumentNumber.parse(number).orElseThrow());
    }
    Paragraph body = new Paragraph(ids.next(), Ordinal.NONE, Text.of("现将有关事项通知如下。"));
    return (Document)
        Shape.of(Document.class)
            .blank(ids.next())
            .withText(Slot.TITLE, Text.of(title))
            .withField(Field.DOCUMENT_NUMBERS, new DocumentNumbers(all))
            .withChildren(Branch.BODY, List.of(body));
  }

  Section section(String name, List<? extends Item> items) {
    return new Section(ids.next(), Text.of(name), List.copyOf(items));
  }

  Issue issue(Section... sections) {
    return (Issue)
        Issue.blank(ids.next())
            .withField(
                Field.ISSUE_NUMBER, new IssueNumber(2026, 22, 22, 604, LocalDate.of(2026, 11, 22)))
            .withChildren(Branch.SECTIONS, List.of(sections));
  }

  /// The lines of the contents pages in the order they are read.
  static List<TextFrame> lines(Composition composed) {
    return composed.pages().stream()
        .filter(page -> page.kind() == Page.Kind.FRONT)
        .flatMap(page -> lines(page).stream())
        .toList();
  }

  static List<TextFrame> lines(Page page) {
    return page.body().stream()
        .filter(TextFrame.class::isInstance)
        .map(TextFrame.class::cast)
        .filter(
            line ->
                line.role() == TextRole.CONTENTS_ENTRY || line.role() == TextRole.CONTENTS_SECTION)
        .toList();
  }

  static Optional<NodeId> of(TextFrame line) {
    return line.line().runs().stream().flatMap(run -> run.source().node().stream()).findFirst();
  }

  /// The lines of each entry.
  static Map<NodeId, List<TextFrame>> entries(Composition composed) {
    return lines(composed).stream()
        .filter(line -> line.role() == TextRole.CONTENTS_ENTRY)
        .collect(
            Collectors.groupingBy(
                line -> of(line).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
  }

  /// The lines of one entry; none where it is not listed.
  static List<TextFrame> entry(Composition composed, NodeId item) {
    return entries(composed).getOrDefault(item, List.of());
  }

  /// An entry as one reads it, leaders left out: wording, a bar, page number.
  static String read(List<TextFrame> entry) {
    StringBuilder all = new StringBuilder();
    for (TextFrame line : entry) {
      for (Glyphs run : line.line().runs()) {
        all.append(isLeader(run) ? "|" : run.chars());
      }
    }
    return all.toString();
  }

  static boolean isLeader(Glyphs run) {
    return run.count() > 1 && run.chars().matches("·+|…+");
  }

  /// The page on which a title is printed, looked up on the pages themselves.
  static int titlePage(Composition composed, NodeId item) {
    for (Page page : composed.pages()) {
      boolean here =
          page.body().stream()
              .filter(TextFrame.class::isInstance)
              .map(TextFrame.class::cast)
              .filter(line -> line.role() == TextRole.TITLE)
              .flatMap(line -> line.line().runs().stream())
              .anyMatch(
                  run ->
                      run.source() instanceof Source.Slotted slotted
                          && slotted.start().node().equals(item));
      if (here) {
        return page.number();
      }
    }
    return 0;
  }
}
