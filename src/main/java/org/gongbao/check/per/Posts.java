package org.gongbao.check.per;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two ways to write a post have in common.
final class Posts {
  /// Posts that one person has at a time, of the own city or province.
  private static final Pattern UNIQUE =
      Pattern.compile(
          "[省市](?:长|委书记|人大常委会主任|政协主席|纪委书记|监委主任|委秘书长|政府秘书长|(?:人民)?检察院检察长|(?:[中高]级人民)?法院院长"
              + "|委[\\p{IsHan}]{2,8}部部?长|委政法委书记|[\\p{IsHan}]{2,12}局局长)");

  private static final Pattern LEADER =
      Pattern.compile("市领导|(?:市政府)?副?市长|市委(?:副书记|书记|常委)|市(?:人大常委会|政协)副?(?:主任|主席)");

  private static final Pattern GOVERNMENT = Pattern.compile("^[省市](?:人民)?政府(?=副?[省市]长$)");
  private static final Pattern TIME = Pattern.compile("^(?:代|原|时任)");
  private static final Pattern KNOWN = Pattern.compile("副?[省市]长|.{4,}");

  private Posts() {}

  /// 市政府副市长 and 副市长, 市委组织部部长 and 组织部部长 are one.
  static String plain(String post) {
    String plain = TIME.matcher(GOVERNMENT.matcher(post).replaceFirst("")).replaceFirst("");
    return KNOWN.matcher(plain).matches() ? plain : "";
  }

  static boolean isUnique(String post) {
    return UNIQUE.matcher(plain(post)).matches();
  }

  /// Of several posts those that one person has at a time, plain.
  static Set<String> sole(Set<String> posts) {
    return posts.stream().filter(Posts::isUnique).map(Posts::plain).collect(Collectors.toSet());
  }

  /// 市领导 may stand for it.
  static boolean isLeader(String post) {
    return LEADER.matcher(post).matches();
  }

  static Set<String> plain(List<Held> all) {
    return all.stream()
        .flatMap(held -> held.posts().stream())
        .map(Posts::plain)
        .filter(post -> !post.isEmpty() && !post.endsWith("领导"))
        .collect(Collectors.toSet());
  }

  /// True when two names share a post; those of two characters one that cannot be shared.
  static boolean areShared(List<Held> some, List<Held> others) {
    boolean brief = some.getFirst().name().length() < 3;
    Set<String> theirs = plain(others);
    Stream<String> shared = plain(some).stream().filter(theirs::contains);
    return shared.anyMatch(post -> !brief || isUnique(post))
        || !brief && (areLeaders(some, others) || areLeaders(others, some));
  }

  /// 市领导 stands for any post of the city's four bodies.
  private static boolean areLeaders(List<Held> some, List<Held> others) {
    return some.stream().anyMatch(held -> held.posts().contains("市领导"))
        && others.stream().flatMap(held -> held.posts().stream()).anyMatch(Posts::isLeader);
  }
}
