package org.gongbao.check.chr;

import java.util.Map;
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

/// CHR-07 慎用语、评价语: words of a chronicle that praise, or that are kept for the state.
final class GuardedWordRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("CHR-07", Severity.INFO, Nature.CORRECTNESS);
  private static final Pattern WORDS =
      Pattern.compile("亲自(?=[主参率出带到深前挂督协指部过组调赴登抓包慰看])|隆重|莅临|亲临|胜利召开|亲切(?=看望|慰问|接见|会见|关怀)");
  private static final Pattern STATE =
      Pattern.compile(
          "党中央|中共中央|国务院|全国人大|全国政协|中央军委|总书记|国家主席|国家领导人|中国共产党成立|人民大会堂|天安门|中华人民共和国成立|国家公祭");
  private static final Map<String, String> INSTEAD = Map.of("莅临", "到", "亲临", "到");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ENTRY);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.hasAny("亲隆莅胜")) {
      return;
    }
    Matcher word = passage.matcher(WORDS);
    while (word.find()) {
      boolean quoted =
          passage.isGuarded(Guard.QUOTED, word.start(), word.end())
              || passage.isGuarded(Guard.TITLE, word.start(), word.end());
      if (!quoted && !STATE.matcher(sentence(passage, word.start())).find()) {
        Reporter.Telling told = out.at(passage, word.start(), word.end());
        String plain = INSTEAD.get(word.group());
        (plain == null ? told : told.review(plain)).say("word", word.group());
      }
    }
  }

  private static String sentence(Passage passage, int at) {
    int from = passage.chars().lastIndexOf('。', at) + 1;
    int to = passage.chars().indexOf('。', at);
    return passage.chars().substring(from, to < 0 ? passage.length() : to);
  }
}
