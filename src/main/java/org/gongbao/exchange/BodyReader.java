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
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Rule;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Reads the body of a text into blocks. What a line is follows from its own form and the lines
/// next to it; the level of a heading from the form of its ordinal, never from Markdown depth.
final class BodyReader {
  private static final int LONGEST_HEADING = 60;
  private static final int LONG_HEADING = 36;
  private static final int LONGEST_STOPPED = 13;
  private static final int LONGEST_LEAD = 60;
  private static final int LONGEST_APART = 40;
  private static final int SHORTEST_CUT = 12;
  private static final int FULL_COLUMN = 60;
  private static final Pattern FIGURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]*)\\)");

  private final Recorder recorder;
  private final boolean mayBeCut;
  private final TableReader tables;
  private final RosterReader rosters;
  private final InnerContentsReader contents;
  private final List<Piece> open = new ArrayList<>();
  private boolean inList;

  /// @param mayBeCut true when paragraphs are parted by blank lines, so that a line without an end
  ///   was cut by a column or page
  BodyReader(Recorder recorder, boolean mayBeCut) {
    this.recorder = recorder;
    this.mayBeCut = mayBeCut;
    this.tables = new TableReader(recorder);
    this.rosters = new RosterReader(recorder);
    this.contents = new InnerContentsReader(recorder);
  }

  /// Reads until a line that ends this body, which is left for the caller, or the end.
  List<Block> read(LineCursor cursor, Predicate<LineCursor> end) {
    List<Block> blocks = new ArrayList<>();
    while (cursor.hasNext() && !end.test(cursor)) {
      if (continues(cursor.peek())) {
        open.add(cursor.next().body());
      } else {
        flush(blocks);
        int before = blocks.size();
        block(cursor, blocks);
        // A heading or table ends a list of lines without ends.
        inList &= blocks.size() == before;
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
    } else if (signatureAhead(cursor)) {
      blocks.add(signature(cursor));
    } else if (headsNext(cursor)) {
      recorder.doubt(line.body(), 85);
      heading(cursor.next(), blocks);
    } else {
      single(cursor.next(), blocks);
    }
  }

  /// （一）指导思想。 with nothing behind it and its text below: a heading though it has a stop.
  private static boolean headsNext(LineCursor cursor) {
    Line line = cursor.peek();
    Ordinal ordinal = line.ordinal().orElse(Ordinal.NONE);
    boolean level =
        ordinal.form() == OrdinalForm.HAN || ordinal.form() == OrdinalForm.HAN_BRACKETED;
    String rest = line.text().substring(ordinal.written().length());
    boolean alone = rest.length() <= LONGEST_STOPPED && rest.indexOf('。') == rest.length() - 1;
    return level
        && rest.length() > 1
        && alone
        && line.label().isEmpty()
        && !rest.endsWith("的。")
        && cursor.previous().map(before -> !before.text().endsWith("；")).orElse(true)
        && cursor
            .second()
            .filter(next -> next.ordinal().map(o -> o.form() != ordinal.form()).orElse(true))
            .filter(next -> next.text().length() > LONGEST_STOPPED)
            .isPresent();
  }

  private void heading(Line line, List<Block> blocks) {
    recorder.claim(line.signs());
    NodeId id = recorder.id();
    Ordinal ordinal = line.ordinal().orElse(Ordinal.NONE);
    blocks.add(
        new Heading(id, ordinal, withoutLook(afterOrdinal(id, List.of(line.body()), ordinal))));
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
    } else if (isHeading(line)) {
      doubtHeading(line, line.ordinal().orElse(Ordinal.NONE));
      heading(line, blocks);
    } else {
      open.add(line.body());
    }
  }

  /// A long line without a stop may be a paragraph that lost it.
  private void doubtHeading(Line line, Ordinal ordinal) {
    boolean shown = line.marked() || line.look().strong();
    if (ordinal.form() == OrdinalForm.NONE || line.text().length() > LONG_HEADING && !shown) {
      recorder.doubt(line.body(), line.marked() ? 90 : 60);
    }
  }

  private static boolean isHeading(Line line) {
    return line.is(Label.HEADING).orElseGet(() -> looksHeaded(line));
  }

  private static boolean looksHeaded(Line line) {
    Ordinal ordinal = line.ordinal().orElse(Ordinal.NONE);
    String rest = line.text().substring(ordinal.written().length());
    boolean sentence = Chars.hasSentence(rest);
    return switch (ordinal.form()) {
      case NONE -> (line.marked() || isSetApart(line)) && !sentence && !rest.isEmpty();
      case DASH -> line.marked() && !sentence;
      case ARTICLE -> false;
      case BOOK, CHAPTER, STATUTE_SECTION -> !sentence && rest.length() <= LONGEST_HEADING;
      case HAN, HAN_BRACKETED, ARABIC, ARABIC_BRACKETED, CIRCLED ->
          !rest.isEmpty()
              && !sentence
              && rest.length() <= LONGEST_HEADING
              && (line.marked() || "，、：,:".indexOf(rest.charAt(rest.length() - 1)) < 0);
    };
  }

  /// Centred or all bold, and nothing but a few words.
  private static boolean isSetApart(Line line) {
    boolean apart = line.isCentred() || line.look().strong();
    return apart
        && line.text().length() <= LONGEST_APART
        && "（(".indexOf(line.text().charAt(0)) < 0
        && Signs.number(line).isEmpty()
        && Signs.isTitleLike(line);
  }

  /// A paragraph left without an end goes on in the next line, unless that begins something of its
  /// own. A line beginning with a dash goes on too: the column broke the sentence before it.
  private boolean continues(Line line) {
    if (open.isEmpty() || line.isRow()) {
      return false;
    } else if (line.label().isPresent()) {
      return line.is(Label.JOINED).orElse(false);
    } else if (!mayBeCut && !line.soft()) {
      return line.isCentred() && Chars.leavesOpen(open.getLast().text());
    }
    String last = open.getLast().text();
    boolean cut = !Chars.endsSentence(last) && (open.size() > 1 || isCut(last, line));
    boolean begins =
        line.ordinal().filter(o -> o.form() != OrdinalForm.DASH).isPresent()
            || Signs.beginsSomething(line)
            || RosterReader.startsAt(line);
    return cut && !begins;
  }

  /// A line is cut where its own marks say so, or where running text stops and the next line brings
  /// it to its end. Lines without ends one after another are a list, not a paragraph in pieces.
  private boolean isCut(String last, Line next) {
    boolean surely = Chars.leavesOpen(last) || last.matches(".*[，、,]");
    boolean ended = Chars.endsSentence(next.text()) || next.text().length() >= FULL_COLUMN;
    return last.length() >= SHORTEST_CUT
        && (surely || !inList && ended && Chars.isRunningText(last));
  }

  private void flush(List<Block> blocks) {
    if (open.isEmpty()) {
      return;
    }
    inList = open.size() == 1 && !Chars.endsSentence(open.getLast().text());
    NodeId id = recorder.id();
    Ordinal ordinal = Ordinal.leading(open.getFirst().text()).orElse(Ordinal.NONE);
    Text text = afterOrdinal(id, open, ordinal);
    blocks.add(new Paragraph(id, ordinal, withLead(text, ordinal)));
    open.clear();
  }

  private Text afterOrdinal(NodeId id, List<Piece> pieces, Ordinal ordinal) {
    List<Piece> rest = new ArrayList<>(pieces);
    int length = ordinal.written().length();
    recorder.claim(pieces.getFirst().part(0, length));
    rest.set(0, pieces.getFirst().from(length));
    return recorder.take(id, Slot.TEXT, rest, InlineReader.Kind.PLAIN);
  }

  /// The phrase up to the first full stop leads a numbered or dashed paragraph, when more follows.
  private static Text withLead(Text text, Ordinal ordinal) {
    boolean leads =
        switch (ordinal.form()) {
          case NONE, ARTICLE, BOOK, CHAPTER, STATUTE_SECTION -> false;
          case HAN, HAN_BRACKETED, ARABIC, ARABIC_BRACKETED, CIRCLED, DASH -> true;
        };
    Text plain = withoutLook(text);
    int bold = leads ? boldStart(plain) : 0;
    int stop = plain.chars().indexOf('。');
    if (bold > 0) {
      return withoutBold(plain, bold).with(StyledRange.of(0, bold, TextStyle.LEAD));
    } else if (!leads || stop < 1 || stop > LONGEST_LEAD || stop + 1 == plain.length()) {
      return plain;
    }
    return plain.with(StyledRange.of(0, stop + 1, TextStyle.LEAD));
  }

  /// Bold or 楷体 that covers a whole paragraph is how it looked, not what is in it.
  private static Text withoutLook(Text text) {
    List<StyledRange> kept =
        text.marks().stream()
            .filter(
                mark ->
                    mark.start() > 0
                        || mark.end() < text.length()
                        || mark.style() != TextStyle.STRONG && mark.style() != TextStyle.KAI)
            .toList();
    return kept.size() == text.marks().size() ? text : new Text(text.chars(), kept);
  }

  /// How far the bold a paragraph begins with reaches; 0 when it does not.
  private static int boldStart(Text text) {
    return text.marks().stream()
        .filter(mark -> mark.style() == TextStyle.STRONG && mark.start() == 0)
        .mapToInt(StyledRange::end)
        .filter(end -> end <= LONGEST_LEAD && end < text.length())
        .findFirst()
        .orElse(0);
  }

  private static Text withoutBold(Text text, int to) {
    return new Text(
        text.chars(),
        text.marks().stream()
            .filter(mark -> mark.style() != TextStyle.STRONG || mark.start() >= to)
            .toList());
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

  /// One to three short lines and then a date, or a date alone.
  private static boolean signatureAhead(LineCursor cursor) {
    List<Line> rest = cursor.rest();
    for (int i = 0; i < Math.min(4, rest.size()); i++) {
      if (Signs.isDate(rest.get(i))) {
        return true;
      }
      boolean signer =
          Signs.isTitleLike(rest.get(i))
              && !rest.get(i).marked()
              && !Signs.isClosing(rest.get(i))
              && rest.get(i).text().length() <= 30;
      if (!signer) {
        return false;
      }
    }
    return false;
  }

  private Signature signature(LineCursor cursor) {
    NodeId id = recorder.id();
    List<Piece> signers = new ArrayList<>();
    while (!Signs.isDate(cursor.peek())) {
      signers.add(cursor.next().body());
    }
    Text signer = recorder.take(id, Slot.SIGNER, signers, InlineReader.Kind.LINES);
    return new Signature(id, signer, recorder.take(id, Slot.DATE, cursor.next().body()));
  }
}
