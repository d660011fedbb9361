package org.gongbao.layout.line;

import java.util.List;
import org.gongbao.layout.font.FontMetrics.InkBox;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.layout.style.Face;
import org.gongbao.model.StyledRange;

/// Makes clusters of the characters of passages: tells their kinds in context, finds glyphs, and
/// measures room and white.
final class ClusterMaker {
  private static final int PLAIN = 0;
  private static final int HEI = 1;
  private static final int KAI = 2;
  private static final int SUPER = 4;
  private static final int SUB = 8;

  private final Faces faces;
  private final Names names;

  ClusterMaker(Faces faces, Names names) {
    this.faces = faces;
    this.names = names;
  }

  Clusters make(List<Passage> passages) {
    int capacity = passages.stream().mapToInt(passage -> passage.text().length()).sum();
    Clusters clusters = new Clusters(passages, capacity);
    for (int i = 0; i < passages.size(); i++) {
      split(clusters, i, passages.get(i).text().chars(), names);
    }
    Contexts.settle(clusters);
    measure(clusters);
    return clusters;
  }

  static void split(Clusters clusters, int index, String chars, Names names) {
    int at = 0;
    int named = 0;
    while (at < chars.length()) {
      int codePoint = chars.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      Kind kind = Kinds.of(codePoint);
      int last = clusters.count - 1;
      if (isInvisible(codePoint) && last >= 0 && clusters.passage[last] == index) {
        clusters.end[last] = next;
      } else {
        int n = clusters.count++;
        clusters.codePoint[n] = codePoint;
        clusters.kind[n] = kind;
        clusters.passage[n] = index;
        clusters.start[n] = at;
        clusters.end[n] = next;
        clusters.attached[n] = kind == Kind.COMBINING;
        clusters.named[n] = at < named;
        named = Math.max(named, at + names.at(chars, at));
      }
      at = next;
    }
  }

  /// Variation selectors, joiners and other characters that have no glyph of their own.
  private static boolean isInvisible(int codePoint) {
    return codePoint >= 0x200B && Character.getType(codePoint) == Character.FORMAT
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  private void measure(Clusters clusters) {
    int[] styles = new int[0];
    int styled = -1;
    for (int i = 0; i < clusters.count; i++) {
      if (clusters.passage[i] != styled) {
        styled = clusters.passage[i];
        styles = styles(clusters.passages.get(styled));
      }
      place(clusters, i, styles.length == 0 ? PLAIN : styles[clusters.start[i]]);
    }
  }

  private static int[] styles(Passage passage) {
    if (passage.text().marks().isEmpty()) {
      return new int[0];
    }
    int[] styles = new int[passage.text().length()];
    for (StyledRange mark : passage.text().marks()) {
      int bit =
          switch (mark.style()) {
            case STRONG, LEAD -> HEI;
            case KAI -> KAI;
            case SUPERSCRIPT, NOTE_REFERENCE -> SUPER;
            case SUBSCRIPT -> SUB;
            case LINE_START -> PLAIN;
          };
      for (int i = mark.start(); i < mark.end(); i++) {
        styles[i] |= bit;
      }
    }
    return styles;
  }

  private void place(Clusters clusters, int i, int style) {
    Passage passage = clusters.passages.get(clusters.passage[i]);
    Face face = (style & HEI) != 0 ? Face.HEI : (style & KAI) != 0 ? Face.KAI : passage.face();
    boolean small = (style & (SUPER | SUB)) != 0;
    int size = small ? passage.size() * 62 / 100 : passage.size();
    int rise =
        (style & SUPER) != 0
            ? passage.size() * 34 / 100
            : (style & SUB) != 0 ? -passage.size() * 14 / 100 : 0;
    clusters.attached[i] |= small;
    Faces.Loaded font = faces.choose(face, clusters.codePoint[i]);
    int glyph = font.metrics().glyph(clusters.codePoint[i]);
    clusters.glyph[i] = glyph;
    clusters.typeset[i] = typeset(clusters, i, font.name(), size, rise);
    Room.measure(clusters, i, font, size);
    if (clusters.kind[i] == Kind.DASH) {
      fitDash(clusters, i, font);
    }
  }

  /// The typeset of the cluster before where it is the same: runs share one.
  private static Typeset typeset(Clusters clusters, int i, FontName font, int size, int rise) {
    if (i > 0) {
      Typeset before = clusters.typeset[i - 1];
      if (before.font().equals(font)
          && before.size() == size
          && before.rise() == rise
          && before.stretch() == 1000) {
        return before;
      }
    }
    return new Typeset(font, size, rise, 1000);
  }

  /// 破折号 is one line two em long; fonts draw U+2014 shorter. It is stretched so that two of them
  /// meet and leave 1/16 em at each end.
  private static void fitDash(Clusters clusters, int i, Faces.Loaded font) {
    InkBox ink = font.metrics().ink(clusters.glyph[i]);
    if (ink.isEmpty()) {
      return;
    }
    int size = clusters.typeset[i].size();
    boolean joined = i + 1 < clusters.count && clusters.attached[i + 1];
    int from = clusters.attached[i] ? 0 : size / 16;
    int to = clusters.core[i] - (joined ? 0 : size / 16);
    int inkWidth = font.scaled(ink.right() - ink.left(), size);
    int stretch = (int) ((to - from) * 1000L / Math.max(1, inkWidth)) + 1;
    clusters.typeset[i] = new Typeset(font.name(), size, 0, stretch);
    clusters.origin[i] = from - (int) ((long) font.scaled(ink.left(), size) * stretch / 1000);
  }
}
