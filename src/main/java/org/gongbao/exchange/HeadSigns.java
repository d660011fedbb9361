package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines above a body that are no title: numbers, letterheads, 题注 and what pages set there.
final class HeadSigns {
  private static final int LONGEST_CAPTION_LINES = 4;
  private static final Pattern CAPTION =
      Pattern.compile("(?U)[（(].*年.*(?:通过|公布|发布|修正|修订|批准|施行|公告|讨论|核准).*[）)]");

  /// 发文机关标志, as 江州市人民政府文件.
  private static final Pattern LETTERHEAD =
      Pattern.compile("(?U)\\p{IsHan}[\\p{IsHan}\\s]{2,28}(?:文\\s*件|公\\s*报)");

  private static final Pattern CATALOGUE =
      Pattern.compile(
          "(?U)[\\[【（(]?(?:索\\s*引\\s*号|主题分类|主题词|发文机关|发文单位|发布机构|成文日期|发文日期|发布日期|发布时间"
              + "|生成日期|公开日期|公文种类|有效性|来\\s*源|信息来源|新闻来源|文章来源|稿件来源|作\\s*者|字\\s*[号体]|浏览次数"
              + "|浏览量|阅读次数|访问量|点击数|打\\s*印|分\\s*享|时\\s*间|日\\s*期|责任编辑|编\\s*辑)\\s*[：:].*");

  private HeadSigns() {}

  /// Without dates and 题注, as （2026年3月1日市政府第8次常务会议通过）, which may take several lines.
  static List<Line> withoutCaption(List<Line> lines) {
    List<Line> left = new ArrayList<>(lines);
    left.removeIf(Signs::isDate);
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder text = new StringBuilder();
      for (int end = i; end < Math.min(lines.size(), i + LONGEST_CAPTION_LINES); end++) {
        text.append(lines.get(end).text());
        if (CAPTION.matcher(text).matches() && lines.get(i).label().isEmpty()) {
          left.removeAll(lines.subList(i, end + 1));
        }
      }
    }
    return left;
  }

  static boolean isNumber(List<Line> head, int at) {
    boolean order = at > 0 && head.get(at - 1).text().matches(".*(令|公告|通告|决定)");
    return Signs.number(head.get(at)).filter(n -> !n.code().isEmpty() || order).isPresent();
  }

  /// A letterhead is one by what stands below it: a number, or the title proper.
  static boolean isAside(List<Line> head, int at) {
    Line line = head.get(at);
    if (line.label().isPresent()) {
      return false;
    }
    boolean letterhead =
        LETTERHEAD.matcher(line.text()).matches()
            && at + 1 < head.size()
            && (isNumber(head, at + 1) || head.get(at + 1).text().contains("关于"));
    return letterhead || CATALOGUE.matcher(line.text()).matches();
  }

  /// A line of catalogue data, or of a page's own about the text.
  static boolean isCatalogue(Line line) {
    return CATALOGUE.matcher(line.text()).matches();
  }
}
