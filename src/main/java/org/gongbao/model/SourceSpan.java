package org.gongbao.model;

import java.util.Optional;
import org.gongbao.model.Provenance.Trace;

/// Characters as the source has them.
///
/// @param line where they begin, from 1; 0 when it is not known
/// @param text the source's own characters, line ends between them as line feeds
public record SourceSpan(int line, String text) {

  /// Where characters of a node came from, and how the source writes them: what import took out
  /// between them is part of it. Characters that changed since the import are given as they are.
  ///
  /// @param slot a text, the ordinal or the numbers of the node
  public static SourceSpan of(Provenance provenance, Node node, Slot slot, int from, int to) {
    String chars = node.written(slot).orElse("");
    Optional<Trace> own = provenance.of(node.id(), slot);
    String now = chars.substring(from, to);
    if (own.isEmpty()) {
      return new SourceSpan(firstLine(provenance, node), now);
    }
    int line = own.get().lineAt(from);
    String verbatim = own.get().verbatim();
    int[] at = verbatim.isEmpty() ? new int[0] : aligned(chars, verbatim);
    boolean known = at.length > 0 && to > from;
    return new SourceSpan(line, known ? verbatim.substring(at[from], at[to - 1] + 1) : now);
  }

  /// An ordinal stands before the text of its node.
  private static int firstLine(Provenance provenance, Node node) {
    return node.shape().texts().stream()
        .flatMap(slot -> provenance.of(node.id(), slot).stream())
        .mapToInt(Trace::firstLine)
        .findFirst()
        .orElse(0);
  }

  /// Where each character stands in what the source had; nothing when they do not fit.
  private static int[] aligned(String chars, String verbatim) {
    int[] at = new int[chars.length()];
    int next = 0;
    for (int i = 0; i < at.length; i++) {
      char c = chars.charAt(i);
      while (next < verbatim.length() && !isSame(c, verbatim.charAt(next))) {
        next += Math.max(1, tagLength(verbatim, next));
      }
      if (next == verbatim.length()) {
        return new int[0];
      }
      at[i] = next++;
    }
    return at;
  }

  /// A line feed may have been a space or a tag.
  private static boolean isSame(char c, char source) {
    return c == source || c == '\n' && (Character.isWhitespace(source) || source == '<');
  }

  private static int tagLength(String verbatim, int at) {
    if (verbatim.charAt(at) != '<') {
      return 0;
    }
    int end = verbatim.indexOf('>', at);
    return end < 0 || end - at > 6 ? 0 : end - at + 1;
  }
}
