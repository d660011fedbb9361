package org.gongbao.l10n;

import org.jspecify.annotations.Nullable;

/// Carries a [Problem] up to where it is shown. Nothing was half-done when it is thrown.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    this(problem, null);
  }

  public ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.code() + " " + problem.key(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
