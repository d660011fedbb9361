package org.gongbao.exchange;

import org.gongbao.model.Attachment;
import org.gongbao.model.Cell;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Note;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

/// What a line of a source is taken for. Editors may say otherwise, line by line: a line given a
/// label is read as that, whatever it looks like.
public enum Label {
  /// 标题 of the item.
  TITLE,
  /// 发文字号.
  NUMBER,
  /// 主送机关.
  ADDRESSEES,
  /// 层次标题; its ordinal says of which level.
  HEADING,
  /// 正文, also a run-in heading with its text, and an article of a statute.
  PARAGRAPH,
  /// Goes on the paragraph before it.
  JOINED,
  /// 署名.
  SIGNER,
  /// 成文日期.
  DATE,
  /// 附注.
  ANNOTATION,
  /// The line 附件 that opens an attachment.
  ATTACHMENT,
  /// Title of an attachment, or of what the document issues.
  PART_TITLE,
  /// 注.
  NOTE,
  EDITOR_NOTE,
  /// 表题.
  CAPTION,
  /// 计量单位 of a table.
  UNIT,
  /// A row of a table.
  ROW,
  /// A line of a list of names.
  ROSTER,
  /// A line of a text's own contents list.
  CONTENTS,
  /// A line drawn.
  RULE,
  FIGURE,
  /// 起止 of a chronicle.
  PERIOD,
  /// First line of a chronicle entry.
  ENTRY,
  /// Front matter of a whole issue.
  FRONT,
  /// 不作正文: stays in the source and in the report only.
  ASIDE;

  /// What a text of a node is called.
  public static Label of(Node node, Slot slot) {
    return switch (slot) {
      case ADDRESSEES -> ADDRESSEES;
      case ANNOTATION -> ANNOTATION;
      case EDITOR_NOTE -> EDITOR_NOTE;
      case SIGNER -> SIGNER;
      case PERIOD -> PERIOD;
      case UNIT -> UNIT;
      case NOTES -> NOTE;
      default -> byNode(node, slot);
    };
  }

  private static Label byNode(Node node, Slot slot) {
    return switch (node) {
      case IssuedText any -> PART_TITLE;
      case Attachment any -> slot == Slot.LABEL ? ATTACHMENT : PART_TITLE;
      case Heading any -> HEADING;
      case Note any -> NOTE;
      case Signature any -> DATE;
      case Table any -> CAPTION;
      case Cell any -> ROW;
      case Figure any -> FIGURE;
      case Roster any -> ROSTER;
      case RoleGroup any -> ROSTER;
      case Person any -> ROSTER;
      case InnerContents any -> CONTENTS;
      case InnerEntry any -> CONTENTS;
      case ChronicleEntry any -> ENTRY;
      case Paragraph any -> PARAGRAPH;
      case Item any -> TITLE;
      default -> FRONT;
    };
  }
}
