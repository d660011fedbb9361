package org.gongbao.check.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;

/// DOC-11 附注（公开属性）位置与形式: brackets of full width, a known wording, and all documents of an issue
/// have one or none has (GB/T 9704—2012 §7.3.6【M】).
final class AnnotationRule implements IssueRule {
  private static final RuleCard CARD = RuleCard.of("DOC-11", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern KNOWN =
      Pattern.compile("此件(?:主动|依申请|不予|部分|删减后|有删减|删减)?[，、]?(?:公开(?:发布)?|不公开)");

  /// Kinds that carry none.
  private static final Pattern WITHOUT = Pattern.compile(".*(?:令|公告|通告)");

  private static final Fact<ItemReading, Optional<Passage>> ANNOTATION =
      Fact.of(item -> item.passages(Role.ANNOTATION).findFirst());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    int having = 0;
    List<DocumentFacts> lacking = new ArrayList<>();
    for (ItemReading item : issue.items()) {
      Optional<Passage> annotation = item.fact(ANNOTATION);
      annotation.ifPresent(one -> form(one, out));
      Optional<DocumentFacts> facts = item.fact(DocumentFacts.OF).filter(DocumentFacts::isOfficial);
      if (facts.isPresent() && !WITHOUT.matcher(facts.get().titled()).matches()) {
        having += annotation.isPresent() ? 1 : 0;
        annotation.ifPresentOrElse(one -> {}, () -> lacking.add(facts.get()));
      }
    }
    if (having > lacking.size()) {
      for (DocumentFacts facts : lacking) {
        site(facts).ifPresent(site -> out.at(site).say("lacking"));
      }
    }
  }

  /// It should stand below the date.
  private static Optional<Site> site(DocumentFacts facts) {
    return facts.date().map(Passage::site).or(() -> facts.title().map(title -> title.site()));
  }

  private static void form(Passage passage, Reporter out) {
    String chars = passage.chars().strip();
    int end = passage.chars().stripTrailing().length() - 1;
    if (chars.startsWith("(")) {
      out.at(passage, passage.chars().indexOf('('), passage.chars().indexOf('(') + 1)
          .safe("（")
          .say("half");
    }
    if (chars.endsWith(")")) {
      out.at(passage, end, end + 1).safe("）").say("half");
    }
    if (!chars.startsWith("(") && !chars.startsWith("（")) {
      out.at(passage.site()).review("（" + chars + "）").say("bare");
    }
    if (chars.contains("公开") && !KNOWN.matcher(chars).find()) {
      out.at(passage.site()).as(Severity.INFO).say("wording");
    }
  }
}
