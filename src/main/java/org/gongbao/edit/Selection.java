package org.gongbao.edit;

import org.gongbao.model.Place;

/// What is selected: from anchor to caret, equal when it is only a caret.
public record Selection(Place anchor, Place caret) {
  public static Selection caretAt(Place place) {
    return new Selection(place, place);
  }
}
