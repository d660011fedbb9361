package org.gongbao.check.read;

import java.util.List;

/// Where a 代字 begins among the words before it: 按照江府发 is 江府发.
final class CodeWords {
  private static final int LONGEST = 10;
  private static final int BRACKETED = 4;

  /// Words that lead to a number and are no part of one.
  private static final List<String> LEADING =
      List.of(
          "按照", "根据", "依据", "依照", "参照", "执行", "印发", "转发", "下发", "落实", "贯彻", "详见", "文件", "通知", "意见",
          "决定", "办法", "方案", "规定", "批复", "文号", "字号", "为", "以", "的", "和", "及", "与", "见", "即", "由",
          "对", "将", "在", "据", "是", "于", "照", "按", "日", "你院", "我院", "你局", "你厅", "你部", "你市", "你省",
          "我局", "我厅", "政府", "办公室", "办公厅", "委员会", "市委", "省委", "县委", "国务院", "党中央", "我市");

  private CodeWords() {}

  static int begin(String chars, int to, int floor) {
    int i = to;
    while (i > floor && to - i < LONGEST && isPart(chars, i, floor)) {
      i--;
    }
    int from = i;
    for (String word : LEADING) {
      int at = chars.lastIndexOf(word, to - word.length() - 2);
      if (at >= i && at + word.length() > from) {
        from = at + word.length();
      }
    }
    return from;
  }

  private static boolean isPart(String chars, int end, int floor) {
    char c = chars.charAt(end - 1);
    if (Characters.isHan(c)) {
      return true;
    }
    if (c == '）' || c == ')') {
      int open = Math.max(chars.lastIndexOf('（', end), chars.lastIndexOf('(', end));
      return open > floor && end - open <= BRACKETED + 2 && open + 1 < end - 1;
    }
    // The opening bracket of such a part, whose closing one was passed.
    boolean opened = c == '（' || c == '(';
    return opened
        && end < chars.length()
        && chars
            .substring(end, Math.min(chars.length(), end + BRACKETED + 1))
            .matches("\\p{IsHan}+[）)].*")
        && end - 2 >= floor
        && Characters.isHan(chars.charAt(end - 2));
  }
}
