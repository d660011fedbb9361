package org.gongbao.exchange.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.encoding.Encodings;

/// The encoding of a page: by byte-order mark, else as chosen, else UTF-8 when every byte fits,
/// else as declared when every byte fits that, else as the bytes tell. A page that declares GB 2312
/// is in GB 18030, which holds it: sites use more characters than they declare.
final class PageEncoding {
  private static final int SEARCHED = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  private PageEncoding() {}

  static Encodings.Decoded decode(
      String name, byte[] bytes, Optional<Charset> chosen, Optional<Charset> outside) {
    Optional<Charset> told = Encodings.byMark(bytes).or(() -> chosen);
    if (told.isEmpty() && Encodings.strict(bytes, StandardCharsets.UTF_8).isEmpty()) {
      told =
          outside
              .or(() -> declared(bytes))
              .filter(charset -> Encodings.strict(bytes, charset).isPresent());
    }
    return Encodings.decode(name, bytes, told);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, SEARCHED);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return declared.find() ? named(declared.group(1)) : Optional.empty();
  }

  /// The charset of a name as pages use it.
  static Optional<Charset> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.startsWith("gb") || plain.equals("x-gbk") || plain.equals("chinese")) {
      return Optional.of(Encodings.GB18030);
    }
    try {
      // A page that could be searched for ASCII is not in UTF-16.
      boolean usable = !plain.startsWith("utf-16") && Charset.isSupported(plain);
      return usable ? Optional.of(Charset.forName(plain)) : Optional.empty();
    } catch (IllegalCharsetNameException noName) {
      return Optional.empty();
    }
  }
}
