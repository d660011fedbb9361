package org.gongbao.ui.proof.read;

import java.util.List;
import java.util.Optional;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;

/// A mark before it is made.
///
/// @param over what it is about
/// @param text proposed
/// @param settled what it asks for, where there is nothing to be worded
/// @param instead of which mark it is made
record Draft(
    Sign sign,
    List<Stretch> over,
    String text,
    Why why,
    Optional<Correction> settled,
    Optional<MarkId> instead) {

  /// What is said of it.
  ///
  /// @param kind when it is another than the characters tell
  record Why(String reason, Cause cause, Optional<ErrorKind> kind, Optional<String> rule) {
    static Why plain(Cause cause) {
      return new Why("", cause, Optional.empty(), Optional.empty());
    }
  }

  static Draft of(Sign sign, List<Stretch> over, String text, Why why) {
    return new Draft(sign, over, text, why, Optional.empty(), Optional.empty());
  }

  /// A mark written anew.
  static Draft of(Mark mark) {
    Remark remark = mark.remark();
    Why why = new Why(remark.reason(), remark.cause(), remark.kind(), remark.rule());
    Optional<MarkId> instead = Optional.of(mark.id());
    return switch (mark.correction()) {
      case Correction.Replaced one when isWorded(mark.sign()) ->
          new Draft(
              // One place of several is another's no more.
              mark.sign() == Sign.SAME_AGAIN ? Sign.REPLACE : mark.sign(),
              List.of(one.stretch()),
              one.text(),
              why,
              Optional.empty(),
              instead);
      case Correction.Noted one ->
          new Draft(
              mark.sign(), List.of(one.stretch()), one.words(), why, Optional.empty(), instead);
      default ->
          new Draft(mark.sign(), List.of(), "", why, Optional.of(mark.correction()), instead);
    };
  }

  Draft instead(Mark mark) {
    return new Draft(sign, over, text, why, settled, Optional.of(mark.id()));
  }

  /// True where something is to be written.
  boolean isWorded() {
    return settled.isEmpty() && isWorded(sign);
  }

  private static boolean isWorded(Sign sign) {
    return switch (sign) {
      case DELETE, TRANSPOSE, RUN_ON, NEW_PARAGRAPH, MOVE, SEPARATE, KEEP -> false;
      default -> true;
    };
  }
}
