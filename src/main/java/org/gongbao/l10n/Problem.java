package org.gongbao.l10n;

import java.util.List;

/// Something went wrong that the user must know of: what happened, what is safe, what to do. The
/// text lives in the bundles; the code is short enough to read aloud (GB-S03).
///
/// @param key of the text
/// @param arguments of the text
public record Problem(Kind kind, String code, String key, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem input(String code, String key, Object... arguments) {
    return new Problem(Kind.INPUT, code, key, List.of(arguments));
  }

  public static Problem library(String code, String key, Object... arguments) {
    return new Problem(Kind.LIBRARY, code, key, List.of(arguments));
  }

  public static Problem usage(String code, String key, Object... arguments) {
    return new Problem(Kind.USAGE, code, key, List.of(arguments));
  }

  /// Gives the exit code of the command line.
  public enum Kind {
    /// The command was used wrongly.
    USAGE(2),
    /// A file cannot be read.
    INPUT(3),
    /// The library is busy, damaged or cannot be written.
    LIBRARY(4);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }
}
