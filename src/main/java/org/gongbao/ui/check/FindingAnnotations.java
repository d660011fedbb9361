package org.gongbao.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Site;
import org.gongbao.edit.Span;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.text.Markup;

/// Findings as annotations of their texts.
final class FindingAnnotations {
  static final String LAYER = "findings";

  private final CheckModel model;
  private final FindingWords words;
  private final FindingActions decisions;
  private final Supplier<Window> window;
  private final Messages messages;
  private final IntConsumer toPage;

  /// @param toPage shows a page
  FindingAnnotations(
      CheckModel model,
      FindingWords words,
      FindingActions decisions,
      Supplier<Window> window,
      IntConsumer toPage,
      Messages messages) {
    this.toPage = toPage;
    this.model = model;
    this.words = words;
    this.decisions = decisions;
    this.window = window;
    this.messages = messages;
  }

  /// @param shown the findings that are set off
  List<Annotation> of(List<Finding> findings, Predicate<Finding> shown) {
    List<Annotation> made = new ArrayList<>();
    for (Finding finding : findings) {
      if (shown.test(finding) && !finding.isOfPage()) {
        made.add(of(finding, made.size()));
      }
    }
    return made;
  }

  private Annotation of(Finding finding, int number) {
    List<Annotation.Action> actions = new ArrayList<>();
    decisions
        .marking()
        .ifPresent(
            marker ->
                actions.add(
                    action(
                        messages.get("proofread.command.finding"), () -> marker.accept(finding))));
    finding
        .fix()
        .filter(any -> decisions.marking().isEmpty())
        .ifPresent(
            fix ->
                actions.add(
                    action(
                        messages.get("check.fix.to", shown(fix.replacement())),
                        () -> model.fix(List.of(finding)))));
    finding
        .printed()
        .ifPresent(
            at ->
                actions.add(
                    action(messages.get("annotate.to-page"), () -> toPage.accept(at.page()))));
    if (decisions.isWritable()) {
      actions.add(
          action(
              messages.get("check.command.waive"), () -> decisions.waive(finding, window.get())));
      actions.add(action(messages.get("check.command.ask"), () -> decisions.ask(finding)));
    }
    return new Annotation(
        finding.rule() + " " + number,
        List.of(span(finding.site())),
        look(finding.severity()),
        Severity.values().length - finding.severity().ordinal(),
        () -> finding.rule() + " " + words.message(finding),
        actions);
  }

  private static Annotation.Action action(String name, Runnable run) {
    return new Annotation.Action(name, run);
  }

  private String shown(String replacement) {
    return replacement.isEmpty() ? messages.get("check.fix.nothing") : replacement;
  }

  /// An ordinal, a number and what is missing are set off at the text beside them.
  private static Span span(Site site) {
    return switch (site.start().slot()) {
      case ORDINAL -> new Span(new Place(site.start().node(), Slot.TEXT, 0), 1);
      case NUMBER -> new Span(new Place(site.start().node(), Slot.TITLE, 0), 1);
      default -> new Span(site.start(), Math.max(1, site.length()));
    };
  }

  private static Markup.Look look(Severity severity) {
    String name = "gb-markup-" + severity.name().toLowerCase(Locale.ROOT);
    return severity == Severity.INFO
        ? new Markup.Look(name, Markup.Line.DOTTED, false)
        : new Markup.Look(name, Markup.Line.WAVY, true);
  }
}
