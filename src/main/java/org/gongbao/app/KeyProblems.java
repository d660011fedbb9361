package org.gongbao.app;

import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.sign.KeyFault;

/// What can go wrong with keys and people, each with its code.
final class KeyProblems {
  private KeyProblems() {}

  /// @param file name of what was read
  static ProblemException of(KeyFault fault, String file) {
    Problem problem =
        switch (fault.reason()) {
          case NOT_A_KEY -> Problem.input("GB-K01", "people.fault.not-a-key", file);
          case DAMAGED -> Problem.input("GB-K02", "people.fault.damaged", file);
          case NEWER -> Problem.input("GB-K03", "people.fault.newer", file);
          case WRONG_PASSPHRASE -> wrongPassphrase(file).problem();
          case PRIVATE -> Problem.input("GB-K05", "people.fault.private", file);
        };
    return new ProblemException(problem, fault);
  }

  static ProblemException wrongPassphrase(String name) {
    return new ProblemException(Problem.input("GB-K04", "people.fault.passphrase", name));
  }

  static ProblemException exists(String name) {
    return of("GB-K06", "people.fault.exists", name);
  }

  static ProblemException shortPassphrase(int least) {
    return of("GB-K07", "people.fault.short", least);
  }

  static ProblemException noKey(String name) {
    return of("GB-K08", "people.fault.no-key", name);
  }

  static ProblemException noName(String name) {
    return of("GB-K09", "people.fault.no-name", name);
  }

  static ProblemException sameName(String name) {
    return of("GB-K10", "people.fault.same-name", name);
  }

  static ProblemException trustedAlready(String name) {
    return of("GB-K11", "people.fault.trusted", name);
  }

  static ProblemException revokedBefore(String name) {
    return of("GB-K12", "people.fault.revoked", name);
  }

  static ProblemException unreadable(String file, Exception cause) {
    return new ProblemException(Problem.input("GB-K14", "people.fault.unreadable", file), cause);
  }

  static ProblemException unwritable(String place, Exception cause) {
    return new ProblemException(Problem.library("GB-K15", "people.fault.unwritable", place), cause);
  }

  static ProblemException fromFuture() {
    return of("GB-K18", "people.fault.future");
  }

  static ProblemException tooLate(String name) {
    return of("GB-K21", "people.fault.too-late", name);
  }

  private static ProblemException of(String code, String key, Object... arguments) {
    return new ProblemException(Problem.usage(code, key, arguments));
  }
}
