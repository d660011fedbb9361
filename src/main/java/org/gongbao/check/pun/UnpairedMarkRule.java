package org.gongbao.check.pun;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Fix;
import org.gongbao.check.Fix.Safety;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-03 成对标号配对: a mark of a pair without the other, or a half-width bracket closed by a
/// full-width one (GB/T 15834—2011 §4.8, §4.9, §4.15【M】). A quotation may run over paragraphs.
final class UnpairedMarkRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PUN-03", Severity.ERROR, Nature.DIFFERENCE);

  /// Texts that follow each other as read. What a line end broke may close in the next one.
  private static final Set<Role> FLOW =
      Set.of(
          Role.TITLE,
          Role.ADDRESSEES,
          Role.HEADING,
          Role.BODY,
          Role.NOTE,
          Role.CAPTION,
          Role.SIGNER,
          Role.ANNOTATION,
          Role.EDITOR_NOTE);

  /// Paragraphs a quotation may run over.
  private static final int FAR = 80;

  /// What a name of a document ends with.
  private static final Pattern KIND =
      Pattern.compile(
          "《[^《》，。；：！？“”（）]{2,40}?(?:实施办法|实施细则|办法|规定|条例|细则|方案|意见|通知|规划|决定|措施|公约|法典|纲要)");

  private static final Pattern HISTORY =
      Pattern.compile(
          "(?:[^。]{0,40}?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)?[^。]{0,400}(?:通过|公布|发布|修正|修订|施行|批准|生效|实施|废止)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// An opening mark that may close in a paragraph further down.
  ///
  /// @param paragraph which one it stands in, counted from 0
  private record Open(Passage passage, int at, int paragraph) {}

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    List<Open> open = new ArrayList<>();
    int paragraph = 0;
    for (Passage passage : item.passages()) {
      if (FLOW.contains(passage.role())) {
        running(passage, paragraph++, open, out);
      } else if (Role.WORDS.contains(passage.role())) {
        alone(passage, out);
      }
    }
    open.forEach(one -> unclosed(one, out));
  }

  private static void alone(Passage passage, Reporter out) {
    Pairs pairs = passage.fact(Pairs.ALL);
    mixed(passage, pairs, out);
    unclosed(passage, pairs).forEach(at -> unclosed(new Open(passage, at, 0), out));
    unopened(passage, pairs).forEach(at -> unopened(passage, at, out));
  }

  private static void running(Passage passage, int paragraph, List<Open> open, Reporter out) {
    open.removeIf(
        one -> {
          boolean late = paragraph - one.paragraph > reach(one);
          if (late) {
            unclosed(one, out);
          }
          return late;
        });
    Pairs pairs = passage.fact(Pairs.ALL);
    mixed(passage, pairs, out);
    for (int at : unopened(passage, pairs)) {
      char closer = passage.at(at);
      boolean known = open.removeIf(one -> Pairs.closer(one.passage.at(one.at)) == closer);
      if (!known) {
        unopened(passage, at, out);
      }
    }
    // “甲 / “乙 / “丙”: each paragraph opens, the last one closes.
    boolean goesOn = open.stream().anyMatch(one -> one.paragraph == paragraph - 1);
    boolean ends =
        passage.at(0) == '“' && pairs.closed().stream().anyMatch(pair -> pair.open() == 0);
    if (goesOn && ends) {
      open.removeIf(one -> one.passage.at(one.at) == '“');
    }
    for (int at : unclosed(passage, pairs)) {
      open.add(new Open(passage, at, paragraph));
    }
  }

  /// Within how many paragraphs a mark must close.
  private static int reach(Open one) {
    return switch (one.passage.at(one.at)) {
      case '“', '‘' -> FAR;
      case '（', '(' -> 3;
      default -> 1;
    };
  }

  /// Left over, but not for standing the wrong way round (PUN-04).
  private static List<Integer> unclosed(Passage passage, Pairs pairs) {
    return others(passage, pairs.unclosed());
  }

  private static List<Integer> unopened(Passage passage, Pairs pairs) {
    return others(passage, pairs.unopened());
  }

  private static List<Integer> others(Passage passage, List<Integer> left) {
    if (left.isEmpty()) {
      return left;
    }
    Set<Integer> settled = passage.fact(Quotes.ALL).settled();
    return left.stream().filter(at -> !settled.contains(at)).toList();
  }

  private static void mixed(Passage passage, Pairs pairs, Reporter out) {
    for (Pairs.Pair pair : pairs.closed()) {
      boolean halfOpen = passage.at(pair.open()) == '(';
      boolean halfClose = passage.at(pair.close()) == ')';
      if (halfOpen != halfClose) {
        int half = halfOpen ? pair.open() : pair.close();
        int full = halfOpen ? pair.close() : pair.open();
        out.at(passage, half, half + 1)
            .with(passage.site(full, full + 1))
            .review(halfOpen ? "（" : "）")
            .say("mixed");
      }
    }
  }

  private static void unclosed(Open one, Reporter out) {
    Passage passage = one.passage;
    if (passage.isGuarded(Guard.CODE, one.at, one.at + 1)) {
      return;
    }
    String mark = passage.chars().substring(one.at, one.at + 1);
    Reporter.Telling telling = out.at(passage, one.at, one.at + 1);
    if (mark.equals("《")) {
      Matcher kind = passage.matcher(KIND).region(one.at, passage.length());
      if (kind.lookingAt()) {
        telling.fix(new Fix(Safety.REVIEW, passage.site(kind.end(), kind.end()), "》"));
      }
    }
    telling.say("unclosed", mark, String.valueOf(Pairs.closer(mark.charAt(0))));
  }

  private static void unopened(Passage passage, int at, Reporter out) {
    if (passage.isGuarded(Guard.CODE, at, at + 1)) {
      return;
    }
    Reporter.Telling telling = out.at(passage, at, at + 1);
    // 2020年…第三次修正）: below a title, where its other half was often cut off in copying.
    boolean history = passage.at(at) == '）' && passage.matcher(HISTORY).region(0, at).matches();
    if (history) {
      telling.as(Severity.WARNING);
    }
    telling.say("unopened", passage.chars().substring(at, at + 1));
  }
}
