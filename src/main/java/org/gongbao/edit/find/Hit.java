package org.gongbao.edit.find;

import org.gongbao.edit.Selection;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// Something found.
///
/// @param part item, masthead, colophon or section it was found in
/// @param place where it begins; where it stands in no text, start of the text it belongs to
public record Hit(NodeId part, Place place, TextKind kind, Holder holder, Match match) {

  /// What holds the characters.
  public enum Holder {
    TEXT,
    /// 序数, changed by renumbering.
    ORDINAL,
    /// 文号, changed in its field.
    NUMBER,
    /// The written date of a chronicle entry.
    LEAD
  }

  /// Only what stands in a text is replaced.
  public boolean isReplaceable() {
    return holder == Holder.TEXT;
  }

  /// Selects it; where it stands in no text, the caret goes before the text.
  public Selection selection() {
    return isReplaceable() ? new Selection(place, place.at(match.to())) : Selection.caretAt(place);
  }
}
