package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
      List.of("印发", "转发", "公布", "修改", "废止", "批转", "调整", "成立", "表彰");
  private static final List<String> ENDS =
      List.of("人民政府", "办公室", "办公厅", "委员会", "管理局", "政府", "集团", "中心", "公司", "学院");
  private static final List<String> BEFORE =
      List.of("关于", "实施", "工作", "建设", "发展", "管理", "行动", "推进", "加快", "加强", "促进", "若干");
  private static final int LEAST_LAST = 4;

  private final String chars;
  private final int[] positions;
  private final int em;
  private final int width;
  private final boolean[] legal;
  private final int[] parts;

  private SenseBreaks(String chars, int[] positions, int em, int width, List<Integer> preferred) {
    this.chars = chars;
    this.positions = positions;
    this.em = em;
    this.width = width;
    this.legal = new boolean[chars.length() + 1];
    this.parts = new int[chars.length() + 1];
    for (int at : BreakRules.opportunities(chars, Prohibition.GB)) {
      legal[at] = true;
      parts[at] = preferred.contains(at) ? 0 : parts(chars, at);
    }
  }

  /// @param positions where each character begins when all is set on one line
  /// @param width a line may have
  /// @param preferred offsets where someone wanted a line to end
  /// @return where each line ends, the end of the title last
  static List<Integer> of(
      String chars, int[] positions, int em, int width, List<Integer> preferred) {
    SenseBreaks breaks = new SenseBreaks(chars, positions, em, width, preferred);
    int least = Math.max(1, Math.ceilDiv(positions[chars.length()], Math.max(1, width)));
    List<Integer> best = List.of(chars.length());
    int cheapest = FORBIDDEN;
    for (int lines = least; lines <= least + 1; lines++) {
      List<Integer> ends = breaks.split(lines);
      int cost = ends.isEmpty() ? FORBIDDEN : breaks.cost(ends) + 12 * (lines - least);
      if (cost < cheapest) {
        cheapest = cost;
        best = ends;
      }
    }
    return best;
  }

  /// The cheapest way to cut into exactly so many lines, by dynamic programming over line ends.
  private List<Integer> split(int lines) {
    int length = chars.length();
    int ideal = Math.ceilDiv(ems(0, length), lines);
    int[][] cost = new int[lines + 1][length + 1];
    int[][] back = new int[lines + 1][length + 1];
    for (int[] row : cost) {
      Arrays.fill(row, FORBIDDEN);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int end = 1; end <= length; end++) {
        if ((line == lines) != (end == length) || end < length && !legal[end]) {
          continue;
        }
        for (int start = end - 1; start >= 0 && fits(start, end); start--) {
          int off = Math.abs(ems(start, end) - ideal);
          int whole = cost[line - 1][start] + off * off / 4 + parts[end];
          if (whole < cost[line][end]) {
            cost[line][end] = whole;
            back[line][end] = start;
          }
        }
      }
    }
    return cost[lines][length] >= FORBIDDEN ? List.of() : traced(back, lines, length);
  }

  /// What is too wide by itself is let through when it is one character.
  private boolean fits(int start, int end) {
    return positions[end] - positions[start] <= width || end - start == 1;
  }

  /// Length of a line in characters of full width.
  private int ems(int start, int end) {
    return (positions[end] - positions[start] + em / 2) / em;
  }

  private static List<Integer> traced(int[][] back, int lines, int length) {
    List<Integer> ends = new ArrayList<>();
    int end = length;
    for (int line = lines; line > 0; line--) {
      ends.add(end);
      end = back[line][end];
    }
    Collections.reverse(ends);
    return ends;
  }

  /// The whole cost of a cut, its shape included.
  private int cost(List<Integer> ends) {
    int cost = 0;
    int start = 0;
    int before = 0;
    int ideal = Math.ceilDiv(ems(0, chars.length()), ends.size());
    for (int end : ends) {
      int length = ems(start, end);
      int off = Math.abs(length - ideal);
      cost += parts[end] + off * off / 4;
      cost += before > 0 && Math.abs(length - before) < 2 ? 6 : 0;
      cost += end == chars.length() && length < LEAST_LAST ? 200 : 0;
      before = length;
      start = end;
    }
    return cost;
  }

  /// What ending a line at an offset parts.
  private static int parts(String chars, int at) {
    String head = chars.substring(0, at);
    String tail = chars.substring(at);
    if (tail.startsWith("的") || tail.length() < LEAST_LAST) {
      return 400;
    }
    int inside = depth(head) > 0 ? 30 : 0;
    if (tail.startsWith("关于")) {
      return inside;
    }
    if (AFTER.stream().anyMatch(head::endsWith) || tail.startsWith("《")) {
      return inside + 4;
    }
    if (head.endsWith("关于")) {
      return inside + 10;
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
