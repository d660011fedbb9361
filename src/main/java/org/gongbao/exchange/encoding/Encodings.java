package org.gongbao.exchange.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// The encoding bytes of text are in: by byte-order mark, else strictly UTF-8, else UTF-16 without
/// mark, else GB18030 (which covers GBK and GB 2312). Bytes that fit none are refused with the
/// reason; nothing is ever replaced by a question mark.
public final class Encodings {
  public static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final int SMALLEST_SAMPLE = 20;

  private Encodings() {}

  /// @param text without byte-order mark
  public record Decoded(Charset charset, String text) {}

  /// @param chosen encoding the user picked, or empty to detect it
  /// @throws ProblemException GB-I02, GB-I04 … GB-I06 when the bytes are no text, cut off or mixed
  public static Decoded decode(String name, byte[] bytes, Optional<Charset> chosen) {
    Charset charset = chosen.orElseGet(() -> detect(name, bytes));
    String text =
        strict(bytes, charset)
            .orElseThrow(() -> problem("GB-I04", "import.wrongEncoding", name, charset.name()));
    return new Decoded(charset, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static Charset detect(String name, byte[] bytes) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> utf8 =
        hasZero(bytes) ? Optional.empty() : strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      if (hasControls(utf8.get())) {
        throw problem("GB-I02", "import.binary", name);
      }
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> wide = withoutMarkWide(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (hasZero(bytes)) {
      throw problem("GB-I02", "import.binary", name);
    }
    if (cutOff(bytes, StandardCharsets.UTF_8)) {
      throw problem("GB-I05", "import.cutOff", name);
    }
    if (mixed(bytes)) {
      throw problem("GB-I06", "import.mixed", name);
    }
    if (strict(bytes, GB18030).map(Encodings::isPlausible).orElse(false)) {
      return GB18030;
    }
    if (cutOff(bytes, GB18030)) {
      throw problem("GB-I05", "import.cutOff", name);
    }
    throw problem("GB-I02", "import.binary", name);
  }

  /// What a byte-order mark says, if there is one.
  public static Optional<Charset> byMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    } else if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32);
    } else if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    } else if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return starts(b, 0x84, 0x31, 0x95, 0x33) ? Optional.of(GB18030) : Optional.empty();
  }

  private static Optional<Charset> withoutMarkWide(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Optional<String> text = bytes.length % 2 == 0 ? strict(bytes, charset) : Optional.empty();
      if (text.isPresent() && text.get().length() >= SMALLEST_SAMPLE && isPlausible(text.get())) {
        return Optional.of(charset);
      }
    }
    return Optional.empty();
  }

  /// Mostly the characters official text is made of, and hardly any control character.
  private static boolean isPlausible(String text) {
    int common = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ascii = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      boolean chinese = c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3000 && c <= 0x3020;
      common +=
          ascii || chinese || c >= 0xFF00 && c <= 0xFFE6 || c >= 0x2010 && c <= 0x203F ? 1 : 0;
      odd += c < ' ' && !ascii || c >= 0xE000 && c <= 0xF8FF ? 1 : 0;
    }
    return common * 10L >= text.length() * 9L && odd * 100L <= text.length();
  }

  /// More control characters than a stray one here and there.
  private static boolean hasControls(String text) {
    long odd = text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000B\u001A".indexOf(c) < 0).count();
    return odd * 100 > text.length();
  }

  /// The text is whole but for its last character.
  private static boolean cutOff(byte[] bytes, Charset charset) {
    for (int cut = 1; cut <= 3 && bytes.length > SMALLEST_SAMPLE; cut++) {
      ByteBuffer head = ByteBuffer.wrap(bytes, 0, bytes.length - cut);
      if (decode(head, charset).map(Encodings::isPlausible).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /// Some lines are good UTF-8 Chinese and others are not UTF-8 at all.
  private static boolean mixed(byte[] bytes) {
    int utf8 = 0;
    int other = 0;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i < bytes.length && bytes[i] != '\n') {
        continue;
      }
      Optional<String> line =
          decode(ByteBuffer.wrap(bytes, start, i - start), StandardCharsets.UTF_8);
      other += line.isEmpty() ? 1 : 0;
      utf8 += line.map(text -> (int) text.codePoints().filter(Encodings::isHan).count()).orElse(0);
      start = i + 1;
    }
    return utf8 >= SMALLEST_SAMPLE && other > 0;
  }

  /// The text when every byte fits the charset.
  public static Optional<String> strict(byte[] bytes, Charset charset) {
    return decode(ByteBuffer.wrap(bytes), charset);
  }

  private static Optional<String> decode(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static ProblemException problem(String code, String key, Object... arguments) {
    return new ProblemException(Problem.input(code, key, arguments));
  }
}
