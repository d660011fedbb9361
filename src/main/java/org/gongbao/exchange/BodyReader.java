package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Rule;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads the body of a text into blocks. What a line is follows from its own form and the lines
/// next to it; the level of a heading from the form of its ordinal, never from Markdown depth.
final class BodyReader {
  private static final Pattern FIGURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]*)\\)");

  private final Recorder recorder;
  private final TableReader tables;
  private final RosterReader rosters;
  private final InnerContentsReader contents;
  private final Signatures signatures;
  private final OpenParagraph open;

  /// @param mayBeCut true when paragraphs are parted by blank lines, so that a line without an end
  ///   was cut by a column or page
  BodyReader(Recorder recorder, boolean mayBeCut) {
    this.recorder = recorder;
    this.open = new OpenParagraph(mayBeCut);
    this.signatures = new Signatures(recorder);
    this.tables = new TableReader(recorder);
    this.rosters = new RosterReader(recorder);
    this.contents = new InnerContentsReader(recorder);
  }

  /// Reads until a line that ends this body, which is left for the caller, or the end.
  List<Block> read(LineCursor cursor, Predicate<LineCursor> end) {
    List<Block> blocks = new ArrayList<>();
    while (cursor.hasNext() && !end.test(cursor)) {
      if (open.continues(cursor.peek())) {
        open.add(cursor.next());
      } else {
        flush(blocks);
        int before = blocks.size();
        block(cursor, blocks);
        if (blocks.size() > before) {
          open.endList();
        }
      }
    }
    flush(blocks);
    return blocks;
  }

  private void block(LineCursor cursor, List<Block> blocks) {
    Line line = cursor.peek();
    if (InnerContentsReader.startsAt(cursor)) {
      blocks.add(contents.read(cursor));
    } else if (line.isRow()) {
      blocks.add(tables.read(cursor, List.of(), List.of()));
    } else if (tableAhead(cursor)) {
      blocks.add(captioned(cursor));
    } else if (RosterReader.startsAt(line)) {
      blocks.add(rosters.read(cursor));
    } else if (Signatures.isAhead(cursor)) {
      blocks.add(signatures.read(cursor));
    } else if (Headings.isAhead(cursor)) {
      recorder.doubt(line.body(), 85);
      heading(cursor.next(), blocks);
    } else {
      single(cursor.next(), blocks);
    }
  }

  private void heading(Line line, List<Block> blocks) {
    recorder.claim(line.signs());
    NodeId id = recorder.id();
    Ordinal ordinal = line.ordinal().orElse(Ordinal.NONE);
    blocks.add(
        new Heading(
            id, ordinal, Leads.withoutLook(afterOrdinal(id, List.of(line.body()), ordinal))));
  }

  private void single(Line line, List<Block> blocks) {
    recorder.claim(line.signs());
    NodeId id = recorder.id();
    if (line.isRule()) {
      recorder.claim(line.body());
      blocks.add(new Rule(id));
    } else if (Signs.isFigure(line)) {
      blocks.add(figure(line, id));
    } else if (Signs.isNote(line)) {
      blocks.add(new Note(id, recorder.take(id, Slot.TEXT, line.body())));
    } else if (Headings.isOne(line)) {
      recorder.doubt(line.body(), Headings.confidence(line));
      heading(line, blocks);
    } else {
      open.add(line);
    }
  }

  private void flush(List<Block> blocks) {
    if (open.isEmpty()) {
      return;
    }
    NodeId id = recorder.id();
    List<Piece> pieces = open.close();
    Ordinal ordinal = Ordinal.leading(pieces.getFirst().text()).orElse(Ordinal.NONE);
    Text text = afterOrdinal(id, pieces, ordinal);
    blocks.add(new Paragraph(id, ordinal, Leads.withLead(text, ordinal)));
  }

  private Text afterOrdinal(NodeId id, List<Piece> pieces, Ordinal ordinal) {
    List<Piece> rest = new ArrayList<>(pieces);
    int length = ordinal.written().length();
    recorder.claim(pieces.getFirst().part(0, length));
    rest.set(0, pieces.getFirst().from(length));
    return recorder.take(id, Slot.TEXT, rest, InlineReader.Kind.PLAIN);
  }

  private Figure figure(Line line, NodeId id) {
    Matcher matcher = FIGURE.matcher(line.text());
    matcher.matches();
    recorder.claim(line.body());
    Text caption =
        recorder.take(id, Slot.CAPTION, line.body().part(matcher.start(1), matcher.end(1)));
    return new Figure(id, new AssetReference("", matcher.group(2)), caption);
  }

  private static boolean tableAhead(LineCursor cursor) {
    List<Line> rest = cursor.rest();
    int unit = Signs.isUnit(rest.getFirst()) ? 0 : 1;
    if (unit == 1 && !Signs.isTitleLike(rest.getFirst())) {
      return false;
    }
    int table = rest.size() > unit && Signs.isUnit(rest.get(unit)) ? unit + 1 : unit;
    return rest.size() > table && rest.get(table).isRow();
  }

  private Block captioned(LineCursor cursor) {
    List<Piece> caption = new ArrayList<>();
    List<Piece> unit = new ArrayList<>();
    while (!cursor.peek().isRow()) {
      Line line = cursor.next();
      recorder.claim(line.signs());
      (Signs.isUnit(line) ? unit : caption).add(line.body());
    }
    return tables.read(cursor, caption, unit);
  }
}
