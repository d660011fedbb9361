package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Fix;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.tab.Clauses.Clause;

/// TAB-07 单元格内句子重复: a sentence, or several clauses on end, that a cell says twice; and two long
/// sentences of which one is the other with something put in. Items of a list may say the same.
final class RepeatRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("TAB-07", Severity.WARNING, Nature.DIFFERENCE);
  private static final int SENTENCE = 10;
  private static final int SEVERAL = 20;
  private static final int CLAUSE = 25;
  private static final int NEAR = 20;
  private static final int MOST_SENTENCES = 40;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.CELL);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (passage.length() < 2 * SENTENCE) {
      return;
    }
    List<Clause> clauses = passage.fact(Clauses.OF);
    int near = near(passage, clauses, out);
    Map<String, List<Integer>> earlier = new HashMap<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause one = clauses.get(i);
      List<Integer> places = earlier.computeIfAbsent(one.plain(), none -> new ArrayList<>());
      boolean told = false;
      for (int other : places.subList(0, Math.min(1, places.size()))) {
        int run = run(clauses, other, i);
        if (one.from() >= near && isRepeat(clauses, other, i, run)) {
          tell(passage, clauses, other, i, run, out);
          told = true;
          i += run - 1;
        }
      }
      if (!told) {
        places.add(i);
      }
    }
  }

  /// How many clauses from two places on are the same.
  private static int run(List<Clause> clauses, int first, int second) {
    int run = 0;
    while (first + run < second
        && second + run < clauses.size()
        && clauses.get(first + run).plain().equals(clauses.get(second + run).plain())) {
      run++;
    }
    return run;
  }

  private static boolean isRepeat(List<Clause> clauses, int first, int second, int run) {
    List<Clause> same = clauses.subList(second, second + run);
    int length = same.stream().mapToInt(clause -> clause.plain().length()).sum();
    if (clauses.get(first).listed() || clauses.get(second).listed()) {
      return false;
    }
    boolean sentence =
        isSentence(clauses, first, run) && isSentence(clauses, second, run) && length >= SENTENCE;
    return sentence || run > 1 && length >= SEVERAL || length >= CLAUSE;
  }

  private static boolean isSentence(List<Clause> clauses, int from, int run) {
    return clauses.get(from).begins() && clauses.get(from + run - 1).ends();
  }

  private static void tell(
      Passage passage, List<Clause> clauses, int first, int second, int run, Reporter out) {
    Clause begin = clauses.get(second);
    Clause end = clauses.get(second + run - 1);
    int from = begin.from();
    int to = end.to();
    Reporter.Telling telling =
        out.at(passage, from, to)
            .with(passage.site(clauses.get(first).from(), clauses.get(first + run - 1).to()));
    if (begin.begins() && end.ends()) {
      telling.review("");
    } else if (end.ends() && !Characters.isHan(passage.at(to - 1))) {
      // What goes before keeps its sentence: its comma goes, the stop stays.
      telling.fix(new Fix(Fix.Safety.REVIEW, passage.site(from - 1, to - 1), ""));
    }
    telling.say("twice");
  }

  /// Tells of a sentence that is an earlier one with something put in or left out.
  ///
  /// @return where the sentence told of ends, 0 when there is none
  private static int near(Passage passage, List<Clause> clauses, Reporter out) {
    List<List<Clause>> sentences = sentences(clauses);
    for (int j = 1; j < Math.min(sentences.size(), MOST_SENTENCES); j++) {
      for (int i = 0; i < j; i++) {
        if (isNear(sentences.get(i), sentences.get(j))) {
          int to = sentences.get(j).getLast().to();
          out.at(passage, sentences.get(j).getFirst().from(), to)
              .with(
                  passage.site(sentences.get(i).getFirst().from(), sentences.get(i).getLast().to()))
              .say("near");
          return to;
        }
      }
    }
    return 0;
  }

  private static List<List<Clause>> sentences(List<Clause> clauses) {
    List<List<Clause>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).ends()) {
        sentences.add(clauses.subList(from, i + 1));
        from = i + 1;
      }
    }
    return sentences;
  }

  private static boolean isNear(List<Clause> one, List<Clause> other) {
    if (one.getFirst().listed() || other.getFirst().listed()) {
      return false;
    }
    String some = joined(one);
    String more = joined(other);
    String less = some.length() <= more.length() ? some : more;
    String longer = less.equals(some) ? more : some;
    boolean sized =
        less.length() >= NEAR
            && less.length() < longer.length()
            && less.length() * 10 >= longer.length() * 9;
    if (!sized) {
      return false;
    }
    int head = 0;
    while (head < less.length() && less.charAt(head) == longer.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < less.length() - head
        && less.charAt(less.length() - 1 - tail) == longer.charAt(longer.length() - 1 - tail)) {
      tail++;
    }
    String put = longer.substring(head, longer.length() - tail);
    return head + tail == less.length() && put.chars().anyMatch(c -> Characters.isHan((char) c));
  }

  private static String joined(List<Clause> sentence) {
    return sentence.stream().map(Clause::plain).collect(Collectors.joining("，"));
  }
}
