package org.gongbao.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Catalogue;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;
import org.jspecify.annotations.Nullable;

/// Makes the catalogue data of a document of what a page or form says beside it. What was said
/// stays in the loss report.
final class CatalogueValues {
  private static final Pattern SAID = Pattern.compile("(?Us)([^：:\\t]{2,20})[：:\\t](.*)");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})\\s*日?.*");

  private final Map<String, String> said = new HashMap<>();

  private CatalogueValues(List<Loss> losses) {
    for (Loss loss : losses) {
      Matcher matcher = SAID.matcher(loss.text());
      if (loss.kind() == LossReport.Kind.CATALOGUE && matcher.matches()) {
        said.putIfAbsent(matcher.group(1).replaceAll("\\P{IsHan}", ""), matcher.group(2).strip());
      }
    }
  }

  /// @param known what the text itself says; it wins
  static Catalogue of(List<Loss> losses, Catalogue known) {
    CatalogueValues values = new CatalogueValues(losses);
    return new Catalogue(
        or(known.indexNumber(), values.first("索引号", "信息索引号", "索取号", "信息索取号")),
        or(known.subject(), values.first("主题分类", "主题", "信息分类")),
        or(known.disclosure(), values.disclosure()),
        values.date("公布日期", "公布时间", "发布日期", "发布时间", "公开日期", "公开时间"),
        values.date("施行日期", "实施日期", "生效日期", "生效时间"),
        values.date("失效日期", "失效时间", "废止日期", "废止时间"),
        or(known.validity(), values.first("有效性", "是否有效", "效力状态", "时效性", "时效")));
  }

  private static String or(String known, String found) {
    return known.isEmpty() ? found : known;
  }

  private String first(String... labels) {
    for (String label : labels) {
      if (!said.getOrDefault(label, "").isEmpty()) {
        return said.getOrDefault(label, "");
      }
    }
    return "";
  }

  private String disclosure() {
    String written = first("公开属性", "公开方式", "公开类型", "公开形式");
    return Catalogue.DISCLOSURES.stream().filter(written::contains).findFirst().orElse("");
  }

  private @Nullable LocalDate date(String... labels) {
    Matcher date = DATE.matcher(first(labels));
    if (!date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
