package org.gongbao.check.num;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;

/// 列举 that belongs to a count.
///
/// @param least items it has at least
/// @param most items it may have; without bound where it ends in 等
record Listing(int from, int to, int least, int most) {
  private static final int REACH = 300;
  private static final int HEAD = 14;
  private static final List<String> SUMMED = List.of("共计", "合计", "一共", "总共", "共", "这", "上述", "以上");

  /// Behind these a number begins something else: 推进甲、乙建成三个平台.
  private static final String VERBS =
      "有成为建设立增到达约近超第每各前后按分由在从以及和与或、了的是那其余另占含下辖属于持出全得获配定列至被把对向新开办创造供选派中";

  private static final List<String> ALL_NAMED =
      List.of("，即", "，分别是", "，分别为", "分别是", "分别为", "，具体为", "，具体是");
  private static final List<String> NOT_ALL =
      List.of(
          "其中", "含", "不含", "除", "如", "例如", "见", "以下", "下同", "简称", "不包括", "不", "详见", "原", "即原",
          "包括但");
  private static final Pattern JOINED = Pattern.compile("以及|[和与及或暨]|并(?=[^、]{2})");
  private static final Pattern STEP =
      Pattern.compile("([一二三四五六七八九十])(?:是|要)|（([一二三四五六七八九十])）|([①-⑳])");

  private static final int LONGEST = 1500;
  private static final String HEAD_ENDS = Stretch.CLAUSE_ENDS + "、（）“”";
  private static final String PLACES = "县市区省镇乡村";
  private static final Set<String> ABSTRACT_UNITS = Set.of("大", "类", "种", "方面", "环节", "阶段");
  private static final List<String> ABSTRACT =
      List.of("领域", "方面", "环节", "板块", "方向", "阶段", "步骤", "行业", "类别", "部分", "层面", "维度", "要素");

  boolean differs(int count) {
    return count < least || count > most;
  }

  /// 甲县、乙县和丙县三个县.
  ///
  /// @param left the list begins behind it
  static Optional<Listing> before(Passage passage, Numeral count, int left) {
    int end = count.from();
    for (String word : SUMMED) {
      if (passage.chars().startsWith(word, end - word.length())) {
        end -= word.length();
      }
    }
    boolean more = passage.at(end - 1) == '等';
    end = more ? end - 1 : end;
    int from = begin(passage, end, left);
    List<String> items = Stretch.split(passage.chars().substring(from, end), '、');
    if (items.size() < 2 || !isKind(passage, count, items)) {
      return Optional.empty();
    }
    boolean alike = items.size() > 2 && items.stream().map(Listing::last).distinct().count() == 1;
    boolean whole = !more && isWhole(passage, from, end, items);
    int least = alike && last(items.getFirst()) != 0 ? items.size() + paired(items) : 0;
    int most = whole ? items.size() + joined(items) : Integer.MAX_VALUE;
    return Optional.of(new Listing(from, end, least, most));
  }

  /// True when no further item can stand before the list and the number belongs to it.
  private static boolean isWhole(Passage passage, int from, int end, List<String> items) {
    char last = passage.at(end - 1);
    char before = passage.at(from - 1);
    boolean begins = before == 0 || "。；：\n（“".indexOf(before) >= 0;
    if (before == '，') {
      // 甲业，乙业、丙业三大行业: commas may part items too.
      int clause = Stretch.start(passage, from - 1, Stretch.CLAUSE_ENDS, REACH);
      char ending = passage.at(from - 2);
      begins =
          passage.chars().substring(clause, from - 1).indexOf('、') < 0
              && items.stream().noneMatch(item -> last(item) == ending);
    }
    boolean name = Characters.isHan(last) && VERBS.indexOf(last) < 0 || "”》）".indexOf(last) >= 0;
    return begins
        && name
        && items.stream().noneMatch(item -> item.isBlank() || item.indexOf('等') >= 0);
  }

  private static int begin(Passage passage, int end, int left) {
    int depth = 0;
    int i = end;
    while (i > left && end - i < REACH) {
      char c = passage.at(i - 1);
      if ("）)》”".indexOf(c) >= 0) {
        depth++;
      } else if ("（(《“".indexOf(c) >= 0) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (depth == 0 && Stretch.CLAUSE_ENDS.indexOf(c) >= 0) {
        return i;
      }
      i--;
    }
    return i;
  }

  /// 三个县（甲县、乙县、丙县）, 三个县：甲县、乙县、丙县。
  static Optional<Listing> after(Passage passage, Numeral count) {
    int p = count.end();
    while (p - count.end() < HEAD
        && (Characters.isHan(passage.at(p))
            || "“”".indexOf(passage.at(p)) >= 0 && p < passage.length())
        && !Stretch.begins(passage, p, ALL_NAMED)) {
      p++;
    }
    int from;
    int to;
    if (passage.at(p) == '（') {
      from = p + 1;
      to = Stretch.end(passage, from, "）", LONGEST);
    } else if (passage.at(p) == '：') {
      from = p + 1;
      to = Stretch.end(passage, from, "。\n", LONGEST);
    } else {
      int at = p;
      Optional<String> lead =
          ALL_NAMED.stream().filter(w -> passage.chars().startsWith(w, at)).findFirst();
      if (lead.isEmpty()) {
        return Optional.empty();
      }
      from = p + lead.get().length();
      from += passage.at(from) == '：' ? 1 : 0;
      to = Stretch.end(passage, from, "。；\n", LONGEST);
    }
    boolean ends = to - from < LONGEST && !isTold(passage, from, to);
    return ends ? listed(passage, count, from, to) : Optional.empty();
  }

  private static Optional<Listing> listed(Passage passage, Numeral count, int from, int to) {
    String text = passage.chars().substring(from, to);
    if (NOT_ALL.stream().anyMatch(text::startsWith)) {
      return Optional.empty();
    }
    if (STEP.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    List<String> items = Stretch.split(text, '；');
    items = items.getLast().isBlank() ? items.subList(0, items.size() - 1) : items;
    if (items.size() > 1) {
      // Behind a full stop the list may go on.
      int most = to + 1 >= passage.length() ? items.size() : Integer.MAX_VALUE;
      return Optional.of(new Listing(from, to, items.size(), most));
    }
    if (Stretch.bare(text).matches("(?s).*[，：；:,].*")) {
      return Optional.empty();
    }
    items = Stretch.split(text, '、');
    // 八个省（区、市） names kinds, not members.
    if (items.size() < 2 || items.stream().anyMatch(item -> item.strip().length() < 2)) {
      return Optional.empty();
    }
    if (passage.at(from - 1) == '（' && !isKind(passage, count, items)) {
      return Optional.empty();
    }
    boolean more = Stretch.bare(text).strip().endsWith("等");
    int most = more ? Integer.MAX_VALUE : items.size() + joined(items);
    return Optional.of(new Listing(from, to, items.size() + paired(items), most));
  }

  /// True when what is counted is what is listed: 甲镇、乙镇12个村 counts villages of towns, 生产线7条 stands
  /// behind what it counts.
  private static boolean isKind(Passage passage, Numeral count, List<String> items) {
    String head =
        passage.chars().substring(count.end(), Stretch.end(passage, count.end(), HEAD_ENDS, HEAD));
    char last = last(items.getLast());
    boolean alike = last != 0 && items.stream().allMatch(item -> last(item) == last);
    if (alike && (head.indexOf(last) >= 0 || count.unit().indexOf(last) >= 0)) {
      return true;
    }
    if (ABSTRACT_UNITS.contains(count.unit())) {
      return !head.isEmpty();
    }
    if (ABSTRACT.stream().anyMatch(head::startsWith)) {
      return true;
    }
    // 东山、西河三个县: names alone.
    return !alike
        && !head.isEmpty()
        && (PLACES.indexOf(head.charAt(0)) >= 0 || PLACES.contains(count.unit()))
        && items.stream().allMatch(item -> item.length() < 5 && PLACES.indexOf(last(item)) < 0);
  }

  /// True when the items have counts of their own: 20个项目：甲县3个、乙县17个.
  private static boolean isTold(Passage passage, int from, int to) {
    return passage.fact(Numerals.ALL).stream()
        .anyMatch(
            n ->
                n.from() >= from
                    && n.end() <= to
                    && !n.isHan()
                    && !n.unit().isEmpty()
                    && !n.ordinal());
  }

  private static int joined(List<String> items) {
    int joined = 0;
    for (String item : items) {
      Matcher matcher = JOINED.matcher(Stretch.bare(item));
      while (matcher.find()) {
        joined++;
      }
    }
    return joined;
  }

  /// 1 when the last of items that all end alike is a pair that does so too: 甲区、乙区、丙区和丁区.
  private static int paired(List<String> items) {
    char last = last(items.getLast());
    List<String> pair = List.of(JOINED.split(Stretch.bare(items.getLast()).strip(), -1));
    boolean alike =
        pair.size() == 2
            && pair.getFirst().length() > 1
            && last(pair.getFirst()) == last
            && items.stream().allMatch(item -> last(item) == last);
    return alike ? 1 : 0;
  }

  private static char last(String item) {
    String bare = Stretch.bare(item).strip();
    return bare.isEmpty() ? 0 : bare.charAt(bare.length() - 1);
  }
}
