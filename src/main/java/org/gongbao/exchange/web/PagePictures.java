package org.gongbao.exchange.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.exchange.source.SourceLine;
import org.jsoup.nodes.Element;

/// Pictures of a page as lines `![caption](name)`. Nothing is ever fetched: a picture is in the
/// page itself, or it lies beside the file under its plain name, or it is reported missing.
final class PagePictures {
  private static final int SPACER = 2;

  private PagePictures() {}

  /// The line for a picture; none for the invisible ones layouts are made of.
  static Optional<SourceLine> line(Element image, Lines out) {
    String source = image.attr("src").strip();
    if (source.isEmpty() || isSpacer(image, "width") || isSpacer(image, "height")) {
      return Optional.empty();
    }
    String caption = image.attr("alt").replaceAll("[\\[\\]\\s]+", " ").strip();
    String name = source.startsWith("data:") ? embedded(source, out) : plainName(source);
    return Optional.of(SourceLine.plain("![" + caption + "](" + name + ")"));
  }

  private static boolean isSpacer(Element image, String side) {
    String length = image.attr(side).replaceAll("[^0-9].*", "");
    return length.matches("[0-9]{1,3}") && Integer.parseInt(length) <= SPACER;
  }

  /// Keeps the bytes of `data:image/png;base64,…`; what cannot be decoded is a picture that is not
  /// there.
  private static String embedded(String uri, Lines out) {
    int comma = uri.indexOf(',');
    String head = uri.substring(5, Math.max(5, comma)).toLowerCase(Locale.ROOT);
    String kind = head.replaceAll("^image/|[;+].*$", "").replace("jpeg", "jpg");
    String name =
        "图" + (out.pictures.size() + 1) + "." + (kind.matches("[a-z]{2,5}") ? kind : "bin");
    if (comma < 0 || !head.contains("base64")) {
      return name;
    }
    byte[] bytes = decoded(uri.substring(comma + 1));
    return bytes.length == 0 ? name : out.picture(name, bytes);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getMimeDecoder().decode(unescaped(base64).getBytes(StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException malformed) {
      return new byte[0];
    }
  }

  /// The last part of an address, which is the file's name when a browser saved the page.
  static String plainName(String address) {
    String path = address.replaceAll("[?#].*$", "");
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return unescaped(last).replaceAll("[()\\[\\]]", "");
  }

  private static String unescaped(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
