package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongbao.layout.annotate.Leader.Side;
import org.gongbao.layout.annotate.MarginWriter.Wish;
import org.gongbao.layout.annotate.MarginWriter.Written;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.place.PrintedText;
import org.jspecify.annotations.Nullable;

/// Draws marks on composed pages as proofreaders do (GB/T 14706—1993, domain D.12): the sign at the
/// characters, a line that leaves between the lines of text to the nearer margin, the words there.
/// Notes of a page lie below one another, lines to one margin never cross.
public final class Annotator {
  private final MarginWriter margins;

  public Annotator(FontSet fonts) {
    this.margins = new MarginWriter(new Lettering(fonts));
  }

  public Annotated draw(Composition composition, List<MarkRequest> requests) {
    return draw(composition, PrintedText.of(composition), requests);
  }

  /// @param text that of the same composition
  public Annotated draw(Composition composition, PrintedText text, List<MarkRequest> requests) {
    if (requests.isEmpty()) {
      return Annotated.NONE;
    }
    List<String> unplaced = new ArrayList<>();
    Map<Integer, List<Draft>> drafts = new TreeMap<>();
    for (MarkRequest request : requests) {
      Figure figure = new Figure(text, request);
      Optional<Piece> anchor = figure.anchor();
      if (anchor.isEmpty()) {
        unplaced.add(request.id());
      }
      for (int page : figure.pages()) {
        Optional<Piece> here = anchor.filter(piece -> piece.page() == page);
        drafts
            .computeIfAbsent(page, any -> new ArrayList<>())
            .add(new Draft(request, figure.strokes(page), figure.areas(page), here));
      }
    }
    List<String> unwritten = new ArrayList<>();
    List<PageMarks> pages = new ArrayList<>();
    Margins edges = new Margins(composition.pages());
    for (int i = 0; i < composition.pages().size(); i++) {
      List<Draft> there = drafts.getOrDefault(i, List.of());
      pages.add(page(composition.pages().get(i), there, edges, unwritten));
    }
    return new Annotated(pages, unplaced, unwritten);
  }

  /// A mark on one page before its note is written.
  ///
  /// @param anchor where the line to the margin begins; empty where it begins on another page
  private record Draft(
      MarkRequest request, List<Stroke> strokes, List<Area> areas, Optional<Piece> anchor) {

    DrawnMark bare() {
      return new DrawnMark(
          request.id(),
          request.round(),
          request.state(),
          strokes,
          List.of(),
          areas,
          Optional.empty(),
          Optional.empty());
    }

    DrawnMark with(Written written) {
      Leader leader = written.leader();
      NoteShapes note = new NoteShapes(written.note(), written.area(), leader.side());
      List<Stroke> all = new ArrayList<>(strokes);
      all.add(leader.stroke());
      all.addAll(note.strokes());
      return new DrawnMark(
          request.id(),
          request.round(),
          request.state(),
          all,
          note.words(),
          areas,
          Optional.of(leader),
          Optional.of(written.area()));
    }
  }

  private PageMarks page(Page page, List<Draft> drafts, Margins edges, List<String> unwritten) {
    if (drafts.isEmpty()) {
      return PageMarks.NONE;
    }
    Map<Draft, Written> written = new IdentityHashMap<>();
    Lanes lanes = new Lanes(page);
    Margin left = edges.of(page, Side.LEFT);
    Margin right = edges.of(page, Side.RIGHT);
    for (Margin margin : List.of(left, right)) {
      List<Draft> there = drafts.stream().filter(d -> nearer(d, left, right) == margin).toList();
      List<Wish> wishes =
          there.stream().map(d -> new Wish(d.request(), d.anchor().orElseThrow())).toList();
      margins
          .write(wishes, margin, lanes)
          .forEach((index, note) -> written.put(there.get(index), note));
    }
    List<DrawnMark> marks = new ArrayList<>();
    for (Draft draft : drafts) {
      Written note = written.get(draft);
      marks.add(note == null ? draft.bare() : draft.with(note));
      boolean missing = note == null ? draft.anchor().isPresent() : !note.note().whole();
      if (missing) {
        unwritten.add(draft.request().id());
      }
    }
    return new PageMarks(marks);
  }

  /// The margin a mark's line leads to; of neither when it begins on another page.
  private static @Nullable Margin nearer(Draft draft, Margin left, Margin right) {
    if (draft.anchor().isEmpty()) {
      return null;
    }
    Piece piece = draft.anchor().get();
    return left.distance(piece.left()) <= right.distance(piece.right()) ? left : right;
  }
}
