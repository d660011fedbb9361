package org.gongbao.layout.line;

import java.util.List;
import org.gongbao.layout.frame.Typeset;

/// The characters of a paragraph as clusters, each with the room its ink needs and the white before
/// and after it that a line may take away. Arrays side by side, one entry a cluster.
final class Clusters {
  final List<Passage> passages;
  int count;
  final int[] codePoint;
  final Kind[] kind;

  /// Index of the passage, and the UTF-16 range in its characters.
  final int[] passage;

  final int[] start;
  final int[] end;
  final int[] glyph;
  final Typeset[] typeset;

  /// Room the cluster takes, white excluded.
  final int[] core;

  /// White before and after the ink, within the mark's own em.
  final int[] left;

  final int[] right;

  /// Origin of the glyph from the start of its core.
  final int[] origin;

  /// 上标、注码 and what else must not leave the cluster before it.
  final boolean[] attached;

  /// Within a name: no line ends before it.
  final boolean[] named;

  Clusters(List<Passage> passages, int capacity) {
    this.passages = passages;
    codePoint = new int[capacity];
    kind = new Kind[capacity];
    passage = new int[capacity];
    start = new int[capacity];
    end = new int[capacity];
    glyph = new int[capacity];
    typeset = new Typeset[capacity];
    core = new int[capacity];
    left = new int[capacity];
    right = new int[capacity];
    origin = new int[capacity];
    attached = new boolean[capacity];
    named = new boolean[capacity];
  }

  int em(int cluster) {
    return passages.get(passage[cluster]).size();
  }
}
