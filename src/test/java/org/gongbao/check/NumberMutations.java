package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.check.Mutation.Twin;

/// Faults of numbers and units.
final class NumberMutations {
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private NumberMutations() {}

  static void into(Mutations all) {
    forms(all);
    sense(all);
    sums(all);
    days(all);
    units(all);
  }

  private static void forms(Mutations all) {
    all.line(
        "NUM-01",
        "(?<![\\d.〔])([1-9]000)(?=人|家|个|户|册|套|台|头|场)",
        (place, random) -> place.group(1).charAt(0) + "千");
    all.line(
        "NUM-01",
        "(?<![\\d.])([1-9]\\d?)万(?=人|家|个|户|册|套|台|头|颗|片|吨)",
        (place, random) -> place.group(1) + "万" + between(random, 1, 9) + "千");
    all.say(
        "NUM-02",
        random -> {
          String unit = any(random, "个", "座", "处", "条", "所", "家");
          String right = "新增两#泵站、三#水池、四#码头。".replace("#", unit);
          String digit = any(random, "两2", "三3", "四4");
          return new Twin(right, right.replace(digit.substring(0, 1), digit.substring(1)));
        });
    all.say(
        "NUM-03",
        random -> {
          String year =
              "二〇" + any(random, "一", "二") + HAN_DIGITS.charAt(between(random, 1, 8)) + "年";
          return new Twin(
              "该桥于" + year + "建成。",
              "该桥于" + year.replace("〇", any(random, "零", "○", "0", "O")) + "建成。");
        });
    all.line("NUM-03", "(?<=\\d)0(?=\\d*(?:个|家|座|人|平方米))", "O", "o");
    all.line("NUM-03", "(2026)年", "二零二六", "二○二六", "二O二六");
    all.say(
        "NUM-04",
        random -> {
          String year = Integer.toString(between(random, 21, 25));
          String tail = any(random, "年底", "年初", "年上半年", "年" + between(random, 1, 12) + "月");
          return new Twin("该站20" + year + tail + "启用。", "该站" + year + tail + "启用。");
        });
    all.say(
        "NUM-04",
        random -> {
          String decade = any(random, "五十", "六十", "七十", "八十", "九十");
          return new Twin(
              "厂房建于20世纪" + "5678".charAt(between(random, 0, 3)) + "0年代。", "厂房建于" + decade + "年代。");
        });
    all.say(
        "NUM-05",
        random -> {
          int least = between(random, 2, 8);
          int most = least + between(random, 1, 9);
          String dash = any(random, "～", "—", "至");
          String unit = any(random, "万元", "%", "亿元", "万人");
          String power = unit.substring(0, 1);
          return new Twin(
              "预计每年节约" + least + power + dash + most + unit + "。",
              "预计每年节约" + least + dash + most + unit + "。");
        });
    all.say(
        "NUM-06",
        random -> {
          int many = between(random, 3, 80) * 10;
          String unit = any(random, "家企业", "名职工", "户居民", "处点位");
          String[] both =
              any(random, "约,左右", "近,左右", "大约,上下", "超过,以上", "不少于,以上", "不低于,以上", "约,余").split(",");
          String counted = unit.substring(0, 1);
          String thing = unit.substring(1);
          String wrong =
              both[1].equals("余")
                  ? both[0] + many + both[1] + counted
                  : both[0] + many + counted + both[1];
          return new Twin("涉及" + both[0] + many + unit + "。", "涉及" + wrong + "的" + thing + "。");
        });
  }

  private static void sense(Mutations all) {
    all.say(
        "NUM-07",
        random -> {
          String what = any(random, "单位能耗", "办理时限", "投诉数量", "运行成本", "漏损水量");
          String verb = any(random, "下降", "减少", "降低", "缩减");
          String degree = any(random, "", "了", "近");
          return new Twin(
              what + verb + "了一半。",
              what + verb + degree + any(random, "两", "三", "2", "1.5") + "倍。");
        });
    all.say(
        "NUM-07",
        random -> {
          int was = between(random, 3, 20);
          int times = between(random, 2, 4);
          String head = "书房由" + was + "座增加到" + was * times + "座，增长";
          return times == 2
              ? new Twin(head + "1倍。", head + "2倍。")
              : new Twin(head + (times - 1) + "倍。", head + times + "倍。");
        });
    all.say(
        "NUM-08",
        random -> {
          String rate = any(random, "合格率", "入学率", "回收率", "覆盖率", "满意率");
          String tail = any(random, "全省平均水平", "全国", "上年", "目标值");
          String points = between(random, 1, 5) + "." + between(random, 1, 9);
          String verb = any(random, "高", "高出", "低");
          return new Twin(
              rate + "比" + tail + verb + points + "个百分点。",
              rate + "比" + tail + verb + points + "%。");
        });
    all.say(
        "NUM-08",
        random -> {
          String many = between(random, 12, 900) + any(random, "件", "亿元", "户", "人次");
          String since = any(random, "同比", "比上年", "较上年");
          return new Twin("总数" + since + "增加" + many + "。", "总数" + since + "增长" + many + "。");
        });
    all.say(
        "NUM-09",
        random -> {
          int was = between(random, 500, 800);
          int now = was + between(random, 10, 90);
          String head = any(random, "覆盖率", "普及率", "复种指数", "绿地率") + "由" + point(was) + "%";
          String verb = any(random, "提高到", "上升至", "提升到", "增加到");
          return new Twin(
              head + verb + point(now) + "%。", head + verb + now / 100 + "." + now % 100 + "%。");
        });
    all.say(
        "NUM-09",
        random -> {
          int rate = between(random, 41, 95);
          int lead = between(random, 3, 19);
          String tail = "%，快于全市" + point(lead) + "个百分点（全市" + point(rate - lead) + "%）。";
          return new Twin("工业用电量增长" + point(rate) + tail, "工业用电量增长" + rate + tail);
        });
  }

  private static String point(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static void sums(Mutations all) {
    all.say(
        "NUM-10",
        random -> {
          int one = between(random, 110, 870);
          int two = between(random, 110, 870);
          String unit = any(random, "人", "万元", "户", "公顷");
          String head =
              any(random, "培训", "安排", "受理", "核定") + "甲类" + one + unit + "、乙类" + two + unit;
          int slip = random.nextBoolean() ? 100 : 9;
          String sum = any(random, "，合计", "，共计");
          return new Twin(
              head + sum + (one + two) + unit + "。", head + sum + (one + two + slip) + unit + "。");
        });
    all.say(
        "NUM-10",
        random -> {
          int above = between(random, 21, 97);
          int below = between(random, 11, 47);
          String parts = "万平方米，其中地上" + point(above) + "万平方米、地下" + point(below) + "万平方米。";
          return new Twin(
              "总建筑面积" + point(above + below) + parts,
              "总建筑面积" + point(above + below + between(random, 2, 30)) + parts);
        });
    all.say(
        "NUM-10",
        random -> {
          int total = between(random, 40, 300);
          String head = "全市共有幼儿园" + total + "所，其中公办园";
          return new Twin(
              head + (total - between(random, 5, 30)) + "所。",
              head + (total + between(random, 5, 30)) + "所。");
        });
    all.say(
        "NUM-11",
        random -> {
          List<String> items =
              new ArrayList<>(List.of("会商机制", "通报机制", "督办机制", "轮训机制", "回访机制", "抽查机制", "兜底机制"));
          int many = between(random, 3, 6);
          String list = String.join("、", items.subList(0, many));
          String numbers = "零一二三四五六七八";
          int wrong = random.nextBoolean() || many == 3 ? many + 1 : many - 1;
          return new Twin(
              "健全" + numbers.charAt(many) + "项机制：" + list + "。",
              "健全" + numbers.charAt(wrong) + "项机制：" + list + "。");
        });
    all.say(
        "NUM-11",
        random -> {
          List<String> places = List.of("东埠镇", "西浦镇", "南塘镇", "北岭镇", "中圩镇", "前溪镇");
          int many = between(random, 3, 5);
          String list = String.join("、", places.subList(0, many));
          int wrong = many + (random.nextBoolean() ? 1 : -1);
          return random.nextBoolean()
              ? new Twin(list + many + "个镇已经通水。", list + wrong + "个镇已经通水。")
              : new Twin("已有" + many + "个镇（" + list + "）通水。", "已有" + wrong + "个镇（" + list + "）通水。");
        });
  }

  private static void days(Mutations all) {
    all.line("NUM-12", "年(\\d+月\\d+)日", "2月30", "4月31", "11月31", "6月32", "13月1");
    all.say(
        "NUM-12",
        random -> {
          LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360));
          String head = "定于2026年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
          DayOfWeek right = day.getDayOfWeek();
          return new Twin(
              head + "（星期" + han(right) + "）开工。",
              head
                  + any(random, "（星期#）开工。", "（周#）开工。")
                      .replace("#", han(right.plus(between(random, 1, 6)))));
        });
    all.say(
        "NUM-12",
        random -> {
          int month = between(random, 1, 12);
          int from = between(random, 12, 28);
          int to = between(random, 1, from - 2);
          String head = "采样时间为" + month + "月";
          return new Twin(head + to + "日至" + from + "日。", head + from + "日至" + to + "日。");
        });
  }

  private static String han(DayOfWeek day) {
    return "一二三四五六日".substring(day.getValue() - 1, day.getValue());
  }

  private static void units(Mutations all) {
    all.line("UNI-01", "\\d万?平(方米)", "米", "", "方");
    all.line("UNI-01", "\\d万?(立方米)", "方", "立方");
    all.line("UNI-01", "\\d(亿元)(?![以/])", "个亿");
    all.say(
        "UNI-01",
        random -> {
          int many = between(random, 10, 90);
          String right = any(random, "厘米,公分", "平方米,平", "个百分点,个点", "立方米,方");
          String[] two = right.split(",");
          return switch (two[0]) {
            case "厘米" -> new Twin("管径" + many + "厘米。", "管径" + many + "公分。");
            case "平方米" -> new Twin("占地" + many + "00平方米。", "占地" + many + "00平。");
            case "立方米" -> new Twin("库容" + many + "万立方米。", "库容" + many + "万方。");
            default -> new Twin("利率下降2个百分点。", "利率下降2个点。");
          };
        });
    all.say(
        "UNI-02",
        random -> {
          int many = between(random, 100, 9000);
          String[] two = any(random, "m²,m2", "m³,m3", "km²,km2").split(",");
          return new Twin("容量以平方米计。", "容量为" + many + two[1] + "。");
        });
    all.line("UNI-02", "^\\d+\\t.*\\d(平方米)(?=[，。；])", "㎡");
    all.say(
        "UNI-02", random -> new Twin("减少二氧化碳排放。", "减少" + any(random, "CO2", "SO2", "NO2") + "排放。"));
    all.say(
        "UNI-03",
        random -> {
          int one = between(random, 2, 60);
          int two = between(random, 2, 60);
          String tail = any(random, "MW机组。", "厘米石板。", "毫米方管。");
          return new Twin(
              "安装" + one + "×" + two + tail, "安装" + one + any(random, "*", "x", "X") + two + tail);
        });
    all.say(
        "UNI-03",
        random -> {
          int one = between(random, 1, 4);
          String parts = one + "∶" + (one + 1);
          return new Twin("配套比例为" + parts + "。", "配套比例为" + parts.replace("∶", ":") + "。");
        });
    all.say(
        "UNI-03",
        random -> {
          int cold = between(random, 2, 12);
          return random.nextBoolean()
              ? new Twin("最低气温−" + cold + "℃。", "最低气温-" + cold + "℃。")
              : new Twin("水温" + cold + "℃。", "水温" + cold + any(random, "°C", "° C") + "。");
        });
    all.line("UNI-04", "(?:投资|资金|奖励|签订授信协议)[^，。；]{0,12}\\d(?:亿|万)(元)(?=[，。；、])", "");
    all.say("UNI-04", UniTwin::of);
  }

  /// Units that are none by law.
  private static final class UniTwin {
    private static Twin of(Random random) {
      int many = between(random, 3, 90);
      return switch (random.nextInt(3)) {
        case 0 -> new Twin("管径" + many + "厘米。", "管径" + many + "寸。");
        case 1 -> new Twin("功率" + many + "千瓦。", "功率" + many + "马力。");
        default -> new Twin("亩产" + many + "0千克。", "亩产" + many + "0斤。");
      };
    }
  }
}
