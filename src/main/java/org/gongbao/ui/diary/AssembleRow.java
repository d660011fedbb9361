package org.gongbao.ui.diary;

import javafx.beans.property.BooleanProperty;
import org.gongbao.edit.chronicle.Assembly.Line;
import org.gongbao.model.ChronicleEntry;

/// A row of what an issue and the diary have.
sealed interface AssembleRow {

  /// Heads rows of a kind.
  ///
  /// @param key of the message that names them
  record Head(String key, int count) implements AssembleRow {}

  /// An entry of the diary the issue may take.
  ///
  /// @param likeness to an entry of its day that the issue has, in hundredths; 0 for none
  record Taking(Line line, int likeness, BooleanProperty chosen) implements AssembleRow {}

  /// An entry only the issue has, which the diary may take.
  record Giving(ChronicleEntry entry, BooleanProperty chosen) implements AssembleRow {}
}
