package org.gongbao.exchange.pdf;

/// 校次: which proof a sheet is of.
public enum ProofRound {
  FIRST("一校样"),
  SECOND("二校样"),
  THIRD("三校样"),
  FINAL("清样");

  private final String words;

  ProofRound(String words) {
    this.words = words;
  }

  /// As printed across the page.
  public String words() {
    return words;
  }
}
