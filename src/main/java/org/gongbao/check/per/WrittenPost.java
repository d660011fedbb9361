package org.gongbao.check.per;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A post as posts are compared: 江州市人民政府副市长, 市政府副市长 and 副市长 are one.
///
/// @param place whose it is, such as 江州; empty where it is not said
/// @param core body and office in their short forms, without the place: 市财政局局长
/// @param acting 代市长
record WrittenPost(String place, String core, boolean acting) {
  private static final Pattern PLACE =
      Pattern.compile("(?![省市县区州旗])([\\p{IsHan}&&[^副委局厅部组代政]]{2,6}?)(?=[省市县区州旗](?!领导))");
  private static final Pattern ASSEMBLY =
      Pattern.compile("(?:中国人民政治协商会议|政协)(\\p{IsHan}{0,7}?[省市县区州旗])委员会");
  private static final Pattern OF_GOVERNMENT =
      Pattern.compile("^[省市县区州旗]?(?:政府)?(?=代?副?[省市县区州旗]长$)");
  private static final Pattern FORMER = Pattern.compile("^(?:原|前|时任|历任|曾任)");
  private static final Pattern OF_COMMITTEE = Pattern.compile("^(?=(?:组织|宣传|统战)部|政法委书记)");

  /// @param written with its body, or without
  static WrittenPost of(String written) {
    String plain =
        ASSEMBLY
            .matcher(written.replaceAll("[\\s\u3000]", ""))
            .replaceFirst("$1政协")
            .replaceFirst("^(?:中国共产党|中共)", "")
            .replace("人民代表大会常务委员会", "人大常委会")
            .replace("纪律检查委员会", "纪委")
            .replace("监察委员会", "监委")
            .replace("中级人民法院", "法院")
            .replaceFirst("(?<!代表)人民(?=政府|检察院|法院)", "")
            .replaceFirst("(?<=[省市县区州旗])委员会", "委");
    String place = "";
    Matcher leading = PLACE.matcher(plain);
    while (leading.lookingAt()) {
      // 江州市望湖区区长 is of 望湖.
      place = leading.group(1);
      plain = plain.substring(leading.end());
      leading = PLACE.matcher(plain.substring(1));
      if (leading.lookingAt()) {
        plain = plain.substring(1);
      }
    }
    String core = OF_GOVERNMENT.matcher(plain).replaceFirst("");
    boolean acting = core.startsWith("代");
    core = acting ? core.substring(1) : core;
    return new WrittenPost(place, OF_COMMITTEE.matcher(core).replaceFirst("市委"), acting);
  }

  /// True for who had it before: 原市长, 时任局长.
  static boolean isFormer(String written) {
    return FORMER.matcher(written).lookingAt();
  }

  /// True when nothing is said of the body: 局长, 主任.
  boolean isBare() {
    return core.length() < 4 && !core.matches("副?[省市县区州]长");
  }

  /// 局长 for 副局长 and the other way round; the same body.
  boolean isDeputyOrChiefOf(WrittenPost other) {
    boolean one = core.indexOf('副') >= 0;
    return one != other.core.indexOf('副') >= 0
        && core.replaceFirst("副", "").equals(other.core.replaceFirst("副", ""));
  }
}
