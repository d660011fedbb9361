package org.gongbao.check.hed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Block;
import org.gongbao.model.Field;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;

/// Sorts the ordinals of a part into lists. A list goes on where its number goes on, wherever it
/// was left; the number one begins a new list, below the entry it follows directly.
final class OutlineBuilder {
  private static final int LONGEST_QUOTE = 60;
  // 二、三级公路…, 第十条规定的…, (3)型…: no ordinals.
  private static final Pattern NUMERALS = Pattern.compile("[一二三四五六七八九十]{1,3}[、级类等届次季期批线产楼层号款项]");
  private static final Pattern CITES =
      Pattern.compile("第[一二三四五六七八九十]{1,3}[款项]|规定|所[称列述]|[、和至的及与或，]|中[的规所]");

  private final List<CountedList> lists = new ArrayList<>();
  private final List<CountedList> open = new ArrayList<>();
  private final Map<OrdinalForm, CountedList> closed = new EnumMap<>(OrdinalForm.class);

  private OutlineBuilder() {}

  static Outline build(ItemReading item, PartReading part) {
    OutlineBuilder builder = new OutlineBuilder();
    List<Numbered> entries = new ArrayList<>();
    int quotedTo = -1;
    for (int i = 0; i < part.blocks().size(); i++) {
      Block block = part.blocks().get(i);
      if (block instanceof Signature) {
        builder.endText();
      }
      if (i > quotedTo) {
        Optional<Numbered> entry = numbered(item, block, i);
        entry.ifPresent(builder::place);
        entry.ifPresent(entries::add);
        quotedTo = quoteEnd(part.blocks(), i);
      }
    }
    return new Outline(part, entries, builder.lists);
  }

  private static Optional<Numbered> numbered(ItemReading item, Block block, int index) {
    Optional<Passage> sign = item.passage(block, Slot.ORDINAL);
    if (sign.isEmpty()) {
      return Optional.empty();
    }
    Ordinal ordinal = (Ordinal) block.field(Field.ORDINAL).orElse(Ordinal.NONE);
    OptionalInt value = ordinal.value();
    String text = Outline.text(block);
    if (value.isEmpty() || isNone(ordinal, text)) {
      return Optional.empty();
    }
    return Optional.of(
        new Numbered(
            index,
            block,
            sign.get(),
            ordinal,
            value.getAsInt(),
            block.text(Slot.TEXT).orElseThrow()));
  }

  private static boolean isNone(Ordinal ordinal, String text) {
    return switch (ordinal.form()) {
      case HAN -> NUMERALS.matcher(text).lookingAt();
      case ARTICLE ->
          !ordinal.written().endsWith(" ")
              && !ordinal.written().endsWith("\u3000")
              && CITES.matcher(text).lookingAt();
      case ARABIC_BRACKETED -> text.startsWith("型") || text.startsWith("号");
      default -> false;
    };
  }

  /// The last block of a quotation that begins in a block and ends in a later one; else the block.
  private static int quoteEnd(List<Block> blocks, int index) {
    String first = Outline.text(blocks.get(index));
    int depth = first.indexOf('“') < 0 ? 0 : depth(first, 0);
    if (depth == 0) {
      return index;
    }
    int last = Math.min(blocks.size(), index + LONGEST_QUOTE);
    for (int i = index + 1; i < last; i++) {
      String text = Outline.text(blocks.get(i));
      // A quotation of several paragraphs may open in each of them.
      depth = depth(text.startsWith("“") ? text.substring(1) : text, depth);
      if (depth == 0) {
        return i;
      }
    }
    return index;
  }

  private static int depth(String text, int before) {
    int depth = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '“' ? 1 : c == '”' && depth > 0 ? -1 : 0;
    }
    return depth;
  }

  private void endText() {
    open.clear();
    closed.clear();
  }

  private void place(Numbered entry) {
    int same = sameForm(entry);
    boolean deeper = !open.isEmpty() && same < open.size() - 1 && opensBelow(entry);
    if (same >= 0 && open.get(same).continuesWith(entry)) {
      closeAbove(same + 1);
      open.get(same).add(entry);
    } else if (entry.value() == 1 && deeper) {
      begin(entry, Optional.empty());
    } else if (same >= 0 && entry.value() == 1) {
      Optional<CountedList> sibling = Optional.of(open.get(same));
      closeAbove(same);
      begin(entry, sibling);
    } else if (same >= 0) {
      closeAbove(same + 1);
      open.get(same).add(entry);
    } else {
      elsewhere(entry);
    }
  }

  /// No list of this form is open.
  private void elsewhere(Numbered entry) {
    if (!opensBelow(entry)) {
      int keep = open.size();
      while (keep > 0 && rank(open.get(keep - 1).form()) > rank(entry.form())) {
        keep--;
      }
      closeAbove(keep);
    }
    CountedList before = closed.get(entry.form());
    if (before != null && before.continuesWith(entry)) {
      // Counted through, as articles are through chapters.
      before.add(entry);
      open.add(before);
    } else {
      begin(entry, Optional.empty());
    }
  }

  /// True when an entry stands right below the last entry of the deepest list, and that announces
  /// it.
  private boolean opensBelow(Numbered entry) {
    return !open.isEmpty()
        && open.getLast().last().index() == entry.index() - 1
        && open.getLast().last().opens();
  }

  /// The open list of this form that the entry goes on; else the deepest one; else -1.
  private int sameForm(Numbered entry) {
    int deepest = -1;
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).form() == entry.form()) {
        if (open.get(i).continuesWith(entry)) {
          return i;
        }
        deepest = Math.max(deepest, i);
      }
    }
    return deepest;
  }

  private void begin(Numbered entry, Optional<CountedList> sibling) {
    Optional<Numbered> parent =
        open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().last());
    CountedList list = new CountedList(entry.form(), parent, sibling);
    list.add(entry);
    open.add(list);
    lists.add(list);
  }

  private void closeAbove(int keep) {
    while (open.size() > keep) {
      CountedList last = open.removeLast();
      closed.put(last.form(), last);
    }
  }

  /// Articles and what is above them, then the ladder of documents.
  static int rank(OrdinalForm form) {
    return switch (form) {
      case BOOK -> 0;
      case CHAPTER -> 1;
      case STATUTE_SECTION -> 2;
      case ARTICLE -> 3;
      case HAN, HAN_BRACKETED, ARABIC, ARABIC_BRACKETED, CIRCLED -> 3 + form.level();
      case NONE, DASH -> 9;
    };
  }
}
