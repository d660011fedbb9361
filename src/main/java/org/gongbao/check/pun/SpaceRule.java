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
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-15 空格: between Han, and between Han and a point, figures or Latin, no space is stored; what
/// composition makes is not in the text.
final class SpaceRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-15", Severity.WARNING, Nature.DIFFERENCE);
  private static final Set<Role> ROLES =
      Set.of(Role.BODY, Role.NOTE, Role.ENTRY, Role.EDITOR_NOTE, Role.HEADING, Role.TITLE);

  /// What names of offices end with: two of them side by side are parted by a space.
  private static final Pattern OFFICE =
      Pattern.compile("(?:中央|政府|国务院|军委|办公厅|办公室|委员会|委|厅|局|部|署|院|会|社|行|处|公司|中心|大学)");

  private static final Pattern DONE = Pattern.compile("通过|公布|发布|施行|修正|修订|批准|印发");

  /// 第三条 …, 第三条之一 …: the number of an article within a text.
  private static final Pattern ARTICLE =
      Pattern.compile(
          "[第笫][〇零一二三四五六七八九十百千\\d]{1,8}+[编章节条](?:之[一二三四五六七八九十])?+|(?:附件|附录|附表|附图)[一二三四五六七八九十]{1,3}");

  private static final Pattern LABEL = Pattern.compile("[\u4e00-\u9fff]{1,8}+[：:]");

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
    if (!passage.hasAny(" \u3000\u00A0") || isListed(passage)) {
      return;
    }
    int i = 0;
    while (i < passage.length()) {
      int from = i;
      while (i < passage.length() && Characters.isSpace(passage.at(i))) {
        i++;
      }
      if (i == from) {
        i++;
      } else {
        space(passage, from, i, out);
      }
    }
  }

  private static void space(Passage passage, int from, int to, Reporter out) {
    char before = passage.at(from - 1);
    char after = passage.at(to);
    // At the ends; a gap that sets things apart; a space of figures or foreign words.
    if (before == 0 || after == 0 || to - from > 2 || isHistory(passage, from)) {
      return;
    }
    boolean hanBefore = Characters.isHan(before);
    boolean hanAfter = Characters.isHan(after);
    if (hanBefore && hanAfter) {
      if (!isMeant(passage, from, to)) {
        out.at(passage, from, to).safe("").say("han");
      }
    } else if (Characters.isPoint(before) && isText(after)
        || hanBefore && Characters.isPoint(after)) {
      out.at(passage, from, to).safe("").say("point");
    } else if (hanBefore && isWestern(after) || isWestern(before) && hanAfter) {
      if (!isNumbered(passage, from) && !passage.isGuarded(Guard.CODE, from, to)) {
        out.at(passage, from, to).safe("").say("western");
      }
    }
  }

  /// 2012年2月27日 …会议通过　自…起施行: what was done when, without points.
  private static boolean isHistory(Passage passage, int from) {
    return passage.at(from - 1) == '日' && !Characters.isHan(passage.at(from - 2))
        || passage.matcher(DONE).region(Math.max(0, from - 2), from).matches();
  }

  private static boolean isText(char c) {
    return Characters.isHan(c) || isWestern(c) || "“《（".indexOf(c) >= 0;
  }

  private static boolean isWestern(char c) {
    return Characters.isLatin(c) || Characters.isDigit(c) || c == '%' || c == '％';
  }

  /// 1 总则, 2.1 范围: the number of a heading.
  private static boolean isNumbered(Passage passage, int from) {
    for (int i = 0; i < from; i++) {
      if (!Characters.isDigit(passage.at(i)) && passage.at(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /// A space between Han that someone set: names drawn apart (目　录, 张　三), two offices, slogans,
  /// labels one behind the other, numbers of articles, parts of a title.
  private static boolean isMeant(Passage passage, int from, int to) {
    int before = run(passage, from - 1, -1);
    int after = run(passage, to, 1);
    boolean drawn = before == 1 || after == 1 && !isWord(passage, to);
    boolean slogan =
        passage.role() != Role.TITLE
            && before == after
            && before >= (passage.role() == Role.HEADING ? 3 : 2)
            && isBound(passage, from - before - 1)
            && isBound(passage, to + after);
    boolean offices = isOffice(passage, from) && isOfficeAhead(passage, to, after);
    boolean article = isArticle(passage, from);
    boolean parts = before >= 4 && after >= 4 && passage.isGuarded(Guard.TITLE, from, to);
    boolean label = passage.matcher(LABEL).region(to, passage.length()).lookingAt();
    return drawn && before + after <= 4 || slogan || offices || label || article || parts;
  }

  /// A single Han that goes on as text does: 产业 园，…
  private static boolean isWord(Passage passage, int at) {
    return Characters.isPoint(passage.at(at + 1)) || passage.at(at + 1) == 0;
  }

  private static boolean isBound(Passage passage, int at) {
    char c = passage.at(at);
    return c == 0
        || Characters.isSpace(c)
        || Characters.isOpener(c)
        || Characters.isCloser(c)
        || c == '\n';
  }

  /// Han in a row, from one offset on; 30 at most.
  private static int run(Passage passage, int at, int step) {
    int length = 0;
    while (length < 30 && Characters.isHan(passage.at(at + length * step))) {
      length++;
    }
    return length;
  }

  private static boolean isArticle(Passage passage, int end) {
    int from = end;
    while (from > 0 && end - from < 12 && "第笫附".indexOf(passage.at(from)) < 0) {
      from--;
    }
    return passage.matcher(ARTICLE).region(from, end).matches();
  }

  private static boolean isOffice(Passage passage, int end) {
    for (int length = 1; length <= 3 && length <= end; length++) {
      if (passage.matcher(OFFICE).region(end - length, end).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfficeAhead(Passage passage, int at, int length) {
    return passage.matcher(OFFICE).region(at, at + length).find();
  }

  /// Nothing but words and spaces: slogans, rosters, a line of dates; and a line with many gaps.
  private static boolean isListed(Passage passage) {
    int points = 0;
    int spaces = 0;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.at(i);
      points += Characters.isPoint(c) ? 1 : 0;
      spaces += Characters.isSpace(c) ? 1 : 0;
    }
    boolean dated = passage.at(passage.length() - 1) == '日';
    return points == 0 && passage.role() != Role.TITLE && (spaces > 1 || dated);
  }
}
