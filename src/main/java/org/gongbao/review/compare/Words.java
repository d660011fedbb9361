package org.gongbao.review.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.review.compare.Piece.Kind;

/// Compares two texts: character by character in Chinese, numbers and Latin words whole.
final class Words {
  private static final Pattern WORD =
      Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?|[A-Za-z]+|.\\p{M}*", Pattern.DOTALL);

  private Words() {}

  static List<Piece> compare(String before, String after) {
    List<String> a = split(before);
    List<String> b = split(after);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    int at = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      List<String> same = a.subList(at, delta.getSource().getPosition());
      if (!same.isEmpty()) {
        flush(pieces, removed, inserted);
        pieces.add(new Piece(Kind.SAME, String.join("", same)));
      }
      delta.getSource().getLines().forEach(removed::append);
      delta.getTarget().getLines().forEach(inserted::append);
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    flush(pieces, removed, inserted);
    pieces.addAll(all(Kind.SAME, String.join("", a.subList(at, a.size()))));
    return List.copyOf(pieces);
  }

  /// What went stands before what came, however the comparison found them.
  private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder inserted) {
    pieces.addAll(all(Kind.REMOVED, removed.toString()));
    pieces.addAll(all(Kind.INSERTED, inserted.toString()));
    removed.setLength(0);
    inserted.setLength(0);
  }

  /// One stretch of a kind; none when there is nothing.
  static List<Piece> all(Kind kind, String chars) {
    return chars.isEmpty() ? List.of() : List.of(new Piece(kind, chars));
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
