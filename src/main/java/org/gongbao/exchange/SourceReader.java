package org.gongbao.exchange;

import java.nio.charset.Charset;
import java.util.Optional;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.exchange.textlayer.TextLayerReader;
import org.gongbao.exchange.web.WebReader;
import org.gongbao.exchange.word.WordReader;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// Reads a received file, whatever its format: told by its bytes, and by its name only where bytes
/// do not tell.
public final class SourceReader {
  /// Larger files are refused.
  public static final int LARGEST = 128 << 20;

  private SourceReader() {}

  /// @param chosen encoding the user picked, or empty to detect it; of no matter to formats that
  ///   tell themselves
  /// @throws ProblemException GB-I01 … when the bytes cannot be read as what they are
  public static SourceText read(String name, byte[] bytes, Optional<Charset> chosen) {
    if (bytes.length == 0) {
      throw problem("GB-I01", "import.empty", name);
    }
    if (bytes.length > LARGEST) {
      throw problem("GB-I03", "import.tooLarge", name, LARGEST >> 20);
    }
    if (WordReader.claims(name, bytes)) {
      return WordReader.read(name, bytes);
    }
    if (TextLayerReader.isPdf(bytes)) {
      return TextLayerReader.read(name, bytes);
    }
    if (WebReader.isWeb(name, bytes)) {
      return WebReader.read(name, bytes, chosen);
    }
    return TextDecoder.decode(name, bytes, chosen);
  }

  private static ProblemException problem(String code, String key, Object... arguments) {
    return new ProblemException(Problem.input(code, key, arguments));
  }
}
