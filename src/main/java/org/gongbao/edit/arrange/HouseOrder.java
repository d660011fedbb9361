package org.gongbao.edit.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;

/// 按文号排列: the items of a section by 机关代字, year and serial (domain TOC-05, A.2).
///
/// Codes stand as the register lists them; those it does not list follow, in the order in which the
/// section first has them. Orders without a code come by themselves in the place the section has
/// them. What has no number stays behind the others, and equals stay as they were.
public final class HouseOrder {
  private static final Comparator<DocumentNumber> BY_NUMBER =
      Comparator.comparingInt(DocumentNumber::year).thenComparingInt(DocumentNumber::serial);

  private final Tree tree;
  private final List<String> registered;

  /// @param registered codes in the order of the register
  public HouseOrder(Tree tree, List<String> registered) {
    this.tree = tree;
    this.registered = List.copyOf(registered);
  }

  /// Orders one section.
  public Optional<Step> section(NodeId section) {
    return order(tree.issue().sections().stream().filter(one -> one.id().equals(section)).toList());
  }

  /// Orders each section by itself.
  public Optional<Step> all() {
    return order(tree.issue().sections());
  }

  private Optional<Step> order(List<Section> sections) {
    List<Edit> edits = new ArrayList<>();
    sections.forEach(section -> splice(section).ifPresent(edits::add));
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step("outline.step.order", edits, Optional.empty()));
  }

  /// One edit however many items move.
  private Optional<Edit> splice(Section section) {
    List<Item> before = section.items();
    List<Item> after = ordered(before);
    int first = 0;
    int last = before.size();
    while (first < last && before.get(first) == after.get(first)) {
      first++;
    }
    while (last > first && before.get(last - 1) == after.get(last - 1)) {
      last--;
    }
    return first == last
        ? Optional.empty()
        : Optional.of(
            new SpliceEdit(
                section.id(),
                Branch.ITEMS,
                first,
                List.copyOf(before.subList(first, last)),
                List.copyOf(after.subList(first, last))));
  }

  /// Items in the order of the house.
  public List<Item> ordered(List<Item> items) {
    Map<String, Integer> ranks = new HashMap<>();
    registered.forEach(code -> ranks.putIfAbsent(code, ranks.size()));
    items.forEach(
        item -> number(item).ifPresent(one -> ranks.putIfAbsent(one.code(), ranks.size())));
    List<Item> numbered = new ArrayList<>();
    List<Item> others = new ArrayList<>();
    items.forEach(item -> (number(item).isPresent() ? numbered : others).add(item));
    Comparator<DocumentNumber> byCode =
        Comparator.comparingInt(number -> ranks.getOrDefault(number.code(), 0));
    numbered.sort(
        Comparator.comparing(item -> number(item).orElseThrow(), byCode.thenComparing(BY_NUMBER)));
    numbered.addAll(others);
    return List.copyOf(numbered);
  }

  private static Optional<DocumentNumber> number(Item item) {
    return item instanceof Document document
        ? document.numbers().list().stream().findFirst()
        : Optional.empty();
  }
}
