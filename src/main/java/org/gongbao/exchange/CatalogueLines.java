package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.source.CatalogueLabels;
import org.gongbao.model.LossReport;

/// The catalogue data a site sets above a document, when they come as lines: a label and its value
/// on one line, several of them on one, a value on the line below its label, or cells of a row.
final class CatalogueLines {
  private static final int FEWEST_LABELS = 3;
  private static final int LONGEST_VALUE = 120;
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?U)(?:^|(?<=\\s))[•·●■▪\\s【\\[]*([\\p{IsHan}\\s]{2,12}?)[\\s】\\]]*(?:[：:]|\\t)");

  private final List<Line> taken;
  private final List<Piece> entries;

  private CatalogueLines(List<Line> taken, List<Piece> entries) {
    this.taken = taken;
    this.entries = entries;
  }

  /// Those among the lines of a head; none where there are fewer labels than a catalogue has.
  static CatalogueLines in(List<Line> head) {
    List<Line> taken = new ArrayList<>();
    List<Piece> entries = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    boolean waits = false;
    for (Line line : head) {
      List<Entry> found = line.label().isEmpty() ? entries(line.body()) : List.of();
      if (!found.isEmpty()) {
        taken.add(line);
        found.forEach(entry -> labels.add(entry.label));
        found.forEach(entry -> entries.add(entry.piece));
        waits = found.getLast().rest.isBlank();
      } else if (waits && isValue(line)) {
        taken.add(line);
        entries.add(Piece.joined(List.of(entries.removeLast(), line.body())));
        waits = false;
      } else {
        waits = false;
      }
    }
    boolean enough = labels.size() >= FEWEST_LABELS;
    return enough ? new CatalogueLines(taken, entries) : new CatalogueLines(List.of(), List.of());
  }

  /// True for a line that begins with one of the labels.
  static boolean isOne(Line line) {
    return line.label().isEmpty() && !entries(line.body()).isEmpty();
  }

  boolean has(Line line) {
    return taken.contains(line);
  }

  /// Takes them out of the text, and says each.
  void lose(Recorder recorder) {
    taken.forEach(line -> recorder.claim(line.body()));
    taken.forEach(line -> recorder.claim(line.signs()));
    entries.forEach(entry -> recorder.lose(LossReport.Kind.CATALOGUE, entry));
  }

  private static boolean isValue(Line line) {
    return line.label().isEmpty()
        && line.text().length() <= LONGEST_VALUE
        && !Chars.hasSentence(line.text())
        && !PageFurniture.isHead(line)
        && !TitleLines.isWhole(line.text());
  }

  private static List<Entry> entries(Piece line) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Matcher matcher = LABELLED.matcher(line.text());
    while (matcher.find()) {
      Optional<String> label = CatalogueLabels.of(matcher.group(1));
      if (label.isPresent()) {
        starts.add(matcher.start());
        values.add(matcher.end());
        labels.add(label.get());
      } else if (starts.isEmpty()) {
        return List.of();
      }
    }
    starts.add(line.text().length());
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Piece piece = line.part(starts.get(i), starts.get(i + 1));
      found.add(new Entry(labels.get(i), piece, line.text().substring(values.get(i))));
    }
    return found;
  }

  /// @param rest all that follows the label
  private record Entry(String label, Piece piece, String rest) {}
}
