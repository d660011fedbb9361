package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ReceivedContents;

/// Tells where the front matter of a whole issue ends: above the head of the first text that is
/// running text. Whether a number or title stands in the contents list again helps, but nothing
/// hinges on it: one slip would hide the first item, or make one of an entry.
final class FrontEnd {
  private static final int SHORTEST_BODY = 25;
  private static final int LONGEST_HEAD = 12;
  private static final int LONGEST_VALUE = 6;

  private final List<Line> lines;
  private final int list;

  private FrontEnd(List<Line> lines) {
    this.lines = lines;
    int at = 0;
    while (at < lines.size()
        && !Signs.isContentsTitle(lines.get(at))
        && !ReceivedContentsReader.isEntryLine(lines.get(at))) {
      at++;
    }
    this.list = at;
  }

  /// Index of the first line of the first item; the number of lines where there is none.
  static int of(List<Line> lines) {
    FrontEnd front = new FrontEnd(lines);
    List<ItemStart> starts = new ItemFinder(lines, ReceivedContents.NONE).byForm(0);
    int byForm = starts.isEmpty() ? lines.size() : starts.getFirst().first();
    for (int body = front.list + 1; body < lines.size(); body++) {
      if (front.isBody(body)) {
        int head = front.head(body, starts);
        if (head < body) {
          return head;
        } else if (body > byForm) {
          return byForm;
        }
      }
    }
    return byForm;
  }

  /// Running text that is not of the colophon.
  private boolean isBody(int at) {
    Line line = lines.get(at);
    String text = line.text();
    boolean title = Signs.isNearlyTitleLike(line) && text.indexOf('，') < 0;
    boolean sentence = text.length() >= SHORTEST_BODY && text.indexOf('。') >= 0 && !title;
    return (sentence || Signs.isAddressees(line)) && !isFront(at);
  }

  /// A line of the contents list or the colophon, or one that goes on with such.
  private boolean isFront(int at) {
    Line line = lines.get(at);
    String text = line.text();
    return Signs.isContentsTitle(line)
        || ReceivedContentsReader.isEntryLine(line)
        || isLabelled(line)
        || text.contains("同等效力")
        || text.contains("免费交流")
        || goesOn(at);
  }

  /// A further line of a value, as a long list of whom the gazette is sent to.
  private boolean goesOn(int at) {
    for (int up = at; up > Math.max(list, at - LONGEST_VALUE); up--) {
      Line line = lines.get(up);
      if (line.marked() || !line.adjacent()) {
        return false;
      } else if (isLabelled(lines.get(up - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelled(Line line) {
    String label = line.text().split("[\\s　：:]", 2)[0];
    return ImprintField.labelled(label) != ImprintField.OTHER;
  }

  /// Where the head above a body begins; the body's own index when none stands there.
  private int head(int body, List<ItemStart> starts) {
    int top = body;
    while (top > list + 1 && body - top < LONGEST_HEAD && !isFront(top - 1)) {
      top--;
    }
    int first = body;
    for (ItemStart start : starts) {
      if (start.first() >= top && start.body() < body) {
        first = start.first();
      }
    }
    for (int at = first < body ? first + 1 : top; at < body; at++) {
      if (isListed(at, body, titles(at))) {
        return at;
      }
    }
    return first;
  }

  /// Keys of what stands in the contents list, as far as a line.
  private List<String> titles(int end) {
    List<String> titles = new ArrayList<>();
    for (int at = list; at < end; at++) {
      Line line = lines.get(at);
      if (ReceivedContentsReader.isEntryLine(line)) {
        ReceivedContentsReader.entries(line)
            .forEach(entry -> titles.add(Likeness.key(entry.title())));
      } else if (Signs.isNearlyTitleLike(line)) {
        titles.add(Likeness.key(line.text()));
      }
    }
    return titles;
  }

  private boolean isListed(int at, int body, List<String> titles) {
    StringBuilder key = new StringBuilder();
    boolean opens =
        (lines.get(at).marked() || !lines.get(at).adjacent())
            && MisspeltNumber.read(lines.get(at).text()).isEmpty();
    for (int end = at; opens && end < body && Signs.isNearlyTitleLike(lines.get(end)); end++) {
      key.append(Likeness.key(lines.get(end).text()));
      if (titles.stream()
          .anyMatch(title -> Likeness.of(title, key.toString(), Likeness.SAME) > 0)) {
        return true;
      }
    }
    return false;
  }
}
