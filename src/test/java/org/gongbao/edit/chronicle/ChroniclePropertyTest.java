package org.gongbao.edit.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// What holds for whatever is done to chronicles of every form.
class ChroniclePropertyTest {
  private static final int SEQUENCES = 1500;
  private static final int LENGTH = 12;
  private static final String[] FOLLOWERS = {"", "同日", "是日", "▲"};

  @Test
  void daysStayInOrderNothingIsLostAndUndoRestores() {
    int done = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree tree = chronicle(random);
      for (int i = 0; i < LENGTH; i++) {
        String before = letters(tree);
        ChronicleSteps steps = new ChronicleSteps(tree, ids);
        int kind = random.nextInt(9);
        Optional<Step> step = step(steps, tree, random, kind);
        if (step.isEmpty()) {
          continue;
        }
        done++;
        Transaction transaction = Chronicles.transaction(step.get());
        Tree after = transaction.apply(tree);
        String where = "seed " + seed + " step " + i + " kind " + kind;
        assertEquals(
            tree.issue(),
            transaction.invert("edit.undo", "何砚秋", Instant.EPOCH).apply(after).issue(),
            where);
        assertSorted(after, where);
        assertSaysItsDay(after, where);
        if (kind >= 2 && !before.isEmpty()) {
          assertEquals(before, letters(after), where);
        }
        step.get()
            .after()
            .ifPresent(
                s ->
                    assertTrue(
                        after
                            .find(s.caret().node())
                            .orElseThrow()
                            .text(s.caret().slot())
                            .isPresent(),
                        where));
        tree = after;
      }
    }
    assertTrue(done > SEQUENCES * 4, done + " steps");
  }

  private static Optional<Step> step(ChronicleSteps steps, Tree tree, Random random, int kind) {
    List<ChronicleEntry> entries = Chronicles.entries(tree);
    if (entries.isEmpty() || kind == 0) {
      return steps.add(Chronicles.ID, anyDate(random), Text.of("新增。"));
    }
    ChronicleEntry one = entries.get(random.nextInt(entries.size()));
    ChronicleEntry other = entries.get(random.nextInt(entries.size()));
    Place at = new Place(one.id(), Slot.TEXT, random.nextInt(one.text().length() + 1));
    return switch (kind) {
      case 1 -> random.nextBoolean() ? steps.remove(one.id()) : steps.duplicate(one.id());
      case 2 -> steps.redate(at, anyDate(random));
      case 3 -> steps.move(at, random.nextBoolean() ? 1 : -1);
      case 4 -> steps.moveBeside(at, other.id(), random.nextBoolean());
      case 5 -> steps.split(at);
      case 6 -> sameParts(entries, one) ? steps.join(one.id()) : Optional.empty();
      case 7 -> steps.addBelow(one.id());
      default -> steps.redate(at, new EntryDate(one.date().from(), one.date().to(), part(random)));
    };
  }

  /// Joined entries of different parts keep the part in the text, which is more, not less.
  private static boolean sameParts(List<ChronicleEntry> entries, ChronicleEntry one) {
    int index = entries.indexOf(one);
    return index > 0 && entries.get(index - 1).date().part() == one.date().part();
  }

  private static void assertSorted(Tree tree, String where) {
    List<ChronicleEntry> entries = Chronicles.entries(tree);
    for (int i = 1; i < entries.size(); i++) {
      assertTrue(
          Days.compareDays(entries.get(i - 1).date(), entries.get(i).date()) <= 0,
          where + " " + Chronicles.shown(tree));
    }
  }

  private static void assertSaysItsDay(Tree tree, String where) {
    List<ChronicleEntry> entries = Chronicles.entries(tree);
    for (int i = 0; i < entries.size(); i++) {
      ChronicleEntry entry = entries.get(i);
      Optional<EntryDate> before = Days.before(entries, i);
      assertTrue(
          Lead.of(entry.lead().chars())
              .orElseThrow(() -> new AssertionError(where + Chronicles.shown(tree)))
              .stands(entry.date(), before),
          where + " " + entry.lead().chars() + " " + Chronicles.shown(tree));
    }
  }

  private static String letters(Tree tree) {
    StringBuilder all = new StringBuilder();
    Chronicles.entries(tree).forEach(entry -> all.append(entry.text().chars()));
    return all.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Tree chronicle(Random random) {
    String follower = FOLLOWERS[random.nextInt(FOLLOWERS.length)];
    boolean dayOnly = random.nextBoolean();
    String end = random.nextBoolean() ? "，" : " ";
    List<ChronicleEntry> entries = new ArrayList<>();
    List<EntryDate> dates = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12); i++) {
      dates.add(anyDate(random));
    }
    dates.sort(Days::compareDays);
    for (EntryDate date : dates) {
      boolean follows = !entries.isEmpty() && Days.same(entries.getLast().date(), date);
      boolean sameMonth = entries.isEmpty() || Days.sameMonth(entries.getLast().date(), date);
      String day = days(date, !(dayOnly && sameMonth));
      String part = date.part().written();
      String lead = (follows && !follower.isEmpty() ? follower : day) + part + end;
      entries.add(
          new ChronicleEntry(
              new org.gongbao.model.NodeId("e" + entries.size()),
              date,
              Text.of(lead),
              Text.of("条目" + (char) ('a' + entries.size()) + "。")));
    }
    return Chronicles.holding(entries);
  }

  private static String days(EntryDate date, boolean month) {
    java.time.LocalDate from = java.util.Objects.requireNonNull(date.from());
    java.time.LocalDate to = java.util.Objects.requireNonNull(date.to());
    String start = (month ? from.getMonthValue() + "月" : "") + from.getDayOfMonth();
    String last = (from.getMonthValue() == to.getMonthValue() ? "" : to.getMonthValue() + "月");
    return from.equals(to) ? start + "日" : start + "日—" + last + to.getDayOfMonth() + "日";
  }

  private static EntryDate anyDate(Random random) {
    int from = 1 + random.nextInt(40);
    int to = random.nextInt(6) == 0 ? from + 1 + random.nextInt(3) : from;
    return Chronicles.date(from + "-" + to, part(random));
  }

  private static PartOfDay part(Random random) {
    return PartOfDay.values()[random.nextInt(PartOfDay.values().length)];
  }
}
