package org.gongbao.edit;

import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Which marks typed characters take, and what becomes of a soft break when characters go.
public final class Marks {
  private Marks() {}

  /// Typed characters take the marks of the stretch they are typed into; at its ends they do not,
  /// save at the end of bold or 楷体, which goes on.
  public static Text typedInto(Text text, int offset, String chars) {
    Text typed = Text.of(chars);
    if (chars.isEmpty()) {
      return typed;
    }
    for (StyledRange mark : text.marks()) {
      if (takes(mark, offset)) {
        typed = typed.with(new StyledRange(0, chars.length(), mark.style(), mark.target()));
      }
    }
    return typed;
  }

  private static boolean takes(StyledRange mark, int offset) {
    boolean inside = mark.start() < offset && offset < mark.end();
    boolean atEnd = mark.start() < offset && offset == mark.end();
    return switch (mark.style()) {
      case STRONG, KAI -> inside || atEnd;
      case SUPERSCRIPT, SUBSCRIPT, LEAD -> inside;
      case NOTE_REFERENCE, LINE_START -> false;
    };
  }

  /// The text with a soft break before its first character.
  public static Text beginningLine(Text text) {
    int end = Character.charCount(text.chars().codePointAt(0));
    return text.with(StyledRange.of(0, end, TextStyle.LINE_START));
  }

  /// The text with a soft break put before a character, or taken away where there is one.
  public static Text toggledBreak(Text text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return text;
    }
    int end = offset + Character.charCount(text.chars().codePointAt(offset));
    if (!text.has(TextStyle.LINE_START, offset)) {
      return text.with(StyledRange.of(offset, end, TextStyle.LINE_START));
    }
    return text.replace(offset, end, without(text.slice(offset, end), TextStyle.LINE_START));
  }

  private static Text without(Text text, TextStyle style) {
    return new Text(
        text.chars(), text.marks().stream().filter(mark -> mark.style() != style).toList());
  }
}
