package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;

import java.util.Map;
import org.gongbao.check.Mutation.Twin;

/// Faults of punctuation.
final class MarkMutations {
  private static final String HAN = "[\\u4E00-\\u9FFF]";
  private static final String HALF_WIDTH = ",;:";
  private static final String FULL_WIDTH = "，；：";

  private MarkMutations() {}

  static void into(Mutations all) {
    points(all);
    pairs(all);
    lists(all);
    dashes(all);
  }

  private static void points(Mutations all) {
    all.line(
        "PUN-01",
        HAN + "([，；：])(?=" + HAN + "|$)",
        (place, random) -> "" + HALF_WIDTH.charAt(FULL_WIDTH.indexOf(place.group(1))));
    all.line("PUN-10", "^(?!（|第|\\d).*。.*" + HAN + "{12}(。)$", "", "。。", "，。", "；。");
    all.line("PUN-10", "(?<=" + HAN + ")，(?=" + HAN + ")", "，，", "。，");
    all.say(
        "PUN-09",
        random -> {
          String who = any(random, "会议强调", "会议指出", "市政府要求", "检查组认为");
          String why = any(random, "抓好两件事", "守住底线", "突出重点", "做到三个到位");
          return new Twin(
              who + "，要" + why + "：一是摸清底数，二是压实责任。", who + "：要" + why + "：一是摸清底数，二是压实责任。");
        });
    all.say(
        "PUN-09",
        random -> {
          String what = any(random, "有关要求", "具体安排", "补充规定", "考核意见", "工作措施");
          return new Twin(what + "如下：请对照执行。", what + "如下" + any(random, "，", "。") + "请对照执行。");
        });
    all.line("PUN-09", "现(?:将有关事项)?(?:通告|通知|通报)如下(：)$", "，", "。");
    all.line("PUN-15", "(?<=" + HAN + "{3})()(?=" + HAN + "{3}.*。$)", " ", "　", "  ");
    all.line(
        "PUN-15",
        "(?<=" + HAN + ")[，。；](?=" + HAN + ")",
        (place, random) -> random.nextBoolean() ? " " + place.group() : place.group() + " ");
  }

  private static void pairs(Mutations all) {
    all.line("PUN-02", HAN + "(（(" + HAN + "+)）)", (place, random) -> "(" + place.group(2) + ")");
    all.line("PUN-03", HAN + "(（(" + HAN + "+)）)", (place, random) -> "(" + place.group(2) + "）");
    all.line("PUN-03", "(?<=[\\u4E00-\\u9FFF，])([“”《》（）])(?=" + HAN + ")", "");
    all.line("PUN-04", "“(" + HAN + "+)”", (place, random) -> place.group(1));
    all.line(
        "PUN-04",
        "(“(" + HAN + "+)”)",
        (place, random) ->
            any(random, "\"$\"", "”$“", "「$」", "“$“", "'$'").replace("$", place.group(2)));
    all.say(
        "PUN-05",
        random -> {
          String thing =
              any(random, "锦水之春", "书香进村", "“夜读”", "智造江州", "全民健身", "红砖老街")
                  + any(random, "摄影大赛", "读书活动", "文明实践活动", "产业博览会", "优秀作品奖", "发展论坛");
          return new Twin("年内举办" + thing + "。", "年内举办《" + thing + "》。");
        });
    all.say(
        "PUN-05",
        random -> {
          String law = any(random, "供水", "绿化", "养犬", "停车", "餐厨垃圾") + any(random, "管理条例", "管理办法");
          return new Twin("抓紧修订《〈江州市" + law + "〉实施细则》。", "抓紧修订《《江州市" + law + "》实施细则》。");
        });
    all.line("PUN-06", "(?<=[”》])(?=[“《])", "、");
    all.say(
        "PUN-06",
        random -> {
          String one = any(random, "清风", "护水", "铁拳", "净滩");
          String two = any(random, "夏安", "亮剑", "利民", "守望");
          return new Twin(
              "组织“" + one + "”“" + two + "”两个专项行动。", "组织“" + one + "”、“" + two + "”两个专项行动。");
        });
  }

  private static void lists(Mutations all) {
    all.line("PUN-07", HAN + "、" + HAN + "+?()等(?!次|级|候|待|距)" + HAN + ".*。", "、", "，");
    all.line("PUN-07", "、" + HAN + "{2,4}()和" + HAN + "{2,6}[，。；]", "、");
    all.say(
        "PUN-07",
        random -> {
          String crops = any(random, "油茶、水稻", "枇杷、杨梅", "鲈鱼、鳜鱼");
          return new Twin("主产" + crops + "等。", "主产" + crops + any(random, "……等。", "等……"));
        });
    all.say(
        "PUN-08",
        random -> {
          String places = any(random, "泵房、机房#井房、门房", "车间、料场#锅炉、食堂", "桥梁、隧道#涵洞、边坡");
          String verb = any(random, "检查", "覆盖", "涉及", "包括");
          String tail = any(random, "等部位。", "等场所。", "。");
          return new Twin(
              verb + places.replace('#', '、') + tail, verb + places.replace('#', '，') + tail);
        });
    all.line("PUN-08", "(，)并(?:按|于|对|由|在|承|报|反|综|统)", "、");
    all.line("PUN-08", "(?<=[^、]、" + HAN + "{2})、(?=" + HAN + "{2}、" + HAN + "{2}(?:等|。|；))", "，");
    all.line("PUN-14", "第[一二三](，)", "、");
    all.say(
        "PUN-14",
        random -> {
          String first = any(random, "摸清家底", "划定范围", "公开标准", "选好队伍");
          String right = "第一，" + first + "。第二，逐项落实。";
          return random.nextBoolean()
              ? new Twin(right, right.replace("第二，", "第二、"))
              : new Twin("首先，" + first + "；其次，逐项落实。", "首先、" + first + "；其次，逐项落实。");
        });
    all.say(
        "PUN-14",
        random -> {
          String wrong = any(random, "（1）、核对名册；（2）、逐户走访。", "1.核对名册；2、逐户走访。");
          return new Twin(
              wrong.startsWith("（") ? wrong.replace("、", "") : wrong.replace("2、", "2."),
              "分两步走：" + wrong);
        });
    all.say(
        "PUN-16",
        random -> {
          int low = between(random, 0, 6);
          String digits = "二三四五六七八九";
          String two = digits.substring(low, low + 1) + "、" + digits.charAt(low + 1);
          String unit = any(random, "天", "个村", "百米", "十户", "公里", "名队员");
          return new Twin(
              "每" + two.replace("、", "") + unit + "设一处标牌。", "每" + two + unit + "设一处标牌。");
        });
  }

  private static void dashes(Mutations all) {
    all.line("PUN-11", "(?<=\\d{4})(—)(?=\\d{4}年)", "-", "~", "～", "--", "——");
    all.say(
        "PUN-11",
        random -> {
          int month = between(random, 1, 11);
          String dash = any(random, "-", "～", "--", "~");
          int day = between(random, 1, 20);
          return random.nextBoolean()
              ? new Twin(
                  "汛期为" + month + "—" + (month + 1) + "月。",
                  "汛期为" + month + dash + (month + 1) + "月。")
              : new Twin(
                  "展期为" + month + "月" + day + "日—" + (day + 5) + "日。",
                  "展期为" + month + "月" + day + "日" + dash + (day + 5) + "日。");
        });
    all.line("PUN-12", "\\d[万％%]?元?(～|—)\\d+(?:\\.\\d+)?(?:[个家％%英毫]|万元)", "-", "~", "--");
    all.say(
        "PUN-12",
        random -> {
          String unit = any(random, "家", "个", "座", "名", "%", "千米", "万吨");
          int least = between(random, 2, 40);
          String from = least + (unit.equals("%") ? "%" : unit.equals("万吨") ? "万" : "");
          String range = from + "#" + (least + between(random, 2, 9)) + unit + "。";
          return new Twin(
              "每年新增" + range.replace("#", "～"),
              "每年新增" + range.replace("#", any(random, "-", "~", "--")));
        });
    all.line("PUN-13", "^(——)" + HAN, "--", "—", "———", "――");
    all.line("PUN-13", HAN + "(——)" + HAN, "--", "———");
    all.say(
        "PUN-13",
        random -> {
          Map<String, String> dots = Map.of("·", any(random, "•", "・", "."));
          String name = any(random, "阿依古丽·买买提", "艾山·吐尔逊", "迪丽努尔·阿布都");
          return new Twin("志愿者" + name + "领队。", "志愿者" + name.replace("·", dots.get("·")) + "领队。");
        });
    all.say(
        "PUN-13",
        random -> {
          String title = any(random, "锦水", "白鹭湖", "枫溪") + "——" + any(random, "一条河的记忆", "百年老码头");
          return new Twin(
              "展览主题为“" + title + "”。",
              "展览主题为“" + title.replace("——", any(random, "--", "———", "――")) + "”。");
        });
  }
}
