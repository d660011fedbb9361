package org.gongbao.check.pol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongbao.check.lexicon.Terms;
import org.gongbao.check.lexicon.Terms.Hit;
import org.gongbao.check.office.Formulation;
import org.gongbao.check.office.Office;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;

/// 提法 of the office's list, where they stand in a text as its own words.
final class Phrasing {
  private static final Fact<Office, Terms<Formulation>> TERMS = Fact.of(Phrasing::terms);
  private static final Pattern LOOKING_BACK = Pattern.compile("当时|曾[经任]?|原称|原名|旧称|回顾|历史");

  private static final int FAR = 200;

  private Phrasing() {}

  private static Terms<Formulation> terms(Office office) {
    Map<String, List<Formulation>> byPhrase = new TreeMap<>();
    for (Formulation one : office.formulations()) {
      byPhrase.computeIfAbsent(one.phrase(), none -> new ArrayList<>()).add(one);
    }
    return Terms.of(byPhrase);
  }

  /// Those that are not in names of documents, nor part of what is put instead of them.
  static List<Hit<Formulation>> in(Passage passage, Office office) {
    return office.fact(TERMS).hits(passage).stream()
        .filter(hit -> !passage.isGuarded(Guard.TITLE, hit.from(), hit.to()))
        .filter(hit -> hit.known().stream().noneMatch(one -> isWithin(passage, hit, one)))
        .toList();
  }

  private static boolean isWithin(Passage passage, Hit<Formulation> hit, Formulation one) {
    int at = one.replacement().indexOf(one.phrase());
    return at >= 0 && passage.chars().startsWith(one.replacement(), hit.from() - at);
  }

  /// The sentence says itself that it was called so then.
  static boolean isLookingBack(Passage passage, Hit<Formulation> hit) {
    String chars = passage.chars();
    int least = Math.max(0, hit.from() - FAR);
    int most = Math.min(chars.length(), hit.to() + FAR);
    int from = chars.substring(least, hit.from()).lastIndexOf('。') + 1 + least;
    int stop = chars.substring(hit.to(), most).indexOf('。');
    int to = stop < 0 ? most : hit.to() + stop;
    return passage.matcher(LOOKING_BACK).region(from, to).find();
  }
}
