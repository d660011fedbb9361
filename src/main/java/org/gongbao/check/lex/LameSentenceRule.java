package org.gongbao.check.lex;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// LEX-05 缺字、残句、搭配不当嫌疑: two patterns that hardly deceive. A sentence that opens with 通过… and goes
/// on with 使… has lost its subject; 以…动力 without 为 has lost that.
final class LameSentenceRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("LEX-05", Severity.INFO, Nature.CORRECTNESS);

  /// At the start of a sentence; the second clause has no subject of its own.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|(?<=[。！？\n]))(通过|经过|随着)(?![的了后前时])[^，。；：！？\n]{2,40}+，" + "(使得?|让)(?![用馆命节者利步位座渡])");

  /// What one takes as something, in the words of such clauses.
  private static final List<String> ROLES =
      List.of(
          "动力", "目标", "核心", "重点", "抓手", "导向", "主线", "基础", "契机", "载体", "突破口", "主体", "中心", "纽带", "根本",
          "先导", "平台");

  /// 以上, 以及 … are words.
  private static final String NOT_AFTER = "上下及来内外便免致前后至往色为";

  /// What makes a clause with 以 whole.
  private static final String VERBS = "为作当促推带强引保抓求换谋赢建见开提补奖育聚兴夯是有在突固实";

  private static final int LONGEST = 14;

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
    if (passage.has('使') || passage.has('让')) {
      Matcher matcher = passage.matcher(SUBJECT);
      while (matcher.find()) {
        out.at(passage, matcher.start(1), matcher.end(1))
            .with(passage.site(matcher.start(2), matcher.end(2)))
            .say("subject", matcher.group(1), matcher.group(2));
      }
    }
    String chars = passage.chars();
    for (int at = chars.indexOf('以'); at >= 0; at = chars.indexOf('以', at + 1)) {
      int end = clauseEnd(chars, at);
      if (lacksAs(passage, at, end) && !passage.isGuarded(Guard.TITLE, at, end)) {
        out.at(passage, at, end).say("as", chars.substring(at, end));
      }
    }
  }

  private static int clauseEnd(String chars, int at) {
    int end = at;
    while (end < chars.length()
        && end - at <= LONGEST
        && "，。；：！？\n".indexOf(chars.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean lacksAs(Passage passage, int at, int end) {
    char before = passage.at(at - 1);
    boolean opens = before == 0 || "，。；：！？\n".indexOf(before) >= 0;
    boolean clause = passage.at(end) == '，' && end - at <= LONGEST;
    if (!opens || !clause) {
      return false;
    }
    String inside = passage.chars().substring(at + 1, end);
    if (inside.length() < 4 || NOT_AFTER.indexOf(inside.charAt(0)) >= 0) {
      return false;
    }
    return ROLES.stream()
        .filter(inside::endsWith)
        .map(role -> inside.substring(0, inside.length() - role.length()))
        .anyMatch(rest -> rest.chars().noneMatch(c -> VERBS.indexOf(c) >= 0));
  }
}
