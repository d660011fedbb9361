package org.gongbao.model.ledger;

import java.util.List;

/// A line of the ledger and what is to be said of it.
public record LedgerEntry(LedgerLine line, List<Verdict> verdicts) {
  public LedgerEntry {
    verdicts = List.copyOf(verdicts);
  }

  public boolean isFaulty() {
    return verdicts.stream().anyMatch(Verdict::isFault);
  }
}
