package org.gongbao.check.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.Rule;
import org.gongbao.check.att.AttRules;
import org.gongbao.check.chr.ChrRules;
import org.gongbao.check.doc.DocRules;
import org.gongbao.check.dup.DupRules;
import org.gongbao.check.hed.HedRules;
import org.gongbao.check.ing.IngRules;
import org.gongbao.check.iss.IssRules;
import org.gongbao.check.lex.LexRules;
import org.gongbao.check.num.NumRules;
import org.gongbao.check.page.PageRules;
import org.gongbao.check.per.PerRules;
import org.gongbao.check.pol.PolRules;
import org.gongbao.check.pun.PunRules;
import org.gongbao.check.ref.RefRules;
import org.gongbao.check.tab.TabRules;
import org.gongbao.check.toc.TocRules;
import org.gongbao.check.uni.UniRules;

/// 规则目录: all rules there are, in the order of the catalogue (domain parts C and D.10).
public final class RuleCatalog {
  private static final List<String> FAMILIES =
      List.of(
          "ISS", "TOC", "DOC", "ATT", "HED", "CHR", "PER", "TAB", "REF", "PUN", "NUM", "UNI", "LEX",
          "DUP", "POL", "ING", "LAY");

  private RuleCatalog() {}

  public static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(IssRules.all());
    all.addAll(TocRules.all());
    all.addAll(DocRules.all());
    all.addAll(AttRules.all());
    all.addAll(HedRules.all());
    all.addAll(ChrRules.all());
    all.addAll(PerRules.all());
    all.addAll(TabRules.all());
    all.addAll(RefRules.all());
    all.addAll(PunRules.all());
    all.addAll(NumRules.all());
    all.addAll(UniRules.all());
    all.addAll(LexRules.all());
    all.addAll(DupRules.all());
    all.addAll(PolRules.all());
    all.addAll(IngRules.all());
    all.addAll(PageRules.all());
    all.sort(
        Comparator.<Rule>comparingInt(rule -> FAMILIES.indexOf(rule.card().family()))
            .thenComparing(rule -> rule.card().id()));
    return List.copyOf(all);
  }

  public static Optional<Rule> of(String id) {
    return all().stream().filter(rule -> rule.card().id().equals(id)).findFirst();
  }
}
