package org.gongbao.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.app.SignOff;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.style.HouseStyle;
import org.jspecify.annotations.Nullable;

/// The house style a command is told: the name of a bundled one, or a file; else the library's own.
final class StyleChoice {
  private static final List<String> BUNDLED = List.of("gazette", "document");

  private StyleChoice() {}

  /// What was given, in a style, and whether it may be printed so.
  static Request request(Program program, Input.Given given, @Nullable String style) {
    HouseStyle chosen = style == null ? given.style().orElseGet(StyleReader::gazette) : read(style);
    Release release =
        SignOff.release(
            given.approved(), given.issue(), chosen, given.keys(), program.pages().fonts());
    return new Request(given.issue(), chosen, release, given::picture);
  }

  private static HouseStyle read(String style) {
    if (BUNDLED.contains(style)) {
      return StyleReader.bundled(style);
    }
    try {
      return StyleReader.read(Files.readString(Path.of(style), StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException unreadable) {
      throw new ProblemException(
          Problem.usage("GB-C02", "command.wrongValue", "--style", style), unreadable);
    }
  }
}
