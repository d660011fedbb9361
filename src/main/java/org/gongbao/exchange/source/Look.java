package org.gongbao.exchange.source;

/// How a paragraph looked in its file; evidence for what it is, never proof.
///
/// @param align as shown; [Align#START] where nothing is said
/// @param strong true when all of it is bold
/// @param size of its type in hundredths of a point; 0 where not known
/// @param level 1–9 when the file calls it a heading of that level or a title (1); else 0
/// @param part where it stood
/// @param note key of the footnote or endnote it belongs to, else empty
public record Look(Align align, boolean strong, int size, int level, Part part, String note) {
  public static final Look PLAIN = new Look(Align.START, false, 0, 0, Part.BODY, "");

  public Look {
    if ((part == Part.NOTE) == note.isEmpty()) {
      throw new IllegalArgumentException("note key of " + part);
    }
  }

  /// Where a paragraph is set.
  public enum Align {
    START,
    CENTRE,
    END
  }

  /// Where in its file a paragraph stood.
  public enum Part {
    BODY,
    /// In a text box or frame, taken where it is anchored.
    BOX,
    /// In a footnote or endnote; such lines follow the body.
    NOTE
  }
}
