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
  private static final int DEEPEST = 30;

  static DocumentHead of(List<Line> lines, Recorder recorder) {
    List<Line> head = lines.subList(0, depth(lines));
    List<Line> aside = new ArrayList<>();
    List<Line> numbers = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      if (HeadSigns.isNumber(head, i)) {
        numbers.add(head.get(i));
      } else if (HeadSigns.isAside(head, i)) {
        aside.add(head.get(i));
      } else {
        open.add(head.get(i));
      }
    }
    List<Line> title = TitleLines.of(head, HeadSigns.withoutCaption(open), numbers);
    aside.forEach(
        line -> {
          recorder.claim(line.signs());
          recorder.lose(LossReport.Kind.FURNITURE, line.body());
        });
    doubt(title, recorder);
    List<Line> rest = new ArrayList<>(numbers);
    int body = head.size();
    if (body < lines.size() && Signs.isAddressees(lines.get(body))) {
      rest.add(lines.get(body++));
    }
    open.stream().filter(line -> !title.contains(line)).forEach(rest::add);
    rest.addAll(lines.subList(body, lines.size()));
    return new DocumentHead(title, rest);
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
            || line.ordinal().isPresent()
            || Chars.hasSentence(line.text())
            || Signs.isFigure(line)
            || Signs.isAddressees(line) && !HeadSigns.isCatalogue(line);
    return said || !headed && body;
  }

  private static void doubt(List<Line> title, Recorder recorder) {
    Optional<Line> last = title.isEmpty() ? Optional.empty() : Optional.of(title.getLast());
    if (last.filter(line -> line.label().isEmpty() && !TitleLines.isWhole(line.text()))
        .isPresent()) {
      title.forEach(line -> recorder.doubt(line.body(), 60));
    }
  }
}
