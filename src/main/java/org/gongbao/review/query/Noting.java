package org.gongbao.review.query;

import java.util.Optional;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Document;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// 加编者注: what ends a query whose text is kept though it looks wrong.
public final class Noting {
  private static final String LABEL = "编者注：";

  private Noting() {}

  /// Puts a note below a document, behind one that is there.
  ///
  /// @return empty when there is nothing to say, or it is said already
  public static Optional<TextEdit> edit(Document document, String note) {
    String words = note.strip();
    String there = document.editorNote().chars();
    if (words.isEmpty() || there.contains(words)) {
      return Optional.empty();
    }
    boolean labelled = words.startsWith("编者");
    String before = there.isEmpty() && !labelled ? LABEL : "";
    Place end = new Place(document.id(), Slot.EDITOR_NOTE, there.length());
    return Optional.of(new TextEdit(end, Text.EMPTY, Text.of(before + words)));
  }
}
