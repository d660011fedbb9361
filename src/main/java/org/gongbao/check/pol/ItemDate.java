package org.gongbao.check.pol;

import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.WrittenDate;

/// 成文日期 of an item: the first that is written in it.
final class ItemDate {
  static final Fact<ItemReading, Optional<LocalDate>> OF =
      Fact.of(
          item ->
              item.passages(Role.DATE)
                  .map(Passage::chars)
                  .map(WrittenDate::parse)
                  .flatMap(Optional::stream)
                  .findFirst());

  private ItemDate() {}
}
