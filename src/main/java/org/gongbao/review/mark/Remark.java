package org.gongbao.review.mark;

import java.time.Instant;
import java.util.Optional;

/// What is known of a mark beside what it asks for.
///
/// @param author name of the reader
/// @param reason may be empty
/// @param rule id of the rule whose finding it was made from
/// @param kind as the reader says; when empty it is told from the characters
/// @param cited on the proof it was made on
public record Remark(
    String author,
    Instant when,
    String reason,
    Optional<String> rule,
    Cause cause,
    Optional<ErrorKind> kind,
    Optional<Cited> cited) {

  public static Remark by(String author, Instant when) {
    return new Remark(
        author, when, "", Optional.empty(), Cause.WRONG, Optional.empty(), Optional.empty());
  }

  Remark by(String name) {
    return new Remark(name, when, reason, rule, cause, kind, cited);
  }

  public Remark withReason(String other) {
    return new Remark(author, when, other, rule, cause, kind, cited);
  }

  public Remark citing(Optional<Cited> place) {
    return new Remark(author, when, reason, rule, cause, kind, place);
  }
}
