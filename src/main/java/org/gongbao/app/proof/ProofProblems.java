package org.gongbao.app.proof;

import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// What can be wrong with a package or a return, beyond the file itself.
final class ProofProblems {
  private ProofProblems() {}

  static ProblemException notPackage(String file) {
    return input("GB-P21", "proof.notPackage", file);
  }

  static ProblemException notReturn(String file) {
    return input("GB-P22", "proof.notReturn", file);
  }

  static ProblemException otherLibrary(String file) {
    return input("GB-P23", "proof.otherLibrary", file);
  }

  static ProblemException otherIssue(String file, String issue) {
    return input("GB-P24", "proof.otherIssue", file, issue);
  }

  static ProblemException noRound(String file) {
    return input("GB-P25", "proof.noRound", file);
  }

  static ProblemException otherBase(String file) {
    return input("GB-P26", "proof.otherBase", file);
  }

  static ProblemException damagedContent(String file) {
    return input("GB-P27", "proof.damagedContent", file);
  }

  static ProblemException unknownSigner(String reader, String fingerprint) {
    return input("GB-P28", "proof.unknownSigner", reader, fingerprint);
  }

  static ProblemException revoked(String reader) {
    return input("GB-P29", "proof.revoked", reader);
  }

  static ProblemException oneKeyTwoNames(String reader, String other) {
    return input("GB-P30", "proof.oneKeyTwoNames", reader, other);
  }

  static ProblemException unfit(String file, int count, String first) {
    return input("GB-P31", "proof.unfit", file, count, first);
  }

  static ProblemException closed(int number) {
    return input("GB-P32", "proof.closed", number);
  }

  static ProblemException undecided(int count) {
    return input("GB-P33", "proof.undecided", count);
  }

  private static ProblemException input(String code, String key, Object... arguments) {
    return new ProblemException(Problem.input(code, key, arguments));
  }
}
