package org.gongbao.check.read;

import java.util.Optional;
import java.util.Set;
import org.gongbao.model.Attachment;
import org.gongbao.model.Cell;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Colophon;
import org.gongbao.model.Heading;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.Note;
import org.gongbao.model.Person;
import org.gongbao.model.QrCode;
import org.gongbao.model.Slot;

/// What a passage is in its item; decides which rules look at it.
public enum Role {
  /// Display title of an item, an issued text or an attachment.
  TITLE,
  /// 文号, one a line.
  NUMBER,
  /// 主送机关.
  ADDRESSEES,
  HEADING,
  /// Ordinal of a heading, paragraph or contents entry.
  ORDINAL,
  /// Running text of a paragraph.
  BODY,
  /// 注 and notes of a table.
  NOTE,
  CELL,
  /// Caption of a table or figure.
  CAPTION,
  /// 计量单位 of a table.
  UNIT,
  /// 附件, 附件1: label of an attachment.
  ATTACHMENT_LABEL,
  /// 组长, 成员: label of a role group; what a roster is of.
  ROSTER_LABEL,
  /// Members named as organisations.
  ORGANISATIONS,
  /// Name of a person in a roster.
  NAME,
  POST,
  /// 署名.
  SIGNER,
  /// 成文日期.
  DATE,
  /// 附注.
  ANNOTATION,
  EDITOR_NOTE,
  /// Date lead of a chronicle entry.
  LEAD,
  /// Chronicle entry.
  ENTRY,
  /// 起止 of a chronicle.
  PERIOD,
  /// Entry of an inner contents list.
  CONTENTS,
  /// Name of a section.
  SECTION,
  /// Masthead and colophon.
  IMPRINT;

  /// Sentences.
  public static final Set<Role> PROSE = Set.of(BODY, NOTE, ENTRY, EDITOR_NOTE);

  /// Sentences, and phrases written as sentences are.
  public static final Set<Role> RUNNING = Set.of(BODY, NOTE, ENTRY, EDITOR_NOTE, HEADING, CELL);

  /// All that is written in words: what the wording rules look at.
  public static final Set<Role> WORDS =
      Set.of(
          TITLE,
          ADDRESSEES,
          HEADING,
          BODY,
          NOTE,
          CELL,
          CAPTION,
          ROSTER_LABEL,
          ORGANISATIONS,
          POST,
          SIGNER,
          ANNOTATION,
          EDITOR_NOTE,
          ENTRY,
          CONTENTS,
          SECTION,
          IMPRINT);

  /// The role of what a slot of a node shows; empty for what no rule reads.
  static Optional<Role> of(Node node, Slot slot) {
    return Optional.ofNullable(
        switch (slot) {
          case TITLE -> node instanceof Masthead ? IMPRINT : TITLE;
          case TEXT -> node instanceof QrCode ? null : running(node);
          case ADDRESSEES -> ADDRESSEES;
          case ANNOTATION -> ANNOTATION;
          case EDITOR_NOTE -> EDITOR_NOTE;
          case CAPTION -> CAPTION;
          case UNIT -> UNIT;
          case NOTES -> NOTE;
          case SCOPE -> ROSTER_LABEL;
          case LABEL -> label(node);
          case ORGANISATIONS -> ORGANISATIONS;
          case NAME -> node instanceof Person ? NAME : SECTION;
          case POST -> POST;
          case VALUE, STATEMENT, CHARACTER -> IMPRINT;
          case SIGNER -> SIGNER;
          case DATE -> DATE;
          case LEAD -> LEAD;
          case PERIOD -> PERIOD;
          case PAGE -> null;
          case ORDINAL -> ORDINAL;
          case NUMBER -> NUMBER;
        });
  }

  private static Role running(Node node) {
    return switch (node) {
      case Heading heading -> HEADING;
      case Note note -> NOTE;
      case Cell cell -> CELL;
      case ChronicleEntry entry -> ENTRY;
      case InnerEntry entry -> CONTENTS;
      case Colophon colophon -> IMPRINT;
      default -> BODY;
    };
  }

  private static Role label(Node node) {
    return switch (node) {
      case ImprintLine line -> IMPRINT;
      case Attachment attachment -> ATTACHMENT_LABEL;
      default -> ROSTER_LABEL;
    };
  }
}
