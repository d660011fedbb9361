package org.gongbao.store;

import java.util.Optional;
import org.gongbao.l10n.Problem;

/// Why a library is open for reading only.
///
/// @param problem the same in words, with what to do
/// @param holder who writes it, when that is the reason and it is known
public record ReadOnly(Reason reason, Problem problem, Optional<Holder> holder) {

  /// What keeps us from writing.
  public enum Reason {
    /// Another window or process has it open for writing.
    HELD,
    /// The file, its folder or its medium cannot be written.
    READ_ONLY_PLACE,
    /// On a network file store, where locks and write-ahead logs cannot be relied on.
    NETWORK,
    /// A locked version that was given to be proofread.
    PROOF
  }
}
