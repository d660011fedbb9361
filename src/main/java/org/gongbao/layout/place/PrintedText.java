package org.gongbao.layout.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// All that pages print of an issue's texts and fields, in the order in which it is read; what
/// layout makes is left out.
///
/// An ordinal and a document number are fields: their characters are those of the slots
/// [Slot#ORDINAL] and [Slot#NUMBER], the numbers of a document parted by a line feed.
public final class PrintedText {
  private final List<PrintedRun> runs = new ArrayList<>();
  private final Map<Key, List<PrintedRun>> texts = new HashMap<>();
  private final Map<TextFrame, List<PrintedRun>> frames = new IdentityHashMap<>();

  private PrintedText() {}

  private record Key(NodeId node, Slot slot) {
    static Key of(Place place) {
      return new Key(place.node(), place.slot());
    }
  }

  public static PrintedText of(Composition composition) {
    return of(composition.pages());
  }

  public static PrintedText of(List<Page> pages) {
    PrintedText text = new PrintedText();
    for (int i = 0; i < pages.size(); i++) {
      text.read(pages.get(i), i);
    }
    text.texts.values().forEach(PrintedText::sort);
    return text;
  }

  private static void sort(List<PrintedRun> runs) {
    runs.sort(Comparator.comparingInt(run -> run.start().offset()));
  }

  private void read(Page page, int index) {
    LineNumbers lines = LineNumbers.of(page);
    for (Frame frame : page.body()) {
      if (frame instanceof TextFrame text) {
        for (Glyphs glyphs : text.line().runs()) {
          Optional<Place> start = glyphs.count() == 0 ? Optional.empty() : start(text, glyphs);
          if (start.isPresent()) {
            add(new PrintedRun(runs.size(), index, text, glyphs, start.get(), lines.of(text)));
          }
        }
      }
    }
  }

  private void add(PrintedRun run) {
    runs.add(run);
    texts.computeIfAbsent(Key.of(run.start()), any -> new ArrayList<>()).add(run);
    frames.computeIfAbsent(run.frame(), any -> new ArrayList<>()).add(run);
  }

  private static Optional<Place> start(TextFrame frame, Glyphs glyphs) {
    return switch (glyphs.source()) {
      case Source.Slotted slotted -> Optional.of(slotted.start());
      case Source.Fielded(Place before, int from) -> {
        Slot slot = frame.role() == TextRole.NUMBER ? Slot.NUMBER : Slot.ORDINAL;
        yield Optional.of(new Place(before.node(), slot, from));
      }
      case Source.Made made -> Optional.empty();
    };
  }

  /// In the order in which they are read.
  public List<PrintedRun> runs() {
    return Collections.unmodifiableList(runs);
  }

  /// The runs of a line as set, from left to right.
  public List<PrintedRun> runs(TextFrame frame) {
    return frames.getOrDefault(frame, List.of());
  }

  /// What is printed of a stretch, run by run; empty when none of it is.
  public List<Printed> of(Stretch stretch) {
    List<Printed> printed = new ArrayList<>();
    for (PrintedRun run : texts.getOrDefault(Key.of(stretch.from()), List.of())) {
      int from = Math.max(stretch.from().offset(), run.start().offset());
      int to = Math.min(stretch.to(), run.end());
      if (from < to) {
        printed.add(Printed.of(run, run.glyphAt(from), run.glyphAt(to - 1) + 1));
      }
    }
    return printed;
  }

  /// The point before a character, or behind the last one printed before it; empty when nothing of
  /// the text is printed.
  public Optional<Printed> at(Place place) {
    List<PrintedRun> those = texts.getOrDefault(Key.of(place), List.of());
    Optional<PrintedRun> best = Optional.empty();
    for (PrintedRun run : those) {
      if (run.holds(place.offset())) {
        int x = run.left(run.glyphAt(place.offset()));
        return Optional.of(new Printed(run, x, x));
      }
      if (run.end() <= place.offset()) {
        best = Optional.of(run);
      }
    }
    return best.or(() -> those.stream().findFirst())
        .map(
            run -> {
              boolean behind = run.end() <= place.offset();
              int x = behind ? run.right(run.glyphs().count() - 1) : run.left(0);
              return new Printed(run, x, x);
            });
  }

  /// The run read before another one.
  public Optional<PrintedRun> before(PrintedRun run) {
    return run.order() == 0 ? Optional.empty() : Optional.of(runs.get(run.order() - 1));
  }

  /// What is read from one place up to another, whichever comes first: a stretch each text; empty
  /// when one of them is on no page.
  public List<Stretch> between(Place one, Place other) {
    Optional<PrintedRun> first = at(one).map(Printed::run);
    Optional<PrintedRun> second = at(other).map(Printed::run);
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    boolean swapped =
        first.get().order() > second.get().order()
            || first.get().order() == second.get().order() && one.offset() > other.offset();
    PrintedRun from = swapped ? second.get() : first.get();
    PrintedRun to = swapped ? first.get() : second.get();
    return stretches(from, swapped ? other : one, to, swapped ? one : other);
  }

  private List<Stretch> stretches(PrintedRun first, Place from, PrintedRun last, Place to) {
    List<Stretch> stretches = new ArrayList<>();
    for (PrintedRun run : runs.subList(first.order(), last.order() + 1)) {
      int begin =
          run == first
              ? Math.clamp(from.offset(), run.start().offset(), run.end())
              : run.start().offset();
      int end = run == last ? Math.clamp(to.offset(), begin, run.end()) : run.end();
      if (begin < end) {
        add(stretches, new Stretch(run.start().at(begin), end));
      }
    }
    return stretches;
  }

  /// Lines of one text make one stretch, with what is not printed at the ends of lines.
  static void add(List<Stretch> stretches, Stretch next) {
    if (!stretches.isEmpty()) {
      Stretch last = stretches.getLast();
      boolean same = Key.of(last.from()).equals(Key.of(next.from()));
      if (last.isBefore(next) || same && last.to() <= next.from().offset()) {
        stretches.set(stretches.size() - 1, new Stretch(last.from(), next.to()));
        return;
      }
    }
    stretches.add(next);
  }
}
