package org.gongbao.exchange.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// A page saved with its pictures in one file (MHTML, RFC 2557): the first part that is a page, and
/// the pictures under their plain names.
final class Mhtml {
  private static final int MOST_PARTS = 2000;
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]+)");

  private Mhtml() {}

  /// @param html the page, one character for each byte
  /// @param charset the part declares
  /// @param pictures bytes by plain name
  record Page(String html, Optional<Charset> charset, Map<String, byte[]> pictures) {}

  private record Part(Map<String, String> head, String body) {
    String type() {
      return head.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
    }
  }

  /// @param head of the file in small letters
  static boolean isOne(String head) {
    return head.matches("(?s)[a-z][a-z0-9-]*:\\s.*")
        && head.contains("mime-version:")
        && head.matches("(?s).*content-type:\\s*(multipart/|text/html).*");
  }

  static Page page(String name, byte[] bytes) {
    // One character for each byte: parts have encodings of their own.
    Part whole = part(new String(bytes, StandardCharsets.ISO_8859_1));
    List<Part> parts = new ArrayList<>();
    spread(whole, parts);
    Part html =
        parts.stream()
            .filter(part -> part.type().startsWith("text/html"))
            .findFirst()
            .orElseThrow(
                () -> new ProblemException(Problem.input("GB-I41", "import.noPage", name)));
    Map<String, byte[]> pictures = new TreeMap<>();
    for (Part part : parts) {
      String file = PagePictures.plainName(part.head().getOrDefault("content-location", ""));
      if (part.type().startsWith("image/") && !file.isEmpty()) {
        pictures.putIfAbsent(file, decoded(part));
      }
    }
    Matcher charset = CHARSET.matcher(html.type());
    Optional<Charset> declared =
        charset.find() ? PageEncoding.named(charset.group(1)) : Optional.empty();
    return new Page(new String(decoded(html), StandardCharsets.ISO_8859_1), declared, pictures);
  }

  /// Parts within parts, in order.
  private static void spread(Part whole, List<Part> parts) {
    List<Part> open = new ArrayList<>(List.of(whole));
    for (int i = 0; i < open.size() && i < MOST_PARTS; i++) {
      Part part = open.get(i);
      Matcher boundary = BOUNDARY.matcher(part.head().getOrDefault("content-type", ""));
      if (part.type().startsWith("multipart/") && boundary.find()) {
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        String[] pieces = ("\n" + part.body()).split("\r?\n--" + Pattern.quote(mark), -1);
        for (int p = 1; p < pieces.length && !pieces[p].startsWith("--"); p++) {
          open.add(part(pieces[p].replaceFirst("^[ \t]*\r?\n", "")));
        }
      } else {
        parts.add(part);
      }
    }
  }

  private static Part part(String text) {
    Matcher end = Pattern.compile("\r?\n\r?\n").matcher(text);
    boolean ends = end.find();
    String head = ends ? text.substring(0, end.start()) : text;
    Map<String, String> fields = new HashMap<>();
    for (String line : head.replaceAll("\r?\n[ \t]+", " ").split("\r?\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new Part(fields, ends ? text.substring(end.end()) : "");
  }

  private static byte[] decoded(Part part) {
    String encoding =
        part.head().getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    byte[] raw = part.body().getBytes(StandardCharsets.ISO_8859_1);
    try {
      return switch (encoding) {
        case "base64" -> Base64.getMimeDecoder().decode(raw);
        case "quoted-printable" -> quoted(raw);
        default -> raw;
      };
    } catch (IllegalArgumentException malformed) {
      return new byte[0];
    }
  }

  private static byte[] quoted(byte[] raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '=') {
        out.write(raw[i]);
      } else if (i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
        out.write(hex(raw[i + 1]) * 16 + hex(raw[i + 2]));
        i += 2;
      } else if (i + 1 < raw.length && raw[i + 1] == '\n') {
        i++;
      } else if (i + 2 < raw.length && raw[i + 1] == '\r' && raw[i + 2] == '\n') {
        i += 2;
      } else {
        out.write('=');
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }
}
