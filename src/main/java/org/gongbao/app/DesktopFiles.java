package org.gongbao.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// Has files opened by the programs the computer has for them. In a task: it waits a moment to hear
/// of a failure.
public final class DesktopFiles {
  private static final int PATIENCE_SECONDS = 2;
  private final String system;

  /// @param system name of the operating system, as `os.name` has it
  public DesktopFiles(String system) {
    this.system = system;
  }

  /// Opens a file.
  ///
  /// @throws ProblemException GB-E05 when nothing can
  public void open(Path file) {
    run(file, opening(file));
  }

  /// Shows a file in its folder.
  ///
  /// @throws ProblemException GB-E05 when nothing can
  public void show(Path file) {
    run(file, showing(file));
  }

  List<String> opening(Path file) {
    return switch (kind()) {
      case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
      case MAC -> List.of("open", file.toString());
      case OTHER -> List.of("xdg-open", file.toString());
    };
  }

  List<String> showing(Path file) {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent() == null ? whole : whole.getParent();
    return switch (kind()) {
      case WINDOWS -> List.of("explorer", "/select," + whole);
      case MAC -> List.of("open", "-R", whole.toString());
      case OTHER -> List.of("xdg-open", folder.toString());
    };
  }

  private enum Kind {
    WINDOWS,
    MAC,
    OTHER
  }

  private Kind kind() {
    if (system.startsWith("Windows")) {
      return Kind.WINDOWS;
    }
    return system.startsWith("Mac") ? Kind.MAC : Kind.OTHER;
  }

  /// Programs that stay open are not waited for. That of Windows says failure when all is well.
  private void run(Path file, List<String> command) {
    if (!Files.exists(file)) {
      throw new ProblemException(Problem.library("GB-E06", "pdf.gone", file));
    }
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (ended && process.exitValue() != 0 && kind() != Kind.WINDOWS) {
        throw new ProblemException(Problem.library("GB-E05", "pdf.unopened", file));
      }
    } catch (IOException none) {
      throw new ProblemException(Problem.library("GB-E05", "pdf.unopened", file), none);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
