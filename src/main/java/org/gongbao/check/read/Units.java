package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Units and counters known behind numbers.
final class Units {
  private static final String MEASURES =
      "元 美元 欧元 港元 日元 英镑 平方米 平方公里 平方千米 平方厘米 平方毫米 平方分米 立方米 立方厘米 立方分米 "
          + "平方 平米 立方 公分 方 米 公里 千米 厘米 毫米 微米 纳米 分米 海里 英里 英寸 英尺 寸 尺 吨 千克 公斤 克 毫克 微克 斤 升 毫升 "
          + "亩 公顷 千瓦时 兆瓦时 千瓦 兆瓦 瓦 千伏 伏 千帕 兆帕 帕 马力 度 小时 分钟 秒 天 日 年 个月 个年度 个工作日 月 周 周岁 岁 "
          + "倍 番 成 个百分点 百分点 个点 摄氏度 分贝 赫兹 兆 字节 吨标准煤 千伏安 标准立方米 吨公里 ㎡ m² m2 ㎥ m³ m3 km² km kg kW MW t";
  private static final String COUNTERS =
      "人 人次 户 户次 家 家次 个 名 位 件 项 条 台 套 辆 架 艘 座 栋 幢 间 所 处 片 块 张 份 册 本 篇 种 类 级 层 期 批 批次 次 例 宗 "
          + "起 笔 头 只 羽 株 棵 粒 颗 支 枚 门 场 场次 届 轮 组 对 班 车次 架次 列 床 段 款 目 字 页 盏 口 眼 杆 根 部 "
          + "标箱 县 市 区 省 镇 乡 村 街道 国 校 院 方 方面 大 步 环节 阶段 章 节 卷 号 室 厅 栏 股 辑 集 标段 片区 师 团 队 员 厘 角 分";

  private static final Map<Character, List<String>> BY_FIRST = byFirst();

  private Units() {}

  /// The longest unit that begins at an offset; empty when none does.
  static String at(String chars, int offset) {
    if (offset >= chars.length()) {
      return "";
    }
    char first = chars.charAt(offset);
    if (first == '%' || first == '％') {
      return "%";
    }
    if (first == '‰') {
      return "‰";
    }
    for (String unit : BY_FIRST.getOrDefault(first, List.of())) {
      if (chars.startsWith(unit, offset) && !runsOn(chars, offset, unit)) {
        return unit;
      }
    }
    return "";
  }

  /// A unit in letters ends where the letters end.
  private static boolean runsOn(String chars, int offset, String unit) {
    int end = offset + unit.length();
    return Characters.isLatin(unit.charAt(0))
        && end < chars.length()
        && (Characters.isLatin(chars.charAt(end)) || Characters.isDigit(chars.charAt(end)));
  }

  private static Map<Character, List<String>> byFirst() {
    Map<Character, List<String>> all = new HashMap<>();
    for (String unit : (MEASURES + " " + COUNTERS).split(" ")) {
      all.computeIfAbsent(unit.charAt(0), c -> new ArrayList<>()).add(unit);
    }
    all.values().forEach(some -> some.sort(Comparator.comparingInt(String::length).reversed()));
    return Map.copyOf(all);
  }
}
