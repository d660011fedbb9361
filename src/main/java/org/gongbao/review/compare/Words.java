package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Place;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.review.compare.Piece.Kind;

/// Compares texts: character by character in Chinese, numbers and Latin words whole.
final class Words {
  private static final Pattern WORD =
      Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?|[A-Za-z]+|.\\p{M}*", Pattern.DOTALL);

  private final Side before;
  private final Side after;
  private final UnaryOperator<String> targets;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean marked;

  private Words(Side before, Side after, UnaryOperator<String> targets) {
    this.before = before;
    this.after = after;
    this.targets = targets;
  }

  /// @param marked true when marks of characters that stayed differ
  record Compared(List<Piece> pieces, boolean marked) {
    Compared {
      pieces = List.copyOf(pieces);
    }
  }

  /// @param targets what notes that are referred to in the earlier state are in the later
  static Compared compare(Written.Run before, Written.Run after, UnaryOperator<String> targets) {
    Map<String, Integer> known = new HashMap<>();
    Words words = new Words(new Side(before, known), new Side(after, known), targets);
    words.compare();
    return new Compared(words.pieces, words.marked);
  }

  /// A line that went or came whole.
  static List<Piece> whole(Kind kind, Written line, String shown) {
    List<Piece> whole = new ArrayList<>();
    int lead = shown.equals(line.chars()) ? line.shift() : 0;
    for (int[] part : new int[][] {{0, lead}, {lead, shown.length()}}) {
      if (part[0] < part[1]) {
        Optional<Place> place = Optional.of(line.at(part[0]));
        whole.add(
            new Piece(
                kind,
                shown.substring(part[0], part[1]),
                kind == Kind.INSERTED ? Optional.empty() : place,
                kind == Kind.REMOVED ? Optional.empty() : place));
      }
    }
    return whole;
  }

  private void compare() {
    int atA = 0;
    int atB = 0;
    for (Runs.Run run : Islands.without(Runs.of(before.tokens, after.tokens), before, after)) {
      int a = before.offsets[run.before()];
      int b = after.offsets[run.after()];
      alone(Kind.REMOVED, before, atA, a, after, atB);
      alone(Kind.INSERTED, after, atB, b, before, a);
      atA = before.offsets[run.before() + run.length()];
      atB = after.offsets[run.after() + run.length()];
      same(a, b, atA);
    }
    alone(Kind.REMOVED, before, atA, before.length(), after, atB);
    alone(Kind.INSERTED, after, atB, after.length(), before, before.length());
  }

  /// What only one of both has, in parts that cross no border.
  private void alone(Kind kind, Side side, int from, int to, Side other, int there) {
    boolean gone = kind == Kind.REMOVED;
    int at = from;
    while (at < to) {
      int end = Math.min(to, side.part(at));
      boolean breaks = side.isBreak(at);
      Optional<Place> own = Optional.of(side.place(at));
      Optional<Place> elsewhere = Optional.of(other.place(there));
      pieces.add(
          new Piece(
              breaks ? gone ? Kind.JOINED : Kind.SPLIT : kind,
              breaks ? "" : side.chars.substring(at, end),
              gone ? own : elsewhere,
              gone ? elsewhere : own));
      at = end;
    }
  }

  private void same(int a, int b, int endA) {
    int at = a;
    while (at < endA) {
      int end = Math.min(endA, Math.min(before.part(at), after.part(at - a + b) - b + a));
      if (!before.isBreak(at)) {
        pieces.add(
            new Piece(
                Kind.SAME,
                before.chars.substring(at, end),
                Optional.of(before.place(at)),
                Optional.of(after.place(at - a + b))));
        marked |=
            !before
                .marks(at, end, targets)
                .equals(after.marks(at - a + b, end - a + b, UnaryOperator.identity()));
      }
      at = end;
    }
  }

  /// One side of a comparison: its characters as tokens, a line end being one.
  static final class Side {
    /// No word: the end of a line.
    private static final int BREAK = 0;

    private final Written.Run run;
    private final int[] starts;
    private final TreeSet<Integer> borders;
    final String chars;
    final int[] tokens;

    /// Where tokens begin; at last the end of all.
    final int[] offsets;

    Side(Written.Run run, Map<String, Integer> known) {
      this.run = run;
      this.starts = run.starts();
      this.borders = new TreeSet<>(run.borders());
      StringBuilder all = new StringBuilder();
      List<int[]> found = new ArrayList<>();
      for (int i = 0; i < run.lines().size(); i++) {
        Written line = run.lines().get(i);
        if (i > 0) {
          found.add(new int[] {BREAK, all.length()});
          all.append('\n');
        }
        int shift = all.length();
        Matcher matcher = WORD.matcher(line.chars());
        while (matcher.find()) {
          int token = known.computeIfAbsent(matcher.group(), word -> known.size() + 1);
          found.add(new int[] {token, shift + matcher.start()});
        }
        all.append(line.chars());
      }
      chars = all.toString();
      tokens = found.stream().mapToInt(token -> token[0]).toArray();
      offsets = new int[tokens.length + 1];
      for (int i = 0; i < tokens.length; i++) {
        offsets[i] = found.get(i)[1];
      }
      offsets[tokens.length] = chars.length();
    }

    int length() {
      return chars.length();
    }

    /// True for the end of a line, which is no character of a text.
    boolean isBreak(int offset) {
      int line = line(offset);
      return offset == starts[line + 1] - 1 && line < run.lines().size() - 1;
    }

    /// Where the part ends that begins at an offset: at the next border.
    int part(int offset) {
      Integer border = borders.higher(offset);
      return isBreak(offset) ? offset + 1 : border == null ? chars.length() : border;
    }

    Place place(int offset) {
      int line = line(offset);
      return run.lines().get(line).at(offset - starts[line]);
    }

    /// The marks inside a part, counted from its begin.
    List<StyledRange> marks(int from, int to, UnaryOperator<String> targets) {
      int line = line(from);
      Written written = run.lines().get(line);
      int start = from - starts[line] - written.shift();
      Text text = written.text();
      return start < 0 || text.marks().isEmpty()
          ? List.of()
          : text.slice(start, to - starts[line] - written.shift()).marks().stream()
              .map(
                  mark -> mark.target().isEmpty() ? mark : mark(mark, targets.apply(mark.target())))
              .toList();
    }

    private static StyledRange mark(StyledRange mark, String target) {
      return new StyledRange(mark.start(), mark.end(), mark.style(), target);
    }

    private int line(int offset) {
      int line = 0;
      while (line < run.lines().size() - 1 && offset >= starts[line + 1]) {
        line++;
      }
      return line;
    }
  }
}
