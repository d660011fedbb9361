package org.gongbao.edit.typing;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Place;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;

/// 全角/半角: the same characters in the other width, one for one, their marks kept.
public final class Widths {
  private static final char SPACE = '　';
  private static final int SHIFT = 0xFEE0;

  private Widths() {}

  public static String full(String chars) {
    return mapped(chars, c -> c == ' ' ? SPACE : c > ' ' && c < 0x7f ? c + SHIFT : c);
  }

  public static String half(String chars) {
    return mapped(chars, c -> c == SPACE ? ' ' : c > 0xff00 && c < 0xff5f ? c - SHIFT : c);
  }

  private static String mapped(String chars, IntUnaryOperator width) {
    StringBuilder out = new StringBuilder(chars.length());
    chars.chars().map(width).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /// What is selected in one text, in the other width.
  ///
  /// @param toFull true for full width
  /// @return empty when nothing changes
  public static Optional<Step> step(Place start, Text text, int from, int to, boolean toFull) {
    Text before = text.slice(from, to);
    String chars = toFull ? full(before.chars()) : half(before.chars());
    if (chars.equals(before.chars())) {
      return Optional.empty();
    }
    Text after = Text.of(chars);
    for (StyledRange mark : before.marks()) {
      after = after.with(mark);
    }
    return Optional.of(
        Step.of(
            toFull ? "typing.width.full" : "typing.width.half",
            new TextEdit(start.at(from), before, after),
            new Selection(start.at(from), start.at(to))));
  }
}
