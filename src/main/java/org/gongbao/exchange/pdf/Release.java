package org.gongbao.exchange.pdf;

import java.util.Optional;

/// 签发: whether pages may go to the printer.
///
/// @param words printed in the margin outside the trim and kept in the metadata; empty where
///   nothing is to be said
/// @param proof named across every page of what must not be printed yet
public record Release(String words, Optional<ProofRound> proof) {
  /// All that must sign have signed.
  public static final Release SIGNED = new Release("", Optional.empty());

  /// Nobody was asked to sign: a file, or an issue without a workflow.
  public static final Release UNSIGNED = new Release("未签发", Optional.empty());

  /// Some have not signed yet.
  public static Release pending(ProofRound round) {
    return new Release("未签发　" + round.words(), Optional.of(round));
  }

  public boolean isSigned() {
    return equals(SIGNED);
  }
}
