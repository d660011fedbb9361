package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.model.ComparisonText;

/// Finds the lines a display title is set in, and tells whether a title is whole.
final class TitleLines {
  private static final int LONGEST_TITLE_LINES = 6;
  private static final int FEW = 3;
  private static final Pattern TITLE_END =
      Pattern.compile(
          ".*(?:通知|意见|决定|公告|通告|通报|报告|请示|批复|复函|函|纪要|办法|规定|条例|细则|方案|规划|命令|令|议案|决议"
              + "|公报|解释|答复|名单|要点|计划|规则|章程|制度|公约|措施|预案|标准|目录|指南|清单|大事记|批示|讲话|公示|启事|声明|法"
              + "|[）)])");

  /// A body that issues documents.
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?U)[\\p{IsHan}（）()]{2,24}(?:政府|办公室|办公厅|委员会|指挥部|领导小组|局|厅|部|院|署|委|会|银行|支行|分行|总社|公司"
              + "|中心|协会|总队|支队|法院|检察院|军分区|政协|人大|大学|学院)");

  private TitleLines() {}

  /// True for a line that is the name of a body and nothing else.
  static boolean isOrgan(Line line) {
    return ORGAN.matcher(line.text().replaceAll("[\\s　]", "")).matches();
  }

  /// True when a title ends with the kind of document it is.
  static boolean isWhole(String title) {
    return TITLE_END.matcher(ComparisonText.of(title)).matches();
  }

  /// ——2026年1月12日在江州市第六届人民代表大会第五次会议上
  static boolean isSubtitle(Line line) {
    return line.label().isEmpty()
        && line.text().matches("(?:——|──).{2,60}")
        && !Chars.hasSentence(line.text())
        && "，、：,:".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
  }

  /// The title among the lines of a head that are open: what an editor called so, else what stands
  /// above the first number, else what stands first.
  ///
  /// @param head all lines of it
  /// @param open those nothing else claims, in order
  static List<Line> of(List<Line> head, List<Line> open, List<Line> numbers) {
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
          (Signs.isTitleLike(line) || !title.isEmpty() && isSubtitle(line))
              && !Signs.isContentsTitle(line)
              && !ChronicleReader.isPeriod(line.text())
              && !ChronicleLead.isMonthAlone(line.text())
              && title.size() < LONGEST_TITLE_LINES;
      if (!fits || !title.isEmpty() && !goesOn(title.getLast(), line, lines)) {
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
      if (!fits || !title.isEmpty() && !goesOn(line, title.getFirst(), lines)) {
        break;
      }
      title.addFirst(line);
    }
    return title;
  }

  /// True when two lines are of one display title.
  private static boolean goesOn(Line upper, Line lower, List<Line> lines) {
    boolean issuer = !upper.text().contains("关于") && lower.text().matches("(关于|印发|转发|批转).*");
    boolean issuers = isOrgan(upper) && isOrgan(lower);
    boolean end = isSubtitle(lower) || isWithin(lines, lines.indexOf(lower));
    boolean together = upper.isCentred() && lower.isCentred();
    boolean near = lower.adjacent() && !(lower.marked() && !upper.marked());
    boolean whole = isWhole(upper.text()) && upper.text().contains("关于");
    return issuer || issuers && !whole || (near || together || end) && !whole;
  }

  /// The line goes on with a title that has begun above it and becomes whole with it or below.
  private static boolean isWithin(List<Line> lines, int at) {
    int begun = at - 1;
    while (begun >= Math.max(0, at - FEW) && !lines.get(begun).text().contains("关于")) {
      begun--;
    }
    int end = at;
    while (end < Math.min(lines.size(), at + FEW) && !isWhole(lines.get(end).text())) {
      end++;
    }
    return begun >= Math.max(0, at - FEW)
        && end < Math.min(lines.size(), at + FEW)
        && lines.subList(begun, end).stream().noneMatch(line -> isWhole(line.text()))
        && lines.subList(begun + 1, end + 1).stream()
            .allMatch(line -> Signs.isTitleLike(line) && !line.text().contains("关于"));
  }
}
