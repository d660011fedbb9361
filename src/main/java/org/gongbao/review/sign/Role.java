package org.gongbao.review.sign;

/// What somebody may be in the making of an issue (domain D.11, the column who). A person may have
/// several; which of them may do which step is the business of the workflow.
public enum Role {
  /// 编务: takes in, registers, checks the sample copies.
  CLERK,
  /// 责任编辑: edits, first review, sees to the corrections.
  EDITOR,
  /// 主编（公报室主任）: arranges the issue, second review, corrections of what is published.
  CHIEF_EDITOR,
  /// 编委会副主任: final review.
  VICE_DIRECTOR,
  /// 编委会主任: final review, signs for print.
  DIRECTOR,
  /// 排版.
  TYPESETTER,
  /// 校对: first and second proof.
  PROOFREADER,
  /// 责任校对: third proof, and what runs through the whole issue.
  CHIEF_PROOFREADER,
  /// 通读: an experienced reader who was no proofreader of the item.
  READER,
  /// 印刷.
  PRINTER,
  /// 网站编辑.
  WEB_EDITOR,
  /// 发行.
  DISTRIBUTOR
}
