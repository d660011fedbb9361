package org.gongbao.ui.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.edit.Span;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.query.Query;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.text.Markup;

/// Open queries as annotations of the characters they are about; one whose characters are gone is
/// nowhere.
final class QueryAnnotations {
  private static final String LAYER = "queries";
  private static final int UNDER_FINDINGS = 4;

  private final QueriesModel model;
  private final Annotations annotations;
  private final Messages messages;
  private final Consumer<Query> show;

  /// @param show shows a query in the list
  QueryAnnotations(
      QueriesModel model, Annotations annotations, Messages messages, Consumer<Query> show) {
    this.model = model;
    this.annotations = annotations;
    this.messages = messages;
    this.show = show;
    model.queriesProperty().subscribe(queries -> draw());
    model.work().treeProperty().subscribe(tree -> draw());
  }

  private void draw() {
    List<Query> open = model.queriesProperty().get().stream().filter(Query::isOpen).toList();
    if (!open.isEmpty() || !annotations.of(LAYER).isEmpty()) {
      annotations.replace(LAYER, open.stream().flatMap(one -> of(one).stream()).toList());
    }
  }

  private Optional<Annotation> of(Query query) {
    return model
        .place(query)
        .map(
            place ->
                new Annotation(
                    query.id().value(),
                    List.of(span(place, query.anchor().quote().length())),
                    new Markup.Look("gb-markup-query", Markup.Line.SOLID, true),
                    UNDER_FINDINGS,
                    () -> messages.get("query.hover", query.number(), query.question().text()),
                    List.of(
                        new Annotation.Action(
                            messages.get("query.hover.show"), () -> show.accept(query)))));
  }

  /// An ordinal and a number are set off at the text beside them.
  private static Span span(Place place, int length) {
    return switch (place.slot()) {
      case ORDINAL -> new Span(new Place(place.node(), Slot.TEXT, 0), 1);
      case NUMBER -> new Span(new Place(place.node(), Slot.TITLE, 0), 1);
      default -> new Span(place, Math.max(1, length));
    };
  }
}
