package org.gongbao.check.read;

import java.util.regex.Pattern;

/// Names of documents, compared.
public final class Names {
  private static final String FROM = "()[]-－–―─﹣~～〈〉“”\"";
  private static final String TO = "（）〔〕————————《》“”“";
  private static final Pattern MARKS = Pattern.compile("[《》、，,]");
  private static final double ALIKE = 0.6;

  private Names() {}

  /// A name as names are compared: without spaces and quotation marks, brackets and dashes of one
  /// form.
  public static String normal(String name) {
    StringBuilder normal = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int at = FROM.indexOf(c);
      char same = at < 0 ? c : TO.charAt(at);
      boolean twice = same == '—' && !normal.isEmpty() && normal.charAt(normal.length() - 1) == '—';
      if (!Characters.isSpace(c) && c != '\n' && "“”".indexOf(same) < 0 && !twice) {
        normal.append(same);
      }
    }
    return normal.toString();
  }

  /// A normal name without title marks and commas too: as a title is cited, with them or without,
  /// and issuers that are printed side by side with 、 between them.
  public static String bare(String name) {
    return MARKS.matcher(normal(name)).replaceAll("");
  }

  public static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /// True for names so alike that they were meant to be the same.
  public static boolean alike(String one, String other) {
    String left = normal(one);
    String right = normal(other);
    int longest = Math.max(left.length(), right.length());
    return longest > 0 && common(left, right) >= ALIKE * longest;
  }

  /// How many characters both have in the same order.
  private static int common(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int i = 0; i < left.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= right.length(); j++) {
        int above = row[j];
        row[j] =
            left.charAt(i) == right.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[right.length()];
  }
}
