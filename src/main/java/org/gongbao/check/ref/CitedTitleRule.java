package org.gongbao.check.ref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastDocument;
import org.gongbao.check.office.PastDocument.PastNumber;
import org.gongbao.check.office.PastIssue;
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

/// REF-02 引用标题、文号与库内文件一致: a number cited goes with the title it has in this issue, else with one it
/// has in the library, and with one title wherever it is cited. What neither has is left alone.
final class CitedTitleRule implements IssueRule {
  private static final RuleCard CARD = RuleCard.of("REF-02", Severity.ERROR, Nature.CORRECTNESS);
  private static final Pattern RECURRING = Pattern.compile("任免|任职|免职|放假|值班|会议纪要|第[^》]{1,4}[批次季]");

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
    Past past = context.office().past();
    List<Citation> citations =
        issue.items().stream().flatMap(item -> item.all(CITATIONS).stream()).toList();
    for (Citation citation : citations) {
      String number = citation.number().right();
      Named here = known.get(number);
      Named before = cited.putIfAbsent(number, citation.title());
      if (here != null) {
        title(citation, here, out);
      } else if (!past.numbered(number).isEmpty()) {
        printed(citation, past.numbered(number), out);
      } else if (before != null) {
        again(citation, before, out);
      }
      if (titles.containsKey(Names.bare(citation.title().name()))) {
        number(citation, titles, out);
      } else if (here == null && past.numbered(number).isEmpty()) {
        otherNumber(citation, past.titled(citation.title().name()), out);
      }
    }
  }

  /// A title, where it stands, and the number it goes with.
  private record Named(String name, Site site, String number, List<String> names) {
    boolean has(String other) {
      return isAmong(names, other);
    }
  }

  /// True for a name that is one of these, a part of one, one and more, or one with its issuer
  /// shortened.
  private static boolean isAmong(List<String> names, String cited) {
    String bare = Names.bare(cited);
    return names.stream()
        .anyMatch(name -> name.contains(bare) || bare.contains(name) || isShortened(bare, name));
  }

  /// 市政府关于…的通知 for 江州市人民政府关于…的通知.
  private static boolean isShortened(String cited, String name) {
    int about = cited.indexOf("关于");
    int full = name.indexOf("关于");
    if (about < 0 || full < 0 || !cited.substring(about).equals(name.substring(full))) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full && at < about; i++) {
      at += name.charAt(i) == cited.charAt(at) ? 1 : 0;
    }
    return at == about;
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
      Named named =
          new Named(facts.titled(), facts.title().get().site(), number, PastDocument.names(facts));
      known.putIfAbsent(number, named);
      titles.putIfAbsent(Names.bare(facts.titled()), named);
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
        List<String> name = List.of(Names.bare(cited.name()));
        Named title = new Named(cited.name(), site, number.right(), name);
        into.add(new Citation(title, number, passage));
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
    Named here = titles.get(Names.bare(citation.title().name()));
    WrittenNumber number = citation.number();
    if (here != null
        && here.number().contains("〔" + number.fullYear().orElse(0) + "〕")
        && !here.number().equals(number.right())) {
      out.at(citation.passage(), number.codeFrom(), number.to())
          .with(here.site())
          .say("number", here.number());
    }
  }

  /// A number of the library, with a title none of its documents has.
  private static void printed(Citation citation, List<PastDocument> documents, Reporter out) {
    String cited = citation.title().name();
    boolean known = documents.stream().anyMatch(one -> isAmong(one.names(), cited));
    boolean titled = documents.stream().noneMatch(one -> one.title().isEmpty());
    if (!known && titled) {
      PastDocument one = documents.getFirst();
      out.at(citation.title().site())
          .say("library", citation.number().right(), one.title(), PastIssue.label(one.issue()));
    }
  }

  /// A whole title of the library under a number the library has not; of the same year and series,
  /// for texts of one title come again and again.
  private static void otherNumber(Citation citation, List<PastDocument> documents, Reporter out) {
    PastNumber cited = PastNumber.of(citation.number());
    boolean recurs = RECURRING.matcher(citation.title().name()).find();
    for (PastDocument one : recurs ? List.<PastDocument>of() : documents) {
      for (PastNumber number : one.numbers()) {
        if (number.series().equals(cited.series())) {
          WrittenNumber written = citation.number();
          out.at(citation.passage(), written.codeFrom(), written.to())
              .say("printed", number.right(), PastIssue.label(one.issue()));
          return;
        }
      }
    }
  }
}
