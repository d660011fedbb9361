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
import org.gongbao.check.read.Cited;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Node;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;

/// DOC-12 印发对象名称前后一致: what a notice issues has one name, in its title, in its first sentences and
/// above the text itself.
final class IssuedNameRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DOC-12", Severity.ERROR, Nature.CORRECTNESS);

  private static final Pattern ISSUES = Pattern.compile("关于(?:印发|公布|发布|颁布)(.+)的(?:通知|公告|通告|决定)$");
  private static final Pattern ISSUES_BARE = Pattern.compile("关于印发(.+)的通知$");
  private static final Pattern SEVERAL =
      Pattern.compile(".*(?:等.{0,6}(?:个|项|件|部)|等(?:文件|制度|办法|方案|预案)).*");
  private static final Pattern GOES_ON =
      Pattern.compile("(?:（[^）]{1,40}）)?(?:已经|已由|业经|经|印发|发给|予以|现予|转发)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Optional<Named> named = item.fact(DocumentFacts.OF).flatMap(IssuedNameRule::titled);
    if (named.isEmpty() || !(item.item() instanceof Document document)) {
      return;
    }
    Optional<Named> said = said(item, document, named.get());
    if (said.isPresent() && !isSame(named.get(), said.get())) {
      tell(said.get(), named.get(), "text", out);
    }
    Optional<Named> above = above(item, document);
    // A title without 《》 may leave out whose it is; the sentence below it may not.
    Named measure = named.get().marked() ? named.get() : said.orElse(named.get());
    if (above.isPresent()
        && !isSame(measure, above.get())
        && !Names.same(named.get().name(), above.get().name())
        && !Names.same(measure.name(), above.get().name() + below(item, document))
        && Names.alike(measure.name(), above.get().name())) {
      tell(above.get(), measure, "above", out);
    }
  }

  /// A name, where it stands, and whether in 《》.
  private record Named(String name, Site site, boolean marked) {}

  private static Optional<Named> titled(DocumentFacts facts) {
    String title = facts.titled();
    Matcher marked = ISSUES.matcher(title);
    if (!title.contains("关于") || !marked.find()) {
      return Optional.empty();
    }
    String name = marked.group(1);
    Flat flat = facts.title().orElseThrow();
    if (SEVERAL.matcher(name).matches() || name.indexOf('《') != name.lastIndexOf('《')) {
      return Optional.empty();
    }
    if (name.startsWith("《") && name.endsWith("》")) {
      Site site = flat.site(marked.start(1) + 1, marked.end(1) - 1);
      return Optional.of(new Named(name.substring(1, name.length() - 1), site, true));
    }
    boolean bare = ISSUES_BARE.matcher(title).find() && name.indexOf('《') < 0;
    return bare
        ? Optional.of(new Named(name, flat.site(marked.start(1), marked.end(1)), false))
        : Optional.empty();
  }

  /// 《…》已经…通过, 现将《…》印发给你们.
  private static Optional<Named> said(ItemReading item, Document document, Named named) {
    for (Block block : document.body()) {
      if (block instanceof Signature) {
        break;
      }
      Optional<Passage> text = item.passage(block, Slot.TEXT);
      for (Cited cited : text.map(p -> p.fact(Cited.ALL)).orElse(List.of())) {
        if (isIssued(text.orElseThrow(), cited) && Names.alike(cited.name(), named.name())) {
          Site site = text.orElseThrow().site(cited.from() + 1, cited.to() - 1);
          return Optional.of(new Named(cited.name(), site, true));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIssued(Passage text, Cited cited) {
    Matcher after = text.matcher(GOES_ON).region(cited.to(), text.length());
    return text.chars().substring(0, cited.from()).endsWith("现将")
        || text.chars().substring(0, cited.from()).endsWith("了")
        || after.lookingAt();
  }

  /// The title of the one text issued, or of the one attachment where it is attached.
  private static Optional<Named> above(ItemReading item, Document document) {
    Optional<Node> only = Optional.empty();
    if (document.issued().size() == 1) {
      only = Optional.of(document.issued().getFirst());
    } else if (document.issued().isEmpty() && document.attachments().size() == 1) {
      only = Optional.of(document.attachments().getFirst());
    }
    return only.flatMap(node -> item.passage(node, Slot.TITLE))
        .map(title -> new Named(title.chars(), title.site(), true));
  }

  /// The first text under it, with which a title goes on that the reader took to end with its line.
  private static String below(ItemReading item, Document document) {
    return document.issued().stream()
        .flatMap(issued -> issued.body().stream())
        .findFirst()
        .flatMap(block -> item.passage(block, Slot.TEXT))
        .map(Passage::chars)
        .orElse("");
  }

  /// Without 《》 the place may be left out of the title: 关于印发节水方案的通知.
  private static boolean isSame(Named measure, Named other) {
    String wanted = Names.normal(measure.name());
    String found = Names.normal(other.name());
    return found.equals(wanted)
        || !measure.marked() && (found.endsWith(wanted) || wanted.endsWith(found));
  }

  private static void tell(Named wrong, Named measure, String variant, Reporter out) {
    out.at(wrong.site()).with(measure.site()).say(variant, measure.name());
  }
}
