package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/// An element of a tagged document's structure while it is being built: other elements, or pieces
/// of pages, in reading order.
final class Element {
  private final String type;
  private final int rank;
  private final boolean kept;
  private final List<Object> kids = new ArrayList<>();
  private @Nullable COSDictionary attributes;
  private @Nullable String alternative;

  private Element(String type, int rank, boolean kept) {
    this.type = type;
    this.rank = rank;
    this.kept = kept;
  }

  static Element of(String type) {
    return new Element(type, 0, false);
  }

  /// Stands also when nothing is in it: cells of a table.
  static Element kept(String type) {
    return new Element(type, 0, true);
  }

  /// A heading; its level is found when it is known which headings are printed.
  ///
  /// @param rank smaller for what stands higher
  static Element heading(int rank) {
    return new Element("H", rank, false);
  }

  /// Adds an element.
  ///
  /// @return the element added
  Element add(Element kid) {
    kids.add(kid);
    return kid;
  }

  Element add(String kidType) {
    return add(of(kidType));
  }

  void add(Content content) {
    kids.add(content);
  }

  Element with(COSDictionary given) {
    attributes = given;
    return this;
  }

  Element saying(String text) {
    alternative = text;
    return this;
  }

  String type() {
    return type;
  }

  int rank() {
    return rank;
  }

  List<Object> kids() {
    return kids;
  }

  @Nullable COSDictionary attributes() {
    return attributes;
  }

  @Nullable String alternative() {
    return alternative;
  }

  /// False when nothing of it was printed.
  boolean printed() {
    return kept
        || kids.stream().anyMatch(kid -> kid instanceof Content || ((Element) kid).printed());
  }

  /// A piece of a page.
  ///
  /// @param sheet of the page, from 0
  /// @param mark number of the piece on its page
  record Content(int sheet, int mark) {}
}
