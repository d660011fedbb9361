package org.gongbao.check.office;

import java.util.Set;

/// The pages that were read as they must be printed: those of the last 三校样 or 清样.
///
/// @param round its number among the proofs of the issue; 0 when there was none yet
/// @param digests of them ([org.gongbao.layout.place.PageDigest])
public record ReadPages(int round, Set<String> digests) {
  public static final ReadPages NONE = new ReadPages(0, Set.of());

  public ReadPages {
    digests = Set.copyOf(digests);
  }

  /// True while an issue is not that far.
  public boolean isEmpty() {
    return digests.isEmpty();
  }
}
