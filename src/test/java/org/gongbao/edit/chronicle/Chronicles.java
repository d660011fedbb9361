package org.gongbao.edit.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Small chronicles written line by line, and read back so.
final class Chronicles {
  static final NodeId ID = new NodeId("c");

  private Chronicles() {}

  /// @param lines as `5 MORNING 7月5日上午，|文字`; `5-9` for a span, `?` for no date
  static Tree of(String... lines) {
    List<ChronicleEntry> entries = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      String[] texts = parts[2].split("\\|", -1);
      entries.add(
          new ChronicleEntry(
              new NodeId("e" + entries.size()),
              date(parts[0], PartOfDay.valueOf(parts[1])),
              Text.of(texts[0]),
              Text.of(texts[1])));
    }
    return holding(entries);
  }

  static Tree holding(List<ChronicleEntry> entries) {
    Chronicle chronicle = new Chronicle(ID, Text.of("江州大事记"), Text.EMPTY, entries);
    Issue blank = Issue.blank(new NodeId("i"));
    Section section = new Section(new NodeId("s"), Text.of("大事记"), List.of(chronicle));
    return Tree.of((Issue) blank.withChildren(Branch.SECTIONS, List.of(section)));
  }

  static EntryDate date(String days, PartOfDay part) {
    if (days.equals("?")) {
      return new EntryDate(null, null, part);
    }
    String[] ends = days.split("-", -1);
    LocalDate from = LocalDate.of(2026, 7, 1).plusDays(Integer.parseInt(ends[0]) - 1);
    LocalDate to = LocalDate.of(2026, 7, 1).plusDays(Integer.parseInt(ends[ends.length - 1]) - 1);
    return new EntryDate(from, to, part);
  }

  static List<ChronicleEntry> entries(Tree tree) {
    return ((Chronicle) tree.find(ID).orElseThrow()).entries();
  }

  static List<String> shown(Tree tree) {
    return entries(tree).stream().map(e -> e.lead().chars() + e.text().chars()).toList();
  }

  static Tree done(Tree tree, Optional<Step> step) {
    return transaction(step.orElseThrow()).apply(tree);
  }

  static Transaction transaction(Step step) {
    return new Transaction(step.label(), step.edits(), "何砚秋", Instant.EPOCH, null, null, "g");
  }

  static Place text(String id, int offset) {
    return new Place(new NodeId(id), Slot.TEXT, offset);
  }
}
