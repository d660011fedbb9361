package org.gongbao.ui.preview;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.ui.page.Box;
import org.gongbao.ui.page.Hit;
import org.gongbao.ui.page.PageSpot;
import org.gongbao.ui.page.PageTexts;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Where the user is in the issue, on its pages; and back from a point of a page into the issue.
final class CaretOnPages {
  private final WorkModel work;
  private final PagesModel pages;
  private final PageTexts texts;

  CaretOnPages(WorkModel work, PagesModel pages) {
    this.work = work;
    this.pages = pages;
    this.texts = pages.texts();
  }

  PageTexts texts() {
    return texts;
  }

  /// The caret, else the beginning of the item shown; empty while that is on no page.
  Optional<PageSpot> spot() {
    Optional<Place> caret = caret();
    return caret.isPresent()
        ? caret.flatMap(place -> texts.find(list(), place, firstPage()))
        : item();
  }

  Optional<Place> caret() {
    return work.spotProperty().get().map(Spot::selection).map(Selection::caret);
  }

  private Optional<PageSpot> item() {
    return work.shown()
        .flatMap(this::firstText)
        .flatMap(place -> texts.find(list(), place, firstPage()))
        .or(
            () ->
                work.itemProperty()
                    .get()
                    .flatMap(pages::startOf)
                    .map(number -> new PageSpot(number - 1, new Box(0, 0, 0, 0))));
  }

  /// The first text that is printed with at least one character.
  private Optional<Place> firstText(Node part) {
    Optional<Place> own =
        part.shape().texts().stream()
            .filter(slot -> part.text(slot).filter(text -> !text.isEmpty()).isPresent())
            .map(slot -> new Place(part.id(), slot, 0))
            .findFirst();
    return own.or(
        () -> part.children().stream().flatMap(child -> firstText(child).stream()).findFirst());
  }

  /// Index of the page on which the item shown begins.
  private int firstPage() {
    return work.itemProperty().get().flatMap(pages::startOf).map(number -> number - 1).orElse(0);
  }

  /// Takes the caret to what is nearest to a point of a page.
  void choose(PageSpot point) {
    Page page = list().get(point.page());
    texts.of(page).nearest(point.box().x(), point.box().y()).ifPresent(hit -> go(hit, page));
  }

  private void go(Hit hit, Page page) {
    Optional<Place> there = hit.place().flatMap(this::now);
    Optional<Item> listed =
        page.kind() == Page.Kind.FRONT ? hit.node().flatMap(this::listed) : Optional.empty();
    if (listed.isPresent()) {
      // An entry of the contents leads to the page as well: it is not the text that was clicked.
      work.go(WorkModel.startOf(listed.get().id(), Slot.TITLE), Spot.Origin.COMMAND);
    } else if (there.isPresent()) {
      work.go(Selection.caretAt(there.get()), Spot.Origin.PREVIEW);
    } else {
      hit.node().ifPresent(this::goToNode);
    }
  }

  /// The item an entry of the contents stands for; the first one for the name of a section.
  private Optional<Item> listed(NodeId node) {
    return tree()
        .flatMap(now -> now.find(node))
        .flatMap(
            found ->
                switch (found) {
                  case Item item -> Optional.of(item);
                  case Section section -> section.items().stream().findFirst();
                  default -> Optional.empty();
                });
  }

  private void goToNode(NodeId node) {
    Optional<Slot> first =
        tree().flatMap(now -> now.find(node)).flatMap(n -> n.shape().texts().stream().findFirst());
    if (first.isPresent()) {
      work.go(WorkModel.startOf(node, first.get()), Spot.Origin.PREVIEW);
    } else {
      work.partOf(node).ifPresent(work::select);
    }
  }

  /// Selects in the editor what was selected on the pages, where that is texts of one item.
  void select(Selection selected) {
    Optional<Place> anchor = now(selected.anchor());
    Optional<Place> caret = now(selected.caret());
    if (anchor.isPresent()
        && caret.isPresent()
        && work.partOf(anchor.get().node()).equals(work.partOf(caret.get().node()))) {
      work.go(new Selection(anchor.get(), caret.get()), Spot.Origin.PREVIEW);
    }
  }

  /// A place of the text as laid out, in the text as it is now.
  private Optional<Place> now(Place laid) {
    return tree()
        .flatMap(now -> now.find(laid.node()))
        .flatMap(node -> node.text(laid.slot()))
        .map(text -> laid.at(boundary(text, laid.offset())));
  }

  private static int boundary(Text text, int offset) {
    int at = Math.min(offset, text.length());
    return Text.isBoundary(text.chars(), at) ? at : at - 1;
  }

  private Optional<Tree> tree() {
    return work.treeProperty().get();
  }

  private List<Page> list() {
    Composition composed = pages.pages();
    return composed.pages();
  }
}
