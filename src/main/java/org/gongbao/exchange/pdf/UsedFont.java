package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.exchange.font.SubsetGlyph;
import org.gongbao.layout.frame.Glyphs;

/// The glyphs a document uses of one face, each with the characters it stands for. A glyph that
/// stands for several is several glyphs, so that every code has characters of its own and reading
/// the text back gives those of the issue.
final class UsedFont {
  private final Map<Use, Integer> codes = new HashMap<>();

  void collect(Glyphs run) {
    for (int i = 0; i < run.count(); i++) {
      codes.putIfAbsent(new Use(run.cluster(i), run.id(i)), 0);
    }
  }

  /// Numbers the glyphs from 1 in the order of their characters; 0 is the face's own glyph 0, which
  /// no text uses.
  ///
  /// @return the uses in that order
  List<Use> number() {
    List<Use> uses =
        codes.keySet().stream()
            .sorted(Comparator.comparing(Use::cluster).thenComparingInt(Use::glyph))
            .toList();
    for (int i = 0; i < uses.size(); i++) {
      codes.put(uses.get(i), i + 1);
    }
    return uses;
  }

  /// The code of a glyph of a run that was collected.
  int code(Glyphs run, int glyph) {
    Integer code = codes.get(new Use(run.cluster(glyph), run.id(glyph)));
    if (code == null) {
      throw new IllegalStateException("glyph not collected");
    }
    return code;
  }

  static List<SubsetGlyph> glyphs(List<Use> uses) {
    return new ArrayList<>(
        Stream.concat(Stream.of(new SubsetGlyph.Own(0)), uses.stream().map(Use::subset)).toList());
  }

  /// @param cluster the characters
  /// @param glyph 0 when the face lacks them
  record Use(String cluster, int glyph) {
    SubsetGlyph subset() {
      if (glyph != 0) {
        return new SubsetGlyph.Own(glyph);
      }
      boolean seen = cluster.codePoints().anyMatch(Use::isSeen);
      return seen ? new SubsetGlyph.Missing(cluster.codePointAt(0)) : new SubsetGlyph.Blank();
    }

    private static boolean isSeen(int codePoint) {
      return switch (Character.getType(codePoint)) {
        case Character.FORMAT,
            Character.CONTROL,
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            false;
        default -> true;
      };
    }
  }
}
