package org.gongbao.layout.inspect;

import java.util.HashMap;
import java.util.Map;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.NodeId;

/// Counts characters by node, order aside: how many, and a sum over which ones they are.
final class Tally {
  private final Map<NodeId, long[]> byNode = new HashMap<>();

  void add(NodeId node, String chars) {
    if (chars.isEmpty()) {
      return;
    }
    long[] sum = byNode.computeIfAbsent(node, any -> new long[2]);
    int at = 0;
    while (at < chars.length()) {
      int codePoint = chars.codePointAt(at);
      at += Character.charCount(codePoint);
      if (!ComparisonText.isDropped(codePoint)) {
        sum[0]++;
        sum[1] += mixed(codePoint);
      }
    }
  }

  void addAll(Tally other) {
    other.byNode.forEach(
        (node, sum) -> {
          long[] mine = byNode.computeIfAbsent(node, any -> new long[2]);
          mine[0] += sum[0];
          mine[1] += sum[1];
        });
  }

  /// True when both hold the same characters of a node.
  boolean agrees(Tally other, NodeId node) {
    long[] none = new long[2];
    long[] mine = byNode.getOrDefault(node, none);
    long[] theirs = other.byNode.getOrDefault(node, none);
    return mine[0] == theirs[0] && mine[1] == theirs[1];
  }

  long count(NodeId node) {
    long[] sum = byNode.get(node);
    return sum == null ? 0 : sum[0];
  }

  Iterable<NodeId> nodes() {
    return byNode.keySet();
  }

  private static long mixed(int codePoint) {
    long z = codePoint * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 31)) * 0xBF58476D1CE4E5B9L;
    return z ^ (z >>> 29);
  }
}
