package org.gongbao.model;

import java.util.List;

/// What an import could not place, decided not to keep, or wants to be looked at. Nothing is
/// dropped without a line here.
public record LossReport(List<Loss> losses) {
  public static final LossReport NONE = new LossReport(List.of());

  public LossReport {
    losses = List.copyOf(losses);
  }

  /// @param line source line, from 1
  /// @param text what stood there
  public record Loss(Kind kind, int line, String text) {}

  /// Why something is listed.
  public enum Kind {
    /// Text no part of an issue took; the source still has it.
    UNPLACED,
    /// Printing furniture that carries no text of its own, such as the word CONTENTS.
    FURNITURE,
    /// Taken up, but the reader is not sure it belongs where it was put.
    UNSURE,
    /// Taken up as it is, but its characters were spoilt before it came here.
    GARBLED,
    /// A picture the text names was not found; its place is kept.
    PICTURE_MISSING,
    /// 批注 of the file: who and what, not part of the text.
    COMMENT,
    /// Text the file keeps as deleted, or moved away, by tracked changes.
    DELETED,
    /// Text the file hides from its readers.
    HIDDEN,
    /// Something that is no text and no picture: a chart, an embedded file, a formula, a form.
    OBJECT,
    /// Characters that do not show, or turn the reading direction; taken up as they are.
    INVISIBLE,
    /// The text is in traditional characters.
    TRADITIONAL,
    /// Catalogue data (索引号, 主题词 …) a page or form gives beside the text, each as “label：value”.
    CATALOGUE,
    /// What this program cannot take from such a file at all, said once.
    LIMITED
  }
}
