package org.gongbao.exchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.encoding.Encodings;
import org.gongbao.exchange.source.Noticed;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// Turns the bytes of a text file into lines, in the encoding [Encodings] finds.
public final class TextDecoder {
  /// Larger files are refused: an issue is about 200 KB.
  public static final int LARGEST = 16 << 20;

  private TextDecoder() {}

  /// @param chosen encoding the user picked, or empty to detect it
  /// @throws ProblemException GB-I01 … GB-I06 when the bytes are no text, cut off, mixed or too
  ///   many
  public static SourceText decode(String name, byte[] bytes, Optional<Charset> chosen) {
    if (bytes.length == 0) {
      throw problem("GB-I01", "import.empty", name);
    }
    if (bytes.length > LARGEST) {
      throw problem("GB-I03", "import.tooLarge", name, LARGEST >> 20);
    }
    Encodings.Decoded decoded = Encodings.decode(name, bytes, chosen);
    SourceText text = SourceText.plain(name, decoded.charset(), lines(decoded.text()));
    return Markdown.read(text.with(Noticed.in(text.lines(), true)));
  }

  private static List<String> lines(String text) {
    return text.replaceAll("\r+\n", "\n").lines().toList();
  }

  private static ProblemException problem(String code, String key, Object... arguments) {
    return new ProblemException(Problem.input(code, key, arguments));
  }
}
