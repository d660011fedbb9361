package org.gongbao.edit.correct;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.model.Correction;

/// How a correction is worded: a template of the house in which 【期】, 【页】, 【题】, 【误】 and 【正】 stand
/// for what the correction says.
///
/// @param replaced where something else should stand
/// @param dropped where nothing should stand
public record Wording(String replaced, String dropped) {
  public static final Wording USUAL =
      new Wording("本公报【期】第【页】页《【题】》中，“【误】”应为“【正】”。", "本公报【期】第【页】页《【题】》中，“【误】”应删去。");

  /// A template that does not say issue, page, wrong and right text is none.
  ///
  /// @throws IllegalArgumentException when something is missing
  public Wording {
    require(replaced, false);
    require(dropped, true);
  }

  private static void require(String template, boolean drops) {
    List<String> missing = missing(template, drops);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(missing.toString());
    }
  }

  /// What a template must say and does not.
  ///
  /// @param drops true for one that says what should not be there
  public static List<String> missing(String template, boolean drops) {
    return Stream.of("【期】", "【页】", "【误】", "【正】")
        .filter(sign -> !(drops && sign.equals("【正】")))
        .filter(sign -> !template.contains(sign))
        .toList();
  }

  public String of(Correction correction) {
    return of(correction.right().isEmpty() ? dropped : replaced, correction);
  }

  /// A template with what a correction says put in.
  public static String of(String template, Correction correction) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int end = template.indexOf('】', at);
      if (template.charAt(at) == '【' && end > at) {
        text.append(value(template.substring(at, end + 1), correction));
        at = end + 1;
      } else {
        text.append(template.charAt(at++));
      }
    }
    return text.toString();
  }

  private static String value(String sign, Correction correction) {
    return switch (sign) {
      case "【期】" -> correction.printed();
      case "【页】" -> Integer.toString(correction.page());
      case "【题】" -> correction.title();
      case "【误】" -> correction.wrong();
      case "【正】" -> correction.right();
      default -> sign;
    };
  }
}
