package org.gongbao.review.workflow;

import org.gongbao.model.NodeId;

/// How gates stand for an item, or for the issue as a whole.
@FunctionalInterface
public interface Verdicts {
  /// Nothing stands in anyone's way.
  Verdicts CLEAR = (gate, subject) -> Verdict.CLEAR;

  /// Nothing is known yet.
  Verdicts UNKNOWN = (gate, subject) -> Verdict.UNKNOWN;

  /// @param subject an item, or the issue
  Verdict of(GateKind gate, NodeId subject);
}
