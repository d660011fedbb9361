package org.gongbao.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Keys;

/// Whether signatures are what they seem to be. Each is verified once; whether its key is trusted
/// is asked every time.
final class Signatures {
  private final NodeId issue;
  private final Keys keys;
  private final Map<Approval, Boolean> verified = new ConcurrentHashMap<>();

  /// @param issue whose approvals they are
  Signatures(NodeId issue, Keys keys) {
    this.issue = issue;
    this.keys = keys;
  }

  /// True when the key gave the signature for exactly what the approval says, and is that person's.
  boolean isGenuine(Approval approval) {
    return keys.isTrusted(approval.person(), approval.key(), approval.when())
        && verified.computeIfAbsent(approval, one -> one.isGenuine(issue));
  }
}
