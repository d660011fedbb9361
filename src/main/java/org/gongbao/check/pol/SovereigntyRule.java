package org.gongbao.check.pol;

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
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.LexiconEntry.Certainty;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// POL-05 涉港澳台、主权、民族宗教: Hong Kong, Macao or Taiwan counted among states, set beside China, or
/// called by names not to be used; names of peoples (新华社慎用词).
final class SovereigntyRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("POL-05", Severity.ERROR, Nature.CORRECTNESS);
  private static final List<String> REGIONS = List.of("香港", "澳门", "台湾", "港澳台");
  private static final Pattern STATES =
      Pattern.compile(
          "等(?:[0-9一二三四五六七八九十百多余]{1,4}+个)?+(国家|国)"
              + "(?![和或与及、]地区|（地区|\\(地区|地区|级|局|机关|标准|重点|公园|队|规定|法律|政策|战略"
              + "|所有|安全|利益|[家际内外籍有])");
  private static final int FARTHEST = 60;

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
    for (Hit hit : context.office().lexicon().hits(passage, WordList.SOVEREIGNTY)) {
      if (!passage.isGuarded(Guard.QUOTED, hit.from(), hit.to())) {
        boolean certain = hit.entry().certainty() == Certainty.ALWAYS;
        WordTelling.tell(
            out.at(passage, hit.from(), hit.to()).as(certain ? Severity.ERROR : Severity.INFO),
            hit);
      }
    }
    if (passage.has('国') && passage.hasAny("港澳台")) {
      Matcher matcher = passage.matcher(STATES);
      while (matcher.find()) {
        states(passage, matcher, out);
      }
    }
  }

  private static void states(Passage passage, Matcher matcher, Reporter out) {
    int from = matcher.start();
    int begin = from;
    while (begin > 0 && from - begin < FARTHEST && "，。；：！？\n".indexOf(passage.at(begin - 1)) < 0) {
      begin--;
    }
    String listed = passage.chars().substring(begin, from);
    for (String region : REGIONS) {
      int at = listed.lastIndexOf(region);
      boolean member = at >= 0 && isMember(listed, at + region.length());
      if (member) {
        out.at(passage, matcher.start(1), matcher.end(1))
            .with(passage.site(begin + at, begin + at + region.length()))
            .say("states", region);
        return;
      }
    }
  }

  /// True when a name ends where a member of the list does: 香港、… or 香港等, not 香港大学.
  private static boolean isMember(String listed, int end) {
    return end == listed.length() || "、和及与".indexOf(listed.charAt(end)) >= 0;
  }
}
