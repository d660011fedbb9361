package org.gongbao.edit.compare;

import java.util.Optional;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Place;
import org.gongbao.model.Text;

/// The edit that makes one text of another: only the stretch that differs, whole code points.
public final class TextChange {
  private TextChange() {}

  /// @return empty when both are equal
  public static Optional<TextEdit> of(Place start, Text before, Text after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    int head = head(before.chars(), after.chars());
    int tail = tail(before.chars(), after.chars(), head);
    TextEdit least =
        new TextEdit(
            start.at(head),
            before.slice(head, before.length() - tail),
            after.slice(head, after.length() - tail));
    boolean whole =
        before.replace(head, before.length() - tail, least.inserted()).equals(after)
            && !least.removed().equals(least.inserted());
    // Marks outside the stretch differ too: then the text is replaced as a whole.
    return Optional.of(whole ? least : new TextEdit(start.at(0), before, after));
  }

  /// Other characters; marks on those that stay stay.
  ///
  /// @return empty when they are the same
  public static Optional<TextEdit> of(Place start, Text before, String after) {
    int head = head(before.chars(), after);
    int tail = tail(before.chars(), after, head);
    return before.chars().equals(after)
        ? Optional.empty()
        : Optional.of(
            new TextEdit(
                start.at(head),
                before.slice(head, before.length() - tail),
                Text.of(after.substring(head, after.length() - tail))));
  }

  private static int head(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    while (!Text.isBoundary(before, head) || !Text.isBoundary(after, head)) {
      head--;
    }
    return head;
  }

  private static int tail(String before, String after, int head) {
    int most = Math.min(before.length(), after.length()) - head;
    int tail = 0;
    while (tail < most
        && before.charAt(before.length() - tail - 1) == after.charAt(after.length() - tail - 1)) {
      tail++;
    }
    while (!Text.isBoundary(before, before.length() - tail)
        || !Text.isBoundary(after, after.length() - tail)) {
      tail--;
    }
    return tail;
  }
}
