package org.gongbao.exchange;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.WrittenDate;

/// Tells which lines of a source only go on with the paragraph before them, because a mail program,
/// a scan or a page cut every line at the same length. A source whose lines are not all cut alike,
/// or whose lines are paragraphs, has none.
final class Wrapping {
  private static final int FEWEST_FULL = 6;
  private static final int SHORTEST = 14;
  private static final int LONGEST = 120;
  private static final String CANNOT_BEGIN = "，。、；：！？）》”’】〕」』…％,;:!?)";

  private final List<String> lines;
  private final Measure measure;
  private final boolean indents;

  private Wrapping(List<String> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
    this.indents = indents();
  }

  /// How long lines are cut.
  ///
  /// @param length of a line, in whatever the cut counts
  /// @param full shortest length of a line that was cut
  /// @param longest length there is, but for a stray one
  private record Measure(ToIntFunction<String> length, int full, int longest) {
    boolean isFull(String line) {
      return length.applyAsInt(line) >= full;
    }
  }

  /// Indices, from 0, of the lines that continue the one before.
  static BitSet continued(SourceText source) {
    BitSet found = new BitSet();
    List<String> lines = source.texts();
    Optional<Measure> measure = source.paragraphs() ? Optional.empty() : measure(lines);
    if (measure.isPresent()) {
      Wrapping wrapping = new Wrapping(lines, measure.get());
      IntStream.range(1, lines.size()).filter(wrapping::continues).forEach(found::set);
    }
    return found;
  }

  /// Programs cut after so many characters; after so many columns, a Han character taking two; or
  /// where the measure of a page ends, which proportional type and marks pressed together make
  /// uneven.
  private static Optional<Measure> measure(List<String> lines) {
    return measure(lines, Wrapping::characters, 0)
        .or(() -> measure(lines, Wrapping::columns, 1))
        .or(() -> measure(lines, Wrapping::columns, 6));
  }

  private static Optional<Measure> measure(
      List<String> lines, ToIntFunction<String> length, int slack) {
    int[] lengths =
        lines.stream()
            .filter(line -> !line.isBlank() && line.strip().indexOf('\t') < 0)
            .mapToInt(length)
            .sorted()
            .toArray();
    if (lengths.length < FEWEST_FULL) {
      return Optional.empty();
    }
    int longest = lengths[lengths.length - 1 - lengths.length / 50];
    Measure measure = new Measure(length, longest - slack, longest);
    long full = IntStream.of(lengths).filter(l -> l >= measure.full).count();
    // Where the cut is even, next to no line ends just before it.
    long near = IntStream.of(lengths).filter(l -> l >= longest - 8 && l < measure.full).count();
    boolean cut =
        longest >= SHORTEST
            && longest <= LONGEST
            && full >= FEWEST_FULL
            && full * 10 >= lengths.length * 4L
            && near * 5 <= full;
    return cut && breaksSentences(lines, measure) ? Optional.of(measure) : Optional.empty();
  }

  /// Most full lines stop in the middle of a sentence, which a list of entries does not.
  private static boolean breaksSentences(List<String> lines, Measure measure) {
    int full = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (measure.isFull(lines.get(i)) && !lines.get(i + 1).isBlank()) {
        full++;
        broken += Chars.endsSentence(lines.get(i)) ? 0 : 1;
      }
    }
    return broken >= FEWEST_FULL && broken * 10 >= full * 6;
  }

  private static int characters(String line) {
    return line.stripTrailing().length();
  }

  private static int columns(String line) {
    return line.stripTrailing().chars().map(c -> c < 0x1100 && !isWideMark(c) ? 1 : 2).sum();
  }

  /// Marks of Chinese text that Unicode keeps among the narrow ones.
  private static boolean isWideMark(int c) {
    return c >= 0x2014 && c <= 0x2026 || c >= 0x2160 && c <= 0x217F || c == 0x00B7;
  }

  /// The first lines of paragraphs stand in.
  private boolean indents() {
    int full = 0;
    int in = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean begins = isIndented(lines.get(i)) && !lines.get(i - 1).isBlank();
      in += begins && measure.isFull(lines.get(i)) ? 1 : 0;
      full += measure.isFull(lines.get(i)) ? 1 : 0;
    }
    return in >= 3 && in * 20 >= full;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("\u3000") || line.startsWith("  ") || line.startsWith("\t");
  }

  private boolean continues(int index) {
    String before = lines.get(index - 1);
    String line = lines.get(index);
    String text = line.strip();
    if (before.isBlank() || text.isEmpty() || before.strip().indexOf('\t') >= 0) {
      return false;
    }
    boolean sentence = Chars.endsSentence(before);
    if (CANNOT_BEGIN.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return measure.isFull(before)
        && !isIndented(line)
        && text.indexOf('\t') < 0
        && !standsAlone(text)
        && (!sentence || indents || !begins(line));
  }

  private static boolean standsAlone(String text) {
    return WrittenDate.looksLikeDate(text)
        || DocumentNumber.parse(text).isPresent()
        || text.startsWith("#")
        || text.startsWith("![")
        || text.startsWith("（此件");
  }

  /// The line has a sign of its own at its head.
  private static boolean begins(String line) {
    Line read = Line.of(1, SourceLine.plain(line), true);
    return read.ordinal().isPresent() || Signs.beginsSomething(read);
  }
}
