package org.gongbao.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.WrittenDate;

/// Lines an official document is recognised by, each by its form alone.
final class Signs {
  private static final Pattern ATTACHMENT_LABEL =
      Pattern.compile(
          "(?U)[【\\[]?附\\s*件\\s*(?:[0-9０-９]{0,3}(?:[-—－–.][0-9]{1,2})?|之?[一二三四五六七八九十]{1,3})\\s*[】\\]]?\\s*[：:]?"
              + "|附\\s*[：:]");
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "(?U)[（(](?=.{0,60}(?:公开|此件|印发范围|发布|[删刪][减減])).{2,80}[）)]|此件(?:主动|依申请|不予)?公开(?:发布)?");
  private static final Pattern EDITOR_NOTE = Pattern.compile("(?U)编者[注按]\\s*[：:].*");
  private static final Pattern NOTE = Pattern.compile("(?U)(?:注|备注|说明)\\s*[0-9]?\\s*[：:].*");
  private static final Pattern UNIT = Pattern.compile("(?U)(?:计量)?单位\\s*[：:].{1,30}");
  private static final Pattern FIGURE = Pattern.compile("(?U)!\\[[^\\]]*\\]\\([^)]*\\)");
  private static final Pattern ORGAN =
      Pattern.compile(".{0,30}(?:政府|部门|单位|机构|企业|委员会|管委会|委|办|办公室|局|厅|学校|院|集团|公司|团体|街道)");
  private static final Pattern NOT_ADDRESSED =
      Pattern.compile("(?U).*(?:如下|以下|通知|通告|公告|决定|意见|规定|要求|分别是|包括)\\s*[：:]");

  private static final Pattern STRAY_POINT = Pattern.compile("[。！？；]|[，、：,:]$");
  private static final Pattern BRACKETED = Pattern.compile("(?U)[（(]\\s*(.*?)\\s*[）)]");

  private Signs() {}

  static boolean isAttachmentLabel(Line line) {
    return line.is(Label.ATTACHMENT)
        .orElseGet(
            () -> line.text().length() <= 12 && ATTACHMENT_LABEL.matcher(line.text()).matches());
  }

  static boolean isAnnotation(Line line) {
    return line.is(Label.ANNOTATION)
        .orElseGet(() -> line.text().length() <= 90 && ANNOTATION.matcher(line.text()).matches());
  }

  /// （联系人：…，联系电话：…）
  static boolean isContact(Line line) {
    return line.label().isEmpty()
        && line.text().length() <= 90
        && line.text().matches("[（(]\\s*(?:联系|咨询)(?:人|电话|单位).*[）)]");
  }

  static boolean isEditorNote(Line line) {
    return line.is(Label.EDITOR_NOTE)
        .orElseGet(
            () -> line.text().startsWith("编者") && EDITOR_NOTE.matcher(line.text()).matches());
  }

  static boolean isNote(Line line) {
    return line.is(Label.NOTE).orElseGet(() -> NOTE.matcher(line.text()).matches());
  }

  static boolean isUnit(Line line) {
    return line.is(Label.UNIT)
        .orElseGet(() -> line.text().length() <= 40 && UNIT.matcher(line.text()).matches());
  }

  static boolean isFigure(Line line) {
    return line.text().startsWith("![") && FIGURE.matcher(line.text()).matches();
  }

  static boolean isDate(Line line) {
    return line.is(Label.DATE)
        .orElseGet(() -> line.text().length() <= 20 && WrittenDate.looksLikeDate(line.text()));
  }

  /// The part of a line that is a date and stands in brackets, as one under a title does.
  static Optional<Line> bracketedDate(Line line) {
    Matcher bracketed = BRACKETED.matcher(line.text());
    boolean date =
        line.label().isEmpty()
            && line.text().length() <= 24
            && bracketed.matches()
            && WrittenDate.looksLikeDate(bracketed.group(1));
    return date ? Optional.of(line.part(bracketed.start(1), bracketed.end(1))) : Optional.empty();
  }

  static boolean isContentsTitle(Line line) {
    return line.is(Label.CONTENTS)
        .orElseGet(
            () -> line.text().length() <= 8 && line.text().replaceAll("[\\s　]", "").equals("目录"));
  }

  /// 主送机关: names of organs ending in a colon, not a sentence that announces a list.
  static boolean isAddressees(Line line) {
    return line.is(Label.ADDRESSEES).orElseGet(() -> looksAddressed(line) || isListOfOrgans(line));
  }

  /// Addressees whose colon was left out or written as another mark: nothing but organs, those of a
  /// kind among them. A rule tells of the mark.
  private static boolean isListOfOrgans(Line line) {
    String[] parts = line.text().replaceFirst("[。．.，,；;]$", "").split("[、，,]", -1);
    return parts.length > 1
        && parts.length < 40
        && parts[0].startsWith("各")
        && Stream.of(parts).allMatch(part -> ORGAN.matcher(part).matches());
  }

  private static boolean looksAddressed(Line line) {
    String text = line.text();
    return text.length() <= 400
        && (text.endsWith("：") || text.endsWith(":"))
        && !Chars.hasSentence(text)
        && line.ordinal().isEmpty()
        && !NOT_ADDRESSED.matcher(text).matches();
  }

  /// 特此通知 and the like, which ends a body.
  static boolean isClosing(Line line) {
    return line.label().isEmpty() && line.text().matches("(?:特此|此)(?:告|令|复|函|通知|通告|公告|通报|批复|函复).?");
  }

  /// A line that by its form begins something of its own, and so ends what stands before it.
  static boolean beginsSomething(Line line) {
    return line.marked()
        || line.isRule()
        || isDate(line)
        || isAnnotation(line)
        || isEditorNote(line)
        || isAttachmentLabel(line)
        || isContentsTitle(line)
        || isFigure(line)
        || isNote(line)
        || isUnit(line);
  }

  /// Short, without ordinal and without the points of a sentence: could be a display title, caption
  /// or signer.
  static boolean isTitleLike(Line line) {
    return line.is(Label.TITLE, Label.PART_TITLE, Label.CAPTION, Label.SIGNER)
        .orElseGet(() -> looksTitled(line));
  }

  /// Could be a display title but for one stray point in it.
  static boolean isNearlyTitleLike(Line line) {
    String text = line.text();
    String without = STRAY_POINT.matcher(text).replaceAll("");
    boolean one = text.length() == without.length() + 1;
    return isTitleLike(line)
        || one && line.label().isEmpty() && line.ordinal().isEmpty() && looksTitled(line, without);
  }

  private static boolean looksTitled(Line line) {
    return looksTitled(line, line.text());
  }

  private static boolean looksTitled(Line line, String text) {
    return !text.isEmpty()
        && text.length() <= 70
        && !line.isRow()
        && !line.isRule()
        && !Chars.hasSentence(text)
        && "，、：,:".indexOf(text.charAt(text.length() - 1)) < 0
        && line.ordinal().isEmpty()
        && !isDate(line)
        && !text.matches("附\\s*件\\s*[0-9]?[：:].*")
        && !isAttachmentLabel(line)
        && !isAnnotation(line)
        && !isFigure(line);
  }

  /// 发文字号 on a line of its own, also in brackets.
  static Optional<DocumentNumber> number(Line line) {
    if (line.text().length() > 40 || !line.is(Label.NUMBER).orElse(true)) {
      return Optional.empty();
    }
    Matcher bracketed = BRACKETED.matcher(line.text());
    return DocumentNumber.parse(bracketed.matches() ? bracketed.group(1) : line.text());
  }
}
