package org.gongbao.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Span;
import org.gongbao.edit.range.ReadingOrder;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Annotations as the window has them: what the mouse rests on, what keys lead to.
public final class Annotating {
  /// Layer of the hits of a search. It has keys of its own.
  public static final String HITS = "hits";

  private final WorkModel work;
  private final Annotations annotations;
  private final AnnotationPopup popup = new AnnotationPopup();
  private final Function<Place, Optional<TextSurface>> surfaces;

  /// @param surfaces the text in view at a place
  public Annotating(
      WorkModel work, Annotations annotations, Function<Place, Optional<TextSurface>> surfaces) {
    this.work = work;
    this.annotations = annotations;
    this.surfaces = surfaces;
  }

  /// Has the mouse ask in a pane of texts.
  public void watch(Region pane) {
    new AnnotationHover(annotations, popup).install(pane);
  }

  /// What belongs into the menu 编辑.
  public CommandMenu menu() {
    var none = annotations.countProperty().isEqualTo(0);
    return new CommandMenu(
        "ui.menu.edit",
        List.of(
            List.of(
                new Command("annotate.command.next", "F8", () -> step(true), none),
                new Command("annotate.command.previous", "Shift+F8", () -> step(false), none),
                new Command("annotate.command.actions", "Shortcut+F8", this::showActions, none))));
  }

  private void step(boolean forward) {
    Predicate<String> wanted = layer -> !layer.equals(HITS);
    Optional<Place> caret = work.spotProperty().get().map(Spot::selection).map(Annotating::first);
    work.treeProperty()
        .get()
        .flatMap(tree -> annotations.next(texts(tree), caret, forward, wanted))
        .ifPresent(this::go);
  }

  /// Selects it, and tells of it beside it.
  private void go(Annotation annotation) {
    Span span = annotation.spans().getFirst();
    Place end = span.start().at(span.to());
    work.go(new Selection(span.start(), end), Spot.Origin.COMMAND);
    tell(end, List.of(annotation), false);
  }

  private void showActions() {
    work.spotProperty()
        .get()
        .map(spot -> spot.selection().caret())
        .ifPresent(caret -> tell(caret, annotations.at(caret), true));
  }

  private void tell(Place place, List<Annotation> about, boolean focused) {
    List<Annotation> told = about.stream().filter(one -> !one.hover().get().isEmpty()).toList();
    if (!told.isEmpty()) {
      surfaces
          .apply(place)
          .ifPresent(surface -> popup.show(surface, surface.caretArea(), told, focused));
    }
  }

  private static Place first(Selection selection) {
    boolean back =
        selection.anchor().at(0).equals(selection.caret().at(0))
            && selection.anchor().offset() < selection.caret().offset();
    return back ? selection.anchor() : selection.caret();
  }

  private static List<Place> texts(Tree tree) {
    Issue issue = tree.issue();
    List<Node> parts = new ArrayList<>(List.of(issue.masthead()));
    parts.addAll(issue.items());
    parts.add(issue.colophon());
    return parts.stream().flatMap(part -> new ReadingOrder(part).texts().stream()).toList();
  }
}
