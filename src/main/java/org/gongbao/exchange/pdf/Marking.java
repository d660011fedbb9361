package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.pdf.Element.Content;
import org.jspecify.annotations.Nullable;

/// Marks what is drawn on one page as content of the structure or as artifact. What follows one
/// another within an element is one piece. Without a structure nothing is marked.
final class Marking {
  private final Operators out;
  private final @Nullable TagTree tree;
  private final int sheet;
  private final List<Element> elements = new ArrayList<>();
  private @Nullable Element current;
  private @Nullable String artifact;

  /// @param sheet of the page, from 0
  Marking(Operators out, @Nullable TagTree tree, int sheet) {
    this.out = out;
    this.tree = tree;
    this.sheet = sheet;
  }

  Optional<TagTree> tree() {
    return Optional.ofNullable(tree);
  }

  boolean isIn(Optional<Element> element, String otherwise) {
    return tree == null
        || element.map(e -> e == current).orElseGet(() -> otherwise.equals(artifact));
  }

  /// Begins a piece of an element, or an artifact.
  ///
  /// @param otherwise properties of the artifact
  void begin(Optional<Element> element, String otherwise) {
    end();
    if (tree == null) {
      return;
    }
    if (element.isPresent()) {
      int mark = elements.size();
      current = element.get();
      current.add(new Content(sheet, mark));
      elements.add(current);
      String type = current.rank() > 0 ? "P" : current.type();
      out.words("/" + type + " <</MCID " + mark + ">>").op("BDC");
    } else {
      artifact = otherwise;
      if (otherwise.isEmpty()) {
        out.words("/Artifact").op("BMC");
      } else {
        out.words("/Artifact <<" + otherwise + ">>").op("BDC");
      }
    }
  }

  void end() {
    if (current != null || artifact != null) {
      out.op("EMC");
    }
    current = null;
    artifact = null;
  }

  /// The elements of the page's pieces, by the number of the piece.
  List<Element> elements() {
    return elements;
  }
}
