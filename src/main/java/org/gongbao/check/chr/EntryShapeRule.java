package org.gongbao.check.chr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;

/// CHR-05 条目要素与收尾: an entry begins with its day, says who did what, and ends with a full stop.
final class EntryShapeRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("CHR-05", Severity.WARNING, Nature.DIFFERENCE);
  private static final Set<Character> ENDS = Set.of('。', '！', '？');
  private static final Pattern PRONOUN = Pattern.compile("(?:他|她)(?:们)?(?![国乡人日方山杀])");
  private static final Pattern SAME_DAY = Pattern.compile("同日|是日|当日|当天");
  private static final int SHORTEST = 6;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Optional<Diary> diary = item.fact(Diary.OF);
    if (diary.isEmpty()) {
      return;
    }
    List<Diary.Entry> entries = diary.get().entries();
    for (int i = 0; i < entries.size(); i++) {
      Diary.Entry entry = entries.get(i);
      entry.lead().filter(lead -> entry == entries.getFirst()).ifPresent(lead -> first(lead, out));
      entry.text().ifPresent(text -> check(entry, text, out));
    }
  }

  private static void first(Passage lead, Reporter out) {
    Matcher same = lead.matcher(SAME_DAY);
    if (same.find()) {
      out.at(lead, same.start(), same.end()).say("same", same.group());
    }
  }

  private static void check(Diary.Entry entry, Passage text, Reporter out) {
    String chars = text.chars().stripTrailing();
    if (chars.length() < SHORTEST) {
      return;
    }
    if (entry.lead().isEmpty()) {
      out.at(text, 0, 1).say("lead");
    }
    Matcher pronoun = text.matcher(PRONOUN);
    if (pronoun.lookingAt()) {
      out.at(text, 0, pronoun.end()).say("pronoun", pronoun.group());
    }
    int end = chars.length();
    while (end > 1
        && (Characters.isCloser(chars.charAt(end - 1)) || chars.charAt(end - 1) == ')')) {
      end--;
    }
    char last = chars.charAt(end - 1);
    if (ENDS.contains(last)) {
      return;
    }
    boolean comma = "，、；：,;:.".indexOf(last) >= 0;
    int from = end == chars.length() ? end - 1 : chars.length() - 1;
    if (comma) {
      out.at(text, end - 1, end).review("。").say("comma", String.valueOf(last));
    } else {
      out.at(text, from, chars.length()).review(chars.substring(from) + "。").say("open");
    }
  }
}
