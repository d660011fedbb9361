package org.gongbao.check.doc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.DocumentFacts.Own;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.WrittenNumber;

/// DOC-03 机关代字与发文机关匹配: a government and its general office do not use each other's codes. Codes of
/// other bodies are known only to the office's register.
final class AgencyCodeRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DOC-03", Severity.ERROR, Nature.DIFFERENCE);
  private static final Pattern ISSUER =
      Pattern.compile("(\\p{IsHan}{2,12}人民政府)(办公室|办公厅)?(?=关于|印发|转发|批转)");

  /// What ends the codes of a government proper.
  private static final Pattern GOVERNMENT = Pattern.compile("\\p{IsHan}{1,4}[府政]发");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Optional<DocumentFacts> facts = item.fact(DocumentFacts.OF).filter(DocumentFacts::isOfficial);
    if (facts.isEmpty() || facts.get().numbers().size() > 1) {
      return;
    }
    Matcher issuer = ISSUER.matcher(facts.get().titled());
    if (!issuer.lookingAt()) {
      return;
    }
    boolean office = issuer.group(2) != null;
    Own own = facts.get().numbers().getFirst();
    WrittenNumber number = own.number();
    boolean officeCode = number.code().indexOf('办') >= 0 || number.code().indexOf('厅') >= 0;
    boolean wrong =
        office ? !officeCode && GOVERNMENT.matcher(number.code()).matches() : officeCode;
    if (wrong) {
      int from = number.codeFrom();
      Reporter.Telling telling = out.at(own.passage(), from, from + number.code().length());
      facts.get().title().ifPresent(title -> telling.with(title.site(0, issuer.end())));
      telling.say(office ? "office" : "government", number.code(), issuer.group());
    }
  }
}
