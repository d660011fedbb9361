package org.gongbao.check.pol;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// POL-07 歧视、夸大、广告、隐私用语: words to be used with care, superlatives that want proof, and identity
/// numbers written out. An aim may be the highest.
final class UnfitWordRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("POL-07", Severity.INFO, Nature.CORRECTNESS);
  private static final Pattern SUPERLATIVE =
      Pattern.compile(
          "(?:全国|国内|全球|世界|全省|亚洲|国际|业内|行业)(?:上|范围内)?+" + "(?:最(?:先进|大|好|优|强|全|佳|权威|完善)|唯一)(?!化)");
  private static final Pattern AIM =
      Pattern.compile("打造|建设|建成|建立|争|成为|力求|努力|目标|追求|创建|率先|向|朝|对标|瞄准|达到|形成");
  private static final int AIM_BEFORE = 20;
  private static final int ONE_BEHIND = 14;
  private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[0-9]{17}+[0-9Xx](?![0-9])");
  private static final int IDENTITY_LENGTH = 18;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    for (Hit hit : context.office().lexicon().hits(passage, WordList.CAUTION)) {
      boolean quoted =
          passage.isGuarded(Guard.QUOTED, hit.from(), hit.to())
              || passage.isGuarded(Guard.TITLE, hit.from(), hit.to());
      if (!quoted) {
        WordTelling.tell(out.at(passage, hit.from(), hit.to()), hit);
      }
    }
    if (passage.has('最') || passage.has('唯')) {
      superlatives(passage, out);
    }
    if (passage.length() >= IDENTITY_LENGTH) {
      identities(passage, out);
    }
  }

  private static void superlatives(Passage passage, Reporter out) {
    Matcher matcher = passage.matcher(SUPERLATIVE);
    while (matcher.find()) {
      String before =
          passage.chars().substring(Math.max(0, matcher.start() - AIM_BEFORE), matcher.start());
      boolean one = behind(passage, matcher.end()).contains("之一");
      boolean quoted =
          passage.isGuarded(Guard.TITLE, matcher.start(), matcher.end())
              || passage.isGuarded(Guard.QUOTED, matcher.start(), matcher.end());
      if (!one && !quoted && !AIM.matcher(before).find()) {
        out.at(passage, matcher.start(), matcher.end()).say("superlative", matcher.group());
      }
    }
  }

  private static String behind(Passage passage, int at) {
    return passage.chars().substring(at, Math.min(passage.length(), at + ONE_BEHIND));
  }

  private static void identities(Passage passage, Reporter out) {
    Matcher matcher = passage.matcher(IDENTITY);
    while (matcher.find()) {
      if (isIdentity(matcher.group())) {
        out.at(passage, matcher.start(), matcher.end()).as(Severity.WARNING).say("identity");
      }
    }
  }

  /// GB 11643—1999: month and day, and the check character.
  private static boolean isIdentity(String number) {
    int month = Integer.parseInt(number.substring(10, 12));
    int day = Integer.parseInt(number.substring(12, 14));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    char check = CHECKS.charAt(sum % CHECKS.length());
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && check == Character.toUpperCase(number.charAt(17));
  }
}
