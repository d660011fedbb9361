package org.gongbao.exchange.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.exchange.report.CheckSheet.Ruling;
import org.gongbao.exchange.report.CheckSheet.Unrun;
import org.gongbao.exchange.report.Found.Column;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.exchange.report.Found.InItem;
import org.gongbao.exchange.report.Found.OnPage;
import org.gongbao.l10n.Messages;

/// What a report says, in the language it is written in.
public final class SheetWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;

  public SheetWords(Messages messages) {
    this.messages = messages;
  }

  /// @param name of a text in the bundle of reports
  public String get(String name, Object... arguments) {
    return messages.get("report." + name, arguments);
  }

  /// Tag of the language, such as zh-CN.
  public String language() {
    return messages.locale().toLanguageTag();
  }

  public String title(CheckSheet sheet) {
    return get("title", sheet.head().subject());
  }

  public String grade(Grade grade) {
    return messages.get("check.severity." + key(grade));
  }

  /// 错误·异
  public String weight(Found found) {
    return get("weight", grade(found.grade()), measure(found));
  }

  /// 异 or 非.
  public String measure(Found found) {
    return messages.get("check.nature." + key(found.measure()));
  }

  public String item(InItem item) {
    return item.id().isEmpty() ? messages.get("check.front") : item.title().replace("\n", "");
  }

  /// Where it stands: on its page, in its source.
  public List<String> place(Found found) {
    List<String> parts = new ArrayList<>();
    found.where().page().ifPresent(page -> parts.add(place(page)));
    if (found.where().line() > 0) {
      parts.add(get("source-line", found.where().line()));
    }
    return parts;
  }

  private String place(OnPage page) {
    return page.line() == 0
        ? get("page", page.page())
        : get("place", page.page(), column(page.column()), page.line());
  }

  /// 左栏; nothing where there is only one.
  public String column(Column column) {
    return column == Column.ONLY ? "" : get("column." + key(column));
  }

  /// 运行106条，未运行1条，不适用0条.
  public String rules(CheckSheet sheet) {
    CheckSheet.Rules rules = sheet.rules();
    return get("rules", rules.run().size(), rules.notRun().size(), rules.notApplicable().size());
  }

  /// 错误3，警告1，提示2，不改0.
  public String counts(CheckSheet sheet) {
    return get(
        "counts",
        sheet.count(Grade.ERROR),
        sheet.count(Grade.WARNING),
        sheet.count(Grade.INFO),
        sheet.waived().size());
  }

  /// Why a rule did not run, and who accepted that.
  public String why(Unrun rule) {
    return rule.accepted()
        .map(ruling -> get("accepted", rule.why(), ruling.reason(), by(ruling)))
        .orElse(rule.why());
  }

  /// Who decided, and when.
  public String by(Ruling ruling) {
    return get("by", ruling.who(), time(ruling.when()));
  }

  public String time(ZonedDateTime when) {
    return TIME.format(when);
  }

  /// What is told when nothing was found.
  public String none(CheckSheet sheet) {
    return get(sheet.rules().notRun().isEmpty() ? "none" : "none.some");
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
