package org.gongbao.exchange.pdf;

import java.util.Optional;

/// What a proof says of itself on every sheet.
///
/// @param version names the text, so that marks can be traced to it
/// @param time the proof was made, as it is to be printed
/// @param trace what the file says besides, for the program that reads it back
public record ProofStamp(
    ProofRound round, String version, String time, Optional<ProofTrace> trace) {

  /// Traced by what is printed alone.
  public ProofStamp(ProofRound round, String version, String time) {
    this(round, version, time, Optional.empty());
  }

  String keywords() {
    return trace.map(ProofTrace::words).orElse("");
  }
}
