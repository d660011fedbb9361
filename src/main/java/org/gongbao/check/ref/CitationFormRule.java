package org.gongbao.check.ref;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.WrittenNumber;

/// REF-01 引用公文的形式: 《标题》（文号）, the number whole and in round brackets, the title before it. A
/// document named before may be cited by its number alone.
final class CitationFormRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("REF-01", Severity.WARNING, Nature.CORRECTNESS);
  private static final String ANGULAR = "〔[［【";

  /// Before it numbers went first.
  private static final int TITLE_FIRST = 2000;

  private static final List<String> FOLLOWED =
      List.of("按照", "根据", "依据", "依照", "参照", "遵照", "执行", "落实", "贯彻");

  private static final Set<Role> PROSE = Set.of(Role.BODY, Role.NOTE, Role.ENTRY);

  private static final Fact<Passage, List<Passage>> NUMBERED =
      Fact.of(
          passage ->
              passage.fact(WrittenNumber.ALL).isEmpty() ? List.<Passage>of() : List.of(passage));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Set<String> known = new HashSet<>();
    for (Passage passage : item.all(NUMBERED)) {
      for (WrittenNumber number : passage.fact(WrittenNumber.ALL)) {
        if (PROSE.contains(passage.role())) {
          one(passage, number, known, out);
        }
        known.add(number.right());
      }
    }
  }

  private static void one(Passage passage, WrittenNumber number, Set<String> known, Reporter out) {
    int before = number.codeFrom() - 1;
    while (Characters.isSpace(passage.at(before))) {
      before--;
    }
    char c = passage.at(before);
    boolean old = number.fullYear().orElse(TITLE_FIRST) < TITLE_FIRST;
    String written = passage.chars().substring(number.codeFrom(), number.to());
    if (number.code().isEmpty()) {
      out.at(passage, number.open(), number.to()).say("code");
    } else if (c == '》') {
      out.at(passage, number.codeFrom(), number.to()).review("（" + written + "）").say("bracket");
    } else if (ANGULAR.indexOf(c) >= 0 && c != 0 && passage.at(before - 1) == '》') {
      out.at(passage, before, before + 1).review("（").say("round");
    } else if (old || passage.chars().startsWith("关于", number.to())) {
      return;
    } else if (passage.at(number.to()) == '《') {
      out.at(passage, number.codeFrom(), number.to()).as(Severity.INFO).say("order");
    } else if (!known.contains(number.right()) && isBare(passage, number, before)) {
      out.at(passage, number.codeFrom(), number.to()).as(Severity.INFO).say("bare");
    }
  }

  /// 按照江府发〔2022〕3号: what is to be followed is named by its number alone.
  private static boolean isBare(Passage passage, WrittenNumber number, int before) {
    String words = passage.chars().substring(0, before + 1);
    return number.marked() && FOLLOWED.stream().anyMatch(words::endsWith);
  }
}
