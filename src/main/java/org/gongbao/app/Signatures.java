package org.gongbao.app;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Keys;

/// Whether signatures are what they seem to be. Each is verified once; whether its key is trusted
/// is asked every time.
final class Signatures {
  private static final String ALGORITHM = "Ed25519";

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
    return keys.isTrusted(approval.person(), approval.key())
        && verified.computeIfAbsent(
            approval, one -> verifies(one.key(), one.statement(issue), one.signature()));
  }

  private static boolean verifies(String key, byte[] digest, String signature) {
    try {
      X509EncodedKeySpec form = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(form));
      check.update(digest);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
      return false;
    }
  }
}
