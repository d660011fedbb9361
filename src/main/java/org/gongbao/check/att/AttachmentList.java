package org.gongbao.check.att;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Block;
import org.gongbao.model.Slot;

/// 附件说明: the list 附件：1.… under a text.
///
/// @param entries in order
record AttachmentList(List<Entry> entries) {
  static final Fact<ItemReading, AttachmentList> OF = Fact.of(AttachmentList::of);

  private static final Pattern OPENS = Pattern.compile("附[\\s　]*件[\\s　]*[：:][\\s　]*");
  private static final Pattern ORDINAL = Pattern.compile("([0-9０-９]{1,2})[.．、][\\s　]*");
  private static final Pattern NEXT = Pattern.compile("[\\s　；;]+([0-9]{1,2})[.．、](?![0-9])[\\s　]*");
  private static final int LONGEST = 120;

  AttachmentList {
    entries = List.copyOf(entries);
  }

  /// One attachment named.
  ///
  /// @param number 0 where it has none
  /// @param from of its name in its passage
  record Entry(int number, Passage passage, int from, int to) {
    String name() {
      return passage.chars().substring(from, to);
    }
  }

  private static AttachmentList of(ItemReading item) {
    List<Entry> entries = new ArrayList<>();
    for (PartReading part : item.parts()) {
      if (part.kind() != PartReading.Kind.ATTACHMENT) {
        new Search(item, part.blocks(), entries).run();
      }
    }
    return new AttachmentList(entries);
  }

  /// Goes through the blocks of one part.
  private record Search(ItemReading item, List<Block> blocks, List<Entry> into) {
    void run() {
      for (int i = 0; i < blocks.size(); i++) {
        Optional<Passage> text = item.passage(blocks.get(i), Slot.TEXT);
        if (text.filter(p -> p.length() <= LONGEST && p.at(0) == '附').isEmpty()) {
          continue;
        }
        Matcher opens = text.orElseThrow().matcher(OPENS);
        if (opens.lookingAt()) {
          int before = into.size();
          split(text.orElseThrow(), opens.end());
          goOn(i + 1, into.size() - before);
        }
      }
    }

    /// 1.… 2.… on the first line.
    private void split(Passage text, int begin) {
      int from = begin;
      Matcher ordinal = text.matcher(ORDINAL).region(from, text.length());
      int number = 0;
      if (ordinal.lookingAt()) {
        number = Integer.parseInt(ordinal.group(1));
        from = ordinal.end();
      }
      Matcher next = text.matcher(NEXT);
      while (number > 0 && next.find(from) && Integer.parseInt(next.group(1)) == number + 1) {
        into.add(new Entry(number, text, from, next.start()));
        number++;
        from = next.end();
      }
      if (from < text.length()) {
        into.add(new Entry(number, text, from, text.length()));
      }
    }

    /// 2.…, 3.… on lines of their own.
    private void goOn(int begin, int known) {
      int wanted = known + 1;
      for (int i = begin; i < blocks.size(); i++, wanted++) {
        Optional<Passage> text = item.passage(blocks.get(i), Slot.TEXT);
        Optional<Passage> ordinal = item.passage(blocks.get(i), Slot.ORDINAL);
        Optional<Matcher> read = ordinal.map(p -> p.matcher(ORDINAL)).filter(Matcher::lookingAt);
        if (text.isEmpty()
            || read.isEmpty()
            || text.get().length() > LONGEST
            || Integer.parseInt(read.get().group(1)) != wanted) {
          return;
        }
        into.add(new Entry(wanted, text.get(), 0, text.get().length()));
      }
    }
  }
}
