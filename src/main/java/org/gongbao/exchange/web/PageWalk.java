package org.gongbao.exchange.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.model.LossReport;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Walks a page in its order and makes lines of its blocks. However deep a page is nested, nothing
/// here calls itself but for the cells of a table, which hold no table.
final class PageWalk implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "input",
          "param",
          "source",
          "track",
          "colgroup",
          "col",
          "rp");
  private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "datalist");
  private static final Set<String> OBJECTS =
      Set.of("iframe", "object", "embed", "applet", "svg", "math", "canvas", "audio", "video");

  private final Lines out;
  private final StyleSheet sheet;
  private final Set<Element> aside;
  private final Collection<Element> known;
  private final Deque<Style> styles = new ArrayDeque<>();
  private final Deque<ListNumbers> lists = new ArrayDeque<>();
  private final Inline inline = new Inline();
  private final List<SourceLine> figures = new ArrayList<>();
  private final StringBuilder hidden = new StringBuilder();
  private @Nullable Node skipped;
  private @Nullable Element hiding;

  /// @param aside elements that are no part of the text; they are remarked, not read
  /// @param known those of them whose text has been remarked already
  PageWalk(
      Lines out, StyleSheet sheet, Set<Element> aside, Style outside, Collection<Element> known) {
    this.out = out;
    this.sheet = sheet;
    this.aside = aside;
    this.known = known;
    styles.push(outside);
  }

  void read(Element top) {
    traverse(top);
    flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (skipped != null) {
      return;
    }
    if (node instanceof TextNode text) {
      if (hiding == null) {
        inline.append(text.getWholeText(), style());
      } else {
        hidden.append(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (skipped != null) {
      skipped = skipped == node ? null : skipped;
    } else if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      skipped = element;
      return;
    }
    Style style = style().of(element, sheet);
    if (style.hidden() && hiding == null) {
      hiding = element;
    }
    if (hiding == null && (leftOut(element, tag) || table(element, tag, style))) {
      skipped = element;
      return;
    }
    if (hiding == null && isBlock(tag)) {
      flush();
    }
    styles.push(style);
    if (hiding == null) {
      begin(element, tag);
    }
  }

  /// Parts of a page that are no text of it.
  private boolean leftOut(Element element, String tag) {
    if (aside.contains(element) || CONTROLS.contains(tag)) {
      flush();
      out.remark(LossReport.Kind.FURNITURE, known.contains(element) ? "" : element.text());
    } else if (OBJECTS.contains(tag)) {
      out.remark(LossReport.Kind.OBJECT, tag + " " + element.text());
    } else {
      return false;
    }
    return true;
  }

  private boolean table(Element element, String tag, Style style) {
    if (!tag.equals("table") || !DataTable.isOne(element)) {
      return false;
    }
    flush();
    new DataTable(out, sheet, style).read(element);
    return true;
  }

  private void begin(Element element, String tag) {
    switch (tag) {
      case "br" -> inline.lineBreak();
      case "img" -> PagePictures.line(element, out).ifPresent(figures::add);
      case "ol", "ul" -> lists.push(new ListNumbers(element));
      case "li" -> {
        ListNumbers numbers = lists.peek();
        inline.append(numbers == null ? "" : numbers.next(element), style());
      }
      default -> {}
    }
  }

  private void close(Element element) {
    String tag = element.normalName();
    if (element == hiding) {
      out.remark(LossReport.Kind.HIDDEN, hidden.toString());
      hidden.setLength(0);
      hiding = null;
    } else if (hiding == null && isBlock(tag)) {
      boolean blank = isBlank(element, tag);
      flush();
      if (blank) {
        out.blank();
      }
    }
    if (hiding == null && (tag.equals("ol") || tag.equals("ul"))) {
      lists.poll();
    }
    styles.pop();
  }

  /// An empty paragraph, or a box with nothing but line breaks, which is how editors write one.
  private static boolean isBlank(Element element, String tag) {
    boolean onlyBreaks =
        tag.equals("div")
            && !element.children().isEmpty()
            && element.children().stream().allMatch(child -> child.nameIs("br"))
            && !Inline.shows(element.wholeText());
    boolean empty =
        tag.equals("p")
            && !Inline.shows(element.wholeText())
            && element.getElementsByTag("img").isEmpty();
    return onlyBreaks || empty || tag.equals("hr");
  }

  private static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  private Style style() {
    return styles.getFirst();
  }

  /// Pictures stand after the block they are in.
  private void flush() {
    if (!inline.isUntouched()) {
      out.add(inline.take(style()));
    }
    out.add(figures);
    figures.clear();
  }
}
