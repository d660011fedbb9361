package org.gongbao.model.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Signature;
import org.gongbao.model.WrittenDate;

/// An item of some issue, by what tells whether it is a certain document.
///
/// @param title without spaces
/// @param numbers that have a 代字
/// @param day 成文日期
public record Present(
    NodeId item, String title, List<DocumentNumber> numbers, Optional<LocalDate> day) {
  public Present {
    numbers = List.copyOf(numbers);
  }

  /// Those of an issue; its outline is enough.
  public static List<Present> of(Issue issue) {
    return issue.items().stream().map(Present::of).toList();
  }

  public static Present of(Item item) {
    List<DocumentNumber> numbers =
        item instanceof Document document
            ? document.numbers().list().stream().filter(one -> !one.code().isEmpty()).toList()
            : List.of();
    return new Present(item.id(), bare(item.title().chars()), numbers, day(item));
  }

  private static Optional<LocalDate> day(Item item) {
    List<Block> body = item instanceof Document document ? document.body() : List.of();
    return body.stream()
        .filter(Signature.class::isInstance)
        .map(Signature.class::cast)
        .reduce((one, other) -> other)
        .flatMap(last -> WrittenDate.parse(last.date().chars()));
  }

  static String bare(String title) {
    return title.replaceAll("[\\s\u3000]", "");
  }
}
