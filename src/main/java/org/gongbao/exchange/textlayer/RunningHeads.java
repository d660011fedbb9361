package org.gongbao.exchange.textlayer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells running heads, feet and page numbers from the text: they come again on other pages, at the
/// same height, the same but for their digits.
final class RunningHeads {
  private static final int EDGE = 2;
  private static final int FEWEST_PAGES = 3;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–－―─·•.]{1,3}#[-—–－―─·•.]{1,3}|第#页(?:[，,/]?共#页)?|#/#");

  private RunningHeads() {}

  /// The rows that are furniture, of all pages.
  ///
  /// @param pages rows of each page from top to bottom
  static Set<Row> of(List<List<Row>> pages) {
    Map<String, List<Row>> again = new HashMap<>();
    Set<Row> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Row> page : pages) {
      for (Row row : edges(page)) {
        String form = form(row);
        if (PAGE_NUMBER.matcher(form).matches()) {
          found.add(row);
        }
        String place = form + "@" + Math.round(row.baseline() / 6);
        again.computeIfAbsent(place, key -> new ArrayList<>()).add(row);
      }
    }
    for (List<Row> rows : again.values()) {
      boolean number = form(rows.getFirst()).equals("#");
      int enough = number ? 2 : Math.max(FEWEST_PAGES, pages.size() / 5);
      if (rows.size() >= Math.min(enough, FEWEST_PAGES * 4)) {
        found.addAll(rows);
      }
    }
    return found;
  }

  private static List<Row> edges(List<Row> page) {
    List<Row> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
    edges.addAll(page.subList(Math.max(edges.size(), page.size() - EDGE), page.size()));
    return edges;
  }

  private static String form(Row row) {
    return row.text().replaceAll("[\\s\\u3000]", "").replaceAll("[0-9０-９]+", "#");
  }
}
