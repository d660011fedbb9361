package org.gongbao.review.workflow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gongbao.model.NodeId;
import org.gongbao.model.Sha256;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.Purpose;
import org.gongbao.review.sign.Signed;
import org.gongbao.review.sign.SigningKey;

/// 签字: a step signed.
///
/// @param slot of the step's slots, from 0
/// @param subject the item or the issue
/// @param person id of who signed
/// @param digest of what it is given for, as [Snapshot] has it; empty where nothing voids it
/// @param style digest of the style and its fonts, for pages; else empty
/// @param pdf SHA-256 of the print PDF, for 付印; else empty
/// @param revision of the issue that was signed, to tell what changed since
/// @param note of the signer, may be empty
/// @param key public key, Base64 of its X.509 form
/// @param signature over [#statement], Base64
public record Approval(
    String id,
    int step,
    int slot,
    NodeId subject,
    String person,
    String name,
    String digest,
    String style,
    String pdf,
    long revision,
    Instant when,
    String note,
    String key,
    String signature)
    implements WorkflowEntry {

  /// Signed by a key.
  ///
  /// @param issue the approval belongs to
  public Approval signed(NodeId issue, SigningKey by) {
    Signed signed = by.sign(purpose(issue), Sha256.hex(statement(issue)), when);
    return signed(signed.by().key(), signed.signature());
  }

  /// The same with another key and signature.
  public Approval signed(String byKey, String given) {
    return new Approval(
        id, step, slot, subject, person, name, digest, style, pdf, revision, when, note, byKey,
        given);
  }

  /// True when the key it names gave its signature for exactly what it says.
  ///
  /// @param issue the approval belongs to
  public boolean isGenuine(NodeId issue) {
    try {
      String said = Sha256.hex(statement(issue));
      return new Signed(new PublicPart(name, key), purpose(issue), said, when, signature)
          .isGenuine();
    } catch (IllegalArgumentException noKey) {
      return false;
    }
  }

  private Purpose purpose(NodeId issue) {
    if (!pdf.isEmpty()) {
      return Purpose.PRINTING;
    }
    return subject.equals(issue) ? Purpose.ISSUE : Purpose.ITEM;
  }

  /// What is signed: SHA-256 of all that is said, so that no signature serves for another step,
  /// another text, another issue or another person.
  ///
  /// @param issue the approval belongs to
  byte[] statement(NodeId issue) {
    StringBuilder said = new StringBuilder("gongbao approval 1\n");
    for (Object part :
        new Object[] {
          issue.value(),
          id,
          step,
          slot,
          subject.value(),
          person,
          name,
          digest,
          style,
          pdf,
          revision,
          when,
          note
        }) {
      String text = part.toString();
      // The length first: no two approvals say the same.
      said.append(text.length()).append(':').append(text).append('\n');
    }
    return Sha256.start().digest(said.toString().getBytes(StandardCharsets.UTF_8));
  }
}
