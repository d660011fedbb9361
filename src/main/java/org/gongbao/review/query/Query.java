package org.gongbao.review.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gongbao.review.mark.MarkId;

/// 质疑单: a question to the issuing office about characters of its document. Open until an outcome
/// stands; an open one blocks printing.
///
/// @param number within its issue, from 1; never used twice
/// @param rule id of the rule whose finding it was raised from
/// @param mark the proofreader's mark it was raised from
public record Query(
    QueryId id,
    int number,
    Anchor anchor,
    Optional<String> rule,
    Optional<MarkId> mark,
    Question question,
    String raisedBy,
    Instant raisedAt,
    Optional<Answer> answer,
    Optional<Outcome> outcome) {

  /// @param number within its issue
  public static Query raised(QueryId id, int number, Draft draft, String who, Instant when) {
    return new Query(
        id,
        number,
        draft.anchor(),
        draft.rule(),
        draft.mark(),
        draft.question(),
        who,
        when,
        Optional.empty(),
        Optional.empty());
  }

  /// A query about to be raised.
  public record Draft(
      Anchor anchor, Optional<String> rule, Optional<MarkId> mark, Question question) {
    public Draft(Anchor anchor, Optional<String> rule, Question question) {
      this(anchor, rule, Optional.empty(), question);
    }
  }

  /// How far a query has come.
  public enum State {
    ASKED,
    ANSWERED,
    CLOSED
  }

  public State state() {
    return outcome.isPresent() ? State.CLOSED : answer.isPresent() ? State.ANSWERED : State.ASKED;
  }

  public boolean isOpen() {
    return outcome.isEmpty();
  }

  /// Whole days since it was raised, up to its outcome or now.
  public long days(Instant now, ZoneId zone) {
    Instant end = outcome.map(Outcome::when).orElse(now);
    return ChronoUnit.DAYS.between(
        LocalDate.ofInstant(raisedAt, zone), LocalDate.ofInstant(end, zone));
  }

  public Query asking(Question other) {
    requireOpen();
    return new Query(id, number, anchor, rule, mark, other, raisedBy, raisedAt, answer, outcome);
  }

  public Query answered(Answer given) {
    requireOpen();
    return new Query(
        id, number, anchor, rule, mark, question, raisedBy, raisedAt, Optional.of(given), outcome);
  }

  public Query ended(Outcome how) {
    requireOpen();
    if (how.kind().wantsAnswer() && answer.isEmpty()) {
      throw new IllegalStateException("nobody answered query " + number);
    }
    return new Query(
        id, number, anchor, rule, mark, question, raisedBy, raisedAt, answer, Optional.of(how));
  }

  /// Open again; question and answer stay.
  public Query reopened() {
    return new Query(
        id, number, anchor, rule, mark, question, raisedBy, raisedAt, answer, Optional.empty());
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new IllegalStateException("query " + number + " is closed");
    }
  }
}
