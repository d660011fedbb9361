package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Colophon;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.HanNumber;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.LossReport;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads cover, masthead, contents list and colophon of an issue, in whatever order the pages were
/// read. What has no place among them is left to the loss report.
final class FrontMatterReader {
  private static final Pattern TOTAL = Pattern.compile("(?U)[（(]?\\s*总第\\s*([0-9]+)\\s*期\\s*[）)]?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?U)([0-9]{4}|[〇○零O一二三四五六七八九]{4})\\s*年\\s*第\\s*([0-9]+|[一二三四五六七八九十]+)\\s*"
              + "(?:[-—–至]\\s*([0-9]+|[一二三四五六七八九十]+)\\s*)?期");
  private static final Pattern LABELLED = Pattern.compile("(?U)(\\S{2,8})[\\s　：:]+(\\S.*)");

  private static final int LONGEST_SECTION = 12;

  private final Recorder recorder;
  private final NodeId mastheadId;
  private final NodeId colophonId;
  private final ReceivedContentsReader contents;
  private final CodeLines codes;
  private final List<ImprintLine> slogans = new ArrayList<>();
  private final List<Pending> imprint = new ArrayList<>();
  private final List<Piece> statement = new ArrayList<>();
  private Text title = Text.EMPTY;
  private Text character = Text.EMPTY;
  private boolean inContents;
  private int year;
  private int first;
  private int last;
  private int total;

  FrontMatterReader(Recorder recorder) {
    this.recorder = recorder;
    this.mastheadId = recorder.id();
    this.colophonId = recorder.id();
    this.contents = new ReceivedContentsReader(recorder);
    this.codes = new CodeLines(recorder);
  }

  FrontMatter read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!number(line) && !name(line) && !furniture(line) && !codes.take(line) && !fixed(line)) {
        imprint(line, i + 1 < lines.size() ? lines.get(i + 1).text() : "");
      }
    }
    List<ImprintLine> masthead = new ArrayList<>();
    List<ImprintLine> colophon = new ArrayList<>();
    for (Pending pending : imprint) {
      boolean staff = pending.field.compareTo(ImprintField.ADDRESS) < 0;
      (staff ? masthead : colophon).add(build(pending));
    }
    return new FrontMatter(
        new IssueNumber(year, first, last, total, null),
        new Masthead(mastheadId, title, slogans, masthead),
        contents.contents(),
        new Colophon(
            colophonId,
            recorder.take(colophonId, Slot.STATEMENT, statement, InlineReader.Kind.TITLE),
            colophon,
            character,
            codes.codes()));
  }

  /// A line with the number of the issue.
  static boolean isNumber(Line line) {
    boolean found = NUMBER.matcher(line.text()).find() || TOTAL.matcher(line.text()).find();
    return line.text().length() <= 40 && found;
  }

  private boolean number(Line line) {
    Matcher issue = NUMBER.matcher(line.text());
    Matcher running = TOTAL.matcher(line.text());
    boolean found = false;
    if (isLabelled(line)) {
      return false;
    }
    if (isOther(line)) {
      recorder.claim(line.signs());
      return true;
    }
    if (line.text().length() <= 40 && issue.find()) {
      year = HanNumber.parse(issue.group(1).replace('O', '〇')).orElse(year);
      first = HanNumber.parse(issue.group(2)).orElse(first);
      last = issue.group(3) == null ? first : HanNumber.parse(issue.group(3)).orElse(first);
      recorder.claim(line.body().part(issue.start(), issue.end()));
      found = true;
    }
    if (line.text().length() <= 40 && running.find()) {
      total = HanNumber.parse(running.group(1)).orElse(0);
      recorder.claim(line.body().part(running.start(), running.end()));
      found = true;
    }
    if (!found && line.text().matches("[12][0-9]{3}年?")) {
      year = Integer.parseInt(line.text().substring(0, 4));
      recorder.claim(line.body());
      found = true;
    }
    if (found) {
      recorder.claim(line.signs());
    }
    return found;
  }

  /// A number in a line with a label is part of its value.
  private static boolean isLabelled(Line line) {
    Matcher labelled = LABELLED.matcher(line.text());
    return labelled.matches() && ImprintField.labelled(labelled.group(1)) != ImprintField.OTHER;
  }

  /// Another number than the one read before is not this issue's: kept as it is, for a rule to
  /// tell.
  private boolean isOther(Line line) {
    Matcher issue = NUMBER.matcher(line.text());
    boolean other =
        first > 0
            && line.text().length() <= 40
            && issue.find()
            && HanNumber.parse(issue.group(2)).orElse(first) != first;
    if (other) {
      Piece none = line.body().part(0, 0);
      imprint.add(new Pending(ImprintField.OTHER, none, new ArrayList<>(List.of(line.body()))));
    }
    return other;
  }

  /// The gazette's name; what stands above it on the cover are the slogans.
  private boolean name(Line line) {
    if (!title.isEmpty() || !line.text().endsWith("公报") || !Signs.isNearlyTitleLike(line)) {
      return false;
    }
    recorder.claim(line.signs());
    title = recorder.take(mastheadId, Slot.TITLE, List.of(line.body()), InlineReader.Kind.TITLE);
    for (Pending above : imprint) {
      NodeId id = recorder.id();
      Text value = recorder.take(id, Slot.VALUE, above.value, InlineReader.Kind.PLAIN);
      slogans.add(new ImprintLine(id, ImprintField.SLOGAN, Text.EMPTY, value));
    }
    imprint.clear();
    return true;
  }

  private boolean furniture(Line line) {
    String bare = ComparisonText.of(line.text());
    boolean repeatedSlogans =
        !slogans.isEmpty()
            && bare.equals(
                ComparisonText.of(
                    String.join("", slogans.stream().map(s -> s.value().chars()).toList())));
    inContents |= Signs.isContentsTitle(line);
    if (Signs.isContentsTitle(line) || bare.equalsIgnoreCase("contents") || repeatedSlogans) {
      recorder.claim(line.signs());
      recorder.lose(LossReport.Kind.FURNITURE, line.body());
      return true;
    }
    return false;
  }

  private boolean fixed(Line line) {
    String bare = ComparisonText.of(line.text());
    if (bare.startsWith("本资料登载") || bare.contains("具有同等效力")) {
      recorder.claim(line.signs());
      statement.add(line.body());
      return true;
    }
    if (bare.contains("内部资料") && bare.contains("免费交流") && character.isEmpty()) {
      recorder.claim(line.signs());
      character = recorder.take(colophonId, Slot.CHARACTER, line.body());
      return true;
    }
    if (ReceivedContentsReader.isEntryLine(line)) {
      inContents = true;
      contents.take(line);
      return true;
    }
    return inContents && listed(line);
  }

  /// A line of the contents list that has neither tab nor leader dots.
  private boolean listed(Line line) {
    boolean imprint =
        ImprintField.labelled(line.text().split("[\\s　：:]", 2)[0]) != ImprintField.OTHER;
    if (imprint || !Signs.isNearlyTitleLike(line)) {
      inContents = false;
      return false;
    }
    if (DocumentNumber.parse(line.text()).isPresent()) {
      contents.number(line);
    } else if (line.text().length() <= LONGEST_SECTION && !line.text().contains("关于")) {
      contents.section(line);
    } else {
      contents.title(line);
    }
    return true;
  }

  /// A labelled line, a label whose value stands in the next line, or a further line of a value.
  private void imprint(Line line, String next) {
    Matcher labelled = LABELLED.matcher(line.text());
    boolean known =
        labelled.matches() && ImprintField.labelled(labelled.group(1)) != ImprintField.OTHER;
    if (known) {
      Piece label = line.body().part(0, labelled.end(1));
      Pending pending = new Pending(ImprintField.labelled(label.text()), label, new ArrayList<>());
      pending.value.add(line.body().from(labelled.end(1)));
      imprint.add(pending);
    } else if (ImprintField.labelled(line.text()) != ImprintField.OTHER && !next.isEmpty()) {
      imprint.add(new Pending(ImprintField.labelled(line.text()), line.body(), new ArrayList<>()));
    } else if (!imprint.isEmpty() && imprint.getLast().takesMore(line)) {
      imprint.getLast().value.add(line.body());
    } else if (title.isEmpty() && Signs.isTitleLike(line)) {
      Piece none = line.body().part(0, 0);
      imprint.add(new Pending(ImprintField.OTHER, none, new ArrayList<>(List.of(line.body()))));
    }
  }

  private ImprintLine build(Pending pending) {
    NodeId id = recorder.id();
    Text label = recorder.take(id, Slot.LABEL, pending.label);
    Text value = recorder.take(id, Slot.VALUE, pending.value, InlineReader.Kind.PLAIN);
    return new ImprintLine(id, pending.field, label, value);
  }

  private record Pending(ImprintField field, Piece label, List<Piece> value) {
    /// The line right below goes on with this value; so does the first line of a value.
    boolean takesMore(Line line) {
      return !label.text().isEmpty() && (value.isEmpty() || line.adjacent()) && !line.marked();
    }
  }
}
