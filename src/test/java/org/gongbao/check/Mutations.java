package org.gongbao.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.gongbao.check.Mutation.Draft;
import org.gongbao.check.Mutation.Twin;

/// The mutations by rule, and why some rules have none.
final class Mutations {
  /// Rules without one: the rule, or its family, and why.
  static final Map<String, String> WITHOUT =
      Map.of(
          "LAY", "of composed pages: each is spoilt in PageRulesTest",
          "TOC-03", "of composed pages: spoilt in PageRulesTest",
          "ISS-11", "of corrections, which no text has: CorrectCommandTest");

  private final Map<String, List<Mutation>> all = new LinkedHashMap<>();

  static Map<String, List<Mutation>> all() {
    Mutations mutations = new Mutations();
    MarkMutations.into(mutations);
    NumberMutations.into(mutations);
    WordMutations.into(mutations);
    PhraseMutations.into(mutations);
    DocumentMutations.into(mutations);
    OutlineMutations.into(mutations);
    PeopleMutations.into(mutations);
    TableMutations.into(mutations);
    IssueMutations.into(mutations);
    return Collections.unmodifiableMap(mutations.all);
  }

  Mutations add(String rule, Mutation mutation) {
    all.computeIfAbsent(rule, none -> new ArrayList<>()).add(mutation);
    return this;
  }

  /// In a line of the sample.
  Mutations line(String rule, String pattern, String... puts) {
    return add(rule, Mutation.lines(Clean.SAMPLE, pattern, puts));
  }

  Mutations line(String rule, String pattern, BiFunction<MatchResult, Random, String> put) {
    return add(rule, Mutation.lines(Clean.SAMPLE, pattern, put));
  }

  /// In a line of the small text.
  Mutations small(String rule, String pattern, String... puts) {
    return add(rule, Mutation.lines(Clean.SMALL, pattern, puts));
  }

  Mutations small(String rule, String pattern, BiFunction<MatchResult, Random, String> put) {
    return add(rule, Mutation.lines(Clean.SMALL, pattern, put));
  }

  /// A sentence put into the small text.
  Mutations say(String rule, Function<Random, Twin> words) {
    return add(rule, Mutation.sentence(Clean.SMALL, words));
  }

  /// The whole sample.
  Mutations whole(String rule, BiPredicate<Draft, Random> change) {
    return add(rule, Mutation.whole(Clean.SAMPLE, change));
  }

  /// The whole small text.
  Mutations wholeSmall(String rule, BiPredicate<Draft, Random> change) {
    return add(rule, Mutation.whole(Clean.SMALL, change));
  }
}
