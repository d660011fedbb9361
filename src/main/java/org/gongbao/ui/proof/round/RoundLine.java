package org.gongbao.ui.proof.round;

import java.util.List;
import org.gongbao.review.merge.Account;
import org.gongbao.review.merge.State;
import org.gongbao.review.round.ProofRound;

/// A round in the list of rounds.
///
/// @param returns how many came back
/// @param accounts by reader
record RoundLine(ProofRound round, int returns, List<Account> accounts) {
  RoundLine {
    accounts = List.copyOf(accounts);
  }

  int marks() {
    return accounts.stream().mapToInt(Account::returned).sum();
  }

  /// Of all readers.
  int count(State state) {
    return accounts.stream().mapToInt(account -> account.count(state)).sum();
  }

  int undecided() {
    return count(State.OPEN) + count(State.CONFLICTING);
  }
}
