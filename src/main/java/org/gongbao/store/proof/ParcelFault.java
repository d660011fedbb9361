package org.gongbao.store.proof;

import org.gongbao.l10n.Problem;
import org.jspecify.annotations.Nullable;

/// Why a parcel is refused. Nothing of it was taken.
public final class ParcelFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  ParcelFault(Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  ParcelFault(Reason reason) {
    this(reason, null);
  }

  public Reason reason() {
    return reason;
  }

  /// What the user is told.
  ///
  /// @param file name of the file
  public Problem problem(String file) {
    return switch (reason) {
      case NOT_A_PARCEL -> Problem.input("GB-P01", "parcel.not-a-parcel", file);
      case TRUNCATED -> Problem.input("GB-P02", "parcel.truncated", file);
      case ALTERED -> Problem.input("GB-P03", "parcel.altered", file);
      case NEWER -> Problem.input("GB-P04", "parcel.newer", file);
      case PASSWORD_NEEDED -> Problem.input("GB-P05", "parcel.password-needed", file);
      case WRONG_PASSWORD -> Problem.input("GB-P06", "parcel.wrong-password", file);
      case TOO_LARGE -> Problem.input("GB-P07", "parcel.too-large", file);
      case MALFORMED -> Problem.input("GB-P08", "parcel.malformed", file);
      case BAD_SIGNATURE -> Problem.input("GB-P09", "parcel.bad-signature", file);
    };
  }

  /// One for each that a user must be told apart.
  public enum Reason {
    /// Another kind of file.
    NOT_A_PARCEL,
    /// Its end is missing.
    TRUNCATED,
    /// A byte of it was changed, or something was put behind it.
    ALTERED,
    /// A later version of the program made it.
    NEWER,
    /// It is encrypted, and no password was given.
    PASSWORD_NEEDED,
    /// It is encrypted with another password.
    WRONG_PASSWORD,
    /// It holds more than a proof round ever does.
    TOO_LARGE,
    /// Whole, but not as this program makes them: what is in it is not what its manifest lists.
    MALFORMED,
    /// The signature is not one of the named key on this manifest.
    BAD_SIGNATURE
  }
}
