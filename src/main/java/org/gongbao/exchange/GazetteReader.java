package org.gongbao.exchange;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.source.Look.Part;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.Block;
import org.gongbao.model.Catalogue;
import org.gongbao.model.Document;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Item;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Period;
import org.gongbao.model.Provenance;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.SourceId;
import org.gongbao.model.Stage;

/// Reads gazette text, Markdown-ish or plain: a whole issue, or one document or chronicle of it.
public final class GazetteReader {
  private final NodeIds ids;

  public GazetteReader(NodeIds ids) {
    this.ids = ids;
  }

  /// Never fails on decoded text: what cannot be placed is in the loss report.
  public Imported read(SourceText source, SourceId id, Guidance guidance) {
    Recorder recorder = new Recorder(source, ids);
    List<Line> all = Lines.of(source, guidance.labels());
    List<Line> lines = all.stream().filter(line -> isText(line, recorder)).toList();
    Guidance.As as = guidance.as();
    boolean whole = as == Guidance.As.ISSUE || as == Guidance.As.AUTO && isWholeIssue(lines);
    boolean chronicle =
        as == Guidance.As.CHRONICLE || !whole && as == Guidance.As.AUTO && isChronicle(lines);
    Issue issue =
        whole
            ? issue(lines, recorder, guidance.year())
            : single(lines, recorder, chronicle, guidance.year());
    Issue noted = noted(issue, all, recorder);
    Provenance provenance = recorder.provenance(id);
    LossReport losses = recorder.losses();
    List<Decision> decisions = Decisions.of(all, noted, provenance, recorder.doubts());
    return new Imported(whole, noted, provenance, losses, source, decisions);
  }

  /// Reads part of a body, without a head: what is pasted into a document.
  public List<Block> readBody(SourceText source) {
    Recorder recorder = new Recorder(source, ids);
    List<Line> all = Lines.of(source, Map.of());
    List<Line> lines = all.stream().filter(line -> isText(line, recorder)).toList();
    Notice body =
        new DocumentReader(recorder, mayBeCut(lines, recorder)).readNotice(List.of(), lines);
    return noted(wrapped(body, recorder), all, recorder).items().stream()
        .filter(Notice.class::isInstance)
        .flatMap(item -> ((Notice) item).body().stream())
        .toList();
  }

  private static Issue noted(Issue issue, List<Line> all, Recorder recorder) {
    List<Line> notes = all.stream().filter(line -> line.look().part() == Part.NOTE).toList();
    return (Issue) new NoteReader(recorder).attach(issue, notes);
  }

  /// Footnotes are read after the text, and what an editor put aside not at all.
  private static boolean isText(Line line, Recorder recorder) {
    if (line.is(Label.ASIDE).orElse(false)) {
      recorder.claim(line.signs());
      recorder.lose(LossReport.Kind.FURNITURE, line.body());
      return false;
    }
    return line.look().part() != Part.NOTE;
  }

  /// A contents list before the first item makes a whole issue, with two of its heading, the
  /// gazette's name and the issue's number: one of them may have a slip.
  private static boolean isWholeIssue(List<Line> lines) {
    List<Line> head = lines.subList(0, Math.min(lines.size(), 120));
    int signs = 0;
    signs += head.stream().anyMatch(GazetteReader::isName) ? 1 : 0;
    signs += head.stream().anyMatch(Signs::isContentsTitle) ? 1 : 0;
    signs += head.stream().anyMatch(FrontMatterReader::isNumber) ? 1 : 0;
    return signs > 1 && head.stream().anyMatch(ReceivedContentsReader::isEntryLine);
  }

  private static boolean isName(Line line) {
    return line.text().endsWith("公报") && line.text().length() <= 30;
  }

  private static boolean isChronicle(List<Line> lines) {
    boolean named =
        lines.stream()
            .limit(5)
            .anyMatch(line -> line.text().matches("[^，。]{0,30}大事记\\s*([（(].{0,30}[）)])?"));
    return named
        && lines.stream().skip(1).limit(12).anyMatch(line -> ChronicleReader.isLead(line.text()));
  }

  /// True when paragraphs are parted by blank lines: then a line without an end was cut.
  private static boolean mayBeCut(List<Line> lines, Recorder recorder) {
    if (recorder.hasParagraphs()) {
      return false;
    }
    long adjacent = lines.stream().filter(line -> line.adjacent() && !line.isRow()).count();
    return lines.size() > 4 && adjacent * 2 < lines.size();
  }

  private Issue issue(List<Line> lines, Recorder recorder, Optional<Year> year) {
    NodeId id = recorder.id();
    int firstItem = FrontEnd.of(lines);
    FrontMatter front = new FrontMatterReader(recorder).read(lines.subList(0, firstItem));
    List<ItemStart> starts = new ItemFinder(lines, front.received()).find(firstItem);
    Placement placement = new Placement(front.received(), recorder);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).first() : lines.size();
      placement.add(item(lines, starts.get(i), end, recorder, year), starts.get(i).entry());
    }
    return new Issue(
        id,
        front.number(),
        Stage.EDITING,
        placement.period().orElse(Period.NONE),
        front.received(),
        front.masthead(),
        front.colophon(),
        placement.sections());
  }

  private Item item(
      List<Line> lines, ItemStart start, int end, Recorder recorder, Optional<Year> year) {
    List<Line> title = lines.subList(start.first(), start.body());
    List<Line> rest = withoutClosingRule(lines.subList(start.body(), end), recorder);
    DocumentReader documents = new DocumentReader(recorder, mayBeCut(lines, recorder));
    return switch (start.kind()) {
      case DOCUMENT -> documents.read(title, rest);
      case CHRONICLE -> new ChronicleReader(recorder, year).read(title, rest);
      case NOTICE -> documents.readNotice(title, rest);
    };
  }

  /// A rule after the last line of an item parts it from the next: layout's business.
  private static List<Line> withoutClosingRule(List<Line> lines, Recorder recorder) {
    if (lines.isEmpty() || !lines.getLast().isRule()) {
      return lines;
    }
    recorder.lose(LossReport.Kind.FURNITURE, lines.getLast().body());
    return lines.subList(0, lines.size() - 1);
  }

  /// One document, wrapped in an issue without number.
  private Issue single(
      List<Line> lines, Recorder recorder, boolean chronicle, Optional<Year> year) {
    List<Line> text = lines.subList(0, PageFurniture.foot(lines));
    lines.subList(text.size(), lines.size()).forEach(line -> recorder.furniture(line));
    DocumentHead head = DocumentHead.of(text, recorder);
    Item item =
        chronicle
            ? new ChronicleReader(recorder, year).read(head.title(), head.rest())
            : catalogued(
                new DocumentReader(recorder, mayBeCut(text, recorder))
                    .read(head.title(), head.rest()),
                recorder);
    return wrapped(item, recorder);
  }

  /// An issue without number that holds one item.
  private static Issue wrapped(Item item, Recorder recorder) {
    NodeId id = recorder.id();
    Placement placement = new Placement(ReceivedContents.NONE, recorder);
    placement.add(item, Optional.empty());
    Issue blank = Issue.blank(id);
    return new Issue(
        id,
        IssueNumber.UNASSIGNED,
        Stage.EDITING,
        placement.period().orElse(Period.NONE),
        ReceivedContents.NONE,
        blank.masthead(),
        blank.colophon(),
        placement.sections());
  }

  private static Item catalogued(Document document, Recorder recorder) {
    Catalogue catalogue = CatalogueValues.of(recorder.losses().losses(), document.catalogue());
    return (Item) document.withField(Field.CATALOGUE, catalogue);
  }
}
