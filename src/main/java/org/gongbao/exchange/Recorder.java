package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.exchange.source.Garbled;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Keeps the account of an import: which characters of which source line were taken into which
/// text. What nobody took is reported at the end, so nothing can be lost without a line in the
/// report.
final class Recorder {
  private final SourceText source;
  private final NodeIds ids;
  private final Map<TextKey, Trace> traces = new HashMap<>();
  private final List<Loss> losses = new ArrayList<>();
  private final BitSet[] taken;
  private final Map<String, NodeId> notes = new HashMap<>();
  private final Map<Integer, Integer> doubts = new HashMap<>();
  private final Map<TextKey, Integer> fieldLengths = new HashMap<>();

  Recorder(SourceText source, NodeIds ids) {
    this.source = source;
    this.ids = ids;
    this.taken = new BitSet[source.lines().size() + 1];
  }

  NodeId id() {
    return ids.next();
  }

  /// True when no line of the source was cut.
  boolean hasParagraphs() {
    return source.paragraphs();
  }

  /// Takes pieces as the text of a slot of a node.
  Text take(NodeId node, Slot slot, List<Piece> pieces, InlineReader.Kind kind) {
    List<Piece> kept =
        pieces.stream().map(Piece::stripped).filter(p -> !p.text().isEmpty()).toList();
    pieces.forEach(this::claim);
    if (kept.isEmpty()) {
      return Text.EMPTY;
    }
    InlineReader.Result result = InlineReader.read(kept, kind, this::marks);
    String verbatim = pieces.stream().map(Piece::verbatim).collect(Collectors.joining("\n"));
    boolean changed = !verbatim.equals(result.text().chars());
    traces.put(new TextKey(node, slot), new Trace(result.runs(), changed ? verbatim : ""));
    return result.text();
  }

  /// Remembers where a text that says nothing would stand, so that one can point at it.
  void empty(NodeId node, Slot slot, Piece piece) {
    traces.put(new TextKey(node, slot), new Trace(List.of(new Run(0, piece.line())), ""));
  }

  /// Marks of a source line, references to notes by the ids these will have.
  private List<StyledRange> marks(int line) {
    return source.lines().get(line - 1).marks().stream()
        .map(
            mark ->
                mark.style() == TextStyle.NOTE_REFERENCE
                    ? new StyledRange(
                        mark.start(), mark.end(), mark.style(), note(mark.target()).value())
                    : mark)
        .toList();
  }

  /// The id of the note a source knows by a key.
  NodeId note(String key) {
    return notes.computeIfAbsent(key, any -> ids.next());
  }

  Text take(NodeId node, Slot slot, Piece piece) {
    return take(node, slot, List.of(piece), InlineReader.Kind.PLAIN);
  }

  /// Takes a piece as one of the lines a field is written in.
  void take(NodeId node, Slot slot, Piece piece, String written) {
    claim(piece);
    TextKey key = new TextKey(node, slot);
    Trace before = traces.get(key);
    List<Run> runs = new ArrayList<>(before == null ? List.of() : before.runs());
    int start = fieldLengths.getOrDefault(key, 0);
    runs.add(new Run(start, piece.line()));
    fieldLengths.put(key, start + written.length() + 1);
    traces.put(key, new Trace(runs, ""));
  }

  /// Takes characters that become a field, or are markup.
  void claim(Piece piece) {
    piece.forEachLine(
        (line, from, to) -> {
          if (taken[line] == null) {
            taken[line] = new BitSet();
          }
          taken[line].set(from, to);
        });
  }

  /// Takes characters out of the issue and says so.
  void lose(Kind kind, Piece piece) {
    lose(kind, piece, piece.text().strip());
  }

  /// Takes out of a piece no more than some characters.
  void lose(Kind kind, Piece piece, String text) {
    claim(piece);
    losses.add(new Loss(kind, piece.line(), text));
  }

  /// Leaves a whole line out, as what was set around the text.
  void furniture(Line line) {
    claim(line.signs());
    lose(Kind.FURNITURE, line.body());
  }

  /// Says how surely a line is what it was taken for.
  ///
  /// @param confidence in percent
  void doubt(Piece piece, int confidence) {
    doubts.merge(piece.line(), confidence, Math::min);
  }

  Map<Integer, Integer> doubts() {
    return Map.copyOf(doubts);
  }

  /// Says that something taken may be in the wrong place.
  void unsure(Piece piece) {
    doubt(piece, 40);
    losses.add(new Loss(Kind.UNSURE, piece.line(), piece.text().strip()));
  }

  Provenance provenance(SourceId id) {
    return new Provenance(id, traces);
  }

  /// All losses, those nobody took included, in the order of the source.
  LossReport losses() {
    List<Loss> all = new ArrayList<>(losses);
    all.addAll(source.remarks());
    for (int line = 1; line < taken.length; line++) {
      String raw = source.lines().get(line - 1).text();
      if (Garbled.isIn(raw)) {
        all.add(new Loss(Kind.GARBLED, line, raw.strip()));
      }
    }
    for (int line = 1; line < taken.length; line++) {
      String raw = source.lines().get(line - 1).text();
      StringBuilder left = new StringBuilder();
      for (int i = 0; i < raw.length(); i++) {
        boolean free = taken[line] == null || !taken[line].get(i);
        if (free && !Chars.isSpace(raw.charAt(i))) {
          left.append(raw.charAt(i));
        }
      }
      if (!left.isEmpty()) {
        all.add(new Loss(Kind.UNPLACED, line, left.toString()));
      }
    }
    all.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return new LossReport(all);
  }
}
