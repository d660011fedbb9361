package org.gongbao.edit.known;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names of persons in running text: behind a post (副市长叶承屿), and in lists that go on with 、.
/// A name may be of two or of three characters; where the text does not tell, both are answered for
/// by its first two.
public final class PersonNames {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚"
          + "谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文裴闻宁柳陶俞柯温季凌安景路费";
  private static final String COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|闻人|司徒";
  private static final String POST =
      "书记|省长|市长|区长|县长|镇长|乡长|厅长|局长|处长|科长|主任|主席|部长|秘书长|院长|检察长|行长|校长|会长|组长|常委|委员|政委|司令员"
          + "|总经理|董事长|领导|总指挥|总监|代表|教授|同志";
  private static final String NAME =
      "((?:" + COMPOUND + ")\\p{IsHan}{1,2}|[" + SURNAMES + "]\\p{IsHan}{1,2})";
  private static final Pattern BEHIND_POST =
      Pattern.compile("(?U)(?:" + POST + ")" + NAME + "((?:、\\p{IsHan}{2,3})*)");

  /// A name as found.
  ///
  /// @param post written before it, from a mark on; empty where that is no post
  public record Found(String name, String post) {
    /// What tells persons apart whatever follows a name of two characters.
    public String key() {
      return name.length() > 3 ? name.substring(0, 3) : name.substring(0, 2);
    }
  }

  private PersonNames() {}

  /// In the order they stand.
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher m = BEHIND_POST.matcher(text);
    int from = 0;
    while (m.find(from)) {
      found.add(new Found(name(text, m.start(1), m.group(1)), post(text, m.start(1))));
      for (String next : m.group(2).split("、")) {
        boolean name = !next.isEmpty() && SURNAMES.indexOf(next.charAt(0)) >= 0;
        if (name) {
          found.add(new Found(next, ""));
        }
      }
      from = m.end(1);
    }
    return found;
  }

  /// Cut to two characters where the third begins what the person does.
  private static String name(String text, int start, String longest) {
    boolean compound = longest.length() == 4 || longest.matches("(?:" + COMPOUND + ").*");
    int end = start + longest.length();
    boolean done =
        end == text.length()
            || "、，。；：,;（）()和与及同等在到主出率带会赴向就为致作听检调参讲对率".indexOf(text.charAt(end)) >= 0;
    boolean verb = "主出率到会赴参在带向就为致听检调与和同对及".indexOf(longest.charAt(longest.length() - 1)) >= 0;
    boolean cut = longest.length() > (compound ? 3 : 2) && verb && !done;
    return cut ? longest.substring(0, longest.length() - 1) : longest;
  }

  private static String post(String text, int end) {
    int start = end;
    while (start > 0 && "，。；：,;（）()“”".indexOf(text.charAt(start - 1)) < 0 && end - start < 24) {
      start--;
    }
    boolean whole = start == 0 || "，。；：,;（）()“”".indexOf(text.charAt(start - 1)) >= 0;
    String post = text.substring(start, end);
    return whole && post.length() <= 16 && !post.matches("(?:市|区|县|省)?(?:领导|同志|代表).*") ? post : "";
  }
}
