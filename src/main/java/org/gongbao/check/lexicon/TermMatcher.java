package org.gongbao.check.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Finds every occurrence of many terms in one pass over a text (Aho and Corasick, 1975). The trie
/// is numbered breadth first, so the children of a node stand side by side, and lies in a few flat
/// arrays. Terms are compared by UTF-16 units. Immutable; any thread.
final class TermMatcher {
  private static final int NONE = -1;
  private static final int ROOT = 0;

  private final String[] terms;
  private final char[] label;

  /// Where the children of a node begin, by label; they end where those of the next begin.
  private final int[] first;

  /// The node of the longest proper suffix that is in the trie.
  private final int[] fail;

  /// The term that ends at a node, or none.
  private final int[] term;

  /// The next node along the failures at which a term ends, or none.
  private final int[] shorter;

  private final int[] fromRoot = new int[Character.MAX_VALUE + 1];

  /// Told of each occurrence, by its end, the longest of one end first.
  @FunctionalInterface
  interface Occurrence {
    /// @param term its number in [TermMatcher#terms]
    void at(int term, int from, int to);
  }

  private TermMatcher(String[] sorted) {
    terms = sorted;
    int nodes = nodes(sorted);
    label = new char[nodes];
    first = new int[nodes + 1];
    fail = new int[nodes];
    term = new int[nodes];
    shorter = new int[nodes];
    grow();
  }

  /// @throws IllegalArgumentException for an empty term
  static TermMatcher of(Collection<String> terms) {
    TreeSet<String> sorted = new TreeSet<>(terms);
    if (sorted.contains("")) {
      throw new IllegalArgumentException("empty term");
    }
    return new TermMatcher(sorted.toArray(String[]::new));
  }

  /// The terms, sorted, each once.
  List<String> terms() {
    return List.of(terms);
  }

  private static int nodes(String[] sorted) {
    int nodes = 1;
    String before = "";
    for (String one : sorted) {
      int shared = Arrays.mismatch(before.toCharArray(), one.toCharArray());
      nodes += one.length() - Math.max(shared, 0);
      before = one;
    }
    return nodes;
  }

  /// Each node is a stretch of the sorted terms that begin alike; made in the order of depth, so
  /// that the failure of a node, being less deep, is known before it.
  private void grow() {
    int nodes = label.length;
    int[] low = new int[nodes];
    int[] high = new int[nodes];
    int[] depth = new int[nodes];
    high[ROOT] = terms.length;
    int made = 1;
    for (int node = ROOT; node < nodes; node++) {
      first[node] = made;
      int at = low[node];
      boolean ends = at < high[node] && terms[at].length() == depth[node];
      term[node] = ends ? at++ : NONE;
      shorter[node] = term[fail[node]] == NONE || node == ROOT ? shorter[fail[node]] : fail[node];
      while (at < high[node]) {
        char c = terms[at].charAt(depth[node]);
        label[made] = c;
        low[made] = at;
        depth[made] = depth[node] + 1;
        fail[made] = node == ROOT ? ROOT : next(fail[node], c);
        while (at < high[node] && terms[at].charAt(depth[node]) == c) {
          at++;
        }
        high[made] = at;
        if (node == ROOT) {
          fromRoot[c] = made;
        }
        made++;
      }
      if (node == ROOT) {
        shorter[ROOT] = NONE;
      }
    }
    first[nodes] = made;
  }

  void scan(CharSequence text, Occurrence found) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      node = next(node, text.charAt(i));
      int ending = term[node] == NONE ? shorter[node] : node;
      while (ending != NONE) {
        int which = term[ending];
        found.at(which, i + 1 - terms[which].length(), i + 1);
        ending = shorter[ending];
      }
    }
  }

  /// Where one more character leads.
  private int next(int from, char c) {
    int node = from;
    while (node != ROOT) {
      int child = Arrays.binarySearch(label, first[node], first[node + 1], c);
      if (child >= 0) {
        return child;
      }
      node = fail[node];
    }
    return fromRoot[c];
  }
}
