package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;
import static org.gongbao.check.Mutation.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gongbao.check.Mutation.Twin;
import org.gongbao.check.lexicon.Csv;

/// Faults of fixed formulations and of what is not to be said.
final class PhraseMutations {
  /// Leaders of a land that is not.
  private static final Clean LEADERS =
      Clean.SMALL.knowing(
          "登记 领导人：甄远望|中共江南中央总书记|2020-10||1",
          "登记 领导人：甄远望|江南联邦主席|2020-10||1",
          "登记 领导人：叶秉谦|江南国务院总理|2023-03||2",
          "登记 领导人：石一凡|江南政协主席|2023-03||3");

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private PhraseMutations() {}

  static void into(Mutations all) {
    leaders(all);
    phrases(all);
    dated(all);
    unfit(all);
  }

  private static void leaders(Mutations all) {
    all.add(
        "POL-01",
        Mutation.sentence(
            LEADERS,
            random -> {
              String post = any(random, "中共江南中央总书记甄远望", "江南国务院总理叶秉谦", "江南政协主席石一凡");
              String name = post.substring(post.length() - 3);
              char put = "旺忘强谐廉帆樊近壮".charAt(random.nextInt(9));
              int at = between(random, 1, 2);
              String wrong = name.substring(0, at) + put + name.substring(at + 1);
              String tail = any(random, "出席会议。", "作出重要指示。", "主持会议并讲话。");
              return new Twin(post + tail, post.replace(name, wrong) + tail);
            }));
    all.add(
        "POL-01",
        Mutation.sentence(
            LEADERS,
            random -> {
              List<String> names = new ArrayList<>(List.of("甄远望", "叶秉谦", "石一凡"));
              String right = String.join("、", names);
              while (String.join("、", names).equals(right)) {
                Collections.shuffle(names, random);
              }
              String tail = any(random, "出席开幕式。", "会见与会代表。", "参加植树。", "观看演出。");
              return new Twin(right + tail, String.join("、", names) + tail);
            }));
    all.say(
        "POL-02",
        random -> {
          String about =
              any(random, "加强水源保护", "发展林下经济", "推进移风易俗", "优化口岸服务")
                  + any(random, "的意见", "的实施意见", "的决定");
          String two = any(random, "中共江州市委#江州市人民政府", "中共中央#国务院", "中共江南省委#江南省人民政府");
          return new Twin(
              "落实《" + two.replace("#", "　") + "关于" + about + "》。",
              "落实《" + two.replace("#", "") + "关于" + about + "》。");
        });
    all.say(
        "POL-02",
        random -> {
          String head = any(random, "贯彻", "学习宣传", "全面落实") + "党的二十届";
          String tail = any(random, "全会精神。", "全会部署。");
          return new Twin(head + "二中、三中、四中" + tail, head + any(random, "二中、四中", "二中、三中") + tail);
        });
  }

  private static void phrases(Mutations all) {
    all.say("POL-03", WordMutations.drawn("phrases.csv"));
    List<String> series = new ArrayList<>();
    Csv.rows(WordMutations.read("series.csv")).stream()
        .filter(row -> row.fields().get(1).isEmpty())
        .forEach(row -> series.add(row.fields().getFirst()));
    all.say(
        "POL-03",
        random -> {
          String right = pick(series, random);
          List<String> members = new ArrayList<>(List.of(right.split("、")));
          int at = between(random, 0, members.size() - 2);
          if (random.nextBoolean() && members.size() > 3) {
            members.remove(at);
          } else {
            Collections.swap(members, at, at + 1);
          }
          return new Twin("坚持" + right + "。", "坚持" + String.join("、", members) + "。");
        });
    all.say("POL-05", WordMutations.drawn("sovereignty.csv"));
    all.say(
        "POL-05",
        random -> {
          List<String> places =
              new ArrayList<>(List.of("法国", "泰国", "韩国", any(random, "香港", "澳门", "台湾")));
          Collections.shuffle(places, random);
          String list = "产品销往" + String.join("、", places) + "等";
          String many = any(random, "", "12个", "多个");
          return new Twin(list + many + "国家和地区。", list + many + "国家。");
        });
    all.say("POL-06", WordMutations.drawn("blacklist.csv"));
    all.line("POL-06", "人(民)政府", "名", "们");
  }

  private static void dated(Mutations all) {
    all.say(
        "POL-04",
        random -> {
          int past = between(random, 2018, 2025);
          int next = between(random, 2027, 2030);
          String plan =
              any(random, "主管网改造将于#年完工。", "到#年底，力争覆盖全部乡镇。", "覆盖面力争到#年达到八成。", "工程预计在#年通水。");
          return new Twin(plan.replace("#", "" + next), plan.replace("#", "" + past));
        });
    all.say(
        "POL-04",
        random -> {
          String tail = any(random, "时期将新建泵站。", "期间，计划迁改管线。", "期间力争消除黑臭水体。");
          return new Twin("“十五五”" + tail, any(random, "“十二五”", "“十三五”", "“十四五”") + tail);
        });
  }

  private static void unfit(Mutations all) {
    all.say("POL-07", WordMutations.drawn("caution.csv"));
    all.say(
        "POL-07",
        random -> {
          String most =
              any(random, "全国", "国内", "全省", "业内", "全球")
                  + any(random, "最先进", "最大", "最好", "唯一", "最优");
          return new Twin("该厂工艺较为先进。", "该厂工艺属" + most + "。");
        });
    all.say(
        "POL-07",
        random -> {
          String number = identity(random);
          return new Twin(
              "领取人证件号码" + number.substring(0, 6) + "********" + number.substring(14) + "。",
              "领取人证件号码" + number + "。");
        });
    all.say(
        "ISS-10",
        random -> {
          String number = identity(random);
          return new Twin("证件号码末四位为" + number.substring(14) + "。", "证件号码为" + number + "。");
        });
    all.say(
        "ISS-10",
        random -> {
          String mobile = "1" + between(random, 30, 99) + between(random, 10000000, 99999999);
          return new Twin("联系电话8862-1021。", "联系电话" + mobile + "。");
        });
    all.small("ISS-10", "^（此件(主动公开)）$", "依申请公开", "不予公开");
    all.line("ISS-10", "^（此件(主动公开)）$", "依申请公开", "不予公开");
  }

  /// The number of an identity card with its check digit.
  private static String identity(Random random) {
    String digits =
        "360"
            + between(random, 102, 999)
            + between(random, 1950, 2005)
            + "0"
            + between(random, 1, 9)
            + between(random, 10, 28)
            + between(random, 100, 999);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }
}
