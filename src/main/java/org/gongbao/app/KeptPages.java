package org.gongbao.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.ledger.LedgerLine;

/// The pages the items of an issue began on when it was laid out last.
///
/// @param of by item; one that is not there is not known
record KeptPages(Map<NodeId, Integer> of) {
  static final KeptPages NONE = new KeptPages(Map.of());

  KeptPages {
    of = Map.copyOf(of);
  }

  static KeptPages of(Issue issue, Composition composed) {
    Map<NodeId, Integer> pages = new LinkedHashMap<>();
    for (Item item : issue.items()) {
      composed.startOf(item.id()).ifPresent(page -> pages.put(item.id(), page));
    }
    return new KeptPages(pages);
  }

  /// A line with its page. The contents list an issue came with knows better.
  LedgerLine paged(LedgerLine line) {
    Integer page = of.get(line.printed().item());
    return page == null || !line.printed().page().isEmpty()
        ? line
        : line.on(Integer.toString(page));
  }

  /// As a setting keeps them: page, then item.
  String written() {
    return of.entrySet().stream()
        .sorted(Map.Entry.<NodeId, Integer>comparingByValue())
        .map(one -> one.getValue() + ":" + one.getKey())
        .collect(Collectors.joining(" "));
  }

  /// @throws NumberFormatException or IndexOutOfBoundsException for what is no such text
  static KeptPages read(String text) {
    Map<NodeId, Integer> pages = new HashMap<>();
    for (String one : text.isEmpty() ? new String[0] : text.split(" ")) {
      int colon = one.indexOf(':');
      pages.put(new NodeId(one.substring(colon + 1)), Integer.parseInt(one.substring(0, colon)));
    }
    return new KeptPages(pages);
  }
}
