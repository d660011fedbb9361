package org.gongbao.check.doc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.AgencyCode;
import org.gongbao.check.office.Bodies;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.DocumentFacts.Own;
import org.gongbao.check.read.Issuers;
import org.gongbao.check.read.Issuers.Issuer;
import org.gongbao.check.read.ItemReading;

/// DOC-03 机关代字与发文机关匹配: a government and its general office do not use each other's codes; a code of
/// the register is that of one of those who issue, and what is a slip of one of the issuer's codes
/// is told of.
final class AgencyCodeRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DOC-03", Severity.ERROR, Nature.DIFFERENCE);
  private static final Pattern ISSUER =
      Pattern.compile("(\\p{IsHan}{2,12}人民政府)(办公室|办公厅)?(?=关于|印发|转发|批转)");

  /// What ends the codes of a government proper.
  private static final Pattern GOVERNMENT = Pattern.compile("\\p{IsHan}{1,4}[府政][发字]");

  private static final Pattern BODY = Pattern.compile("(?:人民政府|办公[室厅]|委员会|[局厅委部院会])$");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// What abbreviations in codes are made of: another of these makes another code.
  private static final String CODE_WORDS = "府政委党人办厅发字函令任规文告通电秘督议复批纪决备信法财教科工农商建环卫体审统医安";

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Optional<DocumentFacts> facts = item.fact(DocumentFacts.OF).filter(DocumentFacts::isOfficial);
    if (facts.isEmpty() || facts.get().numbers().size() > 1) {
      return;
    }
    Own own = facts.get().numbers().getFirst();
    Bodies bodies = context.office().fact(Bodies.OF);
    List<Issuer> issuers =
        facts.get().title().map(title -> title.passage().fact(Issuers.OF).list()).orElse(List.of());
    if (bodies.code(own.number().code()).isPresent()) {
      registered(own, bodies.code(own.number().code()).get(), issuers, bodies, out);
    } else if (!guessed(facts.get(), own, out) && context.knows(Need.AGENCY_CODES)) {
      unknown(own, issuers, bodies, out);
    }
  }

  private static Reporter.Telling at(Own own, Reporter out) {
    int from = own.number().codeFrom();
    return out.at(own.passage(), from, from + own.number().code().length());
  }

  private static void registered(
      Own own, AgencyCode code, List<Issuer> issuers, Bodies bodies, Reporter out) {
    boolean its =
        issuers.stream().anyMatch(one -> bodies.areOne(one.name(), code.organisation()))
            // 中共江州市委江州市人民政府, not parted.
            || issuers.stream().anyMatch(one -> one.name().endsWith(code.organisation()))
            || issuers.stream().anyMatch(one -> !isBody(one.name()));
    if (!its && !issuers.isEmpty()) {
      at(own, out)
          .with(issuers.getFirst().site())
          .say("register", code.code(), code.organisation(), issuers.getFirst().name());
    }
  }

  private static boolean isBody(String name) {
    return BODY.matcher(name).find();
  }

  /// The issuer's codes are known, and this is none of them.
  private static void unknown(Own own, List<Issuer> issuers, Bodies bodies, Reporter out) {
    String written = own.number().code();
    for (Issuer issuer : issuers) {
      List<AgencyCode> codes = bodies.codesOf(issuer.name());
      Optional<AgencyCode> near =
          codes.stream().filter(code -> isSlip(code.code(), written)).findFirst();
      if (near.isPresent()) {
        at(own, out).say("near", written, near.get().code());
        return;
      }
      if (!codes.isEmpty()) {
        at(own, out).as(Severity.INFO).say("unknown", written, issuer.name());
        return;
      }
    }
  }

  private static boolean isSlip(String right, String written) {
    int differing = -1;
    for (int i = 0; i < right.length() && right.length() == written.length(); i++) {
      if (right.charAt(i) != written.charAt(i)) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return differing >= 0 && CODE_WORDS.indexOf(written.charAt(differing)) < 0;
  }

  /// By the names alone; true when it told of something.
  private static boolean guessed(DocumentFacts facts, Own own, Reporter out) {
    Matcher issuer = ISSUER.matcher(facts.titled());
    if (!issuer.lookingAt()) {
      return false;
    }
    boolean office = issuer.group(2) != null;
    String code = own.number().code();
    boolean officeCode = code.indexOf('办') >= 0 || code.indexOf('厅') >= 0;
    boolean wrong = office ? !officeCode && GOVERNMENT.matcher(code).matches() : officeCode;
    if (wrong) {
      Reporter.Telling telling = at(own, out);
      facts.title().ifPresent(title -> telling.with(title.site(0, issuer.end())));
      telling.say(office ? "office" : "government", code, issuer.group());
    }
    return wrong;
  }
}
