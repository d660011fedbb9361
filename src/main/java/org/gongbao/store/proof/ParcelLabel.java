package org.gongbao.store.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What a parcel says of itself.
///
/// @param library id of the library it comes from
/// @param issue id of the issue
/// @param number of the issue as printed
/// @param round name of the proof round
/// @param base SHA-256 of the locked text, 64 hex digits
/// @param program version that made it
/// @param made when, in whole seconds
/// @param by who made it
/// @param answers digest of the package a return belongs to; empty for a package
public record ParcelLabel(
    ParcelKind kind,
    String library,
    String issue,
    String number,
    String round,
    String base,
    String program,
    Instant made,
    String by,
    String answers) {
  private static final String DIGEST = "[0-9a-f]{64}";

  public ParcelLabel {
    made = made.truncatedTo(ChronoUnit.SECONDS);
    boolean isReturn = kind == ParcelKind.RETURN;
    if (!base.matches(DIGEST) || isReturn != answers.matches(DIGEST) || library.isEmpty()) {
      throw new IllegalArgumentException("no label");
    }
  }
}
