package org.gongbao.exchange.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.encoding.Encodings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What was copied elsewhere, as bytes that tell by themselves what they are and so read the same
/// for ever. Marked-up text is kept as Windows hands it over ("HTML Format": a head with byte
/// offsets, then the page in UTF-8); where the clipboard gives none, that head is put before it.
public final class ClipboardPage {
  private static final int SEARCHED = 2048;
  private static final int DEEPEST = 400;
  private static final Pattern SIGN = Pattern.compile("(?s)version:\\s*\\d[^<]*?starthtml:.*");
  private static final Pattern OFFSET =
      Pattern.compile("(?m)^(startfragment|endfragment):\\s*(\\d{1,9})\\s*$");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:(?:Version|SourceURL|(?:Start|End)(?:HTML|Fragment|Selection)):[^\r\n"
              + "]*(?:\r"
              + "?\n"
              + ")?)+");
  private static final String MADE =
      "Version:0.9\r\nStartHTML:%09d\r\nEndHTML:%09d\r\nStartFragment:%09d\r\nEndFragment:%09d\r\n";

  private ClipboardPage() {}

  /// Plain text in UTF-8, without the zeros some programs end it with. Half a surrogate pair is no
  /// character and becomes U+FFFD.
  public static byte[] plain(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\0') {
      end--;
    }
    try {
      ByteBuffer bytes =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))
              .encode(CharBuffer.wrap(text, 0, end));
      return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.limit());
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Whether it can be read as a page: what is larger, or nested deeper than any page is, costs too
  /// much.
  public static boolean isReadable(String html) {
    if (html.length() > WebReader.LARGEST) {
      return false;
    }
    int[] deepest = {0};
    parsed(html).traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] < DEEPEST;
  }

  /// The bare characters of marked-up text, a line a block.
  public static String text(String html) {
    return parsed(html).wholeText();
  }

  private static Document parsed(String html) {
    return Jsoup.parse(html);
  }

  /// @param html as the clipboard gives it, with or without head
  public static byte[] bytes(String html) {
    byte[] page = plain(html);
    if (isOne(head(html))) {
      return page;
    }
    String text = new String(page, StandardCharsets.UTF_8);
    Optional<Part> marked = marked(text);
    int start = MADE.formatted(0, 0, 0, 0).length();
    int from = marked.map(part -> plain(text.substring(0, part.start())).length).orElse(0);
    int to = marked.map(part -> plain(text.substring(0, part.end())).length).orElse(page.length);
    byte[] head =
        MADE.formatted(start, start + page.length, start + from, start + to)
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, start + page.length);
    System.arraycopy(page, 0, all, start, page.length);
    return all;
  }

  /// @param head first characters, in small letters
  static boolean isOne(String head) {
    return SIGN.matcher(head).matches();
  }

  /// A copied page.
  ///
  /// @param html all of it, without head
  /// @param fragment what was selected; empty for all
  record Copied(String html, Optional<String> fragment) {}

  /// @throws org.gongbao.l10n.ProblemException GB-I04 when it is not in UTF-8
  static Copied read(String name, byte[] bytes) {
    String all = Encodings.decode(name, bytes, Optional.of(StandardCharsets.UTF_8)).text();
    Map<String, Integer> offsets = offsets(all);
    Matcher before = HEAD.matcher(all);
    String html = all.substring(before.lookingAt() ? before.end() : 0);
    Optional<String> fragment =
        marked(html)
            .map(part -> html.substring(part.start(), part.end()))
            .or(() -> cut(bytes, offsets))
            .filter(part -> part.length() < html.length());
    return new Copied(html, fragment);
  }

  private static Map<String, Integer> offsets(String all) {
    Map<String, Integer> offsets = new TreeMap<>();
    Matcher offset = OFFSET.matcher(head(all));
    while (offset.find()) {
      offsets.putIfAbsent(offset.group(1), Integer.valueOf(offset.group(2)));
    }
    return offsets;
  }

  private static String head(String all) {
    return all.substring(0, Math.min(all.length(), SEARCHED)).toLowerCase(Locale.ROOT);
  }

  private record Part(int start, int end) {}

  /// What stands between the marks of a selection.
  private static Optional<Part> marked(String html) {
    int from = html.indexOf("<!--StartFragment");
    int start = from < 0 ? -1 : html.indexOf("-->", from) + 3;
    int end = html.lastIndexOf("<!--EndFragment");
    return start >= 3 && end >= start ? Optional.of(new Part(start, end)) : Optional.empty();
  }

  private static Optional<String> cut(byte[] bytes, Map<String, Integer> offsets) {
    int start = offsets.getOrDefault("startfragment", -1);
    int end = offsets.getOrDefault("endfragment", -1);
    return start > 0 && end > start && end <= bytes.length
        ? Optional.of(new String(bytes, start, end - start, StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
