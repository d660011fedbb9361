package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.LossReport;

/// What stands above the body of one document: letterhead, catalogue lines of a web page, title and
/// 发文字号, in whatever order offices write them.
///
/// @param title lines of the display title, or none
/// @param rest numbers and addressees first, then all that is not the head's, in order
record DocumentHead(List<Line> title, List<Line> rest) {
  private static final int DEEPEST = 60;

  static DocumentHead of(List<Line> lines, Recorder recorder) {
    int depth = depth(lines);
    List<Line> head = new ArrayList<>();
    CatalogueLines catalogue = CatalogueLines.in(lines.subList(0, depth));
    catalogue.lose(recorder);
    lines.subList(0, depth).stream()
        .filter(line -> !catalogue.has(line))
        .forEach(line -> head.addAll(HeadSigns.parted(line)));
    head.stream()
        .filter(HeadSigns::isSecret)
        .forEach(line -> recorder.lose(LossReport.Kind.UNPLACED, line.body()));
    head.removeIf(HeadSigns::isSecret);
    List<Line> aside = new ArrayList<>();
    List<Line> numbers = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      if (HeadSigns.isNumber(head, i)) {
        numbers.add(head.get(i));
      } else if (HeadSigns.isLetterhead(head, i)
          || HeadSigns.isHandling(head.get(i))
          || PageFurniture.isHead(head.get(i))) {
        aside.add(head.get(i));
      } else {
        open.add(head.get(i));
      }
    }
    aside.addAll(HeadRepeats.numbers(numbers));
    aside.addAll(HeadRepeats.titles(open));
    numbers.removeAll(aside);
    open.removeAll(aside);
    List<Line> title = TitleLines.of(head, HeadSigns.withoutCaption(open), numbers);
    aside.forEach(recorder::furniture);
    doubt(title, recorder);
    open.removeAll(title);
    List<Line> rest = new ArrayList<>(numbers);
    List<Line> body = lines.subList(depth, lines.size());
    if (!body.isEmpty() && Signs.isAddressees(body.getFirst())) {
      rest.add(addressees(open, body.getFirst()));
      body = body.subList(1, body.size());
    }
    rest.addAll(open);
    rest.addAll(body);
    return new DocumentHead(title, rest);
  }

  /// 主送机关 that take more than one line: those above it are taken off the open ones.
  private static Line addressees(List<Line> open, Line last) {
    List<Line> all = new ArrayList<>(List.of(last));
    while (!open.isEmpty()
        && all.getFirst().adjacent()
        && last.label().isEmpty()
        && open.getLast().number() == all.getFirst().number() - 1
        && open.getLast().text().matches(".*[，、,].*")
        && !open.getLast().text().contains("关于")) {
      all.addFirst(open.removeLast());
    }
    return Line.joined(all);
  }

  /// How many lines come before the first that can only be body or addressees.
  private static int depth(List<Line> lines) {
    int at = 0;
    while (at < Math.min(DEEPEST, lines.size()) && !opensBody(lines.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean opensBody(Line line) {
    boolean headed = line.is(Label.TITLE, Label.NUMBER).orElse(false);
    boolean said = line.label().isPresent() && !headed;
    boolean body =
        line.isRow()
            || line.ordinal().isPresent() && !TitleLines.isSubtitle(line)
            || Chars.hasSentence(line.text())
            || Signs.isFigure(line)
            || Signs.isAddressees(line);
    boolean around = PageFurniture.isHead(line) || CatalogueLines.isOne(line);
    return said || !headed && body && !around;
  }

  private static void doubt(List<Line> title, Recorder recorder) {
    Optional<Line> last = title.isEmpty() ? Optional.empty() : Optional.of(title.getLast());
    if (last.filter(line -> line.label().isEmpty() && !TitleLines.isWhole(line.text()))
        .isPresent()) {
      title.forEach(line -> recorder.doubt(line.body(), 60));
    }
  }
}
