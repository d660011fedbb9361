package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.gongbao.exchange.pdf.Element.Content;
import org.jspecify.annotations.Nullable;

/// Writes the structure of a document: the elements that were printed, and for each page which of
/// them its pieces belong to.
final class StructureWriter {
  private final List<COSDictionary> pages;
  private final Map<Element, COSDictionary> written = new IdentityHashMap<>();
  private final List<Integer> headings = new ArrayList<>();

  /// @param pages the sheets' dictionaries
  StructureWriter(List<COSDictionary> pages) {
    this.pages = pages;
  }

  /// @param pieces for each sheet the elements of its pieces
  COSDictionary write(Element document, List<List<Element>> pieces) {
    COSDictionary root = Cos.dictionary("Type", Cos.name("StructTreeRoot"));
    root.setItem("K", element(document, root));
    COSArray numbers = new COSArray();
    for (int sheet = 0; sheet < pieces.size(); sheet++) {
      List<COSDictionary> owners = pieces.get(sheet).stream().map(this::of).toList();
      numbers.add(COSInteger.get(sheet));
      numbers.add(Cos.array(owners));
    }
    root.setItem("ParentTree", Cos.dictionary("Nums", numbers));
    root.setInt("ParentTreeNextKey", pieces.size());
    return root;
  }

  private COSDictionary of(Element element) {
    COSDictionary found = written.get(element);
    if (found == null) {
      throw new IllegalStateException("content outside the structure");
    }
    return found;
  }

  private COSDictionary element(Element element, COSDictionary parent) {
    COSDictionary entry =
        Cos.dictionary("Type", Cos.name("StructElem"), "S", Cos.name(type(element)), "P", parent);
    written.put(element, entry);
    COSDictionary attributes = element.attributes();
    if (attributes != null) {
      entry.setItem("A", attributes);
    }
    String alternative = element.alternative();
    if (alternative != null) {
      entry.setItem("Alt", Cos.text(alternative));
    }
    COSArray kids = new COSArray();
    @Nullable COSDictionary page = null;
    for (Object kid : element.kids()) {
      if (kid instanceof Content content) {
        COSDictionary on = pages.get(content.sheet());
        if (page == null) {
          page = on;
          entry.setItem("Pg", page);
        }
        kids.add(on == page ? COSInteger.get(content.mark()) : piece(on, content));
      } else if (kid instanceof Element below && below.printed()) {
        kids.add(element(below, entry));
      }
    }
    if (kids.size() > 0) {
      entry.setItem("K", kids.size() == 1 ? kids.get(0) : kids);
    }
    return entry;
  }

  private static COSDictionary piece(COSDictionary page, Content content) {
    return Cos.direct("Type", Cos.name("MCR"), "Pg", page, "MCID", content.mark());
  }

  private String type(Element element) {
    return element.rank() > 0 ? "H" + TagTree.level(headings, element.rank()) : element.type();
  }
}
