package org.gongbao.layout.table;

import org.gongbao.model.Place;

/// Something a table could not be given room for (LAY-10). Its text is set all the same.
///
/// @param place the text that suffers
public record CellFault(Place place, What what) {

  public enum What {
    /// A number or word is broken: its column is narrower than it.
    TOKEN_BROKEN,
    /// A character reaches over the line beside it.
    OVERFLOW,
    /// The head takes more than a third of a page; it is not repeated.
    HEAD_TOO_HIGH
  }
}
