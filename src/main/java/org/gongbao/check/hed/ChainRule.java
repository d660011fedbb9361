package org.gongbao.check.hed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;

/// HED-07 列举链完整: 第一…第二…, 一是…二是… begin with the first and leave none out; 一方面 is followed by 另一方面.
final class ChainRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("HED-07", Severity.WARNING, Nature.CORRECTNESS);
  private static final String SIDE = "一方面";
  private static final int REACH = 3;
  private static final List<String> FIRSTS = List.of("首先", "第一", "一是", "最", "主要", "先", "首要");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Map<Chain.Kind, Last> open = new EnumMap<>(Chain.Kind.class);
    for (int i = 0; i < item.passages().size(); i++) {
      Passage passage = item.passages().get(i);
      if (Role.PROSE.contains(passage.role())) {
        for (Chain link : passage.fact(Chain.ALL)) {
          Optional<Last> last = Optional.ofNullable(open.get(link.kind()));
          open.put(link.kind(), link(passage, link, last, out));
        }
        side(item, i, out);
        second(item, i, out);
      } else if (passage.role() != Role.ORDINAL) {
        open.clear();
      }
    }
  }

  /// The last word of a chain.
  private record Last(int value, Site site, String words) {}

  private static Last link(Passage passage, Chain link, Optional<Last> last, Reporter out) {
    String words = passage.chars().substring(link.from(), link.to());
    Site site = passage.site(link.from(), link.to());
    int expected = last.map(Last::value).orElse(0) + 1;
    if (link.value() == 1 || link.value() == expected) {
      // As it should be.
    } else if (last.isEmpty()) {
      out.at(site).say("start", words);
    } else if (link.value() == expected - 1) {
      out.at(site).with(last.get().site()).say("twice", words);
    } else {
      out.at(site).with(last.get().site()).say("gap", words, last.get().words());
    }
    return new Last(link.value(), site, words);
  }

  /// 一方面 without the other.
  private static void side(ItemReading item, int index, Reporter out) {
    Passage passage = item.passages().get(index);
    String chars = passage.chars();
    int one = chars.indexOf(SIDE);
    if (one < 0 || !beginsClause(passage, one)) {
      return;
    }
    int after = one + SIDE.length();
    boolean other = isOther(chars.substring(after));
    for (int i = index + 1; i < item.passages().size() && i <= index + REACH && !other; i++) {
      other = isOther(item.passages().get(i).chars());
    }
    if (!other) {
      out.at(passage, one, after).say("side");
    }
  }

  /// 其次 without a first.
  private static void second(ItemReading item, int index, Reporter out) {
    Passage passage = item.passages().get(index);
    int at = passage.chars().indexOf("其次，");
    if (at < 0 || !beginsClause(passage, at) || isFirst(passage.chars().substring(0, at))) {
      return;
    }
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      if (isFirst(item.passages().get(i).chars())) {
        return;
      }
    }
    out.at(passage, at, at + 2).say("start", "其次");
  }

  private static boolean isFirst(String chars) {
    return FIRSTS.stream().anyMatch(chars::contains);
  }

  private static boolean beginsClause(Passage passage, int at) {
    char before = passage.at(at - 1);
    return before == 0 || "。；：！？，、“ 　\n".indexOf(before) >= 0;
  }

  private static boolean isOther(String chars) {
    return chars.contains(SIDE) || chars.contains("另方面") || chars.contains("另外");
  }
}
