package org.gongbao.check.doc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Bodies;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.Issuers;
import org.gongbao.check.read.Issuers.Issuer;
import org.gongbao.check.read.ItemReading;

/// DOC-05 标题=发文机关＋关于＋事由＋的＋法定文种. Only of documents with a 发文字号: laws and speeches have titles of
/// their own.
final class TitleFormRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DOC-05", Severity.WARNING, Nature.CORRECTNESS);

  /// 15 kinds of 公文.
  private static final List<String> KINDS =
      List.of(
          "决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函",
          "纪要");

  /// Kinds of regulations, and replies to deputies.
  private static final List<String> OTHERS = List.of("条例", "规定", "办法", "细则", "答复");

  private static final Pattern ADDED = Pattern.compile("(?:[（(][^（()）]{1,24}[）)]|[。；])+$");
  private static final Pattern HEADLESS = Pattern.compile("关于|印发|转发|批转");
  private static final int TAIL = 2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Optional<DocumentFacts> facts = item.fact(DocumentFacts.OF).filter(DocumentFacts::isOfficial);
    Optional<Flat> title = facts.flatMap(DocumentFacts::title);
    if (title.isEmpty()) {
      return;
    }
    Flat flat = title.get();
    String whole = flat.chars();
    Matcher added = ADDED.matcher(whole);
    String bare = added.find() ? whole.substring(0, added.start()) : whole;
    if (bare.length() <= TAIL) {
      return;
    }
    Matcher headless = HEADLESS.matcher(bare);
    if (headless.lookingAt()) {
      out.at(flat.site(0, headless.end())).say("issuer");
    }
    Bodies bodies = context.office().fact(Bodies.OF);
    for (Issuer issuer : flat.passage().fact(Issuers.OF).list()) {
      bodies
          .meant(issuer.name())
          .ifPresent(name -> out.at(issuer.site()).review(name).say("near", name));
    }
    Optional<String> kind = KINDS.stream().filter(bare::endsWith).findFirst();
    boolean about = bare.contains("关于");
    if (about && kind.isEmpty() && OTHERS.stream().noneMatch(bare::endsWith)) {
      out.at(flat.site(bare.length() - TAIL, bare.length()))
          .say("kind", bare.substring(bare.length() - TAIL));
    }
    kind.ifPresent(one -> joined(flat, bare, one, out));
    if (!about && bare.indexOf("印发") > 0 && kind.isPresent()) {
      int at = bare.indexOf("印发");
      out.at(flat.site(at, at + TAIL)).as(Severity.INFO).review("关于印发").say("about");
    }
  }

  /// 关于 asks for 的 before the kind.
  private static void joined(Flat flat, String bare, String kind, Reporter out) {
    int about = bare.indexOf("关于");
    int end = bare.length() - kind.length();
    if (about >= 0 && about < end && bare.substring(about, end).indexOf('的') < 0) {
      out.at(flat.site(end, bare.length())).review("的" + kind).say("of", kind);
    }
  }
}
