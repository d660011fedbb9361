package org.gongbao.check.toc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PagesReading;
import org.gongbao.check.read.Site;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.HanNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The contents list as it is printed: the page number behind the leaders of each item's entry.
/// Read off the pages, not taken from what layout meant to print.
final class PrintedContents {
  private PrintedContents() {}

  /// @param page number printed, 0 where none can be read
  record Entry(ItemReading item, int page) {
    /// The title it stands for; the beginning of an item without one.
    Site site() {
      return item.passages().isEmpty()
          ? new Site(new Place(item.item().id(), Slot.TITLE, 0), 0)
          : item.passages().getFirst().site();
    }
  }

  /// In the order printed.
  static List<Entry> of(PagesReading pages) {
    Map<NodeId, ItemReading> items = new LinkedHashMap<>();
    pages.issue().items().forEach(item -> items.put(item.item().id(), item));
    List<Entry> entries = new ArrayList<>();
    for (Page page : pages.pages()) {
      if (page.kind() == Kind.FRONT) {
        PagesReading.lines(page)
            .filter(line -> line.role() == TextRole.CONTENTS_ENTRY)
            .forEach(line -> entry(line, items).ifPresent(entries::add));
      }
    }
    return entries;
  }

  /// Of a line with leaders: only the last of an entry has them, before its page number.
  private static Optional<Entry> entry(TextFrame line, Map<NodeId, ItemReading> items) {
    List<Glyphs> runs = line.line().runs();
    for (int i = runs.size() - 2; i >= 0; i--) {
      if (isLeader(runs.get(i))) {
        StringBuilder number = new StringBuilder();
        runs.subList(i + 1, runs.size()).forEach(run -> number.append(run.chars()));
        int page = HanNumber.parse(number.toString().strip()).orElse(0);
        return runs.get(i).source().node().map(items::get).map(item -> new Entry(item, page));
      }
    }
    return Optional.empty();
  }

  private static boolean isLeader(Glyphs run) {
    return run.count() > 0 && run.chars().chars().allMatch(c -> c == '·' || c == '…');
  }
}
