package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.DocumentNumber;

/// Lines above a body that are no title: numbers, letterheads, 题注.
final class HeadSigns {
  private static final int LONGEST_CAPTION_LINES = 4;
  private static final int LONGEST_TITLE = 120;
  private static final int SHORTEST_TITLE = 8;
  private static final Pattern CAPTION =
      Pattern.compile("(?U)[（(].*年.*(?:通过|公布|发布|修正|修订|批准|施行|公告|讨论|核准).*[）)]");

  /// 发文机关标志, as 江州市人民政府文件.
  private static final Pattern LETTERHEAD =
      Pattern.compile("(?U)\\p{IsHan}[\\p{IsHan}\\s]{2,28}(?:文\\s*件|公\\s*报)");

  private static final Pattern ORDER =
      Pattern.compile("(?U)(.*(?:令|公告|通告))[\\s　]*([（(]?(?:\\d{4}年)?第[^号]{1,8}号[）)]?)");
  private static final Pattern SLIPPED_ORDER =
      Pattern.compile("(?U)(.*(?:令|公告|通告))[\\s　]*((?<=[\\s　])\\S.*|[（(].*)");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?U)([（(]?\\p{IsHan}{1,10}[\\[［【（(〔﹝]\\s*\\d{4}\\s*[\\]］】）)〕﹞]\\s*\\d{1,5}\\s*号[）)]?)[\\s"
              + "　]*(\\S.{3,})");

  private static final Pattern LABELLED =
      Pattern.compile("(?U)((?:发文字号|发文号|文\\s*号)\\s*[：:]\\s*)(.+)");
  private static final Pattern SIGNED_FOR = Pattern.compile("(?U)签发人\\s*[：:].{0,40}");

  /// 份号 and 紧急程度.
  private static final Pattern HANDLING = Pattern.compile("[0-9]{6}|特急|加急|平急|特提");

  /// 密级.
  private static final Pattern SECRET = Pattern.compile("(?U)(?:绝密|机密|秘密|内部)\\s*(?:★.{0,8})?");

  private HeadSigns() {}

  /// What a received copy says of how it is handled.
  static boolean isHandling(Line line) {
    return line.label().isEmpty()
        && (HANDLING.matcher(line.text()).matches() || SIGNED_FOR.matcher(line.text()).matches());
  }

  /// A text that may not be published, which somebody has to see.
  static boolean isSecret(Line line) {
    return line.label().isEmpty() && SECRET.matcher(line.text()).matches();
  }

  /// Without dates and 题注, as （2026年3月1日市政府第8次常务会议通过）, which may take several lines.
  static List<Line> withoutCaption(List<Line> lines) {
    List<Line> left = new ArrayList<>(lines);
    left.removeIf(line -> Signs.isDate(line) || Signs.bracketedDate(line).isPresent());
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
    Optional<DocumentNumber> number = Signs.number(head.get(at));
    boolean order = at > 0 && head.get(at - 1).text().matches(".*(令|公告|通告|决定|纪要)");
    return number.filter(n -> !n.code().isEmpty() || order).isPresent()
        || at > 0 && SlippedOrder.read(head.get(at - 1), head.get(at)).isPresent();
  }

  /// A letterhead is one by what stands below it: a number, or the title proper.
  static boolean isLetterhead(List<Line> head, int at) {
    Line line = head.get(at);
    return line.label().isEmpty()
        && LETTERHEAD.matcher(line.text()).matches()
        && at + 1 < head.size()
        && (isNumber(head, at + 1) || head.get(at + 1).text().contains("关于"));
  }

  /// A title and its number on one line, in either order, as two lines.
  static List<Line> parted(Line line) {
    String text = line.text();
    if (line.label().isPresent()
        || line.isRow()
        || text.length() > LONGEST_TITLE
        || Signs.number(line).isPresent()) {
      return List.of(line);
    }
    Optional<Integer> number = numberAtEnd(text);
    if (number.isPresent()) {
      return List.of(line.part(0, number.get()), line.part(number.get(), text.length()));
    }
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.matches() && DocumentNumber.parse(labelled.group(2)).isPresent()) {
      return List.of(line.part(0, labelled.start(2)), line.part(labelled.start(2), text.length()));
    }
    Matcher first = NUMBER_FIRST.matcher(text);
    if (first.matches() && SIGNED_FOR.matcher(first.group(2)).matches()) {
      return List.of(line.part(0, first.end(1)), line.part(first.end(1), text.length()));
    }
    boolean titled =
        first.matches()
            && first.group(2).length() >= SHORTEST_TITLE
            && Signs.isTitleLike(line)
            && (first.group(2).contains("关于") || TitleLines.isWhole(bare(first.group(2))));
    return titled
        ? List.of(line.part(0, first.end(1)), line.part(first.end(1), text.length()))
        : List.of(line);
  }

  private static Optional<Integer> numberAtEnd(String text) {
    Matcher order = ORDER.matcher(text);
    if (order.matches() && DocumentNumber.parse(unbracketed(order.group(2))).isPresent()) {
      return Optional.of(order.start(2));
    }
    Matcher slipped = SLIPPED_ORDER.matcher(text);
    if (slipped.matches() && SlippedOrder.read(slipped.group(1), slipped.group(2)).isPresent()) {
      return Optional.of(slipped.start(2));
    }
    boolean bracketed = text.endsWith("）") || text.endsWith(")");
    return DocumentNumber.atEnd(text)
        .map(DocumentNumber.Found::start)
        .filter(start -> bracketed && "（(".indexOf(text.charAt(start)) >= 0)
        .filter(start -> !Chars.hasSentence(text) && TitleLines.isWhole(text.substring(0, start)));
  }

  private static String unbracketed(String text) {
    return text.replaceAll("[（()）]", "");
  }

  /// A title without the marks of one that is named.
  static String bare(String title) {
    return title.startsWith("《") && title.endsWith("》")
        ? title.substring(1, title.length() - 1)
        : title;
  }
}
