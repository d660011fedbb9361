package org.gongbao.check.num;

import java.util.List;
import java.util.Optional;
import org.gongbao.check.Reporter;
import org.gongbao.check.read.DayMention;
import org.gongbao.check.read.Passage;

/// Festivals on a fixed day of the solar calendar, named in brackets behind a date or with the date
/// in brackets behind them.
///
/// @param name as it begins or ends a longer name (国庆 in 国庆节)
record Festival(String name, int month, int day) {
  private static final List<Festival> ALL =
      List.of(
          new Festival("元旦", 1, 1),
          new Festival("妇女节", 3, 8),
          new Festival("植树节", 3, 12),
          new Festival("消费者权益日", 3, 15),
          new Festival("世界水日", 3, 22),
          new Festival("全民国家安全教育日", 4, 15),
          new Festival("世界读书日", 4, 23),
          new Festival("国际劳动节", 5, 1),
          new Festival("五一劳动节", 5, 1),
          new Festival("五四青年节", 5, 4),
          new Festival("全国防灾减灾日", 5, 12),
          new Festival("儿童节", 6, 1),
          new Festival("世界环境日", 6, 5),
          new Festival("全国土地日", 6, 25),
          new Festival("国际禁毒日", 6, 26),
          new Festival("建党节", 7, 1),
          new Festival("建军节", 8, 1),
          new Festival("全国生态日", 8, 15),
          new Festival("中国医师节", 8, 19),
          new Festival("教师节", 9, 10),
          new Festival("烈士纪念日", 9, 30),
          new Festival("国庆节", 10, 1),
          new Festival("国庆", 10, 1),
          new Festival("全国消防日", 11, 9),
          new Festival("国家宪法日", 12, 4),
          new Festival("国家公祭日", 12, 13));

  static void check(Passage passage, DayMention day, Reporter out) {
    if (!passage.hasAny("节日旦庆")) {
      return;
    }
    Optional<Festival> named = bracketed(passage, day.to());
    int from = day.to() + 1;
    if (named.isEmpty()) {
      named = before(passage, day);
      from = day.from() - 1 - named.map(f -> f.name.length()).orElse(0);
    }
    if (named.isPresent() && !named.get().isOn(day)) {
      Festival festival = named.get();
      out.at(passage, day.from(), day.to())
          .with(passage.site(from, from + festival.name.length()))
          .say("festival", festival.name, festival.month, festival.day);
    }
  }

  private boolean isOn(DayMention written) {
    return written.month() == month && written.dayOfMonth() == day;
  }

  /// 9月10日（教师节）
  private static Optional<Festival> bracketed(Passage passage, int open) {
    if (passage.at(open) != '（') {
      return Optional.empty();
    }
    return ALL.stream().filter(f -> passage.chars().startsWith(f.name + "）", open + 1)).findFirst();
  }

  /// 教师节（9月10日）
  private static Optional<Festival> before(Passage passage, DayMention day) {
    if (passage.at(day.from() - 1) != '（' || passage.at(day.to()) != '）') {
      return Optional.empty();
    }
    int end = day.from() - 1;
    return ALL.stream()
        .filter(f -> passage.chars().startsWith(f.name, end - f.name.length()))
        .findFirst();
  }
}
