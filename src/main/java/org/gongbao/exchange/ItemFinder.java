package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.ReceivedContents.Entry;

/// Finds where the items of a whole issue begin: a title above a 发文字号, a chronicle above its
/// period, or a title that the printed contents list names. A slip in one of the two places does
/// not hide an item: what is listed and not found by its form is looked for by likeness.
final class ItemFinder {
  private static final int LONGEST_TITLE_LINES = 4;

  /// Characters two titles must end with to be taken for the same.
  private static final int TITLE_END = 8;

  private final List<Line> lines;
  private final ListedTitles listed;

  ItemFinder(List<Line> lines, ReceivedContents received) {
    this.lines = lines;
    this.listed = new ListedTitles(lines, received);
  }

  List<ItemStart> find(int from) {
    List<ItemStart> starts = listed.byOrder(listed.named(byForm(from)));
    for (Entry entry : listed.missing(starts)) {
      listed
          .find(entry, starts, from)
          .ifPresent(
              found -> {
                starts.add(found);
                starts.sort(Comparator.comparingInt(ItemStart::first));
              });
    }
    return listed.byOrder(starts);
  }

  /// What its own form shows to be an item.
  List<ItemStart> byForm(int from) {
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
    if (isNumber(lines, at) && !comesAgain(at)) {
      int first = titleAbove(at, floor);
      return first < at
          ? Optional.of(new ItemStart(ItemStart.Kind.DOCUMENT, first, at))
          : Optional.empty();
    }
    return isChronicle(lines, at, at + 1) && Signs.isNearlyTitleLike(line)
        ? Optional.of(new ItemStart(ItemStart.Kind.CHRONICLE, at, at + 1))
        : Optional.empty();
  }

  /// A title that says so above its period; with entries below, one of the two may have a slip.
  ///
  /// @param below index of the line after the title
  static boolean isChronicle(List<Line> lines, int title, int below) {
    boolean period = below < lines.size() && ChronicleReader.isPeriod(lines.get(below).text());
    boolean entries =
        below + 1 < lines.size() && ChronicleReader.isLead(lines.get(below + 1).text());
    String text = lines.get(title).text();
    boolean named = text.endsWith("大事记");
    boolean nearly = text.contains("大事") || text.contains("事记");
    return named && period
        || nearly && period && entries
        || named && entries && ChronicleReader.isNearlyPeriod(lines.get(below).text());
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

  static boolean isNumber(List<Line> lines, int at) {
    if (at == 0 || at >= lines.size() || lines.get(at).text().length() > 40) {
      return false;
    }
    Optional<DocumentNumber> number = DocumentNumber.parse(lines.get(at).text());
    boolean order = lines.get(at - 1).text().matches(".*(令|公告|通告|决定)");
    return number.filter(n -> !n.code().isEmpty() || order).isPresent()
        || SlippedOrder.read(lines.get(at - 1), lines.get(at)).isPresent();
  }

  /// The title goes up as far as its lines look like one, or have it nearer to one that is listed.
  private int titleAbove(int number, int floor) {
    int first = number;
    while (first > floor
        && number - first < LONGEST_TITLE_LINES
        && (first == number || !lines.get(first).marked() && lines.get(first).adjacent())
        && isTitle(first - 1, number)) {
      first--;
    }
    return first;
  }

  private boolean isTitle(int at, int number) {
    Line line = lines.get(at);
    boolean nearly = line.marked() || at + 1 == number || listed.isBetter(at, number);
    return Signs.isTitleLike(line) || nearly && Signs.isNearlyTitleLike(line);
  }
}
