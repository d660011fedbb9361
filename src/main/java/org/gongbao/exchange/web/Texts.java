package org.gongbao.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The pieces of text in an element, in the order of the page.
final class Texts {
  private Texts() {}

  static List<TextNode> of(Element element) {
    List<TextNode> texts = new ArrayList<>();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          }
        });
    return texts;
  }
}
