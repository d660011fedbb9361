package org.gongbao.store.proof;

import org.gongbao.l10n.Problem;
import org.jspecify.annotations.Nullable;

/// Why a working file cannot be used. It is as it was.
public final class WorkFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  WorkFault(Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  WorkFault(Reason reason) {
    this(reason, null);
  }

  public Reason reason() {
    return reason;
  }

  /// What the user is told.
  ///
  /// @param file name of the working file or its folder
  public Problem problem(String file) {
    return switch (reason) {
      case BUSY -> Problem.library("GB-P11", "parcel.work.busy");
      case NEWER -> Problem.library("GB-P12", "parcel.work.newer");
      case FOREIGN -> Problem.library("GB-P13", "parcel.work.foreign", file);
      case UNWRITABLE -> Problem.library("GB-P14", "parcel.work.unwritable", file);
      case UNSAVED -> Problem.library("GB-P15", "parcel.work.unsaved", file);
    };
  }

  /// One for each that a user must be told apart.
  public enum Reason {
    /// The package is open elsewhere, in this program or another.
    BUSY,
    /// A later version of the program wrote it.
    NEWER,
    /// Another file has its name.
    FOREIGN,
    /// The folder cannot be written.
    UNWRITABLE,
    /// What was to be kept could not be; it is neither in the file nor in memory.
    UNSAVED
  }
}
