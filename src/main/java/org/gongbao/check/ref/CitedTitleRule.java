package org.gongbao.check.ref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Cited;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.check.read.WrittenNumber;

/// REF-02 引用标题、文号与库内文件一致: within the issue, a number cited goes with the title it has here, and
/// with one title wherever it is cited. What earlier issues had is not looked at.
final class CitedTitleRule implements IssueRule {
  private static final RuleCard CARD = RuleCard.of("REF-02", Severity.ERROR, Nature.CORRECTNESS);

  private static final Fact<Passage, List<Citation>> CITATIONS = Fact.of(CitedTitleRule::citations);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Map<String, Named> known = new HashMap<>();
    Map<String, Named> titles = new HashMap<>();
    for (ItemReading item : issue.items()) {
      Optional<DocumentFacts> facts = item.fact(DocumentFacts.OF);
      facts.ifPresent(one -> own(one, known, titles));
    }
    Map<String, Named> cited = new HashMap<>();
    List<Citation> citations =
        issue.items().stream().flatMap(item -> item.all(CITATIONS).stream()).toList();
    for (Citation citation : citations) {
      String number = citation.number().right();
      Named here = known.get(number);
      Named before = cited.putIfAbsent(number, citation.title());
      if (here != null) {
        title(citation, here, out);
      } else if (before != null) {
        again(citation, before, out);
      }
      number(citation, titles, out);
    }
  }

  /// A title, where it stands, and the number it goes with.
  private record Named(String name, Site site, String number) {
    boolean has(String other) {
      String mine = Names.normal(name);
      String theirs = Names.normal(other);
      return mine.contains(theirs) || theirs.contains(mine);
    }
  }

  /// 《…》（…号）.
  private record Citation(Named title, WrittenNumber number, Passage passage) {}

  private static void own(
      DocumentFacts facts, Map<String, Named> known, Map<String, Named> titles) {
    if (facts.title().isEmpty()) {
      return;
    }
    for (DocumentFacts.Own own : facts.numbers()) {
      String number = own.number().right();
      Named named = new Named(facts.titled(), facts.title().get().site(), number);
      known.putIfAbsent(number, named);
      titles.putIfAbsent(Names.normal(facts.titled()), named);
    }
  }

  private static List<Citation> citations(Passage passage) {
    List<Citation> all = new ArrayList<>();
    if (passage.has('》') && passage.role() != Role.NUMBER) {
      passage.fact(WrittenNumber.ALL).forEach(number -> citation(passage, number, all));
    }
    return all;
  }

  private static void citation(Passage passage, WrittenNumber number, List<Citation> into) {
    int before = number.codeFrom() - 1;
    boolean bracket = passage.at(before) == '（' || passage.at(before) == '(';
    int end = bracket ? before : number.codeFrom();
    for (Cited cited : passage.fact(Cited.ALL)) {
      // 《甲》《乙》（…号） are two under one number.
      boolean row = passage.at(cited.from() - 1) == '》' || passage.at(cited.from() - 1) == '、';
      if (cited.to() == end && !row && !number.code().isEmpty()) {
        Site site = passage.site(cited.from() + 1, cited.to() - 1);
        into.add(new Citation(new Named(cited.name(), site, number.right()), number, passage));
      }
    }
  }

  private static void title(Citation citation, Named here, Reporter out) {
    if (!here.has(citation.title().name())) {
      out.at(citation.title().site())
          .with(here.site())
          .say("documents", here.number(), here.name());
    }
  }

  private static void again(Citation citation, Named before, Reporter out) {
    String name = citation.title().name();
    if (!before.has(name) && Names.alike(before.name(), name)) {
      out.at(citation.title().site())
          .as(Severity.WARNING)
          .with(before.site())
          .say("again", before.number(), before.name());
    }
  }

  /// A whole title of this issue under another number of its year; an older text may have had the
  /// same title.
  private static void number(Citation citation, Map<String, Named> titles, Reporter out) {
    Named here = titles.get(Names.normal(citation.title().name()));
    WrittenNumber number = citation.number();
    if (here != null
        && here.number().contains("〔" + number.fullYear().orElse(0) + "〕")
        && !here.number().equals(number.right())) {
      out.at(citation.passage(), number.codeFrom(), number.to())
          .with(here.site())
          .say("number", here.number());
    }
  }
}
