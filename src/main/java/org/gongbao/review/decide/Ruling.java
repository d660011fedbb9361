package org.gongbao.review.decide;

import java.time.Instant;

/// An entry of an issue's log of decisions; the newest of a kind and subject counts.
public sealed interface Ruling permits Decision, Revocation {
  Decision.Kind kind();

  /// What it is about, see [Decision#subject].
  String subject();

  String who();

  Instant when();
}
