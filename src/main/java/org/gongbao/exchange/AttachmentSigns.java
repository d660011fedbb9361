package org.gongbao.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells where an attachment begins.
final class AttachmentSigns {
  private static final int LONGEST = 80;

  /// 附件1 江州市任务分工表, on one line. A list 附件：1.… is none.
  private static final Pattern TITLED =
      Pattern.compile(
          "(?U)([【\\[]?附\\s*件\\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\\s*[】\\]]?[：:]?)[\\s　]*"
              + "(?![0-9]{1,2}[.．、])(\\S.+)");

  private static final Pattern FILE =
      Pattern.compile("(?i).*\\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|wps|et|ofd|jpe?g|png)");

  private AttachmentSigns() {}

  /// A label line 附件 opens an attachment; its title stands after it, on the same line or below, or
  /// before it when a table follows the label at once.
  ///
  /// @param closed whether the covering text is signed: only then does a title on the line of the
  ///   label open one, as before the signature such lines are a list
  static boolean isAhead(LineCursor cursor, boolean closed) {
    if (opens(cursor.rest(), 0) || closed && isTitledAhead(cursor)) {
      return true;
    }
    List<Line> rest = cursor.rest();
    return rest.size() > 2
        && Signs.isTitleLike(rest.getFirst())
        && Signs.isAttachmentLabel(rest.get(1))
        && rest.get(2).isRow();
  }

  /// Lines 附件1 …, 附件2 … one below the other only name what is attached.
  private static boolean isTitledAhead(LineCursor cursor) {
    return title(cursor.peek()).isPresent()
        && cursor.second().filter(next -> title(next).isEmpty()).isPresent()
        && cursor.previous().flatMap(AttachmentSigns::title).isEmpty();
  }

  /// A list 附件：1.… under the label names attachments; it does not open one.
  private static boolean opens(List<Line> rest, int at) {
    return rest.size() > at
        && Signs.isAttachmentLabel(rest.get(at))
        && (rest.size() == at + 1
            || !rest.get(at).text().matches(".*[：:]")
            || rest.get(at + 1).ordinal().isEmpty());
  }

  /// The title on the line of a label.
  static Optional<Line> title(Line line) {
    Matcher titled = TITLED.matcher(line.text());
    boolean is =
        line.label().isEmpty()
            && !line.isRow()
            && line.text().length() <= LONGEST
            && titled.matches()
            && !Signs.isAttachmentLabel(line)
            && isSetOff(titled)
            && !Chars.hasSentence(line.text())
            && "，、：,:".indexOf(line.text().charAt(line.text().length() - 1)) < 0
            && !FILE.matcher(line.text()).matches();
    return is ? Optional.of(line.part(titled.start(2), titled.end(2))) : Optional.empty();
  }

  private static boolean isSetOff(Matcher titled) {
    char last = titled.group(1).charAt(titled.group(1).length() - 1);
    return "：:】]".indexOf(last) >= 0 || titled.end(1) < titled.start(2) || Chars.isSpace(last);
  }

  /// The label on the line of a title.
  static Line label(Line line) {
    Matcher titled = TITLED.matcher(line.text());
    return titled.matches() ? line.part(0, titled.end(1)) : line;
  }
}
