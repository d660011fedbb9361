package org.gongbao.ui.check;

import org.gongbao.check.read.Site;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Characters among those around them, on one line.
record Excerpt(String before, String found, String after) {
  static Excerpt of(Tree tree, Site site, int before, int after) {
    String chars =
        tree.find(site.start().node())
            .flatMap(node -> node.written(site.start().slot()))
            .orElse("");
    int from = Math.min(site.from(), chars.length());
    int to = Math.min(site.to(), chars.length());
    int begin = whole(chars, Math.max(0, from - before));
    int end = whole(chars, Math.min(chars.length(), to + after));
    return new Excerpt(
        (begin > 0 ? "…" : "") + line(chars, begin, from),
        line(chars, from, to),
        line(chars, to, end) + (end < chars.length() ? "…" : ""));
  }

  private static int whole(String chars, int offset) {
    return Text.isBoundary(chars, offset) ? offset : offset + 1;
  }

  private static String line(String chars, int from, int to) {
    return chars.substring(from, to).replace('\n', ' ');
  }

  @Override
  public String toString() {
    return before + found + after;
  }
}
