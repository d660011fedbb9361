package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// The text of a cell taken apart at its points.
final class Clauses {
  static final Fact<Passage, List<Clause>> OF = Fact.of(Clauses::of);

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:[0-9]{1,2}[.．、)）]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]是|[—–-]{1,2}).*+");

  private Clauses() {}

  /// @param to behind its point
  /// @param plain its characters without spaces and point
  /// @param begins true for the first of a sentence
  /// @param ends true for the last of a sentence
  /// @param listed part of an item of a list (1. …)
  record Clause(int from, int to, String plain, boolean begins, boolean ends, boolean listed) {}

  private static List<Clause> of(Passage passage) {
    List<Clause> clauses = new ArrayList<>();
    String chars = passage.chars();
    boolean begins = true;
    boolean listed = false;
    int from = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      boolean end = "。；;！？\n".indexOf(c) >= 0 || i == chars.length() - 1;
      boolean thousands =
          c == ',' && Character.isDigit(passage.at(i - 1)) && Character.isDigit(passage.at(i + 1));
      if (end || "，,".indexOf(c) >= 0 && !thousands) {
        boolean point = "，,。；;！？\n".indexOf(c) >= 0;
        String plain = CellNumber.plain(chars.substring(from, point ? i : i + 1));
        if (!plain.isEmpty()) {
          listed = begins ? isListed(plain) : listed;
          clauses.add(new Clause(from, i + 1, plain, begins, end, listed));
        }
        begins = end || begins && plain.isEmpty();
        from = i + 1;
      }
    }
    return List.copyOf(clauses);
  }

  private static boolean isListed(String plain) {
    return ORDINAL.matcher(plain.substring(0, Math.min(8, plain.length()))).matches();
  }
}
