package org.gongbao.exchange.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongbao.exchange.encoding.Encodings;
import org.gongbao.exchange.source.Noticed;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads web pages as a browser saves them, and fragments as the clipboard has them. Nothing is
/// fetched, run or followed: what is not in the file is not there.
public final class WebReader {
  /// Larger pages are refused.
  public static final int LARGEST = 32 << 20;

  private static final int SNIFFED = 2048;

  private WebReader() {}

  /// True when bytes are a web page, a page with its pictures in one file (MHTML), or a copied one.
  public static boolean isWeb(String name, byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith("<")) {
      boolean marked = head.matches("(?s).*<(!doctype html|html|head|body)\\b.*");
      boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(html?|xhtml|shtml|jhtml|aspx?)");
      return marked || named;
    }
    return Mhtml.isOne(head) || ClipboardPage.isOne(head);
  }

  /// First characters in small letters, whatever the encoding: the signs looked for are ASCII.
  private static String head(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    String plain = head.replaceAll("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    return plain.replace("\0", "").stripLeading().toLowerCase(Locale.ROOT);
  }

  /// @param chosen encoding the user picked, or empty to take what the page says or is
  /// @throws ProblemException GB-I03 … GB-I06 as for text; GB-I41 for a page saved in one file that
  ///   holds no page, GB-I42 for one that only shows others in frames
  public static SourceText read(String name, byte[] bytes, Optional<Charset> chosen) {
    if (bytes.length > LARGEST) {
      throw new ProblemException(Problem.input("GB-I03", "import.tooLarge", name, LARGEST >> 20));
    }
    if (ClipboardPage.isOne(head(bytes))) {
      return read(name, ClipboardPage.read(name, bytes));
    }
    Lines out = new Lines();
    if (Mhtml.isOne(head(bytes))) {
      Mhtml.Page page = Mhtml.page(name, bytes);
      out.pictures.putAll(page.pictures());
      byte[] html = page.html().getBytes(StandardCharsets.ISO_8859_1);
      return read(name, PageEncoding.decode(name, html, chosen, page.charset()), out);
    }
    return read(name, PageEncoding.decode(name, bytes, chosen, Optional.empty()), out);
  }

  private static SourceText read(String name, Encodings.Decoded decoded, Lines out) {
    Document page = Jsoup.parse(decoded.text());
    Element body = page.body();
    List<Element> boxes = CatalogueData.boxes(body);
    boxes.forEach(box -> CatalogueData.remark(box, out));
    Set<Element> aside = MainText.aside(body, title(page), boxes);
    PageWalk walk = new PageWalk(out, StyleSheet.of(page), aside, Style.PLAIN, boxes);
    walk.read(body);
    boolean blank = out.lines.stream().allMatch(line -> line.text().isBlank());
    if (blank && !page.select("frame, iframe").isEmpty()) {
      throw new ProblemException(Problem.input("GB-I42", "import.framesOnly", name));
    }
    CatalogueData.addMissing(out);
    return source(name, Optional.of(decoded.charset()), out);
  }

  /// What the page says its article is called, else what it calls itself.
  private static String title(Document page) {
    String said = page.select("meta[name=ArticleTitle]").attr("content");
    return said.isBlank() ? page.title() : said;
  }

  /// What was copied: all of it is text.
  private static SourceText read(String name, ClipboardPage.Copied copied) {
    Document page = Jsoup.parse(copied.html());
    Element body = copied.fragment().map(Jsoup::parseBodyFragment).orElse(page).body();
    Lines out = new Lines();
    new PageWalk(out, StyleSheet.of(page), Set.of(), Style.PLAIN, List.of()).read(body);
    return source(name, Optional.empty(), out);
  }

  /// The one table a clipboard holds and nothing beside it; spreadsheets put cells there so. A
  /// table of one row or column counts.
  ///
  /// @param html as the clipboard gives it; marks of what was selected may stand inside the table
  public static Optional<SourceText> table(String html) {
    if (html.length() > LARGEST) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(html.substring(Math.max(0, html.indexOf('<'))));
    List<Element> tables = page.body().select("table");
    if (tables.size() != 1 || !page.body().text().equals(tables.getFirst().text())) {
      return Optional.empty();
    }
    Lines out = new Lines();
    new DataTable(out, StyleSheet.of(page), Style.PLAIN).read(tables.getFirst());
    boolean empty = out.tables.isEmpty() || out.tables.getFirst().rows().isEmpty();
    return empty ? Optional.empty() : Optional.of(source("", Optional.empty(), out));
  }

  private static SourceText source(String name, Optional<Charset> charset, Lines out) {
    List<SourceLine> lines = new ArrayList<>(out.lines);
    while (!lines.isEmpty() && lines.getLast().text().isEmpty()) {
      lines.removeLast();
    }
    out.remarks.addAll(Noticed.in(lines, false));
    return new SourceText(name, charset, true, lines, out.tables, out.pictures, out.remarks);
  }
}
