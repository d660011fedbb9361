package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.NodeId;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads 署名 and 成文日期.
final class Signatures {
  /// Lines that may sign, whatever they are; and those that may when each names a body.
  private static final int FEW = 4;

  private static final int MANY = 30;

  private final Recorder recorder;

  Signatures(Recorder recorder) {
    this.recorder = recorder;
  }

  /// One to three short lines, or any number of names of bodies, and then a date, or a date alone.
  static boolean isAhead(LineCursor cursor) {
    List<Line> rest = cursor.rest();
    boolean organs = true;
    for (int i = 0; i < rest.size() && (i < FEW || organs && i < MANY); i++) {
      if (Signs.isDate(rest.get(i))) {
        return true;
      }
      boolean signer =
          Signs.isTitleLike(rest.get(i))
              && !rest.get(i).marked()
              && !Signs.isClosing(rest.get(i))
              && Signs.number(rest.get(i)).isEmpty()
              && !rest.get(i).text().matches("[（(].*[）)]")
              && rest.get(i).text().length() <= 30;
      organs &= TitleLines.isOrgan(rest.get(i));
      if (!signer) {
        return false;
      }
    }
    return false;
  }

  Signature read(LineCursor cursor) {
    NodeId id = recorder.id();
    List<Piece> signers = new ArrayList<>();
    while (!Signs.isDate(cursor.peek())) {
      signers.add(cursor.next().body());
    }
    Text signer = recorder.take(id, Slot.SIGNER, signers, InlineReader.Kind.LINES);
    return new Signature(id, signer, recorder.take(id, Slot.DATE, cursor.next().body()));
  }
}
