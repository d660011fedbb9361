package org.gongbao.model;

import java.util.List;

/// What a full verification of a library looked at and found.
///
/// @param steps journal entries replayed
/// @param signatures how many hold
/// @param revoked how many were good when they were given, and were taken back with their key
public record Verification(
    int issues, int versions, long steps, int signatures, int revoked, List<Fault> faults) {
  public Verification {
    faults = List.copyOf(faults);
  }

  public boolean isClean() {
    return faults.isEmpty();
  }

  /// @param detail ids and revisions for whoever repairs it, steps and who signed; no document text
  public record Fault(Kind kind, String detail) {}

  /// What is wrong, worst first.
  public enum Kind {
    /// SQLite finds its own file inconsistent.
    FILE,
    /// The current state of an issue cannot be read.
    STATE_UNREADABLE,
    /// The current state is not what the journal leads to.
    STATE_DIFFERS,
    /// A named version is not what was sealed.
    VERSION_DIFFERS,
    /// The journal has a gap or a step that does not fit.
    JOURNAL_BROKEN,
    /// A proof round, its marks or what was decided about them do not go with its version.
    PROOF_DIFFERS,
    /// A signature is not what its key gave for what it says: altered, or made up.
    SIGNATURE_FORGED,
    /// The key of a signature is none the office relies on as that person's.
    SIGNATURE_UNKNOWN,
    /// What was kept of the workflow does not go together, or cannot be read.
    FLOW_BROKEN,
    /// A kept source file or picture is not the bytes its name digests.
    BYTES_DIFFER
  }
}
