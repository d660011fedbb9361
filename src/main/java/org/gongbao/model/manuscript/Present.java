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
/// @param orders numbers without one, as 第58号 of an order: two that differ tell two documents
///   apart, two that are the same say nothing
/// @param day 成文日期
public record Present(
    NodeId item,
    String title,
    List<DocumentNumber> numbers,
    List<DocumentNumber> orders,
    Optional<LocalDate> day) {
  public Present {
    numbers = List.copyOf(numbers);
    orders = List.copyOf(orders);
  }

  /// Those of an issue; its outline is enough.
  public static List<Present> of(Issue issue) {
    return issue.items().stream().map(Present::of).toList();
  }

  public static Present of(Item item) {
    return of(
        item.id(),
        item.title().chars(),
        item instanceof Document document ? document.numbers().list() : List.of(),
        day(item));
  }

  /// What a manuscript would be, were it an item.
  public static Present of(Manuscript manuscript) {
    return of(
        new NodeId(manuscript.id().value()),
        manuscript.title(),
        manuscript.numbers(),
        manuscript.signed());
  }

  private static Present of(
      NodeId item, String title, List<DocumentNumber> numbers, Optional<LocalDate> day) {
    List<DocumentNumber> coded = numbers.stream().filter(one -> !one.code().isEmpty()).toList();
    List<DocumentNumber> orders =
        numbers.stream().filter(one -> one.code().isEmpty() && one.serial() > 0).toList();
    return new Present(item, bare(title), coded, orders, day);
  }

  /// True when their numbers or their dates say that they are two documents.
  boolean isOther(Present other) {
    return areOther(numbers, other.numbers)
        || areOther(orders, other.orders)
        || day.isPresent() && other.day.isPresent() && !day.equals(other.day);
  }

  public boolean hasNumberOf(Present other) {
    return numbers.stream().anyMatch(one -> other.numbers.stream().anyMatch(one::sameAs));
  }

  private static boolean areOther(List<DocumentNumber> ones, List<DocumentNumber> others) {
    return !ones.isEmpty()
        && !others.isEmpty()
        && ones.stream()
            .noneMatch(
                one ->
                    others.stream()
                        .anyMatch(
                            other -> one.sameAs(other) || one.written().equals(other.written())));
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
