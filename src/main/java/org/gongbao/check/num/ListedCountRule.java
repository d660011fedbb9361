package org.gongbao.check.num;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-11 列举计数相符: 三个县 with four counties named right before, in brackets, or behind a colon. A list
/// counts only where its bounds are sure; 和 and 与 may join two items or stand inside one, so both
/// are let pass.
final class ListedCountRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-11", Severity.WARNING, Nature.CORRECTNESS);
  private static final int MOST = 30;
  private static final Set<String> COUNTERS =
      Set.of(
          "个", "大", "项", "类", "家", "级", "种", "县", "市", "区", "省", "镇", "乡", "街道", "条", "支", "所", "座",
          "名", "位", "国", "校", "院", "方面", "环节", "阶段", "步", "村", "部", "件", "人");
  private static final List<String> OPEN = List.of("以上", "以下", "以内", "左右", "余", "多");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.RUNNING;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.hasAny("、；")) {
      return;
    }
    List<Numeral> all = passage.fact(Numerals.ALL);
    for (int i = 0; i < all.size(); i++) {
      Numeral numeral = all.get(i);
      if (isCount(passage, numeral)) {
        int left = i == 0 ? 0 : all.get(i - 1).end();
        Optional<Listing> listing = Listing.before(passage, numeral, left);
        if (listing.isEmpty()) {
          listing = Listing.after(passage, numeral);
        }
        listing
            .filter(l -> l.differs(numeral.whole()))
            .ifPresent(l -> tell(passage, numeral, l, out));
      }
    }
  }

  private static boolean isCount(Passage passage, Numeral numeral) {
    return COUNTERS.contains(numeral.unit())
        && numeral.isWhole()
        && !numeral.about()
        && !numeral.ordinal()
        && numeral.script() != Numeral.Script.MIXED
        && numeral.whole() >= 2
        && numeral.whole() <= MOST
        && !Stretch.begins(passage, numeral.end(), OPEN)
        && "—－-～~至到".indexOf(passage.at(numeral.from() - 1)) < 0;
  }

  private static void tell(Passage passage, Numeral numeral, Listing listing, Reporter out) {
    int named = numeral.whole() < listing.least() ? listing.least() : listing.most();
    String written = passage.chars().substring(numeral.from(), numeral.end());
    out.at(passage, numeral.from(), numeral.end())
        .with(passage.site(listing.from(), listing.to()))
        .say(numeral.whole() < listing.least() ? "more" : "fewer", written, named);
  }
}
