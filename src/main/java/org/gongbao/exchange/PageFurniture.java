package org.gongbao.exchange;

import java.util.List;
import java.util.regex.Pattern;

/// Lines a site sets around a document, which come along where a page was copied as text: the way
/// to the page, buttons, where and when it was put there.
final class PageFurniture {
  private static final int LONGEST = 160;
  private static final int LONGEST_LINK = 60;
  private static final Pattern WAY =
      Pattern.compile("(?U)(?:您?.{0,5}位置\\s*[：:].*|(?:网站)?首\\s*页\\s*[>＞»/→-].*)");

  /// What a page tells of itself.
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?U)[•·●■▪\\s]*[\\[【（(]?(?:索\\s*引\\s*号|主题分类|主题词|发文机关|发文单位|发布机构|成文日期|发文日期|发布日期|发布时间"
              + "|生成日期|公开日期|公文种类|有效性|来\\s*源|信息来源|新闻来源|文章来源|稿件来源|作\\s*者|字\\s*[号体]|字体大小|浏览次数"
              + "|浏览量|阅读次数|阅读量|访问量|访问次数|点击数|点击量|点击率|打\\s*印|分\\s*享(?:到|至)?|时\\s*间|日\\s*期|更新时间|更新日期"
              + "|发稿时间|发文字号|发文号|文\\s*号|录入时间|归档时间|视力保护色|责任编辑|编\\s*辑|录入(?:者|人)?|供稿|投稿人|信息来源)\\s*[：:].*");

  /// Buttons, one or more on a line, in brackets or not.
  private static final Pattern BUTTONS =
      Pattern.compile(
          "(?:打印本页|打印此页|打印文章|我要打印|打印|关闭窗口|关闭本页|我要关闭|关闭|返回顶部|返回首页|返回上一页|返回列表|返回"
              + "|分享到|分享至|我要分享|分享本页|分享|收藏本页|加入收藏|收藏|我要纠错|纠错|复制链接|下载文字版|下载图片版|下载|微信|微博|空间|QQ空间"
              + "|字体大小|字体|字号|放大|缩小|默认|超大|大|中|小|回到顶部|无障碍|繁体|简体|语音播报|朗读|保存|上一页|下一页"
              + "|扫一扫在手机打开当前页|扫一扫分享本页|扫一扫|用手机查看|[\\s　【】\\[\\]｜|/：:,，、·…<>＜＞A+\\-])+");

  private static final Pattern FOOT =
      Pattern.compile(
          "(?U)(?:上一[篇条则]|下一[篇条则])\\s*[：:].*|(?:相关|延伸)(?:链接|文档|文件|阅读|解读|文章|新闻|稿件|政策)\\s*[：:].*"
              + "|扫一扫.{0,20}|网站标识码.*|.{0,8}ICP备.*|.{0,8}公网安备.*|版权所有.*|Copyright.*|技术支持\\s*[：:].*"
              + "|(?:主办|承办|协办|建设)(?:单位)?\\s*[：:].*|网站地图|站点地图|联系我们|(?:[（(]?责任)?编辑\\s*[：:].*");
  private static final Pattern LINKS =
      Pattern.compile("(?U)(?:相关|延伸)(?:链接|文档|文件|阅读|解读|文章|新闻|稿件|政策)\\s*[：:]?|免责声明\\s*[：:]?");

  private PageFurniture() {}

  /// True for a line above a text that is the page's.
  static boolean isHead(Line line) {
    String text = line.text();
    return line.label().isEmpty()
        && text.length() <= LONGEST
        && (WAY.matcher(text).matches() || isAbout(line) || isButtons(text));
  }

  static boolean isAbout(Line line) {
    return ABOUT.matcher(line.text()).matches();
  }

  private static boolean isButtons(String text) {
    boolean says = text.codePoints().anyMatch(Chars::isHan);
    return says && text.length() > 1 && BUTTONS.matcher(text).matches();
  }

  /// How many of the lines are text; those behind are the page's.
  static int foot(List<Line> lines) {
    int end = lines.size();
    while (end > 1 && isFoot(lines.get(end - 1))) {
      end--;
    }
    for (int i = end - 1; i > 0 && isLink(lines.get(i)); i--) {
      if (LINKS.matcher(lines.get(i).text()).matches() && lines.get(i).label().isEmpty()) {
        end = i;
      }
    }
    return end == lines.size() ? end : foot(lines.subList(0, end));
  }

  private static boolean isFoot(Line line) {
    String text = line.text();
    return line.label().isEmpty()
        && !line.isRow()
        && text.length() <= LONGEST
        && (FOOT.matcher(text).matches() || isButtons(text));
  }

  private static boolean isLink(Line line) {
    return line.label().isEmpty()
        && !line.isRow()
        && line.text().length() <= LONGEST_LINK
        && line.ordinal().isEmpty()
        && !Chars.hasSentence(line.text())
        && !Signs.isDate(line)
        && !Signs.isAttachmentLabel(line);
  }
}
