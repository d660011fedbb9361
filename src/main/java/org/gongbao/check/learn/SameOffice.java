package org.gongbao.check.learn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether two names stand for one organisation: 江州市发展和改革委员会, 市发改委.
final class SameOffice {
  private static final Pattern CITY = Pattern.compile("^(?:中共)?\\p{IsHan}{2,4}?(市)(?=..)");
  private static final String AREAS = "省市区县州盟";

  private SameOffice() {}

  /// A name without what its city calls itself.
  static String plain(String name) {
    String short_ = name.replace("人民政府", "政府").replace("人民法院", "法院").replace("人民检察院", "检察院");
    Matcher city = CITY.matcher(short_);
    boolean leads = city.find() && AREAS.indexOf(short_.charAt(0)) < 0;
    return leads ? city.group(1) + short_.substring(city.end()) : short_;
  }

  /// Of an area of its own (临江区教育局) nothing is left out.
  static boolean same(String one, String other) {
    String left = plain(one);
    String right = plain(other);
    return left.equals(right)
        || left.length() > right.length() && isShort(right, left)
        || right.length() > left.length() && isShort(left, right);
  }

  /// True when the shorter has characters of the longer in their order, the first two and the last
  /// among them or the last of 委员会.
  private static boolean isShort(String brief, String whole) {
    if (brief.length() < 3 || !whole.startsWith(brief.substring(0, 2))) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < brief.length(); i++) {
      at = whole.indexOf(brief.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    String rest = whole.substring(at);
    return rest.isEmpty() || rest.equals("员会") || rest.equals("公室");
  }
}
