package org.gongbao.exchange.pdf.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.pdf.annotation.Annotation.Kind;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.place.Citation;
import org.gongbao.layout.place.Citations;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;
import org.gongbao.layout.point.Covered;
import org.gongbao.layout.point.Near;
import org.gongbao.layout.point.Patch;
import org.gongbao.layout.point.Pointing;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;

/// Puts the annotations of a proof on the text it prints, by the places of its glyphs. What cannot
/// be put there for certain is listed.
public final class Anchoring {
  private final Composition pages;
  private final Tree tree;
  private final AnnotatedPdf pdf;
  private final Pointing pointing;
  private final Citations citations;
  private final Map<Integer, Optional<Fit>> fits = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final List<Listed> listed = new ArrayList<>();

  private Anchoring(Composition pages, Tree tree, AnnotatedPdf pdf) {
    this.pages = pages;
    this.tree = tree;
    this.pdf = pdf;
    PrintedText text = PrintedText.of(pages);
    this.pointing = new Pointing(pages, text);
    this.citations = new Citations(pages, text);
  }

  /// @param pages of the proof
  /// @param tree the version they print
  public static Anchored of(Composition pages, Tree tree, AnnotatedPdf pdf) {
    Anchoring anchoring = new Anchoring(pages, tree, pdf);
    pdf.annotations().forEach(anchoring::put);
    return new Anchored(anchoring.found, anchoring.listed);
  }

  private void put(Annotation annotation) {
    if (annotation.kind() == Kind.OTHER) {
      list(annotation, Why.NOT_READ);
      return;
    }
    Optional<Why> misfit = misfit(annotation);
    if (misfit.isPresent()) {
      list(annotation, misfit.get());
      return;
    }
    switch (annotation.kind()) {
      case STRIKE, HIGHLIGHT, UNDERLINE, REPLACE -> marked(annotation);
      case CARET, PARAGRAPH -> between(annotation);
      case NOTE, WRITING -> beside(annotation);
      case DRAWING -> list(annotation, Why.DRAWN);
      case OTHER -> list(annotation, Why.NOT_READ);
    }
  }

  /// Why the sheets of an annotation cannot be laid on pages.
  private Optional<Why> misfit(Annotation annotation) {
    List<Spot> spots = new ArrayList<>(annotation.areas());
    if (spots.isEmpty()) {
      spots.add(annotation.spot());
    }
    for (Spot spot : spots) {
      int page = page(spot);
      if (page < 0) {
        return Optional.of(Why.NO_PAGE);
      }
      if (fit(spot).isEmpty()) {
        return Optional.of(Why.OTHER_SIZE);
      }
    }
    return Optional.empty();
  }

  /// How the page lies on the sheet of a spot; empty when that cannot be told.
  private Optional<Fit> fit(Spot spot) {
    return fits.computeIfAbsent(
        spot.sheet(), sheet -> Fit.of(pages.pages().get(page(spot)), pdf.sheets().get(sheet)));
  }

  /// Index of the page a spot is on; -1 for none.
  private int page(Spot spot) {
    int number = pdf.page(spot.sheet());
    for (int i = 0; i < pages.pages().size(); i++) {
      if (number > 0 && pages.pages().get(i).number() == number) {
        return i;
      }
    }
    return -1;
  }

  private Patch patch(Spot spot) {
    return new Patch(page(spot), fit(spot).orElseThrow().on(spot.area()));
  }

  private void marked(Annotation annotation) {
    Covered covered = pointing.covered(annotation.areas().stream().map(this::patch).toList());
    if (covered.stretches().isEmpty()) {
      list(annotation, covered.made() ? Why.MADE : nothing(annotation));
      return;
    }
    if (covered.blurred() || covered.torn()) {
      list(annotation, covered.blurred() ? Why.SEVERAL_LINES : Why.TORN);
      return;
    }
    StringBuilder chars = new StringBuilder();
    covered.stretches().forEach(stretch -> chars.append(chars(stretch)));
    Wish wish = WishReader.read(annotation, chars.toString(), covered.stretches().size());
    if (wish instanceof Wish.NewParagraph) {
      Place start = covered.stretches().getFirst().from();
      find(annotation, wish, List.of(new Stretch(start, start.offset())));
    } else {
      find(annotation, wish, covered.stretches());
    }
  }

  private static Why nothing(Annotation annotation) {
    if (annotation.askew()) {
      return Why.WATERMARK;
    }
    return annotation.areas().isEmpty() ? Why.NOWHERE : Why.NO_TEXT;
  }

  private String chars(Stretch stretch) {
    return tree.find(stretch.from().node())
        .flatMap(node -> node.written(stretch.from().slot()))
        .filter(chars -> stretch.to() <= chars.length())
        .map(chars -> chars.substring(stretch.from().offset(), stretch.to()))
        .orElse("");
  }

  private void between(Annotation annotation) {
    Optional<Place> gap = pointing.gap(patch(annotation.spot()));
    if (gap.isEmpty()) {
      list(annotation, Why.NO_TEXT);
      return;
    }
    Place place = gap.get();
    Wish wish = WishReader.read(annotation, "", 1);
    find(annotation, wish, List.of(new Stretch(place, place.offset())));
  }

  private void beside(Annotation annotation) {
    Optional<Near> near = pointing.near(patch(annotation.spot()));
    if (near.isEmpty()) {
      list(annotation, Why.NO_TEXT);
    } else {
      Wish wish = WishReader.read(annotation, "", 1);
      find(annotation, wish, List.of(near.get().stretch()));
    }
  }

  private void find(Annotation annotation, Wish wish, List<Stretch> stretches) {
    Optional<Citation> cited = citations.of(stretches.getFirst().from());
    found.add(new Found(annotation, wish, stretches, cited));
  }

  private void list(Annotation annotation, Why why) {
    Spot spot = annotation.areas().isEmpty() ? annotation.spot() : annotation.areas().getFirst();
    boolean placed = page(spot) >= 0 && fit(spot).isPresent();
    Optional<Citation> near =
        placed
            ? pointing.near(patch(spot)).flatMap(beside -> citations.of(beside.stretch().from()))
            : Optional.empty();
    listed.add(new Listed(annotation, why, spot.sheet() + 1, near));
  }
}
