package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 目录改写: entries of the contents page that are not printed as title and number make them. What is
/// said of an item that is set aside stays, for the day it comes back.
public record ContentsWordings(List<Wording> entries) implements FieldValue {
  public static final ContentsWordings NONE = new ContentsWordings(List.of());

  public ContentsWordings {
    entries = List.copyOf(entries);
  }

  /// How one item is listed, and what of the item that was written against.
  ///
  /// @param printed as it is printed, in one line
  /// @param title of the item when it was written
  /// @param detail its numbers then, one a line, or its period
  public record Wording(NodeId item, String printed, String title, String detail) {

    /// Written now.
    public static Wording of(Item item, String printed) {
      return new Wording(item.id(), printed, item.title().chars(), detail(item));
    }

    /// 过时: title, number or period have become others since.
    public boolean isStale(Item now) {
      return !title.equals(now.title().chars()) || !detail.equals(detail(now));
    }

    private static String detail(Item item) {
      return switch (item) {
        case Document document -> document.numbers().written();
        case Chronicle chronicle -> chronicle.period().chars();
        case Notice notice -> "";
      };
    }
  }

  public Optional<Wording> of(NodeId item) {
    return entries.stream().filter(entry -> entry.item().equals(item)).findFirst();
  }

  /// With one more, instead of what was said of the same item.
  public ContentsWordings with(Wording wording) {
    List<Wording> all = new ArrayList<>(without(wording.item()).entries());
    all.add(wording);
    return new ContentsWordings(all);
  }

  /// The item listed by its title and number again.
  public ContentsWordings without(NodeId item) {
    return new ContentsWordings(
        entries.stream().filter(entry -> !entry.item().equals(item)).toList());
  }
}
