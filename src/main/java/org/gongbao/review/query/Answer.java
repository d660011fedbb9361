package org.gongbao.review.query;

import java.time.LocalDate;

/// 答复.
///
/// @param text never blank
/// @param by who answered; may be empty
public record Answer(String text, String by, LocalDate date) {
  public Answer {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an answer without words");
    }
  }
}
