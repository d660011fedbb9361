package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// An amount that a text says is invested (总投资5亿元, 投资约5个亿).
///
/// @param yuan how much
/// @param slack how far the amount may be off, as the text says, in hundredths
/// @param whole 总投资: the whole of it; else plain 投资
/// @param partial of a phase, a year, a part or another project: not to be held against the amount
///   for the whole of a project
record Investment(int from, int to, BigDecimal yuan, int slack, boolean whole, boolean partial) {
  static final Fact<Passage, List<Investment>> ALL = Fact.of(Investment::of);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(总投资|总投入|投资总额|总金额|投资)"
              + "((?:额|规模|估算|概算|预算|预计|计划|大约|约|近|超过|超|逾|达到|达|为|共|不低于|不少于|人民币|[:： ]){0,6}+)"
              + "([0-9][0-9,]{0,15}+(?:\\.[0-9]{1,6})?+)\\s?(个亿|万亿|亿|万)(元?)\\s?(美|港|欧|日|英)?");
  private static final Pattern PART_OF_IT =
      Pattern.compile(
          "[一二三四五首各每本前后]期|期投资|其中|累计|完成|已|年度|每年|年均|带动|拉动|撬动|引进|引入|吸引|争取|追加|新增投资|设备投资|"
              + "固定资产|土建|风险投资|分别|单个|每个|平均|亩均");
  private static final Pattern ANOTHERS = Pattern.compile("相比|较|比|参照|类似|另[一有]|不含|不包括|以外");
  private static final String COUNTED = "吨平立件只台套支颗粒度千瓦人片米辆株头条亩次块枚羽";
  private static final int LONGEST = 60;
  private static final int SENTENCE = 40;
  private static final int CLAUSE = 16;
  private static final int TIGHT = 1;
  private static final int ABOUT = 5;
  private static final int OPEN = 50;

  private static List<Investment> of(Passage passage) {
    List<Investment> found = new ArrayList<>();
    String chars = passage.chars();
    Matcher matcher = passage.matcher(WRITTEN);
    int next = 0;
    for (int at = next(chars, 0); at >= 0; at = next(chars, Math.max(at + 1, next))) {
      int start = passage.at(at - 1) == '总' ? at - 1 : at;
      matcher.region(start, Math.min(chars.length(), start + LONGEST));
      if (matcher.lookingAt()) {
        boolean money = isMoney(matcher.group(4), matcher.group(5), passage.at(matcher.end(5)));
        if (money && matcher.group(6) == null) {
          found.add(of(passage, matcher));
        }
        next = matcher.end();
      }
    }
    return List.copyOf(found);
  }

  private static int next(String chars, int from) {
    int invested = chars.indexOf("投", from);
    int amount = chars.indexOf("金额", from);
    return invested < 0 ? amount : amount < 0 ? invested : Math.min(invested, amount);
  }

  private static Investment of(Passage passage, Matcher matcher) {
    boolean whole = matcher.group(1).startsWith("总") || matcher.group(1).endsWith("总额");
    int to = matcher.end(5);
    return new Investment(
        matcher.start(3),
        to,
        new BigDecimal(matcher.group(3).replace(",", ""))
            .multiply(unit(matcher.group(4)))
            .stripTrailingZeros(),
        slack(matcher.group(2), passage.at(to), passage.at(to + 1)),
        whole,
        !isOfAll(passage.chars(), matcher.start(), whole));
  }

  /// 300万平方米 is no money, 5亿 may be.
  private static boolean isMoney(String unit, String yuan, char next) {
    return !yuan.isEmpty() || !unit.equals("万") && COUNTED.indexOf(next) < 0;
  }

  private static BigDecimal unit(String written) {
    return switch (written) {
      case "万" -> new BigDecimal("10000");
      case "万亿" -> new BigDecimal("1000000000000");
      default -> new BigDecimal("100000000");
    };
  }

  private static int slack(String how, char next, char afterNext) {
    boolean open =
        how.contains("超") || how.contains("逾") || how.contains("不低") || how.contains("不少");
    boolean above = next == '以' && (afterNext == '上' || afterNext == '内') || next == '余';
    if (open || above) {
      return OPEN;
    }
    return how.contains("约") || how.contains("近") || next == '左' ? ABOUT : TIGHT;
  }

  /// Plain 投资 may be that of anything its sentence tells of; 总投资 is told apart by what stands right
  /// before it.
  private static boolean isOfAll(String chars, int at, boolean whole) {
    int most = whole ? CLAUSE : SENTENCE;
    int start = at;
    while (start > 0
        && at - start < most
        && (whole ? "。；;，,、\n" : "。；;\n").indexOf(chars.charAt(start - 1)) < 0) {
      start--;
    }
    String before = chars.substring(start, at);
    return !PART_OF_IT.matcher(before).find() && !ANOTHERS.matcher(before).find();
  }

  /// True when an amount of a column is the same, within what the text leaves open.
  boolean fits(BigDecimal other) {
    BigDecimal off = yuan.subtract(other).abs().multiply(new BigDecimal(100));
    return off.compareTo(yuan.max(other).multiply(new BigDecimal(slack))) <= 0;
  }
}
