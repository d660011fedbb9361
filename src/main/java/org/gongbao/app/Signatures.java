package org.gongbao.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Keys;

/// Whether signatures are what they seem to be. Each is verified once; whether its key is trusted
/// is asked every time.
final class Signatures {
  private final NodeId issue;
  private final Keys keys;
  private final Map<Approval, Boolean> verified;

  /// @param issue whose approvals they are
  Signatures(NodeId issue, Keys keys) {
    this(issue, keys, new ConcurrentHashMap<>());
  }

  private Signatures(NodeId issue, Keys keys, Map<Approval, Boolean> verified) {
    this.issue = issue;
    this.keys = keys;
    this.verified = verified;
  }

  /// The same, with what is known of keys read once.
  Predicate<Approval> now() {
    Signatures known = new Signatures(issue, keys.now(), verified);
    return known::isGenuine;
  }

  /// True when the key gave the signature for exactly what the approval says, and is that person's.
  boolean isGenuine(Approval approval) {
    return keys.isTrusted(approval.person(), approval.key(), approval.when())
        && verified.computeIfAbsent(approval, one -> one.isGenuine(issue));
  }
}
