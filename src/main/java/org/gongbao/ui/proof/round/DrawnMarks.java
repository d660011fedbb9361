package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.app.Laid;
import org.gongbao.edit.Span;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.annotate.Annotator;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.text.Markup;
import org.gongbao.ui.work.PagesModel;

/// The marks of the round shown, on the pages as proofreaders draw them and in the text as tints of
/// what is undecided.
final class DrawnMarks {
  private static final String LAYER = "proof";
  private static final int UNDER_QUERIES = 3;

  private final RoundModel model;
  private final RoundWords words;
  private final MarkPlaces places;
  private final PagesModel pages;
  private final PreviewModel preview;
  private final Annotations annotations;
  private final Annotator annotator;
  private final Consumer<MarkId> show;
  private long order;
  private boolean drawn;
  private boolean tinted;

  /// What marks are shown on.
  record On(PagesModel pages, PreviewModel preview, Annotations annotations) {}

  /// @param show shows a mark in the list
  DrawnMarks(RoundModel model, RoundWords words, MarkPlaces places, On on, Consumer<MarkId> show) {
    this.model = model;
    this.words = words;
    this.places = places;
    this.pages = on.pages();
    this.preview = on.preview();
    this.annotations = on.annotations();
    this.annotator = new Annotator(model.pages().fonts());
    this.show = show;
    places.onChange(this::draw);
    pages.laidProperty().subscribe(laid -> drawPages());
    preview.onPicked(id -> mark(new MarkId(id)).ifPresent(mark -> show.accept(mark.id())));
  }

  private void draw() {
    List<MarkRequest> requests = places.requests();
    List<Annotation> tints =
        requests.stream()
            .filter(one -> one.state() == MarkRequest.State.OPEN)
            .flatMap(one -> tint(one).stream())
            .toList();
    // A proofreader's own marks are not the round's to take away.
    if (!tints.isEmpty() || tinted) {
      annotations.replace(LAYER, tints);
      tinted = !tints.isEmpty();
    }
    drawPages();
  }

  /// On the pages of the issue as it is: others get theirs when they are composed.
  private void drawPages() {
    Laid laid = pages.laidProperty().get();
    if (laid.revision() != places.revision()) {
      return;
    }
    List<MarkRequest> requests = places.requests();
    if (requests.isEmpty() && !drawn) {
      return;
    }
    drawn = !requests.isEmpty();
    long mine = ++order;
    model
        .means()
        .tasks()
        .run(
            progress ->
                requests.isEmpty() ? Annotated.NONE : annotator.draw(laid.pages(), requests),
            marks -> {
              if (mine == order) {
                preview.draw(marks, laid.pages());
              }
            },
            model.means().errors());
  }

  private Optional<Annotation> tint(MarkRequest request) {
    return mark(new MarkId(request.id())).map(mark -> tint(mark, request));
  }

  private Optional<Mark> mark(MarkId id) {
    return model.heldProperty().get().flatMap(held -> held.docket().collation().mark(id));
  }

  private Annotation tint(Mark mark, MarkRequest request) {
    return new Annotation(
        request.id(),
        request.targets().stream().map(DrawnMarks::span).toList(),
        new Markup.Look("gb-markup-proof", Markup.Line.SOLID, true),
        UNDER_QUERIES,
        () -> words.messages().get("round.hover", words.sign(mark.sign()), words.brief(mark)),
        List.of(
            new Annotation.Action(
                words.messages().get("round.hover.show"), () -> show.accept(mark.id()))));
  }

  /// An ordinal and a number are set off at the text beside them.
  private static Span span(org.gongbao.layout.place.Stretch target) {
    Place from = target.from();
    return switch (from.slot()) {
      case ORDINAL -> new Span(new Place(from.node(), Slot.TEXT, 0), 1);
      case NUMBER -> new Span(new Place(from.node(), Slot.TITLE, 0), 1);
      default -> new Span(from, Math.max(1, target.to() - from.offset()));
    };
  }
}
