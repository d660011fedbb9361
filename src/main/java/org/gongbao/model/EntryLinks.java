package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;

/// Which printed documents somebody said a chronicle entry tells of, and of which it does not
/// though it seems so. What its words say by themselves is found again whenever it is shown.
/// Documents that are set aside stay, for the day they come back.
///
/// @param told items it tells of
/// @param not items it does not tell of
public record EntryLinks(List<NodeId> told, List<NodeId> not) implements FieldValue {
  public static final EntryLinks NONE = new EntryLinks(List.of(), List.of());

  public EntryLinks {
    told = List.copyOf(told);
    not = List.copyOf(not);
  }

  /// It tells of this one.
  public EntryLinks with(NodeId item) {
    return new EntryLinks(plus(told, List.of(item)), minus(not, List.of(item)));
  }

  /// It does not tell of this one.
  public EntryLinks without(NodeId item) {
    return new EntryLinks(minus(told, List.of(item)), plus(not, List.of(item)));
  }

  /// What is said of either of two entries; that one tells of a document counts more.
  public EntryLinks plus(EntryLinks other) {
    List<NodeId> all = plus(told, other.told);
    return new EntryLinks(all, minus(plus(not, other.not), all));
  }

  private static List<NodeId> plus(List<NodeId> some, List<NodeId> more) {
    List<NodeId> all = new ArrayList<>(some);
    more.stream().filter(id -> !some.contains(id)).forEach(all::add);
    return all;
  }

  private static List<NodeId> minus(List<NodeId> some, List<NodeId> less) {
    return some.stream().filter(id -> !less.contains(id)).toList();
  }
}
