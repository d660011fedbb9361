package org.gongbao.exchange.pdf;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which proof a file is, said in its keywords (of the information dictionary and of the XMP): the
/// one property that every reader and most printers to PDF keep when they save the file anew.
///
/// @param library id of the library; empty when not known, like the others
/// @param issue id of the issue
/// @param round id of the proof round
/// @param base SHA-256 of the text, 64 hex digits
public record ProofTrace(String library, String issue, String round, String base) {
  private static final String NAME = "gongbao-proof:";
  private static final String ID = "([A-Za-z0-9%._*+-]*)";
  private static final Pattern FORM =
      Pattern.compile(NAME + ID + "/" + ID + "/" + ID + "/([0-9a-f]{64})");

  public ProofTrace {
    if (!base.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("base");
    }
  }

  /// As written: one word, whatever the ids are.
  String words() {
    return NAME + coded(library) + "/" + coded(issue) + "/" + coded(round) + "/" + base;
  }

  private static String coded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /// Finds it among other words.
  public static Optional<ProofTrace> in(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ProofTrace(
              decoded(found.group(1)),
              decoded(found.group(2)),
              decoded(found.group(3)),
              found.group(4)));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }

  private static String decoded(String id) {
    return URLDecoder.decode(id, StandardCharsets.UTF_8);
  }
}
