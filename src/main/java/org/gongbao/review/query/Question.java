package org.gongbao.review.query;

/// What is asked of whom.
///
/// @param text never blank
/// @param proposal how it might read instead; empty when nothing is proposed
/// @param office the issuing office; may be empty
/// @param contact person and telephone; may be empty
public record Question(String text, String proposal, String office, String contact) {
  public Question {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a query without a question");
    }
  }
}
