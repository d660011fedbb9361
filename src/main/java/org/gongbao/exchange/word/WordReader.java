package org.gongbao.exchange.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// Reads files of word processors: documents and templates in Office Open XML (ISO/IEC 29500), with
/// or without macros, which are never looked at. Older formats, and other files under such a name,
/// are refused with what to do about it.
public final class WordReader {
  private static final Pattern NAMED = Pattern.compile("(?i).*\\.(?:docx|docm|dotx|dotm)\\s*");
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] RTF = ascii("{\\rtf");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  private WordReader() {}

  /// True for bytes of a word processor's file or an archive, and for files named like one.
  public static boolean claims(String name, byte[] bytes) {
    return starts(bytes, ZIP)
        || starts(bytes, EMPTY_ZIP)
        || starts(bytes, OLE)
        || starts(bytes, RTF)
        || isLock(name)
        || NAMED.matcher(name).matches();
  }

  /// @throws ProblemException GB-I20 … GB-I28 when it is no such document, or one that cannot be
  ///   read whole
  public static SourceText read(String name, byte[] bytes) {
    if (isLock(name)) {
      throw problem("GB-I28", "import.wordLock", name);
    } else if (starts(bytes, OLE)) {
      throw contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
          ? problem("GB-I22", "import.wordPassword", name)
          : problem("GB-I20", "import.wordOld", name);
    } else if (starts(bytes, RTF)) {
      throw problem("GB-I21", "import.wordRtf", name);
    } else if (!starts(bytes, ZIP) && !starts(bytes, EMPTY_ZIP)) {
      throw problem("GB-I23", "import.notWord", name, Contents.of(bytes));
    }
    try {
      ZipParts parts = ZipParts.of(bytes);
      Optional<WordPackage> word = WordPackage.of(parts);
      if (word.isEmpty()) {
        throw problem("GB-I23", "import.notWord", name, Contents.of(parts));
      }
      return WordDocument.read(name, word.get());
    } catch (WordFault fault) {
      throw new ProblemException(problem(name, fault.kind()), fault);
    } catch (IOException damaged) {
      throw new ProblemException(problem(name, WordFault.Kind.DAMAGED), damaged);
    }
  }

  private static Problem problem(String name, WordFault.Kind kind) {
    return switch (kind) {
      case DAMAGED -> Problem.input("GB-I24", "import.wordDamaged", name);
      case ENCRYPTED -> Problem.input("GB-I22", "import.wordPassword", name);
      case TWICE -> Problem.input("GB-I25", "import.wordTwice", name);
      case TOO_LARGE -> Problem.input("GB-I26", "import.wordBomb", name);
      case ENTITIES -> Problem.input("GB-I27", "import.wordEntities", name);
    };
  }

  private static ProblemException problem(String code, String key, Object... arguments) {
    return new ProblemException(Problem.input(code, key, arguments));
  }

  /// Word keeps who has a file open in a file of this name beside it.
  private static boolean isLock(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String lower = file.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("~$") && lower.matches(".*\\.(?:do[ct][xm]?|rtf|wps)");
  }

  static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0]
          && java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
