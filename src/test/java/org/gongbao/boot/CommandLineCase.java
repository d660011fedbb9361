package org.gongbao.boot;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongbao.l10n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What tests of commands share: a folder, a program with its home in it, and what it said last.
@SuppressWarnings("NullAway.Init") // set by JUnit
abstract class CommandLineCase {
  @TempDir Path folder;

  /// Data, as `run` leaves it.
  final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /// What is for people.
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Program program;

  @BeforeEach
  final void start() {
    program =
        Main.program(
            Messages.in("zh"),
            folder.resolve("home"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /// Runs a command, forgetting what others said.
  ///
  /// @return exit code
  final int run(Object... arguments) {
    out.reset();
    err.reset();
    return Commands.run(program, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
