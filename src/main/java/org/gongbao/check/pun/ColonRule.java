package org.gongbao.check.pun;

import java.util.Set;
import java.util.regex.Matcher;
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

/// PUN-09 冒号套用与误用: one sentence has one colon; 如下 before what follows has one (GB/T 15834—2011
/// §4.7.3.5【M】).
final class ColonRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-09", Severity.INFO, Nature.CORRECTNESS);
  private static final Pattern AS_FOLLOWS =
      Pattern.compile(
          "(?:通知|通报|通告|公告|公布|批复|答复|函复|决定|意见|报告|说明|汇报|安排|要求|规定|措施)(?:[\u4e00-\u9fff]{0,2})如下([，,。])");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.PROSE;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (passage.chars().contains("如下")) {
      Matcher follows = passage.matcher(AS_FOLLOWS);
      while (follows.find()) {
        out.at(passage, follows.start(1), follows.end(1)).say("follows");
      }
    }
    int colon = passage.chars().indexOf('：');
    if (colon >= 0 && passage.chars().indexOf('：', colon + 1) >= 0) {
      sentences(passage, out);
    }
  }

  private static void sentences(Passage passage, Reporter out) {
    int first = -1;
    int depth = 0;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.at(i);
      if (Characters.isOpener(c)) {
        depth++;
      } else if (Characters.isCloser(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && (isEnd(c) || Characters.isSpace(c))) {
        first = -1;
      } else if (depth == 0 && c == '：' && !isFigure(passage, i)) {
        if (first >= 0 && passage.at(i + 1) != '“' && isWithin(passage, first, i)) {
          out.at(passage, i, i + 1).with(passage.site(first, first + 1)).say("twice");
        } else if (!isLabel(passage, i)) {
          first = i;
        }
      }
    }
  }

  private static boolean isEnd(char c) {
    return "。；！？\n".indexOf(c) >= 0;
  }

  private static boolean isFigure(Passage passage, int at) {
    return Characters.isDigit(passage.at(at - 1)) && Characters.isDigit(passage.at(at + 1));
  }

  /// 附注：…, 联系人：…: what begins a line as its label.
  private static boolean isLabel(Passage passage, int at) {
    return at <= 6
        && passage.chars().chars().limit(at).allMatch(c -> Characters.isHan((char) c))
        && !passage.chars().substring(0, at).matches(".*(?:强调|指出|要求|认为|提出|如下)");
  }

  /// The second does not label a thing of a list (联系人：…，电话：…).
  private static boolean isWithin(Passage passage, int first, int second) {
    int from = second;
    while (from > first + 1 && !Characters.isPoint(passage.at(from - 1))) {
      from--;
    }
    boolean listed = from > first + 1 && second - from <= 8;
    return !listed;
  }
}
