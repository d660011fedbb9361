package org.gongbao.check.hed;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.model.Block;
import org.gongbao.model.HanNumber;
import org.gongbao.model.OrdinalForm;

/// HED-02 同级序号连续、从首号起: under one heading the ordinals of one form are 1 to n, or go on from the
/// heading before. Articles run through the chapters.
final class CountingRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("HED-02", Severity.ERROR, Nature.CORRECTNESS);

  private static final int FAR = 40;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Outline outline : item.fact(Outline.ALL)) {
      outline.lists().forEach(list -> check(outline, list, out));
    }
  }

  private static void check(Outline outline, CountedList list, Reporter out) {
    Numbered first = list.first();
    if (list.sibling().filter(one -> isRepeatedStart(outline, one, first)).isPresent()) {
      Numbered before = list.sibling().get().first();
      out.at(first.site()).with(before.site()).say("twice", first.written());
    } else if (first.value() != 1 && !isWritten(outline, first, first.value() - 1)) {
      start(outline, first, out);
    }
    Set<Integer> all = list.entries().stream().map(Numbered::value).collect(Collectors.toSet());
    Set<Integer> seen = new HashSet<>();
    int highest = first.value() - 1;
    Numbered before = first;
    for (Numbered entry : list.entries()) {
      boolean again = !seen.add(entry.value()) && !entry.written().contains("条之");
      int next = highest + 1;
      if (again) {
        Numbered twin = twin(list, entry);
        out.at(entry.site()).with(twin.site()).say("twice", entry.written());
      } else if (entry.value() > next && all.contains(next)) {
        out.at(entry.site()).with(before.site()).say("order", entry.written(), next);
      } else if (entry.value() > next && !isWritten(outline, entry, next)) {
        out.at(entry.site())
            .with(before.site())
            .say("gap", entry.written(), before.written(), entry.value() - next);
      }
      highest = Math.max(highest, entry.value());
      before = entry;
    }
  }

  /// Articles run through the chapters: the first of a chapter goes on from the last before it.
  private static void start(Outline outline, Numbered first, Reporter out) {
    Optional<Numbered> before =
        first.form() != OrdinalForm.ARTICLE
            ? Optional.empty()
            : outline.lists().stream()
                .flatMap(list -> list.entries().stream())
                .filter(one -> one.form() == first.form() && one.index() < first.index())
                .max(Comparator.comparingInt(Numbered::index));
    before
        .filter(last -> last.value() < first.value() - 1)
        .ifPresentOrElse(
            last ->
                out.at(first.site())
                    .with(last.site())
                    .say("gap", first.written(), last.written(), first.value() - last.value() - 1),
            () -> out.at(first.site()).say("start", first.written()));
  }

  /// Two ones with nothing between that would begin a count of its own.
  private static boolean isRepeatedStart(Outline outline, CountedList before, Numbered first) {
    return before.entries().size() == 1
        && before.first().value() == 1
        && !outline.isLedBetween(before.first(), first);
  }

  private static Numbered twin(CountedList list, Numbered entry) {
    return list.entries().stream()
        .filter(one -> one.value() == entry.value())
        .findFirst()
        .orElse(entry);
  }

  /// True when the missing ordinal stands inside the text of a block before: （一）…；（二）… in one
  /// paragraph.
  private static boolean isWritten(Outline outline, Numbered entry, int missing) {
    int from = Math.max(0, entry.index() - FAR);
    List<String> signs = signs(entry.form(), missing);
    for (int i = entry.index() - 1; i >= from; i--) {
      Block block = outline.part().blocks().get(i);
      String text = Outline.text(block);
      if (signs.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> signs(OrdinalForm form, int value) {
    if (value < 1 || value > 999) {
      return List.of();
    }
    String han = HanNumber.write(value);
    return switch (form) {
      case HAN -> List.of(han + "、");
      case HAN_BRACKETED -> List.of("（" + han + "）", "(" + han + ")");
      case ARABIC -> List.of(value + ".", value + "．", value + "、");
      case ARABIC_BRACKETED -> List.of("（" + value + "）", "(" + value + ")");
      case CIRCLED -> value <= 20 ? List.of(String.valueOf((char) ('①' + value - 1))) : List.of();
      case ARTICLE -> List.of("第" + han + "条\u3000", "第" + han + "条 ");
      default -> List.of();
    };
  }
}
