package org.gongbao.edit.structure;

import java.util.Optional;
import org.gongbao.model.Block;
import org.gongbao.model.Heading;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Text;

/// What a heading or paragraph can be made (GB/T 9704—2012 §7.3.3 for the four levels).
public enum Kind {
  BODY(false, OrdinalForm.NONE),
  /// 一、
  LEVEL_1(true, OrdinalForm.HAN),
  /// （一）
  LEVEL_2(true, OrdinalForm.HAN_BRACKETED),
  /// 1.
  LEVEL_3(true, OrdinalForm.ARABIC),
  /// （1）
  LEVEL_4(true, OrdinalForm.ARABIC_BRACKETED),
  /// ①
  LEVEL_5(true, OrdinalForm.CIRCLED),
  /// A heading without an ordinal.
  SUBHEAD(true, OrdinalForm.NONE),
  BOOK(true, OrdinalForm.BOOK),
  CHAPTER(true, OrdinalForm.CHAPTER),
  STATUTE_SECTION(true, OrdinalForm.STATUTE_SECTION),
  ARTICLE(false, OrdinalForm.ARTICLE),
  /// ——
  DASH(false, OrdinalForm.DASH),
  /// 1. before running text.
  ITEM(false, OrdinalForm.ARABIC);

  private final boolean heading;
  private final OrdinalForm form;

  Kind(boolean heading, OrdinalForm form) {
    this.heading = heading;
    this.form = form;
  }

  public OrdinalForm form() {
    return form;
  }

  public boolean isHeading() {
    return heading;
  }

  /// The kind a block is of; empty when it is neither heading nor paragraph.
  public static Optional<Kind> of(Block block) {
    return switch (block) {
      case Heading heading -> of(true, heading.ordinal().form());
      case Paragraph paragraph -> of(false, paragraph.ordinal().form());
      default -> Optional.empty();
    };
  }

  /// One level up or down the ladder of headings; body text is below the last.
  public Optional<Kind> shifted(int by) {
    if (this == BODY) {
      return by < 0 ? Optional.of(LEVEL_1) : Optional.empty();
    }
    int level = ordinal() - LEVEL_1.ordinal();
    boolean onLadder = level >= 0 && this.ordinal() <= LEVEL_5.ordinal();
    int wanted = level + by;
    return onLadder && wanted >= 0 && wanted <= LEVEL_5.ordinal() - LEVEL_1.ordinal()
        ? Optional.of(values()[LEVEL_1.ordinal() + wanted])
        : Optional.empty();
  }

  /// A block of this kind.
  Block block(NodeId id, Ordinal ordinal, Text text) {
    return heading ? new Heading(id, ordinal, text) : new Paragraph(id, ordinal, text);
  }

  private static Optional<Kind> of(boolean heading, OrdinalForm form) {
    for (Kind kind : values()) {
      if (kind.heading == heading && kind.form == form) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
