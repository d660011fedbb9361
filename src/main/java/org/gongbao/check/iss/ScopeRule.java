package org.gongbao.check.iss;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Bodies;
import org.gongbao.check.office.Level;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Issuers;
import org.gongbao.check.read.Issuers.Issuer;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Document;
import org.gongbao.model.ImprintField;

/// ISS-09 收录范围 (国办发〔2018〕22号): no documents of governments above or below, no advertising. Who
/// issues is looked up in the register; without one, only what is clearly above the sponsor is told
/// of.
final class ScopeRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-09", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);
  private static final Pattern ABOVE_CITY =
      Pattern.compile(
          "中共中央|国务院|\\p{IsHan}{2,4}(?:省|自治区)(?:人民|委|政府|[\\p{IsHan}&&[^市县区州旗]]{2,12}[厅局委会])");
  private static final Pattern CITY = Pattern.compile("[市县区州旗]");
  private static final Pattern ADVERTISING =
      Pattern.compile(
          "欢迎(?:选购|订购|惠顾|来电洽谈|咨询订购)|招商(?:热线|电话)|订购热线|销售热线|厂家直销|限时(?:优惠|特价)|扫码(?:购买|下单|订购)|诚(?:招|邀)(?:代理|加盟)|全国招商");
  private static final Fact<Passage, List<MatchResult>> ADVERTISED = Fact.of(ScopeRule::advertised);
  private static final Set<Role> TEXT =
      Set.of(Role.BODY, Role.NOTE, Role.EDITOR_NOTE, Role.HEADING, Role.TITLE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Bodies bodies = context.office().fact(Bodies.OF);
    String sponsor =
        issue.issue().masthead().lines().stream()
            .filter(line -> line.field() == ImprintField.SPONSOR)
            .map(line -> line.value().chars().replaceAll("[\\s\u3000]", ""))
            .findFirst()
            .orElse("");
    for (ItemReading item : issue.items()) {
      if (item.item() instanceof Document) {
        item.passages(Role.TITLE).findFirst().ifPresent(t -> issuers(t, bodies, sponsor, out));
      }
      for (Passage passage : item.passages()) {
        if (TEXT.contains(passage.role())) {
          advertising(passage, out);
        }
      }
    }
  }

  private static void issuers(Passage title, Bodies bodies, String sponsor, Reporter out) {
    List<Issuer> issuers = title.fact(Issuers.OF).list();
    boolean own =
        issuers.stream()
            .anyMatch(
                one ->
                    bodies.called(one.name()).stream().anyMatch(b -> b.level() == Level.OWN)
                        || !sponsor.isEmpty() && one.name().contains(sponsor));
    if (own || issuers.isEmpty()) {
      return;
    }
    Issuer first = issuers.getFirst();
    Optional<Level> level = bodies.called(first.name()).stream().map(b -> b.level()).findFirst();
    if (level.isPresent()) {
      String variant =
          switch (level.get()) {
            case ABOVE -> "above";
            case BELOW -> "below";
            case ELSEWHERE -> "elsewhere";
            case OWN -> throw new IllegalStateException(first.name());
          };
      out.at(first.site()).say(variant, first.name());
    } else if (CITY.matcher(sponsor).find() && ABOVE_CITY.matcher(first.name()).lookingAt()) {
      out.at(first.site()).say("above", first.name());
    }
  }

  private static void advertising(Passage passage, Reporter out) {
    for (MatchResult found : passage.fact(ADVERTISED)) {
      out.at(passage, found.start(), found.end()).as(Severity.INFO).say("advertising");
    }
  }

  private static List<MatchResult> advertised(Passage passage) {
    return passage.hasAny("招迎订销直限扫邀")
        ? passage
            .matcher(ADVERTISING)
            .results()
            .filter(one -> !passage.isGuarded(Guard.QUOTED, one.start(), one.end()))
            .toList()
        : List.of();
  }
}
