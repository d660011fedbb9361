package org.gongbao.ui.query;

import java.util.Optional;
import org.gongbao.model.Place;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;

/// What a query is to be raised about; all of its words can still be changed.
///
/// @param start of the characters asked about
/// @param length of them, in UTF-16; 0 for the whole text
/// @param rule whose finding it comes from
/// @param mark it comes from
public record Asked(
    Place start,
    int length,
    Optional<String> rule,
    Optional<MarkId> mark,
    String question,
    String proposal) {

  public Asked(Place start, int length, Optional<String> rule, String question, String proposal) {
    this(start, length, rule, Optional.empty(), question, proposal);
  }

  /// The same of the whole text, for characters that are there no more.
  public Asked whole() {
    return new Asked(start.at(0), 0, rule, mark, question, proposal);
  }

  /// What a proofreader wrote in the margin, or asks for without being sure.
  ///
  /// @param start where its characters stand now
  public static Asked of(Mark mark, Place start) {
    Optional<String> rule = mark.remark().rule();
    Optional<MarkId> id = Optional.of(mark.id());
    String reason = mark.remark().reason();
    return switch (mark.correction()) {
      case Correction.Noted one ->
          new Asked(start, one.stretch().quote().length(), rule, id, one.words(), "");
      case Correction.Replaced one ->
          new Asked(start, one.stretch().quote().length(), rule, id, reason, one.text());
      case Correction.Kept one ->
          new Asked(start, one.stretch().quote().length(), rule, id, reason, "");
      case Correction.Moved one ->
          new Asked(start, one.stretch().quote().length(), rule, id, reason, "");
      case Correction.Swapped one ->
          new Asked(start, one.first().quote().length(), rule, id, reason, "");
      case Correction.Joined one -> new Asked(start, 0, rule, id, reason, "");
      case Correction.Struck one -> new Asked(start, 0, rule, id, reason, "");
      case Correction.Carried one -> new Asked(start, 0, rule, id, reason, "");
    };
  }
}
