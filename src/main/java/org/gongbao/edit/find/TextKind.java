package org.gongbao.edit.find;

import org.gongbao.model.Cell;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Colophon;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Heading;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.QrCode;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

/// What a text is, as one says it of a hit.
public enum TextKind {
  /// Name of a section.
  SECTION,
  /// Title of an item, an issued text, an attachment.
  TITLE,
  HEADING,
  BODY,
  TABLE,
  ROSTER,
  /// Entry of the chronicle.
  ENTRY,
  /// Masthead and colophon.
  IMPRINT,
  /// Addressees, signatures, notes and the like.
  OTHER;

  static TextKind of(Node node, Slot slot) {
    return switch (node) {
      case Section section -> SECTION;
      case Masthead masthead -> IMPRINT;
      case Colophon colophon -> IMPRINT;
      case ImprintLine line -> IMPRINT;
      case CoverPicture picture -> IMPRINT;
      case QrCode code -> IMPRINT;
      case Heading heading -> HEADING;
      case Paragraph paragraph -> BODY;
      case Table table -> TABLE;
      case Cell cell -> TABLE;
      case Roster roster -> ROSTER;
      case RoleGroup group -> ROSTER;
      case Person person -> ROSTER;
      case ChronicleEntry entry -> ENTRY;
      case InnerEntry entry -> BODY;
      default -> slot == Slot.TITLE ? TITLE : OTHER;
    };
  }
}
