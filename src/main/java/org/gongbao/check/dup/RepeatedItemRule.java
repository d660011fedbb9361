package org.gongbao.check.dup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Fix;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.jspecify.annotations.Nullable;

/// DUP-02 同一列举内重复项: the same item twice between the 、 of one row, brackets within it read as rows
/// of their own.
final class RepeatedItemRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DUP-02", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LONGEST = 30;
  private static final String OPENERS = "（(〔[";
  private static final String CLOSERS = "）)〕]";
  private static final String ENDS = "，。；：！？,;:\n";
  // 围绕教育、医疗: what leads a row is no part of its first item.
  private static final List<String> LEADS =
      List.of(
          "围绕", "坚持", "加强", "推进", "统筹", "包括", "涉及", "按照", "做好", "强化", "开展", "促进", "完善", "落实", "保障",
          "支持", "参与", "会同", "组织", "协调", "推动", "提供", "由", "在", "对", "将", "把", "以", "为", "的", "是",
          "有", "和", "及", "向", "到");
  private static final List<String> TAILS =
      List.of(
          "等", "以及", "和", "及", "与", "或者", "或", "的", "之间", "为主", "承担", "负责", "牵头", "参加", "配合", "组成",
          "领域", "方面", "工作");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  /// One item of a row.
  private record Item(int from, int to) {}

  /// A row being read.
  private static final class Row {
    private final List<Item> items = new ArrayList<>();
    private int from;

    Row(int from) {
      this.from = from;
    }
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.has('、') && !passage.has('“') && !passage.has('《')) {
      return;
    }
    Deque<Row> rows = new ArrayDeque<>();
    rows.push(new Row(0));
    for (int i = 0; i <= passage.length(); i++) {
      char c = passage.at(i);
      Row row = rows.element();
      boolean next = c == '“' && passage.at(i - 1) == '”' || c == '《' && passage.at(i - 1) == '》';
      if (c == '、' || next) {
        row.items.add(new Item(row.from, i));
        row.from = next ? i : i + 1;
      } else if (c == 0 || ENDS.indexOf(c) >= 0) {
        end(passage, row, i, out);
        row.from = i + 1;
      } else if (OPENERS.indexOf(c) >= 0) {
        rows.push(new Row(i + 1));
      } else if (CLOSERS.indexOf(c) >= 0 && rows.size() > 1) {
        end(passage, rows.pop(), i, out);
      }
    }
  }

  private static void end(Passage passage, Row row, int at, Reporter out) {
    if (row.items.size() >= 2) {
      row.items.add(lastOf(passage, row.from, at));
      compare(passage, row.items, out);
    }
    row.items.clear();
  }

  /// The last item ends where the sentence goes on.
  private static Item lastOf(Passage passage, int from, int at) {
    int to = Math.min(at, from + LONGEST + 1);
    String last = passage.chars().substring(from, to);
    int close =
        last.startsWith("“") ? last.indexOf('”') : last.startsWith("《") ? last.indexOf('》') : -1;
    if (close > 0) {
      return new Item(from, from + close + 1);
    }
    for (String tail : TAILS) {
      int cut = last.indexOf(tail, 1);
      to = cut > 0 ? Math.min(to, from + cut) : to;
    }
    return new Item(from, to);
  }

  private static void compare(Passage passage, List<Item> items, Reporter out) {
    Map<String, Item> seen = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String words = passage.chars().substring(item.from, item.to).strip();
      if (!isComparable(words)) {
        continue;
      }
      Item known = seen.putIfAbsent(words, item);
      Item before = known == null && i > 0 ? led(passage, items.getFirst(), words) : known;
      if (before != null && isOneRow(passage, items, before, item)) {
        int from = passage.at(item.from - 1) == '、' ? item.from - 1 : item.from;
        out.at(passage, item.from, item.to)
            .with(passage.site(before.from, before.to))
            .fix(new Fix(Fix.Safety.REVIEW, passage.site(from, item.to), ""))
            .say("twice", words);
      }
    }
  }

  /// The first item, when it ends with these words and begins with some that lead a row.
  private static @Nullable Item led(Passage passage, Item first, String words) {
    int from = first.to - words.length();
    if (from <= first.from || !passage.chars().startsWith(words, from)) {
      return null;
    }
    String before = passage.chars().substring(first.from, from);
    boolean named = "“《".indexOf(words.charAt(0)) >= 0;
    return named || LEADS.stream().anyMatch(before::endsWith) ? new Item(from, first.to) : null;
  }

  /// True when what stands between is of the same kind. A long item goes over into another row:
  /// 枪支、弹药、 爆炸物或者抢劫枪支、弹药. So do two rows that go on alike: 法院、检察院发现下级法院、检察院.
  private static boolean isOneRow(Passage passage, List<Item> items, Item before, Item again) {
    int most = 2 * (again.to - again.from) + 2;
    boolean alike =
        again.to + 1 < passage.length()
            && passage.at(before.to) == '、'
            && passage.at(again.to) == '、'
            && passage.chars().regionMatches(before.to, passage.chars(), again.to, 3);
    return !alike
        && items.stream()
            .filter(one -> one.from > before.from && one.from < again.from)
            .allMatch(one -> one.to - one.from <= most);
  }

  /// Words of two characters and more; 第二款, 2月 are said again and again in a row.
  private static boolean isComparable(String words) {
    boolean han = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      han |= Characters.isHan(c);
    }
    return han
        && words.length() >= 2
        && words.length() <= LONGEST
        && words.charAt(0) != '第'
        && "一二三四五六七八九十".indexOf(words.charAt(0)) < 0;
  }
}
