package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where lines to one margin run. None crosses another: of those that leave from one gap between
/// lines, the one that begins nearer to the margin runs above; and in the order in which they run,
/// top to bottom, their notes are stacked.
final class Tracks {
  /// Two lines that begin at one point begin that far apart.
  private static final int APART = 7_500;

  private Tracks() {}

  /// @param distance from the gate at which a line begins
  /// @param y from which it goes down
  /// @param free height at or below that, at which it can turn to the margin
  /// @param room how much lower it may do so
  record Start(int distance, int y, int free, int room, int index) {
    int lowest() {
      return free + room;
    }
  }

  /// @param index of the start it belongs to
  record Track(int index, int distance, int y, int track) {}

  /// From top to bottom.
  static List<Track> of(List<Start> starts) {
    List<Start> sorted = new ArrayList<>(starts);
    sorted.sort(Comparator.comparingInt(Start::y));
    List<Track> tracks = new ArrayList<>();
    List<Start> gap = new ArrayList<>();
    int lowest = 0;
    for (Start start : sorted) {
      if (!gap.isEmpty() && start.y() > lowest) {
        lay(gap, tracks);
        gap.clear();
      }
      gap.add(start);
      // All of a gap turn below where the last of them begins, and above where the next one does.
      lowest = gap.stream().mapToInt(Start::lowest).max().orElse(0);
    }
    lay(gap, tracks);
    return tracks;
  }

  private static void lay(List<Start> gap, List<Track> tracks) {
    if (gap.isEmpty()) {
      return;
    }
    int top = gap.stream().mapToInt(Start::free).max().orElseThrow();
    int room = gap.stream().mapToInt(Start::room).min().orElseThrow();
    List<Start> fromMargin = new ArrayList<>(gap);
    fromMargin.sort(Comparator.comparingInt(Start::distance));
    int least = Integer.MIN_VALUE;
    for (int i = 0; i < fromMargin.size(); i++) {
      Start start = fromMargin.get(i);
      int distance = Math.max(start.distance(), least);
      least = distance + APART;
      int track = top + (int) ((long) room * (i + 1) / (fromMargin.size() + 1));
      tracks.add(new Track(start.index(), distance, start.y(), track));
    }
  }
}
