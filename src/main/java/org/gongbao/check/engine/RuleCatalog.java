package org.gongbao.check.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.Rule;
import org.gongbao.check.pun.PunctuationRules;

/// 规则目录: all rules there are, in the order of the catalogue (domain part C).
public final class RuleCatalog {
  private static final List<String> FAMILIES =
      List.of(
          "ISS", "TOC", "DOC", "ATT", "HED", "CHR", "PER", "TAB", "REF", "PUN", "NUM", "UNI", "LEX",
          "DUP", "POL", "ING");

  private RuleCatalog() {}

  public static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(PunctuationRules.all());
    all.sort(
        Comparator.<Rule>comparingInt(rule -> FAMILIES.indexOf(rule.card().family()))
            .thenComparing(rule -> rule.card().id()));
    return List.copyOf(all);
  }

  public static Optional<Rule> of(String id) {
    return all().stream().filter(rule -> rule.card().id().equals(id)).findFirst();
  }
}
