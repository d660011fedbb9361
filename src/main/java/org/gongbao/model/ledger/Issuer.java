package org.gongbao.model.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 发文机关 at the head of a title.
final class Issuer {
  private static final Pattern HEAD =
      Pattern.compile("^(\\p{IsHan}{2,40}?)(?=关于|印发|转发|批转|令$|公告$|通告$)");
  private static final String ENDS = "府委会局厅办室院处部组队社司站心行校所馆区署";

  private Issuer() {}

  static Optional<String> of(String title) {
    Matcher head = HEAD.matcher(title);
    return head.find() && ENDS.indexOf(head.group(1).charAt(head.group(1).length() - 1)) >= 0
        ? Optional.of(head.group(1))
        : Optional.empty();
  }
}
