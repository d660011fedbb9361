package org.gongbao.check.doc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// DOC-06 标题冗余与介词叠用: 的通知的通知, 关于对…的批复, 关于请求…的请示.
final class TitleRedundancyRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DOC-06", Severity.INFO, Nature.CORRECTNESS);

  /// What stands twice; the second time is too much.
  private static final Pattern TWICE =
      Pattern.compile("(?:关于(关于)|的(的)(?!确|士)|(?:通知|意见|决定|通报|公告|通告|批复|报告|请示|函)(的(?:通知)))");

  private static final Pattern NEEDLESS =
      Pattern.compile(
          "关于(?:(对)(?=.{1,80}的(?:批复|决定|请示|函|复函)$)|(请求|恳请|要求|申请)(?=.{1,80}的请示$)|(上报|报送|呈报)(?=.{1,80}的报告$))");
  private static final String PASSED_ON = "转发";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.TITLE);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.has('关') && !passage.has('的') || passage.length() > 200) {
      return;
    }
    Flat flat = passage.fact(Flat.OF);
    String title = flat.chars();
    tell(flat, TWICE.matcher(title), "twice", out);
    tell(flat, NEEDLESS.matcher(title), "needless", out);
    int first = title.indexOf(PASSED_ON);
    int second = first < 0 ? -1 : title.indexOf(PASSED_ON, first + PASSED_ON.length());
    if (second > 0) {
      out.at(flat.site(second, second + PASSED_ON.length())).say("layers");
    }
  }

  private static void tell(Flat flat, Matcher found, String variant, Reporter out) {
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null && !isNamed(flat.chars(), found.start(group))) {
          out.at(flat.site(found.start(group), found.end(group))).say(variant, found.group(group));
        }
      }
    }
  }

  /// Within 《…》: the name of another text.
  private static boolean isNamed(String title, int at) {
    return title.lastIndexOf('《', at) > title.lastIndexOf('》', at);
  }
}
