package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.layout.line.BreakRules;
import org.gongbao.layout.style.LineRules.Prohibition;

/// Breaks a title by sense: the least-cost lines of one shape, where the cost is what a break parts
/// and how far the lines are from trapezoid or lozenge.
///
/// Never before 的 or a closing mark, never leaving fewer than four characters, seldom inside 《》;
/// gladly after 关于, 印发, 转发, 的, 、 and before 关于 and 《.
final class SenseBreaks {
  private static final int FORBIDDEN = 100_000;
  private static final int NOWHERE = 60;
  private static final List<String> AFTER =
      List.of("关于", "印发", "转发", "公布", "修改", "废止", "批转", "调整", "成立", "表彰");
  private static final List<String> ENDS =
      List.of("人民政府", "办公室", "办公厅", "委员会", "管理局", "政府", "集团", "中心", "公司", "学院");
  private static final List<String> BEFORE =
      List.of("关于", "实施", "工作", "建设", "发展", "管理", "行动", "推进", "加快", "加强", "促进", "若干");
  private static final int LEAST_LAST = 4;

  private SenseBreaks() {}

  /// @param most characters a line holds
  /// @param least lines needed
  /// @return where each line ends, `to` last
  static List<Integer> of(String chars, int from, int to, int most, int least) {
    Set<Integer> legal = new HashSet<>();
    BreakRules.opportunities(chars.substring(from, to), Prohibition.GB)
        .forEach(offset -> legal.add(from + offset));
    List<Integer> best = List.of();
    int cheapest = Integer.MAX_VALUE;
    for (int lines = least; lines <= least + 1; lines++) {
      List<Integer> ends = split(chars, from, to, most, lines, legal);
      int cost =
          ends.isEmpty() ? Integer.MAX_VALUE : cost(chars, from, ends) + 40 * (lines - least);
      if (cost < cheapest) {
        cheapest = cost;
        best = ends;
      }
    }
    return best.isEmpty() ? List.of(to) : best;
  }

  /// The cheapest way to cut into exactly so many lines, by dynamic programming over line ends.
  private static List<Integer> split(
      String chars, int from, int to, int most, int lines, Set<Integer> legal) {
    int length = to - from;
    int ideal = Math.ceilDiv(length, lines);
    int[][] cost = new int[lines + 1][length + 1];
    int[][] back = new int[lines + 1][length + 1];
    for (int[] row : cost) {
      Arrays.fill(row, Integer.MAX_VALUE / 2);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int end = 1; end <= length; end++) {
        boolean last = line == lines;
        if (last != (end == length) || !last && !legal.contains(from + end)) {
          continue;
        }
        for (int start = Math.max(0, end - most); start < end; start++) {
          int off = Math.abs(end - start - ideal);
          int part = last ? 0 : parts(chars, from, from + end);
          int whole = cost[line - 1][start] + off * off / 2 + part;
          if (whole < cost[line][end]) {
            cost[line][end] = whole;
            back[line][end] = start;
          }
        }
      }
    }
    if (cost[lines][length] >= FORBIDDEN) {
      return List.of();
    }
    List<Integer> ends = new ArrayList<>();
    int end = length;
    for (int line = lines; line > 0; line--) {
      ends.add(from + end);
      end = back[line][end];
    }
    Collections.reverse(ends);
    return ends;
  }

  /// The whole cost of a cut, its shape included.
  private static int cost(String chars, int from, List<Integer> ends) {
    int cost = 0;
    int start = from;
    int before = 0;
    for (int end : ends) {
      int length = end - start;
      cost += end == ends.getLast() ? 0 : parts(chars, from, end);
      cost += before > 0 && Math.abs(length - before) < 2 ? 6 : 0;
      cost += end == ends.getLast() && length < LEAST_LAST ? 200 : 0;
      before = length;
      start = end;
    }
    return cost;
  }

  /// What ending a line at an offset parts.
  static int parts(String chars, int from, int at) {
    String head = chars.substring(from, at);
    String tail = chars.substring(at);
    if (tail.startsWith("的") || tail.length() < LEAST_LAST) {
      return 400;
    }
    int inside = depth(head) > 0 ? 30 : 0;
    if (head.endsWith("关于") || tail.startsWith("关于")) {
      return inside;
    }
    if (AFTER.stream().anyMatch(head::endsWith) || tail.startsWith("《")) {
      return inside + 4;
    }
    if (head.endsWith("的") || head.endsWith("、") || head.endsWith("》")) {
      return inside + 6;
    }
    if (head.endsWith("和") || head.endsWith("及") || head.endsWith("与")) {
      return inside + 16;
    }
    if (ENDS.stream().anyMatch(head::endsWith) || tail.startsWith("和") || tail.startsWith("及")) {
      return inside + 10;
    }
    return inside + (BEFORE.stream().anyMatch(tail::startsWith) ? 24 : NOWHERE);
  }

  private static int depth(String chars) {
    int depth = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      depth += c == '《' || c == '“' ? 1 : c == '》' || c == '”' ? -1 : 0;
    }
    return depth;
  }
}
