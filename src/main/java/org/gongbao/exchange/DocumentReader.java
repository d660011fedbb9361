package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Catalogue;
import org.gongbao.model.CorrectionLinks;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.IssuedText;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads one official document: title, numbers, addressees, body, signature, annotation, then what
/// it issues and what is attached, in whatever number of each there is.
final class DocumentReader {
  private final Recorder recorder;
  private final BodyReader bodies;

  DocumentReader(Recorder recorder, boolean mayBeCut) {
    this.recorder = recorder;
    this.bodies = new BodyReader(recorder, mayBeCut);
  }

  Document read(List<Line> titleLines, List<Line> rest) {
    LineCursor cursor = new LineCursor(rest);
    NodeId id = recorder.id();
    Text title = title(id, titleLines);
    Parts parts = new Parts(id);
    List<DocumentNumber> numbers = numbers(id, titleLines, cursor);
    parts.addressees = addressees(id, cursor);
    while (cursor.hasNext() && dateAhead(cursor)) {
      // 成文日期 under the title closes nothing.
      parts.body.addAll(bodies.read(new LineCursor(List.of(date(cursor.next()))), c -> false));
    }
    parts.start = cursor.position();
    while (cursor.hasNext()) {
      part(cursor, parts);
    }
    return new Document(
        id,
        title,
        new DocumentNumbers(numbers),
        parts.addressees,
        parts.body,
        parts.annotation,
        parts.issued,
        parts.attachments,
        catalogue(parts.annotation),
        CorrectionLinks.NONE,
        parts.editorNote);
  }

  private static boolean dateAhead(LineCursor cursor) {
    return Signs.isDate(cursor.peek()) || Signs.bracketedDate(cursor.peek()).isPresent();
  }

  /// The date without the brackets it may stand in.
  private Line date(Line line) {
    Optional<Line> inner = Signs.bracketedDate(line);
    inner.ifPresent(
        date ->
            recorder.lose(
                LossReport.Kind.FURNITURE,
                line.body(),
                line.text().replace(date.text(), "").replaceAll("\\s", "")));
    return inner.orElse(line);
  }

  /// The annotation says whether the document may be published.
  private static Catalogue catalogue(Text annotation) {
    return Catalogue.DISCLOSURES.stream()
        .filter(annotation.chars()::contains)
        .findFirst()
        .map(Catalogue.EMPTY::withDisclosure)
        .orElse(Catalogue.EMPTY);
  }

  /// Reads an item of the gazette's own that has a title and a body and nothing else.
  Notice readNotice(List<Line> titleLines, List<Line> rest) {
    NodeId id = recorder.id();
    Text title = title(id, titleLines);
    return new Notice(id, title, bodies.read(new LineCursor(rest), cursor -> false));
  }

  private void part(LineCursor cursor, Parts parts) {
    Line line = cursor.peek();
    boolean under = parts.body.isEmpty() && line.label().isEmpty();
    if (line.is(Label.ADDRESSEES).orElse(false) && parts.addressees.isEmpty()) {
      parts.addressees = addressees(parts.id, cursor);
    } else if (annotationAhead(cursor) && under) {
      // 题注 under the title is no 附注.
      parts.body.addAll(bodies.read(new LineCursor(List.of(cursor.next())), c -> false));
    } else if (annotationAhead(cursor) && parts.annotation.isEmpty()) {
      parts.annotation = recorder.take(parts.id, Slot.ANNOTATION, cursor.next().body());
      parts.closed = true;
    } else if (Signs.isEditorNote(line) && parts.editorNote.isEmpty()) {
      parts.editorNote = recorder.take(parts.id, Slot.EDITOR_NOTE, cursor.next().body());
    } else if (AttachmentSigns.isAhead(cursor, parts.closed)) {
      parts.attachments.add(attachment(cursor));
    } else if (opensPart(line, parts) && parts.attachments.isEmpty()) {
      parts.issued.add(issued(cursor));
    } else if (endsBody(cursor, parts)) {
      // A second annotation or the like: kept where it stands, for somebody to look at.
      recorder.unsure(line.body());
      parts.body.addAll(bodies.read(new LineCursor(List.of(cursor.next())), c -> false));
    } else {
      parts.body.addAll(bodies.read(cursor, c -> endsBody(c, parts)));
    }
  }

  /// Once the covering text is signed, only its annotation, what it issues and attachments follow.
  private boolean endsBody(LineCursor cursor, Parts parts) {
    boolean begun = cursor.position() > parts.start;
    parts.closed |= begun && cursor.previous().map(Signs::isDate).orElse(false);
    return opensPart(cursor.peek(), parts) || endsAnyBody(cursor, parts.closed);
  }

  private static boolean opensPart(Line line, Parts parts) {
    return line.is(Label.PART_TITLE).orElseGet(() -> parts.closed && Signs.isTitleLike(line));
  }

  /// @param closed whether the covering text is signed
  private static boolean endsAnyBody(LineCursor cursor, boolean closed) {
    return annotationAhead(cursor)
        || Signs.isEditorNote(cursor.peek())
        || cursor.peek().is(Label.ADDRESSEES, Label.PART_TITLE).orElse(false)
        || AttachmentSigns.isAhead(cursor, closed);
  }

  /// Whom to call is an annotation right under the date, and running text anywhere else.
  private static boolean annotationAhead(LineCursor cursor) {
    return Signs.isAnnotation(cursor.peek())
        || Signs.isContact(cursor.peek()) && cursor.previous().filter(Signs::isDate).isPresent();
  }

  private Text title(NodeId id, List<Line> lines) {
    lines.forEach(line -> recorder.claim(line.signs()));
    List<Piece> pieces = lines.stream().map(Line::body).toList();
    return recorder.take(id, Slot.TITLE, pieces, InlineReader.Kind.TITLE);
  }

  private List<DocumentNumber> numbers(NodeId id, List<Line> title, LineCursor cursor) {
    List<DocumentNumber> numbers = new ArrayList<>();
    while (cursor.hasNext()) {
      boolean first = numbers.isEmpty();
      Optional<DocumentNumber> number =
          Signs.number(cursor.peek())
              .or(() -> first ? misspelt(title, cursor.peek()) : Optional.empty());
      if (number.isEmpty()) {
        break;
      }
      numbers.add(number.get());
      recorder.claim(cursor.peek().signs());
      Piece line = cursor.next().body();
      recorder.take(id, Slot.NUMBER, line, number.get().written());
      String around = line.text().replace(number.get().written(), "");
      if (!around.isBlank()) {
        // Brackets around the number are how a web page sets it.
        recorder.lose(LossReport.Kind.FURNITURE, line, around.strip());
      }
    }
    return numbers;
  }

  /// What stands right under a title and was meant for a number.
  private static Optional<DocumentNumber> misspelt(List<Line> title, Line line) {
    boolean free = line.label().isEmpty() && !line.isRow() && !Signs.isAddressees(line);
    Optional<DocumentNumber> order =
        title.isEmpty() ? Optional.empty() : SlippedOrder.read(title.getLast(), line);
    return order.or(() -> free ? MisspeltNumber.read(line.text()) : Optional.empty());
  }

  private Text addressees(NodeId id, LineCursor cursor) {
    if (!cursor.hasNext() || !Signs.isAddressees(cursor.peek())) {
      return Text.EMPTY;
    }
    List<Line> lines = new ArrayList<>(List.of(cursor.next()));
    while (cursor.hasNext() && cursor.peek().is(Label.ADDRESSEES).orElse(false)) {
      lines.add(cursor.next());
    }
    return recorder.take(id, Slot.ADDRESSEES, Line.joined(lines).body());
  }

  private IssuedText issued(LineCursor cursor) {
    NodeId id = recorder.id();
    Text title = title(id, PartTitles.read(cursor));
    int begun = cursor.position();
    List<Block> body =
        bodies.read(
            cursor,
            c ->
                Signs.isEditorNote(c.peek())
                    || AttachmentSigns.isAhead(c, true)
                    || c.position() > begun && PartTitles.opensNext(c));
    return new IssuedText(id, title, body);
  }

  private Attachment attachment(LineCursor cursor) {
    NodeId id = recorder.id();
    List<Line> titleLines = new ArrayList<>();
    Optional<Line> named = AttachmentSigns.title(cursor.peek());
    if (named.isEmpty() && !Signs.isAttachmentLabel(cursor.peek())) {
      titleLines.add(cursor.next());
    }
    Line line = cursor.next();
    recorder.claim(line.signs());
    Piece label = named.map(title -> AttachmentSigns.label(line)).orElse(line).body();
    Text labelText = recorder.take(id, Slot.LABEL, label);
    if (named.isPresent()) {
      titleLines.add(named.get());
    } else if (titleLines.isEmpty() && cursor.hasNext() && Signs.isTitleLike(cursor.peek())) {
      titleLines.addAll(PartTitles.read(cursor));
    }
    Text title = title(id, titleLines);
    return new Attachment(id, labelText, title, bodies.read(cursor, c -> endsAnyBody(c, true)));
  }

  /// What has been read so far.
  private static final class Parts {
    private final NodeId id;
    private final List<Block> body = new ArrayList<>();
    private final List<IssuedText> issued = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private Text addressees = Text.EMPTY;
    private Text annotation = Text.EMPTY;
    private Text editorNote = Text.EMPTY;
    private boolean closed;

    /// How many lines the head took.
    private int start;

    Parts(NodeId id) {
      this.id = id;
    }
  }
}
