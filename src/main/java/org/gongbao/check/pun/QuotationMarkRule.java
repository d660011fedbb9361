package org.gongbao.check.pun;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-04 引号嵌套与方向: double quotation marks right inside double ones, straight ones, corner ones, and
/// those that stand the wrong way round (GB/T 15834—2011 §4.8.3【M】).
final class QuotationMarkRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-04", Severity.WARNING, Nature.DIFFERENCE);
  private static final String STRAIGHT = "\"＂";
  private static final String CORNERS = "「」『』";
  private static final String CURVED = "“”‘’";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (passage.hasAny("“”")) {
      nested(passage, out);
      for (int at : passage.fact(Quotes.ALL).reversed()) {
        String right = passage.at(at) == '“' ? "”" : "“";
        out.at(passage, at, at + 1).review(right).say("reversed");
      }
    }
    if (passage.hasAny(STRAIGHT)) {
      straight(passage, out);
    }
    if (passage.has('\'')) {
      single(passage, out);
    }
    if (passage.hasAny(CORNERS)) {
      corners(passage, out);
    }
  }

  /// “…“…”…”, with nothing but words between the two.
  private static void nested(Passage passage, Reporter out) {
    for (Pairs.Nested nested : passage.fact(Pairs.ALL).nested(passage, "“‘《〈")) {
      Pairs.Pair inner = nested.inner();
      Pairs.Pair outer = nested.outer();
      if (passage.at(outer.open()) == '“' && passage.at(inner.open()) == '“') {
        tell(passage, inner.open(), outer.open(), "‘", out);
        tell(passage, inner.close(), outer.close(), "’", out);
      }
    }
  }

  private static void tell(Passage passage, int at, int other, String right, Reporter out) {
    out.at(passage, at, at + 1).with(passage.site(other, other + 1)).safe(right).say("nested");
  }

  /// Told two by two, so that a mark of inches alone is none.
  private static void straight(Passage passage, Reporter out) {
    int open = -1;
    for (int i = 0; i < passage.length(); i++) {
      boolean mark =
          STRAIGHT.indexOf(passage.at(i)) >= 0
              && !(open < 0 && Characters.isDigit(passage.at(i - 1)))
              && !passage.isGuarded(Guard.CODE, i, i + 1);
      if (mark && open < 0) {
        open = i;
      } else if (mark) {
        if (isChinese(passage, open, i)) {
          boolean inside = isQuoted(passage, open);
          out.at(passage, open, open + 1).safe(inside ? "‘" : "“").say("straight");
          out.at(passage, i, i + 1).safe(inside ? "’" : "”").say("straight");
        }
        open = -1;
      }
    }
  }

  /// '…' around Han; not the sign of minutes or an apostrophe.
  private static void single(Passage passage, Reporter out) {
    int open = -1;
    for (int i = 0; i < passage.length(); i++) {
      if (passage.at(i) != '\'') {
        continue;
      }
      if (open >= 0 && Characters.isHan(passage.at(i - 1))) {
        boolean inside = isQuoted(passage, open);
        out.at(passage, open, open + 1).safe(inside ? "‘" : "“").say("straight");
        out.at(passage, i, i + 1).safe(inside ? "’" : "”").say("straight");
        open = -1;
      } else {
        open = Characters.isHan(passage.at(i + 1)) ? i : -1;
      }
    }
  }

  private static boolean isQuoted(Passage passage, int at) {
    return passage.fact(Pairs.ALL).closed().stream()
        .anyMatch(pair -> passage.at(pair.open()) == '“' && pair.holds(at));
  }

  private static boolean isChinese(Passage passage, int open, int close) {
    for (int i = open; i < close; i++) {
      if (Characters.isHan(passage.at(i))) {
        return true;
      }
    }
    return Characters.isChinese(passage.at(open - 1))
        || Characters.isChinese(passage.at(close + 1));
  }

  private static void corners(Passage passage, Reporter out) {
    for (int i = 0; i < passage.length(); i++) {
      int kind = CORNERS.indexOf(passage.at(i));
      if (kind >= 0) {
        out.at(passage, i, i + 1).safe(CURVED.substring(kind, kind + 1)).say("corner");
      }
    }
  }
}
