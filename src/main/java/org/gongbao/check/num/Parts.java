package org.gongbao.check.num;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.Reporter;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;

/// 总面积5.2万平方米，其中地上3.1万、地下1.9万: parts that make up the whole, or one that is more than the whole.
final class Parts {
  private static final int REACH = 120;
  private static final List<Set<String>> WHOLES =
      List.of(
          Set.of("地上", "地下"),
          Set.of("男", "女"),
          Set.of("城镇", "农村"),
          Set.of("城市", "农村"),
          Set.of("省级", "市级", "县级"),
          Set.of("进口", "出口"),
          Set.of("第一产业", "第二产业", "第三产业"),
          Set.of("一产", "二产", "三产"),
          Set.of("新建", "续建"),
          Set.of("新建", "改建"),
          Set.of("新建", "改扩建"),
          Set.of("税收收入", "非税收入"),
          Set.of("固定资产", "流动资金"));

  private Parts() {}

  static void find(Passage passage, Reporter out) {
    String chars = passage.chars();
    int at = chars.indexOf("其中");
    while (at >= 0) {
      parts(passage, at, out);
      at = chars.indexOf("其中", at + 2);
    }
  }

  private static void parts(Passage passage, int at, Reporter out) {
    List<Numeral> all = passage.fact(Numerals.ALL);
    int begin = at + 2;
    int end = Stretch.end(passage, begin, "。；（）()\n", REACH);
    Optional<Numeral> whole = all.stream().filter(n -> n.end() <= at).reduce((a, b) -> b);
    if (whole.isEmpty() || !isRightBefore(passage, whole.get(), at)) {
      return;
    }
    Numeral total = whole.get();
    List<Numeral> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Numeral part : all) {
      if (part.from() >= begin && part.end() <= end) {
        int from = Stretch.start(passage, part.from(), Stretch.CLAUSE_ENDS + "、和", REACH);
        if (!isOfKind(part, total)) {
          break;
        }
        parts.add(part);
        names.add(passage.chars().substring(Math.max(from, begin), part.from()));
      }
    }
    tell(passage, total, parts, names, out);
  }

  private static void tell(
      Passage passage, Numeral total, List<Numeral> parts, List<String> names, Reporter out) {
    for (Numeral part : parts) {
      if (part.value().subtract(total.value()).compareTo(Sum.slack(List.of(part), total)) > 0) {
        out.at(passage, part.from(), part.end())
            .with(passage.site(total.from(), total.end()))
            .say("part");
        return;
      }
    }
    if (parts.size() < 2 || !isWhole(names)) {
      return;
    }
    BigDecimal off = Sum.sum(parts).subtract(total.value()).abs();
    if (off.compareTo(Sum.slack(parts, total)) > 0) {
      out.at(passage, total.from(), total.end())
          .with(passage.site(parts.getFirst().from(), parts.getLast().end()))
          .say("sum", Sum.plain(Sum.sum(parts), total) + total.unit());
    }
  }

  private static boolean isRightBefore(Passage passage, Numeral total, int at) {
    return at - total.end() <= 1
        && !total.about()
        && !total.ordinal()
        && !total.unit().isEmpty()
        && !total.isPercent()
        && !Set.of("年", "月", "日", "号", "条", "款", "期", "级", "倍", "个百分点").contains(total.unit())
        && !Stretch.follows(
            passage,
            total.from(),
            List.of("增加", "增长", "减少", "下降", "新增", "同比", "超过", "超", "约", "近", "达到"));
  }

  /// Same unit, or the unit left out behind the same scale.
  private static boolean isOfKind(Numeral part, Numeral total) {
    boolean left =
        part.unit().isEmpty() && !part.scale().isEmpty() && part.scale().equals(total.scale());
    return !part.ordinal() && !part.about() && (part.unit().equals(total.unit()) || left);
  }

  /// The names are one of the sets that leave nothing over.
  private static boolean isWhole(List<String> names) {
    return WHOLES.stream()
        .anyMatch(
            set ->
                set.size() == names.size()
                    && set.stream()
                        .allMatch(
                            word ->
                                names.stream()
                                        .filter(
                                            name ->
                                                name.startsWith(word)
                                                    || name.startsWith("：" + word))
                                        .count()
                                    == 1));
  }
}
