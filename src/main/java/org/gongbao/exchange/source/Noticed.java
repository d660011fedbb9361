package org.gongbao.exchange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;

/// What strikes one in the characters of a source, whatever its format: characters that do not
/// show, and a text in traditional characters. Nothing is changed; it is said once.
public final class Noticed {
  /// Traditional characters official texts are full of, none of which simplified text uses.
  private static final String TRADITIONAL =
      "國務辦廳關於東調處報發號區屬機構業產總體勢穩數會議員單組織個為與從來時間長門開問題實現進過還這樣種類當無點黨導領學習權責"
          + "資財經濟貿營價質標環據證認識說話語詞讀寫書記錄級線縣鄉鎮農電氣車輛鐵銀錢費稅規圍強廣應對將專舉選擇極檢驗監護衛醫藥療養險"
          + "災難備動條約審計歲歷爾雙變讓設劃確統籌協";

  /// The same in simplified text.
  private static final String SIMPLIFIED =
      "国务办厅关东调处报发号区属机构业产总体势稳数会议员单组织为从来时间长门开问题实现进过还这样种类当无点党导领学习权责资财经"
          + "济贸营价质标准环据证认识说话语词读写书记录级线县乡镇农电气车辆铁银钱费税规范围强广应对将专举选择极检验监护卫医药疗养险灾"
          + "难备动条约审计岁历尔双变让设划确统筹协";

  private static final int FEW = 8;

  private Noticed() {}

  /// @param spaces whether no-break spaces and tabs that only indent count, as they do in plain
  ///   text
  public static List<Loss> in(List<SourceLine> lines, boolean spaces) {
    List<Loss> noticed = new ArrayList<>(invisible(lines, spaces));
    long traditional = count(lines, TRADITIONAL);
    if (traditional >= FEW && traditional > 3 * count(lines, SIMPLIFIED)) {
      for (int i = 0; i < lines.size(); i++) {
        if (count(lines.subList(i, i + 1), TRADITIONAL) > 0) {
          noticed.add(new Loss(LossReport.Kind.TRADITIONAL, i + 1, lines.get(i).text().strip()));
          break;
        }
      }
    }
    return noticed;
  }

  private static long count(List<SourceLine> lines, String characters) {
    return lines.stream()
        .flatMapToInt(line -> line.text().chars())
        .filter(c -> c >= 0x4E00 && characters.indexOf(c) >= 0)
        .count();
  }

  private static List<Loss> invisible(List<SourceLine> lines, boolean spaces) {
    long tabbed = lines.stream().filter(line -> line.text().startsWith("\t")).count();
    boolean tabs = tabbed * 2 > lines.stream().filter(line -> !line.text().isBlank()).count();
    Map<Integer, Integer> first = new TreeMap<>();
    Map<Integer, Integer> times = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int indent = text.length() - text.stripLeading().length();
      for (int at = 0; at < text.length(); at++) {
        int c = text.charAt(at);
        boolean space = c == 0xA0 || c == 0x202F || c == 0x2007 || c == '\t' && tabs && at < indent;
        if (isInvisible(c) || spaces && space && !text.isBlank()) {
          first.putIfAbsent(c, i + 1);
          times.merge(c, 1, Integer::sum);
        }
      }
    }
    return times.entrySet().stream()
        .map(
            entry ->
                new Loss(
                    LossReport.Kind.INVISIBLE,
                    first.getOrDefault(entry.getKey(), 1),
                    String.format(Locale.ROOT, "U+%04X×%d", entry.getKey(), entry.getValue())))
        .toList();
  }

  /// Zero width, direction marks, soft hyphens.
  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x61C
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c == 0xFEFF;
  }
}
