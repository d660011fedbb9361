package org.gongbao.check.hed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.model.OrdinalForm;

/// HED-04 同级序号形式统一: within one text the ordinals of a form have brackets of one width, one point
/// and no space or always one. The fewer are told of.
final class OrdinalShapeRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("HED-04", Severity.WARNING, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Outline outline : item.fact(Outline.ALL)) {
      Map<OrdinalForm, List<Numbered>> forms = new EnumMap<>(OrdinalForm.class);
      for (Numbered entry : outline.entries()) {
        boolean measured =
            switch (entry.form()) {
              case HAN_BRACKETED, ARABIC_BRACKETED -> true;
              // 1、 is wrong however many there are (HED-05).
              case ARABIC -> entry.sign().chars().indexOf('、') < 0;
              default -> false;
            };
        if (measured) {
          forms.computeIfAbsent(entry.form(), form -> new ArrayList<>()).add(entry);
        }
      }
      forms.values().forEach(entries -> compare(entries, out));
    }
  }

  private static void compare(List<Numbered> entries, Reporter out) {
    Map<String, List<Numbered>> shapes = new TreeMap<>();
    entries.forEach(one -> shapes.computeIfAbsent(shape(one), s -> new ArrayList<>()).add(one));
    if (shapes.size() < 2) {
      return;
    }
    Map.Entry<String, List<Numbered>> most =
        shapes.entrySet().stream()
            .max(
                Comparator.<Map.Entry<String, List<Numbered>>>comparingInt(
                        shape -> shape.getValue().size())
                    .thenComparing(shape -> shape.getKey().indexOf('(') < 0)
                    .thenComparing(shape -> shape.getKey().indexOf(' ') < 0))
            .orElseThrow();
    String usual = most.getKey();
    Numbered model = most.getValue().getFirst();
    // Never away from full width, and no space put in.
    boolean mends = usual.indexOf('(') < 0 && usual.indexOf(' ') < 0;
    for (Numbered entry : entries) {
      if (!shape(entry).equals(usual)) {
        Reporter.Telling told = out.at(entry.sign().site()).with(model.site());
        (mends ? told.safe(usual.replace("#", number(entry))) : told)
            .say(variant(shape(entry), usual), entry.written(), most.getValue().size());
      }
    }
  }

  /// What is not seen in the characters shown is told in words.
  private static String variant(String shape, String usual) {
    boolean half = shape.indexOf('(') >= 0;
    if (half != usual.indexOf('(') >= 0) {
      return half ? "half" : "full";
    } else if (shape.replace(" ", "").equals(usual.replace(" ", ""))) {
      return shape.indexOf(' ') >= 0 ? "spaced" : "unspaced";
    }
    return "shape";
  }

  /// The ordinal with # for its number, and without points behind brackets, which are HED-05's.
  private static String shape(Numbered entry) {
    String written = entry.sign().chars();
    StringBuilder shape = new StringBuilder();
    boolean counted = false;
    boolean closed = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (isNumber(c)) {
        shape.append(counted ? "" : "#");
        counted = true;
      } else if (!closed || "、.．".indexOf(c) < 0) {
        shape.append(Character.isWhitespace(c) || c == '\u3000' ? ' ' : c);
      }
      closed |= c == ')' || c == '）';
    }
    return shape.toString();
  }

  private static String number(Numbered entry) {
    StringBuilder number = new StringBuilder();
    entry
        .sign()
        .chars()
        .chars()
        .filter(c -> isNumber((char) c))
        .forEach(c -> number.append((char) c));
    return number.toString();
  }

  private static boolean isNumber(char c) {
    return Character.isDigit(c) || "一二三四五六七八九十百〇零".indexOf(c) >= 0;
  }
}
