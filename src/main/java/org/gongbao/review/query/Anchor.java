package org.gongbao.review.query;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The characters a query is about, found again when it is looked at by those around them: edits
/// need not know of queries, and a query never ends up on characters it was not raised on. What
/// cannot be told from others for certain is not found.
///
/// @param item the part of the issue they stood in
/// @param offset where they stood when it was raised, in UTF-16
/// @param quote the characters as they were; empty for the whole text
/// @param context those around them
public record Anchor(
    NodeId item, NodeId node, Slot slot, int offset, String quote, Context context) {
  private static final int NEAR = 4;

  /// From so many characters on those on one side are enough to know them by.
  private static final int LONG = 8;

  /// Characters right before and after, as many as it takes for them to stand only once in their
  /// text together with the quote.
  public record Context(String before, String after) {
    public static final Context UNKNOWN = new Context("", "");
  }

  /// @param text all the characters of the text
  public static Anchor of(NodeId item, Place start, String quote, String text) {
    int from = start.offset();
    int to = from + quote.length();
    if (quote.isEmpty()) {
      return new Anchor(item, start.node(), start.slot(), from, quote, Context.UNKNOWN);
    }
    boolean isLong = quote.length() >= LONG;
    int left = Math.max(0, from - NEAR);
    int right = Math.min(text.length(), to + NEAR);
    while (left > 0 && !isAlone(text.substring(left, isLong ? to : right), text)) {
      left = Math.max(0, left - NEAR);
    }
    while (right < text.length() && !isAlone(text.substring(isLong ? from : left, right), text)) {
      right = Math.min(text.length(), right + NEAR);
    }
    Context context = new Context(text.substring(left, from), text.substring(to, right));
    return new Anchor(item, start.node(), start.slot(), from, quote, context);
  }

  private static boolean isAlone(String chars, String text) {
    int first = text.indexOf(chars);
    return first >= 0 && text.indexOf(chars, first + 1) < 0;
  }

  /// Where they stand now.
  ///
  /// @param text of the slot; empty when its node is gone
  /// @return empty for one whose characters are gone, or cannot be told from others
  public Optional<Place> in(Optional<String> text) {
    return text.flatMap(this::found).map(at -> new Place(node, slot, at));
  }

  private Optional<Integer> found(String text) {
    if (quote.isEmpty()) {
      return Optional.of(0);
    }
    String before = context.before();
    String after = context.after();
    if (before.isEmpty() && after.isEmpty()) {
      // All there was, or one kept before contexts were: only where it stood, and alone.
      return isAlone(quote, text) && text.startsWith(quote, offset)
          ? Optional.of(offset)
          : Optional.empty();
    }
    return alone(before + quote + after, before.length(), text)
        .or(() -> side(before, before + quote, before.length(), text))
        .or(() -> side(after, quote + after, 0, text));
  }

  /// By the characters on one side, when those on the other have changed.
  private Optional<Integer> side(String context, String chars, int shift, String text) {
    return context.length() >= NEAR && quote.length() >= LONG
        ? alone(chars, shift, text)
        : Optional.empty();
  }

  private static Optional<Integer> alone(String chars, int shift, String text) {
    return isAlone(chars, text) ? Optional.of(text.indexOf(chars) + shift) : Optional.empty();
  }
}
