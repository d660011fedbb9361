package org.gongbao.review.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.model.Text;
import org.gongbao.review.merge.Change.Rewrite;

/// One text of the locked version with all its changes carried out at once, from left to right.
///
/// @param pieces the text, parted where a new paragraph begins
/// @param breaks names of the partings, one fewer than pieces
/// @param own which piece its first character stands in
record Composed(List<Text> pieces, List<String> breaks, int own) {
  private static final Comparator<Rewrite> ORDER =
      Comparator.comparingInt(Rewrite::from).thenComparingInt(Rewrite::to);

  /// @param changes none over another
  /// @param parts whether a line feed put in begins a new paragraph
  static Composed of(Text before, List<Rewrite> changes, boolean parts) {
    List<Text> pieces = new ArrayList<>();
    List<String> breaks = new ArrayList<>();
    Text piece = Text.EMPTY;
    int own = 0;
    int at = 0;
    for (Rewrite change : changes.stream().sorted(ORDER).toList()) {
      piece = piece.plus(before.slice(at, change.from()));
      at = change.to();
      List<Text> lines = parts ? lines(change.inserted()) : List.of(change.inserted());
      for (int i = 0; i < lines.size() - 1; i++) {
        pieces.add(piece.plus(lines.get(i)));
        breaks.add(change.from() + "-" + change.to() + "." + i);
        piece = Text.EMPTY;
      }
      piece = piece.plus(lines.getLast());
      own = change.to() == 0 ? pieces.size() : own;
    }
    pieces.add(piece.plus(before.slice(at, before.length())));
    return new Composed(List.copyOf(pieces), List.copyOf(breaks), own);
  }

  private static List<Text> lines(Text text) {
    List<Text> lines = new ArrayList<>();
    int start = 0;
    for (int i = text.chars().indexOf('\n'); i >= 0; i = text.chars().indexOf('\n', start)) {
      lines.add(text.slice(start, i));
      start = i + 1;
    }
    lines.add(text.slice(start, text.length()));
    return lines;
  }

  /// What tells a piece that came from all others of its text.
  String name(int piece) {
    return breaks.get(piece > own ? piece - 1 : piece);
  }
}
