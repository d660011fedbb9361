package org.gongbao.boot;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.jspecify.annotations.Nullable;

/// Where a passphrase comes from: a file that is named, else the environment, else whoever sits at
/// the terminal. Never the command line, which others can see.
final class Passphrases {
  /// Of the environment.
  static final String VARIABLE = "GONGBAO_PASSPHRASE";

  private static final int LONGEST = 4096;

  private final Program program;
  private final Map<String, String> environment;

  Passphrases(Program program) {
    this(program, System.getenv());
  }

  Passphrases(Program program, Map<String, String> environment) {
    this.program = program;
    this.environment = environment;
  }

  /// @param file whose first line it is; `-` for standard input
  /// @param twice whether it is new, and so asked for twice
  /// @throws ProblemException GB-K16 when there is none and nobody to ask, GB-K17 when the two
  ///   differ
  char[] of(@Nullable String file, boolean twice) {
    if (file != null) {
      return firstLine(file);
    }
    String given = environment.getOrDefault(VARIABLE, "");
    if (!given.isEmpty()) {
      return given.toCharArray();
    }
    return asked("people.ask.passphrase", twice);
  }

  /// One that takes the place of another, which the environment may have.
  ///
  /// @throws ProblemException as [#of]
  char[] another(@Nullable String file) {
    return file != null ? firstLine(file) : asked("people.ask.new", true);
  }

  private char[] asked(String key, boolean twice) {
    Console console =
        terminal()
            .orElseThrow(
                () ->
                    new ProblemException(Problem.usage("GB-K16", "people.fault.nobody", VARIABLE)));
    char[] first = asked(console, key);
    if (twice && !Arrays.equals(first, asked(console, "people.ask.again"))) {
      throw new ProblemException(Problem.usage("GB-K17", "people.fault.differ"));
    }
    return first;
  }

  /// Where somebody can be asked.
  @SuppressWarnings("SystemConsoleNull") // the console of java.base is the default again in 25
  static Optional<Console> terminal() {
    Console console = System.console();
    return console != null && console.isTerminal() ? Optional.of(console) : Optional.empty();
  }

  private char[] asked(Console console, String key) {
    char[] typed = console.readPassword("%s", program.messages().get(key));
    return typed == null ? new char[0] : typed;
  }

  private static char[] firstLine(String file) {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "").lines().findFirst().orElse("").toCharArray();
    } catch (IOException | InvalidPathException unreadable) {
      throw new ProblemException(
          Problem.input("GB-K14", "people.fault.unreadable", file), unreadable);
    }
  }
}
