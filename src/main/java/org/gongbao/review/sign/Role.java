package org.gongbao.review.sign;

/// What somebody may be in the making of an issue (domain D.11, the column who). A person may have
/// several; which of them may do which step is the business of the workflow.
public enum Role {
  /// 编务: takes in, registers, checks the sample copies.
  CLERK("编务"),
  /// 责任编辑: edits, first review, sees to the corrections.
  EDITOR("责任编辑"),
  /// 主编（公报室主任）: arranges the issue, second review, corrections of what is published.
  CHIEF_EDITOR("主编"),
  /// 编委会副主任: final review.
  VICE_DIRECTOR("编委会副主任"),
  /// 编委会主任: final review, signs for print.
  DIRECTOR("编委会主任"),
  /// 排版.
  TYPESETTER("排版"),
  /// 校对: first and second proof.
  PROOFREADER("校对"),
  /// 责任校对: third proof, and what runs through the whole issue.
  CHIEF_PROOFREADER("责任校对"),
  /// 通读: an experienced reader who was no proofreader of the item.
  READER("通读"),
  /// 印刷.
  PRINTER("印刷"),
  /// 网站编辑.
  WEB_EDITOR("网站编辑"),
  /// 发行.
  DISTRIBUTOR("发行");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /// As the office writes it, in the steps of its workflow too.
  public String word() {
    return word;
  }
}
