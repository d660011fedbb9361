package org.gongbao.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 序数 of a heading, paragraph or contents entry, kept exactly as written: brackets of either width,
/// the mark and any space after it are part of it. Renumbering is never a side effect.
public record Ordinal(OrdinalForm form, String written) implements FieldValue {
  public static final Ordinal NONE = new Ordinal(OrdinalForm.NONE, "");

  private static final String HAN = "[一二三四五六七八九十百〇零]{1,5}";
  private static final List<Form> FORMS =
      List.of(
          new Form(OrdinalForm.HAN_BRACKETED, "[（(]\\s*(" + HAN + ")\\s*[）)][、.．]?\\s*"),
          new Form(OrdinalForm.HAN, "(" + HAN + ")[、．.]\\s*"),
          new Form(OrdinalForm.ARABIC_BRACKETED, "[（(]\\s*([0-9０-９]{1,3})\\s*[）)][、.．]?\\s*"),
          new Form(OrdinalForm.ARABIC, "([0-9０-９]{1,3})(?:[．、]|\\.(?![0-9]))\\s*"),
          new Form(OrdinalForm.CIRCLED, "([①-⑳])\\s*"),
          new Form(OrdinalForm.BOOK, "第(" + HAN + ")编[\\s　]*"),
          new Form(OrdinalForm.CHAPTER, "第(" + HAN + ")章[\\s　]*"),
          new Form(OrdinalForm.STATUTE_SECTION, "第(" + HAN + ")节[\\s　]*"),
          new Form(OrdinalForm.ARTICLE, "第(" + HAN + ")条(?:之[一二三四五六七八九十])?[\\s　]*"),
          new Form(OrdinalForm.DASH, "(——|──)\\s*"));

  public Ordinal {
    if ((form == OrdinalForm.NONE) != written.isEmpty()) {
      throw new IllegalArgumentException(form + " written \"" + written + "\"");
    }
  }

  /// The ordinal a line begins with, if it begins with one.
  public static Optional<Ordinal> leading(String line) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(line);
      if (matcher.lookingAt()) {
        return Optional.of(new Ordinal(form.form(), matcher.group()));
      }
    }
    return Optional.empty();
  }

  /// The number the ordinal stands for; empty for dashes and for [#NONE].
  public OptionalInt value() {
    if (form == OrdinalForm.NONE || form == OrdinalForm.DASH) {
      return OptionalInt.empty();
    }
    for (Form known : FORMS) {
      Matcher matcher = known.pattern().matcher(written);
      if (known.form() == form && matcher.lookingAt()) {
        return valueOf(matcher.group(1));
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt valueOf(String numeral) {
    char first = numeral.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return OptionalInt.of(first - '①' + 1);
    }
    return HanNumber.parse(numeral);
  }

  private record Form(OrdinalForm form, Pattern pattern) {
    Form(OrdinalForm form, String regex) {
      this(form, Pattern.compile(regex));
    }
  }
}
