package org.gongbao.exchange.pdf.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// 批注: what a reader put on a PDF, with all that was said about it.
///
/// @param id its own name in the file, or one that tells its place there
/// @param type as the file calls it, such as StrikeOut
/// @param areas of the characters it marks; empty for what only stands somewhere
/// @param askew true when some of its areas lie across: over a watermark
/// @param spot where it stands: the caret, the icon of a note, the tip of a callout
/// @param words may be empty
/// @param author may be empty
/// @param replies by others, and what is said of a further part of it
/// @param parts how many annotations of the file it is made of
public record Annotation(
    String id,
    Kind kind,
    String type,
    List<Spot> areas,
    boolean askew,
    Spot spot,
    String words,
    String author,
    Optional<Instant> when,
    List<Reply> replies,
    int parts) {
  public Annotation {
    areas = List.copyOf(areas);
    replies = List.copyOf(replies);
  }

  /// What somebody said to an annotation.
  public record Reply(String author, String words) {}

  public enum Kind {
    STRIKE,
    HIGHLIGHT,
    /// Straight or wavy.
    UNDERLINE,
    /// Characters struck out and others written for them.
    REPLACE,
    CARET,
    /// A caret that asks for a new paragraph.
    PARAGRAPH,
    /// An icon with words behind it.
    NOTE,
    /// Words written on the page.
    WRITING,
    /// Drawn by hand.
    DRAWING,
    /// What this program does not read.
    OTHER
  }
}
