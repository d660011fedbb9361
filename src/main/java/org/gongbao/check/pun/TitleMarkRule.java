package org.gongbao.check.pun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;

/// PUN-05 书名号的对象与嵌套: title marks are for what is written or performed, not for activities, prizes,
/// certificates or offices; within them stand 〈〉; the bare name of a document wants them (GB/T
/// 15834—2011 §4.15, 附录A.13【M】).
final class TitleMarkRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PUN-05", Severity.INFO, Nature.CORRECTNESS);
  private static final Pattern NOT_WRITTEN =
      Pattern.compile(
          "《[^《》〈〉（）\n"
              + "]{1,40}?(?:活动|课题|课程|培训班|大赛|竞赛|博览会|展览会|展销会|论坛|品牌|许可证|营业执照|资格证书|资格证|执照|牌照|奖|奖状|奖杯|委员会|有限公司)(?:（[^（）]{1,10}）)?》");

  private static final Pattern FOREIGN = Pattern.compile("《[A-Za-z][A-Za-z0-9 .,:'’&-]{1,80}+》");

  private static final Pattern BARE =
      Pattern.compile(
          "(?<![《〈“])关于[^，。；：！？《》“”（）、\n]{2,40}?的(?:若干|实施|指导)?(?:批复|通知|意见|措施|决定|通报)"
              + "(?=(?:明确提出|明确要求|明确指出|明确规定|要求(?![，。；、的])|提出|指出|强调))");

  private static final Fact<Passage, List<Thing>> THINGS = Fact.of(TitleMarkRule::things);
  private static final Fact<Passage, List<Wrong>> WRONG = Fact.of(TitleMarkRule::wrong);

  /// What is not written, between title marks.
  private record Thing(String name, Site site) {}

  /// @param fix empty where there is none
  private record Wrong(Passage passage, int from, int to, String variant, String fix) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Wrong wrong : item.all(WRONG)) {
      Reporter.Telling telling = out.at(wrong.passage(), wrong.from(), wrong.to());
      (wrong.fix().isEmpty() ? telling : telling.review(wrong.fix())).say(wrong.variant());
    }
    Map<String, List<Site>> things = new LinkedHashMap<>();
    for (Thing thing : item.all(THINGS)) {
      things.computeIfAbsent(thing.name(), n -> new ArrayList<>()).add(thing.site());
    }
    // Each name once, with the other places.
    things.forEach(
        (name, sites) ->
            out.at(sites.getFirst())
                .with(sites.subList(1, sites.size()))
                .review(name)
                .say("thing"));
  }

  private static List<Wrong> wrong(Passage passage) {
    List<Wrong> wrong = new ArrayList<>();
    if (Role.PROSE.contains(passage.role())) {
      if (passage.has('《')) {
        nested(passage, wrong);
        foreign(passage, wrong);
      }
      bare(passage, wrong);
    }
    return wrong;
  }

  private static List<Thing> things(Passage passage) {
    List<Thing> things = new ArrayList<>();
    if (!Role.PROSE.contains(passage.role()) || !passage.has('《')) {
      return things;
    }
    Matcher thing = passage.matcher(NOT_WRITTEN);
    while (thing.find()) {
      String name = thing.group().substring(1, thing.group().length() - 1);
      things.add(new Thing(name, passage.site(thing.start(), thing.end())));
    }
    return things;
  }

  private static void foreign(Passage passage, List<Wrong> into) {
    Matcher title = passage.matcher(FOREIGN);
    while (title.find()) {
      into.add(new Wrong(passage, title.start(), title.end(), "foreign", ""));
    }
  }

  private static void bare(Passage passage, List<Wrong> into) {
    if (passage.chars().contains("关于")) {
      Matcher bare = passage.matcher(BARE);
      while (bare.find()) {
        if (!passage.isGuarded(Guard.TITLE, bare.start(), bare.end())) {
          into.add(new Wrong(passage, bare.start(), bare.end(), "bare", ""));
        }
      }
    }
  }

  private static void nested(Passage passage, List<Wrong> into) {
    for (Pairs.Nested nested : passage.fact(Pairs.ALL).nested(passage, "《〈")) {
      Pairs.Pair inner = nested.inner();
      if (passage.at(inner.open()) == '《' && passage.at(nested.outer().open()) == '《') {
        into.add(new Wrong(passage, inner.open(), inner.open() + 1, "nested", "〈"));
        into.add(new Wrong(passage, inner.close(), inner.close() + 1, "nested", "〉"));
      }
    }
  }
}
