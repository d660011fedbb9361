package org.gongbao.check.pol;

import java.util.Set;
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

/// POL-06 严重错误黑名单: known miswritings of the names of state, party and organs. A mistake quoted from
/// another stands.
final class GraveMistakeRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("POL-06", Severity.ERROR, Nature.DIFFERENCE);

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
    for (Hit hit : context.office().lexicon().hits(passage, WordList.BLACKLIST)) {
      if (!isQuoted(passage, hit)) {
        WordTelling.tell(out.at(passage, hit.from(), hit.to()), hit);
      }
    }
  }

  /// Only the very word between quotation marks is one quoted.
  private static boolean isQuoted(Passage passage, Hit hit) {
    return passage.isGuarded(Guard.QUOTED, hit.from(), hit.to())
        && passage.at(hit.from() - 1) == '“'
        && passage.at(hit.to()) == '”';
  }
}
