package org.gongbao.check.num;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.jspecify.annotations.Nullable;

/// NUM-07 倍数与下降: nothing falls by a number of times, and what grows from A to B grows by B/A−1
/// times.
final class TimesFewerRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-07", Severity.WARNING, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Role.RUNNING;
  private static final List<String> FALLS =
      List.of("减少", "下降", "降低", "缩短", "缩小", "缩减", "压减", "减小", "减轻", "下跌", "下滑", "回落");
  private static final List<String> GROWS = List.of("增长", "增加", "提高", "扩大", "提升", "上升", "翻");
  private static final List<String> BETWEEN =
      List.of("了近", "了约", "了超过", "超过", "将近", "了", "约", "近", "超", "");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.hasAny("倍番")) {
      return;
    }
    List<Numeral> all = passage.fact(Numerals.ALL);
    for (int i = 0; i < all.size(); i++) {
      Numeral numeral = all.get(i);
      boolean times = numeral.unit().equals("倍");
      Optional<Integer> fall = times ? verb(passage, numeral, FALLS) : Optional.empty();
      if (fall.isPresent()) {
        out.at(passage, fall.get(), numeral.end()).say("fall");
      } else if (times || numeral.unit().equals("番")) {
        growth(passage, numeral, i == 0 ? null : all.get(i - 1), out);
      }
    }
  }

  /// Where the verb right before a number begins.
  private static Optional<Integer> verb(Passage passage, Numeral numeral, List<String> verbs) {
    for (String between : BETWEEN) {
      for (String verb : verbs) {
        int from = numeral.from() - verb.length() - between.length();
        if (passage.chars().startsWith(verb + between, from)) {
          return Optional.of(from);
        }
      }
    }
    return Optional.empty();
  }

  private static void growth(Passage passage, Numeral times, @Nullable Numeral last, Reporter out) {
    Optional<Integer> verb = verb(passage, times, GROWS);
    if (last == null || verb.isEmpty() || times.about()) {
      return;
    }
    Optional<Change> change =
        passage.fact(Change.ALL).stream().filter(c -> c.last() == last).findFirst();
    if (change.isEmpty() || verb.get() - last.end() > 6 || !change.get().isComparable()) {
      return;
    }
    BigDecimal first = change.get().first().value();
    BigDecimal wanted =
        times.unit().equals("番")
            ? BigDecimal.TWO.pow(times.isWhole() ? Math.min(times.whole(), 10) : 1)
            : times.value().add(BigDecimal.ONE);
    BigDecimal reached = first.multiply(wanted);
    BigDecimal off = change.get().last().value().subtract(reached).abs();
    // A fifth off is beyond any rounding of a number of times, and so is one off in a whole number.
    boolean one = times.isWhole() && !times.unit().equals("番") && off.compareTo(first) >= 0;
    if (one || off.multiply(BigDecimal.valueOf(5)).compareTo(reached) > 0) {
      out.at(passage, verb.get(), times.end())
          .with(passage.site(change.get().first().from(), last.end()))
          .say("growth", change.get().times());
    }
  }
}
