package org.gongbao.check.ref;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.check.read.TableReading;
import org.gongbao.model.Cell;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;

/// REF-05 专名变体, as far as a document shows it by itself: a name with two characters the other way
/// round, and a row of a table whose text has the row's name with one character other.
final class NameVariantRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("REF-05", Severity.WARNING, Nature.CORRECTNESS);

  /// What names end with.
  private static final List<String> ENDS =
      List.of(
          "中心", "公园", "产业园", "示范区", "开发区", "大桥", "水库", "医院", "学校", "公司", "平台", "基地", "集团", "机场",
          "港区", "枢纽");

  private static final BitSet FIRST = new BitSet();

  static {
    ENDS.forEach(end -> FIRST.set(end.charAt(0)));
  }

  private static final int BEFORE = 5;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  /// What tells one of several apart.
  private static final String COUNTING = "一二三四五六七八九十东西南北中上下左右前后内外新老大小甲乙丙丁";

  private static final Fact<Passage, List<Name>> NAMES = Fact.of(NameVariantRule::names);
  private static final Fact<TableReading, List<Slip>> SLIPS = Fact.of(NameVariantRule::slips);

  /// A name as far as it is looked at: its last characters.
  ///
  /// @param sum of its characters, which is the same whatever their order
  private record Name(String chars, int sum, Site site) {}

  /// The name of a row as its text has it, with one character other.
  ///
  /// @param of where the name itself stands
  private record Slip(Site site, Site of, String name) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (TableReading table : item.tables()) {
      table
          .fact(SLIPS)
          .forEach(slip -> out.at(slip.site()).with(slip.of()).say("row", slip.name()));
    }
    turned(item, out);
  }

  /// Places of a name, by its last characters.
  private record Seen(List<Site> sites) {}

  private static void turned(ItemReading item, Reporter out) {
    List<Name> all = item.all(NAMES);
    Set<Integer> shared = shared(all);
    Map<String, Seen> seen = new LinkedHashMap<>();
    for (Name name : all) {
      if (shared.contains(name.sum())) {
        seen.computeIfAbsent(name.chars(), k -> new Seen(new ArrayList<>()))
            .sites()
            .add(name.site());
      }
    }
    Set<String> done = new HashSet<>();
    for (Map.Entry<String, Seen> one : seen.entrySet()) {
      for (int i = 0; i + 1 < BEFORE; i++) {
        String turned = swapped(one.getKey(), i);
        Seen other = seen.get(turned);
        if (other != null) {
          tell(one.getValue(), turned, other, done.contains(turned), out);
        }
      }
      done.add(one.getKey());
    }
  }

  /// Sums that different names have.
  private static Set<Integer> shared(List<Name> names) {
    Map<Integer, String> first = new HashMap<>();
    Set<Integer> shared = new HashSet<>();
    for (Name name : names) {
      String other = first.putIfAbsent(name.sum(), name.chars());
      if (other != null && !other.equals(name.chars())) {
        shared.add(name.sum());
      }
    }
    return shared;
  }

  private static List<Name> names(Passage passage) {
    List<Name> names = new ArrayList<>();
    if (!Role.RUNNING.contains(passage.role())) {
      return names;
    }
    String all = passage.chars();
    for (int i = 0; i < all.length(); i++) {
      int end = FIRST.get(all.charAt(i)) ? end(all, i) : 0;
      int from = i - BEFORE;
      if (end > 0 && isHan(passage, from, i)) {
        String chars = all.substring(from, end);
        names.add(new Name(chars, chars.chars().sum(), passage.site(from, end)));
      }
    }
    return names;
  }

  /// Where an ending that begins at a place ends; 0 where none does. None begins within another.
  private static int end(String chars, int from) {
    for (String end : ENDS) {
      if (chars.startsWith(end, from)) {
        return from + end.length();
      }
    }
    return 0;
  }

  private static boolean isHan(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isHan(passage.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static String swapped(String name, int at) {
    char left = name.charAt(at);
    char right = name.charAt(at + 1);
    return left == right ? "" : name.substring(0, at) + right + left + name.substring(at + 2);
  }

  /// The rarer is told of; where both are as frequent, the one that comes later.
  private static void tell(Seen one, String main, Seen more, boolean later, Reporter out) {
    int mine = one.sites().size();
    int theirs = more.sites().size();
    if (mine < theirs || mine == theirs && later) {
      for (Site site : one.sites()) {
        out.at(site).with(more.sites().getFirst()).say("turned", main, theirs);
      }
    }
  }

  private static List<Slip> slips(TableReading table) {
    List<Slip> slips = new ArrayList<>();
    int column = column(table.table());
    if (column < 0) {
      return slips;
    }
    for (TableRow row : table.table().rows()) {
      if (column >= row.cells().size()) {
        continue;
      }
      Optional<Passage> name = text(table, row.cells().get(column));
      if (name.isEmpty() || name.get().length() < SHORTEST || name.get().length() > LONGEST) {
        continue;
      }
      for (Cell cell : row.cells().subList(column + 1, row.cells().size())) {
        text(table, cell).flatMap(content -> slip(name.get(), content)).ifPresent(slips::add);
      }
    }
    return slips;
  }

  private static int column(Table table) {
    List<Cell> head = table.rows().isEmpty() ? List.of() : table.rows().getFirst().cells();
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i).text().chars().endsWith("名称")) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Passage> text(TableReading table, Cell cell) {
    return table.passage(cell, Slot.TEXT);
  }

  private static Optional<Slip> slip(Passage name, Passage content) {
    String wanted = name.chars();
    String chars = content.chars();
    if (chars.contains(wanted)) {
      return Optional.empty();
    }
    for (int i = 0; i + wanted.length() <= chars.length(); i++) {
      int at = onlyDifference(wanted, chars, i);
      if (at >= 0) {
        return Optional.of(new Slip(content.site(i, i + wanted.length()), name.site(), wanted));
      }
    }
    return Optional.empty();
  }

  /// Where the only character stands in which a name differs; −1 where there is none or another.
  private static int onlyDifference(String wanted, String chars, int from) {
    int at = -1;
    for (int j = 0; j < wanted.length(); j++) {
      if (wanted.charAt(j) != chars.charAt(from + j)) {
        if (at >= 0) {
          return -1;
        }
        at = j;
      }
    }
    // At its end a name may just go over into other words.
    boolean counts =
        at == wanted.length() - 1
            || at >= 0 && (isCounting(wanted.charAt(at)) || isCounting(chars.charAt(from + at)));
    return counts ? -1 : at;
  }

  private static boolean isCounting(char c) {
    return !Character.isIdeographic(c) || COUNTING.indexOf(c) >= 0;
  }
}
