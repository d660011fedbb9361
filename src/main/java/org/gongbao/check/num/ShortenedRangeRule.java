package org.gongbao.check.num;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.NumberRange;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-05 范围省略不致歧义: 万, 亿 and % are written with both ends of a range (GB/T 15835—2011 §5.1.3【M】). A
/// unit the ends share may be left out of the first.
final class ShortenedRangeRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-05", Severity.WARNING, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Role.WORDS;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.hasAny("万亿%％‰")) {
      return;
    }
    for (NumberRange range : passage.fact(Numerals.RANGES)) {
      Numeral first = range.first();
      Numeral last = range.last();
      String left = left(last);
      if (left.isEmpty() || !isBare(first) || last.script() != Numeral.Script.ARABIC) {
        continue;
      }
      // 9000～1万 leaves nothing out.
      if (first.digits().compareTo(last.digits()) < 0
          && "第〔".indexOf(passage.at(range.from() - 1)) < 0
          && !passage.isGuarded(Guard.CODE, range.from(), range.end())) {
        String written = passage.chars().substring(range.from(), range.end());
        int at = first.to() - range.from();
        out.at(passage, range.from(), range.end())
            .review(written.substring(0, at) + left + written.substring(at))
            .say("range", left);
      }
    }
  }

  private static boolean isBare(Numeral first) {
    return first.script() == Numeral.Script.ARABIC
        && first.scale().isEmpty()
        && first.unit().isEmpty()
        && !first.about();
  }

  /// What the first end lacks.
  private static String left(Numeral last) {
    if (last.scale().equals("万") || last.scale().equals("亿")) {
      return last.scale();
    }
    return last.unit().equals("%") || last.unit().equals("‰") ? last.unit() : "";
  }
}
