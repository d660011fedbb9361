package org.gongbao.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.gongbao.app.Laid;
import org.gongbao.edit.Span;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.Source;
import org.gongbao.model.Place;
import org.gongbao.ui.annotate.Annotation.Action;
import org.gongbao.ui.text.Markup;
import org.gongbao.ui.text.Markup.Line;

/// Layout faults that name a place, as annotations of the printed line they are in.
final class FaultAnnotations {
  static final String LAYER = "faults";
  private final Messages messages;
  private final IntConsumer toPage;

  /// @param toPage shows a page
  FaultAnnotations(Messages messages, IntConsumer toPage) {
    this.messages = messages;
    this.toPage = toPage;
  }

  List<Annotation> of(Laid laid) {
    List<Annotation> made = new ArrayList<>();
    for (LayoutFault fault : laid.pages().faults()) {
      fault
          .place()
          .ifPresent(
              place -> made.add(annotation(fault, span(laid.pages(), fault, place), made.size())));
    }
    return made;
  }

  private Annotation annotation(LayoutFault fault, Span span, int number) {
    List<Action> actions =
        fault.page() > 0
            ? List.of(
                new Action(messages.get("annotate.to-page"), () -> toPage.accept(fault.page())))
            : List.of();
    return new Annotation(
        fault.rule() + " " + number,
        List.of(span),
        look(fault.severity()),
        2 - fault.severity().ordinal(),
        () -> fault.rule() + " " + messages.get(fault.key(), fault.arguments().toArray()),
        actions);
  }

  private static Markup.Look look(LayoutFault.Severity severity) {
    return switch (severity) {
      case ERROR -> new Markup.Look("gb-markup-error", Line.WAVY, true);
      case WARNING -> new Markup.Look("gb-markup-warning", Line.WAVY, true);
      case INFO -> new Markup.Look("gb-markup-info", Line.DOTTED, false);
    };
  }

  /// What the line holds of the text from the place on; one character where it is on no page.
  private static Span span(Composition pages, LayoutFault fault, Place place) {
    Optional<Span> line =
        fault.page() < 1 || fault.page() > pages.pages().size()
            ? Optional.empty()
            : pages.pages().get(fault.page() - 1).body().stream()
                .flatMap(frame -> rest(frame, place).stream())
                .findFirst();
    return line.orElseGet(() -> new Span(place, 1));
  }

  private static Optional<Span> rest(Frame frame, Place place) {
    if (!(frame instanceof Frame.TextFrame text)) {
      return Optional.empty();
    }
    int end = -1;
    boolean held = false;
    for (var run : text.line().runs()) {
      if (run.source() instanceof Source.Slotted(Place start)
          && start.node().equals(place.node())
          && start.slot() == place.slot()) {
        int to = start.offset() + run.chars().length();
        held |= start.offset() <= place.offset() && place.offset() < to;
        end = Math.max(end, to);
      }
    }
    return held ? Optional.of(new Span(place, end - place.offset())) : Optional.empty();
  }
}
