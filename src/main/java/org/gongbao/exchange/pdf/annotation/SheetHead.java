package org.gongbao.exchange.pdf.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a proof prints at the head of every sheet: it is still there where a program that saved the
/// file anew dropped all else, or left out pages.
///
/// @param round 一校样 and so on
/// @param version that it names
/// @param page number of the page
record SheetHead(String round, String version, int page) {
  private static final Pattern FORM =
      Pattern.compile(
          "([一二三]校样|清样)版本([0-9a-f]{6,64})\\d{4}-\\d\\d-\\d\\d\\d\\d:\\d\\d第(\\d{1,5})页");

  static Optional<SheetHead> in(String text) {
    Matcher head = FORM.matcher(text.replaceAll("[\\s\\p{Z}]+", ""));
    return head.find()
        ? Optional.of(new SheetHead(head.group(1), head.group(2), Integer.parseInt(head.group(3))))
        : Optional.empty();
  }
}
