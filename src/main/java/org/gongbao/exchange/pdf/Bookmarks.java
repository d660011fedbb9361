package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNull;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Section;

/// Bookmarks 书签: the contents list as an outline, down to the first-level headings. Titles are
/// without soft breaks (domain D.5).
final class Bookmarks {
  private final Anchors anchors;
  private final List<COSDictionary> pages;

  /// @param pages the sheets' dictionaries
  Bookmarks(Anchors anchors, List<COSDictionary> pages) {
    this.anchors = anchors;
    this.pages = pages;
  }

  /// The outline; empty when nothing is to be listed.
  Optional<COSDictionary> of(Issue issue) {
    List<Mark> marks = new ArrayList<>();
    for (Section section : issue.sections()) {
      List<Mark> items =
          section.items().stream().map(this::item).flatMap(Optional::stream).toList();
      String name = IssueFacts.plain(section.name().chars());
      if (name.isEmpty() || items.isEmpty()) {
        marks.addAll(items);
      } else {
        marks.add(new Mark(name, items.getFirst().target(), items, true));
      }
    }
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    COSDictionary outline = Cos.dictionary("Type", Cos.name("Outlines"));
    outline.setInt("Count", link(outline, marks));
    return Optional.of(outline);
  }

  private Optional<Mark> item(Item item) {
    List<Mark> parts = new ArrayList<>();
    switch (item) {
      case Document document -> {
        parts.addAll(headings(document.body()));
        document.issued().forEach(issued -> issued(issued).ifPresent(parts::add));
        document.attachments().forEach(part -> attachment(part).ifPresent(parts::add));
      }
      case Notice notice -> parts.addAll(headings(notice.body()));
      default -> {}
    }
    return mark(item.id(), item.title().chars(), parts);
  }

  private Optional<Mark> issued(IssuedText issued) {
    return mark(issued.id(), issued.title().chars(), headings(issued.body()));
  }

  private Optional<Mark> attachment(Attachment attachment) {
    String label = attachment.label().chars();
    return mark(attachment.id(), label + attachment.title().chars(), headings(attachment.body()));
  }

  private List<Mark> headings(List<Block> body) {
    return body.stream()
        .filter(block -> block instanceof Heading heading && heading.ordinal().form().level() == 1)
        .map(Heading.class::cast)
        .map(head -> mark(head.id(), head.ordinal().written() + head.text().chars(), List.of()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Mark> mark(NodeId node, String title, List<Mark> parts) {
    return anchors
        .of(node)
        .map(
            anchor -> {
              COSArray target =
                  Cos.array(
                      pages.get(anchor.sheet()),
                      Cos.name("XYZ"),
                      COSNull.NULL,
                      Cos.length(anchor.top()),
                      COSNull.NULL);
              return new Mark(IssueFacts.plain(title), target, parts, false);
            });
  }

  /// Hangs marks under a parent.
  ///
  /// @return how many of them are seen when the parent is open
  private static int link(COSDictionary parent, List<Mark> marks) {
    COSDictionary before = null;
    int seen = 0;
    for (Mark mark : marks) {
      COSDictionary entry =
          Cos.dictionary("Title", Cos.text(mark.title()), "Parent", parent, "Dest", mark.target());
      if (!mark.parts().isEmpty()) {
        int below = link(entry, mark.parts());
        entry.setInt("Count", mark.open() ? below : -below);
        seen += mark.open() ? below : 0;
      }
      if (before == null) {
        parent.setItem("First", entry);
      } else {
        before.setItem("Next", entry);
        entry.setItem("Prev", before);
      }
      before = entry;
      seen++;
    }
    if (before != null) {
      parent.setItem("Last", before);
    }
    return seen;
  }

  private record Mark(String title, COSArray target, List<Mark> parts, boolean open) {}
}
