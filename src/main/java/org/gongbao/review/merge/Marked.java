package org.gongbao.review.merge;

import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;

/// Where a mark stands on the locked version.
public final class Marked {
  private Marked() {}

  /// Its first place: what a list is sorted by and jumps to.
  public static Place start(Mark mark) {
    return start(mark.correction());
  }

  /// What it says in short, as 原字→改字, without any language of the interface.
  public static String words(Mark mark) {
    return switch (mark.correction()) {
      case Correction.Replaced one -> one.stretch().quote() + "→" + one.text();
      case Correction.Swapped one -> one.first().quote() + "⇄" + one.second().quote();
      case Correction.Moved one -> one.stretch().quote() + "↷";
      case Correction.Joined one -> "⤺";
      case Correction.Struck one -> one.quote() + "→";
      case Correction.Carried one -> one.quote() + "↷";
      case Correction.Kept one -> one.stretch().quote() + "△";
      case Correction.Noted one -> one.stretch().quote() + "：" + one.words();
    };
  }

  static Place start(Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> one.stretch().start();
      case Correction.Swapped one -> one.first().start();
      case Correction.Moved one -> one.stretch().start();
      case Correction.Joined one -> new Place(one.lower(), Slot.TEXT, 0);
      case Correction.Struck one -> new Place(one.node(), Slot.TEXT, 0);
      case Correction.Carried one -> new Place(one.node(), Slot.TEXT, 0);
      case Correction.Kept one -> one.stretch().start();
      case Correction.Noted one -> one.stretch().start();
    };
  }
}
