package org.gongbao.store.proof;

import org.gongbao.review.sign.Purpose;

/// What a parcel is.
public enum ParcelKind {
  /// What a proofreader is given: `*.gbproof`.
  PACKAGE(Purpose.PACKAGE),
  /// What a proofreader gives back.
  RETURN(Purpose.RETURN);

  private final Purpose purpose;

  ParcelKind(Purpose purpose) {
    this.purpose = purpose;
  }

  Purpose purpose() {
    return purpose;
  }
}
