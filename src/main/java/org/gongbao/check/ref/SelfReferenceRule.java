package org.gongbao.check.ref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Block;
import org.gongbao.model.HanNumber;
import org.gongbao.model.Slot;

/// REF-03 文内自指一致: 本办法 in what is called 办法, 第三十条 in what has thirty articles, 前款 where a paragraph
/// goes before, 见表2 where there is one.
final class SelfReferenceRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("REF-03", Severity.WARNING, Nature.CORRECTNESS);

  private static final Pattern KIND =
      Pattern.compile(
          "(?:办法|规定|细则|条例|方案|规划|计划|意见|通知|预案|制度|规则|标准|指南|章程|纲要|措施|要点|通告|公告|通报|决定|解释)(?=$|[（(》、”]|的(?:通知|公告|决定|通告)|和|及|等)",
          Pattern.MULTILINE);
  private static final Pattern OWN =
      Pattern.compile(
          "(?<![基根成样资文版日脚课书标剧原])本((?:实施|工作|行动|管理|暂行)?(办法|规定|细则|条例|方案|规划|意见|通知|预案|章程|纲要|通告|公告|通报))(?![区期稿书年])");
  private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十百零〇]{1,7})条");
  private static final Pattern TO_ARTICLE =
      Pattern.compile(
          "(?:依照|按照|根据|违反|依据|本(?:办法|规定|细则|条例|方案|规则|法|解释))(第([一二三四五六七八九十百零〇]{1,7})条)(?!之)");
  private static final Pattern TO_TABLE = Pattern.compile("[见如](表([0-9]{1,2}))(?![0-9]*[-—.])");
  private static final Pattern TABLE = Pattern.compile("\\s*(?:附)?表\\s*([0-9]{1,2})(?![0-9])");
  private static final Pattern AMENDING = Pattern.compile("修改|修正|废止");

  private static final Fact<Passage, List<Titled>> TITLED = Fact.of(SelfReferenceRule::titled);

  /// What a title says its text is.
  private record Titled(boolean amending, List<String> kinds) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    List<Titled> titles = item.all(TITLED);
    boolean amending = titles.stream().anyMatch(Titled::amending);
    Set<String> kinds =
        titles.stream().flatMap(one -> one.kinds().stream()).collect(Collectors.toSet());
    for (PartReading part : item.parts()) {
      int last = lastArticle(item, part);
      for (Block block : part.blocks()) {
        Optional<Passage> text = item.passage(block, Slot.TEXT);
        if (text.isEmpty()) {
          continue;
        }
        tables(item, text.get(), out);
        if (!amending) {
          kinds(text.get(), kinds, out);
          articles(text.get(), last, out);
          paragraph(item, block, text.get(), out);
        }
      }
    }
  }

  private static List<Titled> titled(Passage title) {
    if (title.role() != Role.TITLE) {
      return List.of();
    }
    String chars = title.fact(Flat.OF).chars();
    List<String> kinds = KIND.matcher(chars).results().map(MatchResult::group).toList();
    return List.of(new Titled(AMENDING.matcher(chars).find(), kinds));
  }

  private static void kinds(Passage text, Set<String> kinds, Reporter out) {
    if (kinds.isEmpty() || !text.has('本')) {
      return;
    }
    for (MatchResult own : text.matches(OWN)) {
      if (!kinds.contains(own.group(2)) && !isQuoted(text, own.start(), own.end())) {
        out.at(text, own.start(), own.end())
            .say("kind", own.group(2), String.join("、", sorted(kinds)));
      }
    }
  }

  private static List<String> sorted(Set<String> kinds) {
    return kinds.stream().sorted().toList();
  }

  private static boolean isQuoted(Passage text, int from, int to) {
    return text.isGuarded(Guard.QUOTED, from, to) || text.isGuarded(Guard.TITLE, from, to);
  }

  private static int lastArticle(ItemReading item, PartReading part) {
    int last = 0;
    for (Block block : part.blocks()) {
      Optional<Passage> ordinal = item.passage(block, Slot.ORDINAL).filter(p -> p.at(0) == '第');
      if (ordinal.isPresent()) {
        Matcher article = ARTICLE.matcher(ordinal.get().chars());
        last = article.lookingAt() ? Math.max(last, number(article.group(1))) : last;
      }
    }
    return last;
  }

  private static int number(String written) {
    return HanNumber.parse(written).orElse(0);
  }

  private static void articles(Passage text, int last, Reporter out) {
    if (last == 0 || !text.has('第')) {
      return;
    }
    for (MatchResult reference : text.matches(TO_ARTICLE)) {
      int wanted = number(reference.group(2));
      if (wanted > last && !isQuoted(text, reference.start(), reference.end())) {
        out.at(text, reference.start(1), reference.end(1)).say("article", last);
      }
    }
  }

  /// The first paragraph of an article has none before it.
  private static void paragraph(ItemReading item, Block block, Passage text, Reporter out) {
    int at = text.chars().indexOf("前款");
    boolean first =
        at >= 0
            && item.passage(block, Slot.ORDINAL)
                .filter(ordinal -> ARTICLE.matcher(ordinal.chars()).lookingAt())
                .isPresent();
    if (first && !isQuoted(text, at, at + 2) && text.chars().lastIndexOf('\n', at) < 0) {
      out.at(text, at, at + 2).say("paragraph");
    }
  }

  private static void tables(ItemReading item, Passage text, Reporter out) {
    if (!text.has('表')) {
      return;
    }
    for (MatchResult reference : text.matches(TO_TABLE)) {
      String wanted = reference.group(2);
      boolean there =
          item.passages().stream()
              .filter(p -> p.has('表'))
              .map(p -> TABLE.matcher(p.chars()))
              .anyMatch(found -> found.lookingAt() && found.group(1).equals(wanted));
      if (!there) {
        out.at(text, reference.start(1), reference.end(1)).say("table", wanted);
      }
    }
  }
}
