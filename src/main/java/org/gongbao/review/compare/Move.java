package org.gongbao.review.compare;

import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// Lines that stand elsewhere now.
///
/// @param number counts the moves of a comparison from 1; lines that moved together share it
/// @param from where the line stood in the earlier state
/// @param to where it stands in the later
/// @param fromPart the part it stood in, by its id in the later state, else in the earlier
/// @param toPart the part it stands in
public record Move(int number, Place from, Place to, NodeId fromPart, NodeId toPart) {
  /// True when it is in another item now.
  public boolean isToAnotherPart() {
    return !fromPart.equals(toPart);
  }
}
