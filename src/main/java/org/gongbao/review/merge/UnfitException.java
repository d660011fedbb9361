package org.gongbao.review.merge;

/// A mark that cannot be carried out on a version.
public final class UnfitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Unfit unfit;

  UnfitException(Unfit unfit) {
    super(unfit.name());
    this.unfit = unfit;
  }

  public Unfit unfit() {
    return unfit;
  }
}
