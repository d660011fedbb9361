package org.gongbao.check.ing;

import java.util.List;
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

/// ING-03 识别（OCR）形近字: words that are none until one character is read as the one it looks like (人土
/// for 人士), letters among digits, and 一 for a dash.
final class LookalikeRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("ING-03", Severity.INFO, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  private static final String DIGITS = "0123456789";
  private static final String ANY = "";

  /// One character read wrong.
  ///
  /// @param wrong the character there is
  /// @param before what stands before it: some of these, none of these after a ^, anything when
  ///   empty
  /// @param after what stands behind it
  private record Slip(char wrong, String right, String before, String after) {
    boolean isAt(Passage passage, int at) {
      return fits(before, passage.at(at - 1)) && fits(after, passage.at(at + 1));
    }

    private static boolean fits(String wanted, char c) {
      boolean none = wanted.startsWith("^");
      return wanted.isEmpty() || none != (c != 0 && wanted.indexOf(c) >= 0);
    }
  }

  private static final List<Slip> SLIPS =
      List.of(
          // 人土, 博土; not 外国人土地, 法院土建
          new Slip('土', "士", "人博硕护女骑勇烈卫战院", "^地壤葬建木石方著生产特豪层改楼墙家匪"),
          // 己经; not 自己经营
          new Slip('己', "已", "^自知克舍律利为异私一", "经有于在将达建完成被超近"),
          new Slip('已', "己", "自", "^经有于在将达建完成被超近死故去"),
          new Slip('巳', "已", ANY, "经有于在将达建完成被超"),
          // 末经批准; not 期末经费
          new Slip('末', "未", "^年月周期季学世本岁始粉篇文卷", "经能来按及达到取办成完得有予"),
          // 入民; not 收入民生, 引入员工
          new Slip('入', "人", "^收深融走纳列投进加转输注引编归写载录涌迈步出介插切导购买存汇计", "民员"),
          new Slip('曰', "日", DIGITS, ANY),
          new Slip('O', "0", DIGITS, DIGITS),
          new Slip('o', "0", DIGITS, DIGITS),
          new Slip('l', "1", DIGITS, DIGITS + "年月日"),
          new Slip('I', "1", DIGITS, DIGITS));

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    for (Slip slip : SLIPS) {
      String chars = passage.chars();
      int at = chars.indexOf(slip.wrong());
      for (; at >= 0; at = chars.indexOf(slip.wrong(), at + 1)) {
        if (slip.isAt(passage, at) && !isMeant(passage, at)) {
          tell(passage, at, slip.right(), out);
        }
      }
    }
    if (passage.has('一')) {
      span(passage, out);
    }
  }

  /// Model numbers have letters among digits; 员 of 员工 goes with what is before it.
  private static boolean isMeant(Passage passage, int at) {
    boolean together =
        passage.at(at) == '入' && passage.at(at + 2) != 0 && "俗工".indexOf(passage.at(at + 2)) >= 0;
    return together || passage.isGuarded(Guard.TITLE, at, at + 1);
  }

  /// 3月一8月.
  private static void span(Passage passage, Reporter out) {
    String chars = passage.chars();
    for (int at = chars.indexOf('一'); at >= 0; at = chars.indexOf('一', at + 1)) {
      char before = passage.at(at - 1);
      boolean dated = before != 0 && "年月日".indexOf(before) >= 0;
      char digit = dated ? passage.at(at - 2) : before;
      if (Characters.isDigit(digit) && isDate(passage, at + 1)) {
        tell(passage, at, "—", out);
      }
    }
  }

  private static boolean isDate(Passage passage, int from) {
    int at = from;
    while (Characters.isDigit(passage.at(at)) && at < from + 4) {
      at++;
    }
    return at > from && passage.at(at) != 0 && "年月日".indexOf(passage.at(at)) >= 0;
  }

  private static void tell(Passage passage, int at, String right, Reporter out) {
    out.at(passage, at, at + 1).review(right).say("like", String.valueOf(passage.at(at)), right);
  }
}
