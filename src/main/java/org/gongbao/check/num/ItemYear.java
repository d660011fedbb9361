package org.gongbao.check.num;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.DayMention;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Chronicle;

/// When an item was made: its date of issue, or the period of a chronicle.
final class ItemYear {
  /// The full date of the last signature; empty where there is none.
  static final Fact<ItemReading, Optional<DayMention>> ISSUED = Fact.of(ItemYear::issued);

  /// The year days without a year most likely belong to.
  static final Fact<ItemReading, OptionalInt> OF = Fact.of(ItemYear::of);

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");

  private ItemYear() {}

  private static Optional<DayMention> issued(ItemReading item) {
    return item.passages(Role.DATE)
        .map(date -> date.fact(DayMention.ALL))
        .flatMap(List::stream)
        .filter(day -> day.year().isPresent() && day.exists())
        .reduce((first, second) -> second);
  }

  private static OptionalInt of(ItemReading item) {
    Optional<DayMention> issued = item.fact(ISSUED);
    if (issued.isPresent()) {
      return issued.get().year();
    }
    if (!(item.item() instanceof Chronicle)) {
      return OptionalInt.empty();
    }
    for (Passage passage : item.passages()) {
      if (passage.role() == Role.PERIOD || passage.role() == Role.TITLE) {
        Matcher year = passage.matcher(YEAR);
        if (year.find()) {
          return OptionalInt.of(Integer.parseInt(year.group(1)));
        }
      }
    }
    return OptionalInt.empty();
  }
}
