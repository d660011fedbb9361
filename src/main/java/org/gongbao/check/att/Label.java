package org.gongbao.check.att;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Attachment;
import org.gongbao.model.HanNumber;

/// 附件, 附件1, 附件一, 附件1-2: the label of an attachment.
///
/// @param numeral as written, empty where there is none
/// @param part whether it numbers a part of another attachment
record Label(String numeral, boolean part) {
  private static final Pattern FORM =
      Pattern.compile(
          "[【\\[]?附[\\s　]*件[\\s　]*之?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?([-—－–.][0-9]{1,2})?[\\s"
              + "　]*[】\\]]?[\\s　]*[：:]?");

  static Label of(Attachment attachment) {
    return of(attachment.label().chars());
  }

  static Label of(String written) {
    Matcher form = FORM.matcher(written.strip());
    boolean is = form.matches();
    String numeral = is && form.group(1) != null ? form.group(1) : "";
    return new Label(numeral, is && form.group(2) != null);
  }

  /// True for an attachment of its own.
  boolean isWhole() {
    return !part;
  }

  /// 0 where it has none.
  int number() {
    return numeral.isEmpty() ? 0 : HanNumber.parse(numeral).orElse(0);
  }

  boolean isHan() {
    return !numeral.isEmpty() && numeral.charAt(0) >= '一' && numeral.charAt(0) <= '龥';
  }
}
