package org.gongbao.layout.table;

import java.util.Arrays;
import java.util.List;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;

/// The glyphs of a text on one endless line: where each starts and ends, and before which a line
/// may begin. Tells how many lines it makes at a width without setting them.
final class Ribbon {
  private final int[] offsets;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] begins;

  /// @param breaks ascending offsets in the text at which a line may end
  Ribbon(List<SetLine> lines, List<Integer> breaks) {
    int count = lines.stream().flatMap(line -> line.runs().stream()).mapToInt(Glyphs::count).sum();
    offsets = new int[count];
    starts = new int[count];
    ends = new int[count];
    begins = new boolean[count];
    int at = 0;
    int offset = 0;
    int origin = 0;
    for (SetLine line : lines) {
      for (Glyphs run : line.runs()) {
        for (int glyph = 0; glyph < run.count(); glyph++) {
          offsets[at] = offset + run.charStart(glyph);
          starts[at] = origin + run.x(glyph);
          ends[at] = starts[at] + run.advance(glyph);
          at++;
        }
        offset += run.chars().length();
      }
      origin += line.width();
    }
    breaks.forEach(this::begin);
  }

  private void begin(int offset) {
    int at = Arrays.binarySearch(offsets, offset);
    if (at > 0) {
      begins[at] = true;
    }
  }

  /// Where the character at an offset starts; 0 when none starts there.
  int startOf(int offset) {
    int at = Arrays.binarySearch(offsets, offset);
    return at < 0 ? 0 : starts[at];
  }

  /// Width of the widest part that is not to be broken.
  int token() {
    int widest = 0;
    int first = 0;
    for (int i = 0; i < starts.length; i++) {
      first = begins[i] ? i : first;
      widest = Math.max(widest, ends[i] - starts[first]);
    }
    return widest;
  }

  /// How many lines it makes; none has less than one cluster.
  int lines(int room, int hang) {
    int count = 0;
    int at = 0;
    while (at < starts.length) {
      at = next(at, starts[at] + room - (count == 0 ? 0 : hang));
      count++;
    }
    return Math.max(1, count);
  }

  /// First cluster of the line after the one that begins at `from`.
  private int next(int from, int limit) {
    int last = ends.length - 1;
    if (ends[last] <= limit) {
      return ends.length;
    }
    int low = from;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end > from && !begins[end]) {
      end--;
    }
    return end > from ? end : Math.max(low, from + 1);
  }
}
