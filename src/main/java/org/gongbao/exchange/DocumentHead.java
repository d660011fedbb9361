package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.LossReport;

/// What stands above the body of one document: letterhead, catalogue lines of a web page, title and
/// 发文字号, in whatever order offices write them.
///
/// @param title lines of the display title, or none
/// @param rest numbers and addressees first, then all that is not the head's, in order
record DocumentHead(List<Line> title, List<Line> rest) {
  private static final int DEEPEST = 30;
  private static final int LONGEST_TITLE_LINES = 6;
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

  private static final Pattern TITLE_END =
      Pattern.compile(
          ".*(?:通知|意见|决定|公告|通告|通报|报告|请示|批复|复函|函|纪要|办法|规定|条例|细则|方案|规划|命令|令|议案|决议"
              + "|公报|解释|答复|名单|要点|计划|规则|章程|制度|公约|措施|预案|标准|目录|指南|清单|大事记|批示|讲话|公示|启事|声明|法"
              + "|[）)])");

  /// True when a title ends with the kind of document it is.
  static boolean isWhole(String title) {
    return TITLE_END.matcher(ComparisonText.of(title)).matches();
  }

  static DocumentHead of(List<Line> lines, Recorder recorder) {
    List<Line> head = lines.subList(0, depth(lines));
    List<Line> aside = new ArrayList<>();
    List<Line> numbers = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      if (isNumber(head, i)) {
        numbers.add(head.get(i));
      } else if (isAside(head, i)) {
        aside.add(head.get(i));
      } else {
        open.add(head.get(i));
      }
    }
    List<Line> title = title(head, withoutCaption(open), numbers);
    aside.forEach(
        line -> {
          recorder.claim(line.signs());
          recorder.lose(LossReport.Kind.FURNITURE, line.body());
        });
    doubt(title, recorder);
    List<Line> rest = new ArrayList<>(numbers);
    int body = head.size();
    if (body < lines.size() && Signs.isAddressees(lines.get(body))) {
      rest.add(lines.get(body++));
    }
    open.stream().filter(line -> !title.contains(line)).forEach(rest::add);
    rest.addAll(lines.subList(body, lines.size()));
    return new DocumentHead(title, rest);
  }

  /// Without dates and 题注, as （2026年3月1日市政府第8次常务会议通过）, which may take several lines.
  private static List<Line> withoutCaption(List<Line> lines) {
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

  /// How many lines come before the first that can only be body or addressees.
  private static int depth(List<Line> lines) {
    int at = 0;
    while (at < Math.min(DEEPEST, lines.size()) && !opensBody(lines.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean opensBody(Line line) {
    boolean headed = line.is(Label.TITLE, Label.NUMBER).orElse(false);
    boolean said = line.label().isPresent() && !headed;
    boolean body =
        line.isRow()
            || line.ordinal().isPresent()
            || Chars.hasSentence(line.text())
            || Signs.isFigure(line)
            || Signs.isAddressees(line) && !CATALOGUE.matcher(line.text()).matches();
    return said || !headed && body;
  }

  private static boolean isNumber(List<Line> head, int at) {
    boolean order = at > 0 && head.get(at - 1).text().matches(".*(令|公告|通告|决定)");
    return Signs.number(head.get(at)).filter(n -> !n.code().isEmpty() || order).isPresent();
  }

  /// A letterhead is one by what stands below it: a number, or the title proper.
  private static boolean isAside(List<Line> head, int at) {
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

  private static List<Line> title(List<Line> head, List<Line> open, List<Line> numbers) {
    List<Line> said = open.stream().filter(line -> line.is(Label.TITLE).orElse(false)).toList();
    if (!said.isEmpty()) {
      return said;
    }
    if (!numbers.isEmpty()) {
      int number = head.indexOf(numbers.getFirst());
      List<Line> above = open.stream().filter(line -> head.indexOf(line) < number).toList();
      List<Line> last = lastTitle(above);
      if (!last.isEmpty()) {
        return last;
      }
      return firstTitle(open.subList(above.size(), open.size()));
    }
    return firstTitle(open);
  }

  private static List<Line> firstTitle(List<Line> lines) {
    List<Line> title = new ArrayList<>();
    for (Line line : lines) {
      boolean fits =
          Signs.isTitleLike(line)
              && !Signs.isContentsTitle(line)
              && !ChronicleReader.isPeriod(line.text())
              && title.size() < LONGEST_TITLE_LINES;
      if (!fits || !title.isEmpty() && !goesOn(title.getLast(), line)) {
        break;
      }
      title.add(line);
    }
    return title;
  }

  private static List<Line> lastTitle(List<Line> lines) {
    List<Line> title = new ArrayList<>();
    for (Line line : lines.reversed()) {
      boolean fits = Signs.isTitleLike(line) && title.size() < LONGEST_TITLE_LINES;
      if (!fits || !title.isEmpty() && !goesOn(line, title.getFirst())) {
        break;
      }
      title.addFirst(line);
    }
    return title;
  }

  /// True when two lines are of one display title.
  private static boolean goesOn(Line upper, Line lower) {
    boolean issuer = !upper.text().contains("关于") && lower.text().matches("(关于|印发|转发|批转).*");
    boolean together = upper.isCentred() && lower.isCentred();
    boolean near = lower.adjacent() && !(lower.marked() && !upper.marked());
    boolean whole = isWhole(upper.text()) && upper.text().contains("关于");
    return issuer || (near || together) && !whole;
  }

  private static void doubt(List<Line> title, Recorder recorder) {
    Optional<Line> last = title.isEmpty() ? Optional.empty() : Optional.of(title.getLast());
    if (last.filter(line -> line.label().isEmpty() && !isWhole(line.text())).isPresent()) {
      title.forEach(line -> recorder.doubt(line.body(), 60));
    }
  }
}
