package org.gongbao.edit.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.model.HanNumber;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;

/// Ordinals as they would be written: the next of a row, or a number in the manner of another
/// ordinal. Proposed only; what is written is never changed by itself.
public final class Ordinals {
  private static final String IDEOGRAPHIC_SPACE = "　";

  private Ordinals() {}

  /// The ordinal that follows on among siblings before an index: one more than the last of its
  /// form, written in its manner, or the first of a new row. A heading above its level ends a row,
  /// save that articles are counted through.
  public static Ordinal next(List<? extends Node> siblings, int index, OrdinalForm form) {
    if (form == OrdinalForm.NONE) {
      return Ordinal.NONE;
    }
    for (int i = index - 1; i >= 0; i--) {
      Ordinal ordinal = of(siblings.get(i));
      if (ordinal.form() == form) {
        OptionalInt value = ordinal.value();
        return value.isPresent() ? like(ordinal, value.getAsInt() + 1) : ordinal;
      }
      if (form != OrdinalForm.ARTICLE && isAbove(siblings.get(i), form)) {
        break;
      }
    }
    return written(form, 1);
  }

  /// A number written as the house writes it.
  ///
  /// @param value from 1; circled numbers end at 20
  public static Ordinal written(OrdinalForm form, int value) {
    String han = HanNumber.write(value);
    String written =
        switch (form) {
          case NONE -> "";
          case HAN -> han + "、";
          case HAN_BRACKETED -> "（" + han + "）";
          case ARABIC -> value + ".";
          case ARABIC_BRACKETED -> "（" + value + "）";
          case CIRCLED -> Character.toString('①' + Math.min(value, 20) - 1);
          case BOOK -> "第" + han + "编" + IDEOGRAPHIC_SPACE;
          case CHAPTER -> "第" + han + "章" + IDEOGRAPHIC_SPACE;
          case STATUTE_SECTION -> "第" + han + "节" + IDEOGRAPHIC_SPACE;
          case ARTICLE -> "第" + han + "条" + IDEOGRAPHIC_SPACE;
          case DASH -> "——";
        };
    return new Ordinal(form, written);
  }

  /// Another number in the manner an ordinal is written in: its brackets, its mark, its space.
  public static Ordinal like(Ordinal model, int value) {
    Ordinal house = written(model.form(), value);
    Optional<String> now = numeral(model.written());
    Optional<String> wanted = numeral(house.written());
    if (now.isEmpty() || wanted.isEmpty() || model.form() == OrdinalForm.CIRCLED) {
      return house;
    }
    int at = model.written().indexOf(now.get());
    return new Ordinal(
        model.form(),
        model.written().substring(0, at)
            + wanted.get()
            + model.written().substring(at + now.get().length()));
  }

  /// The ordinal of a heading or paragraph, else none.
  static Ordinal of(Node node) {
    return switch (node) {
      case Heading heading -> heading.ordinal();
      case Paragraph paragraph -> paragraph.ordinal();
      default -> Ordinal.NONE;
    };
  }

  private static boolean isAbove(Node node, OrdinalForm form) {
    OrdinalForm other = of(node).form();
    boolean statute = isStatute(form);
    return other != OrdinalForm.NONE
        && (isStatute(other) && !statute
            || isStatute(other) == statute && rank(other) < rank(form));
  }

  static boolean isStatute(OrdinalForm form) {
    return switch (form) {
      case BOOK, CHAPTER, STATUTE_SECTION, ARTICLE -> true;
      default -> false;
    };
  }

  /// Depth among the forms of its ladder.
  static int rank(OrdinalForm form) {
    return switch (form) {
      case BOOK -> 0;
      case CHAPTER -> 1;
      case STATUTE_SECTION -> 2;
      case ARTICLE -> 3;
      default -> form.level() == 0 ? 9 : form.level();
    };
  }

  /// The numeral within a written ordinal.
  private static Optional<String> numeral(String written) {
    int start = 0;
    while (start < written.length() && !isNumeral(written.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < written.length() && isNumeral(written.charAt(end))) {
      end++;
    }
    return start == end ? Optional.empty() : Optional.of(written.substring(start, end));
  }

  private static boolean isNumeral(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９' || "一二三四五六七八九十百〇零".indexOf(c) >= 0;
  }
}
