package org.gongbao.check.pun;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-14 序次语后标点: 第一 and 首先 are followed by a comma, （1） by nothing, 1 by a point, when they count
/// within a text (GB/T 15834—2011 附录B.3【M】). Ordinals of headings and paragraphs are HED-05's.
final class OrdinalWordRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-14", Severity.WARNING, Nature.DIFFERENCE);
  private static final String HAN = "[一二三四五六七八九十]{1,2}";
  private static final Pattern WORD = Pattern.compile("第" + HAN + "|首先|其次|再次|最后");
  private static final Pattern BRACKETED = Pattern.compile("[（(](?:" + HAN + "|\\d{1,2})[）)]");
  private static final Pattern NUMBER = Pattern.compile(HAN);
  private static final Pattern FIGURES = Pattern.compile("\\d{1,2}");

  /// 第一、二季度, 第一、第二产业, 首先、其次: these go on counting; 一是 begins.
  private static final Pattern GOES_ON = Pattern.compile("第|其次|再次|最后|[一二三四五六七八九十](?!是)|[0-9]");

  /// Characters an ordinal has at most, a space before it included.
  private static final int LONGEST = 6;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.RUNNING;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    for (int i = 1; i < passage.length(); i++) {
      char c = passage.at(i);
      if ("、，.．".indexOf(c) >= 0) {
        int from = start(passage, i);
        if (from < i) {
          point(passage, from, i, out);
        }
      }
    }
  }

  /// What stands between the beginning of a clause and the point decides.
  private static void point(Passage passage, int from, int at, Reporter out) {
    char c = passage.at(at);
    char after = passage.at(at + 1);
    boolean apart = passage.at(from - 1) != '，';
    if (c == '、' && is(passage, WORD, from, at)) {
      if (!passage.matcher(GOES_ON).region(at + 1, passage.length()).lookingAt()) {
        out.at(passage, at, at + 1).safe("，").say("word");
      }
    } else if (c != '，' && is(passage, BRACKETED, from, at)) {
      if (after != 0 && after != '（' && after != '(') {
        out.at(passage, at, at + 1).safe("").say("bracketed");
      }
    } else if (c == '，' && apart && Characters.isHan(after) && is(passage, NUMBER, from, at)) {
      out.at(passage, at, at + 1).safe("、").say("han");
    } else if (c == '、' && apart && from > 0 && is(passage, FIGURES, from, at)) {
      if (Characters.isHan(after) || after == '“' || after == '《') {
        out.at(passage, at, at + 1).safe(".").say("arabic");
      }
    }
  }

  private static boolean is(Passage passage, Pattern ordinal, int from, int to) {
    return passage.matcher(ordinal).region(from, to).matches();
  }

  /// Where the clause begins that a point follows at once; the point itself where it is further
  /// off.
  private static int start(Passage passage, int at) {
    int from = at;
    while (from > 0 && !isBound(passage.at(from - 1))) {
      from--;
      if (at - from > LONGEST) {
        return at;
      }
    }
    return Characters.isSpace(passage.at(from)) ? from + 1 : from;
  }

  private static boolean isBound(char c) {
    return "。；！？：，\n".indexOf(c) >= 0;
  }
}
