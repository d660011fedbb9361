package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.ReceivedContents;

/// Finds where the items of a whole issue begin: a title above a 发文字号, a chronicle above its
/// period, or a marked title that the printed contents list names.
final class ItemFinder {
  private static final int LONGEST_TITLE_LINES = 4;

  /// Characters two titles must end with to be taken for the same.
  private static final int TITLE_END = 8;

  private final List<Line> lines;
  private final Set<String> listed;

  ItemFinder(List<Line> lines, ReceivedContents received) {
    this.lines = lines;
    this.listed =
        received.entries().stream()
            .map(entry -> ComparisonText.of(entry.title()))
            .collect(Collectors.toSet());
  }

  List<ItemStart> find(int from) {
    List<ItemStart> starts = new ArrayList<>();
    int at = from;
    while (at < lines.size()) {
      Optional<ItemStart> start = startAt(at, starts.isEmpty() ? from : starts.getLast().body());
      start.ifPresent(starts::add);
      at = start.map(found -> Math.max(found.body(), found.first() + 1)).orElse(at + 1);
    }
    return starts;
  }

  private Optional<ItemStart> startAt(int at, int floor) {
    Line line = lines.get(at);
    if (isNumber(at)) {
      int first = titleAbove(at, floor);
      return first < at
          ? Optional.of(new ItemStart(ItemStart.Kind.DOCUMENT, first, at))
          : Optional.empty();
    }
    boolean period = at + 1 < lines.size() && ChronicleReader.isPeriod(lines.get(at + 1).text());
    if (line.text().endsWith("大事记") && period && Signs.isTitleLike(line)) {
      return Optional.of(new ItemStart(ItemStart.Kind.CHRONICLE, at, at + 1));
    }
    return line.marked() || !line.adjacent() ? listedTitle(at) : Optional.empty();
  }

  /// A number that stands alone again further down, under the same title, is a line of the contents
  /// list. Under another title it is a number given twice.
  private boolean comesAgain(int at) {
    String number = ComparisonText.of(lines.get(at).text());
    for (int i = at + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() <= 40 && ComparisonText.of(text).equals(number) && isSameTitle(at, i)) {
        return true;
      }
    }
    return false;
  }

  /// By the end of the line above: titles are broken elsewhere in a list.
  private boolean isSameTitle(int one, int other) {
    String above = ComparisonText.of(lines.get(one - 1).text());
    String below = ComparisonText.of(lines.get(other - 1).text());
    int shortest = Math.min(TITLE_END, Math.min(above.length(), below.length()));
    return above.endsWith(below.substring(below.length() - shortest));
  }

  private boolean isNumber(int at) {
    Line line = lines.get(at);
    if (line.text().length() > 40 || at == 0) {
      return false;
    }
    Optional<DocumentNumber> number = DocumentNumber.parse(line.text());
    boolean order = lines.get(at - 1).text().matches(".*(令|公告|通告|决定)");
    return number.filter(n -> !n.code().isEmpty() || order).isPresent() && !comesAgain(at);
  }

  private int titleAbove(int number, int floor) {
    int first = number;
    while (first > floor
        && number - first < LONGEST_TITLE_LINES
        && Signs.isTitleLike(lines.get(first - 1))
        && (first == number || !lines.get(first).marked() && lines.get(first).adjacent())) {
      first--;
    }
    return first;
  }

  private Optional<ItemStart> listedTitle(int at) {
    StringBuilder title = new StringBuilder();
    for (int i = at; i < Math.min(lines.size(), at + LONGEST_TITLE_LINES); i++) {
      if (i > at && (!lines.get(i).adjacent() || lines.get(i).marked())) {
        break;
      }
      title.append(ComparisonText.of(lines.get(i).text()));
      boolean numbered = i + 1 < lines.size() && isNumber(i + 1);
      if (listed.contains(title.toString()) && !numbered) {
        // A 公告 may go without number; what has no 关于 is the gazette's own, as 更正.
        boolean document = title.indexOf("关于") >= 0;
        ItemStart.Kind kind = document ? ItemStart.Kind.DOCUMENT : ItemStart.Kind.NOTICE;
        return Optional.of(new ItemStart(kind, at, i + 1));
      }
    }
    return Optional.empty();
  }
}
