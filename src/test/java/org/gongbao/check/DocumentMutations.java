package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;
import static org.gongbao.check.Mutation.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.check.Mutation.Draft;
import org.gongbao.check.Mutation.Twin;

/// Faults of what a document is made of, of its attachments and of what it cites.
final class DocumentMutations {
  private static final String HAN = "[\\u4E00-\\u9FFF]";
  private static final String DATE = "^(20\\d\\d)年(\\d+)月(?!9日)(\\d+)日$";
  private static final String TITLE = "^关于.*的(?:通知|通报|意见|通告|实施意见)$";
  private static final Clean CODES =
      Clean.SMALL.knowing(
          "登记 代字：江府发|江州市人民政府|市政府文件",
          "登记 代字：江府办发|江州市人民政府办公室|市政府办公室文件",
          "登记 代字：江府办字|江州市人民政府办公室|市政府办公室文件",
          "登记 代字：江财规|江州市财政局",
          "登记 代字：江水发|江州市水利局");
  private static final List<String> SHORT =
      List.of("市人力资源社会保障局", "市农业农村局", "市住房城乡建设局", "市工业和信息化局", "市市场监督管理局", "市自然资源和规划局");
  private static final Clean BODIES =
      Clean.SMALL.knowing(
          SHORT.stream().map(name -> "登记 机构：江州" + name + "|" + name).toArray(String[]::new));
  private static final Clean FORMER =
      Clean.SMALL.knowing(
          "登记 机构：江州市水务局|市水务局|||2019-03-31|江州市水利局",
          "登记 机构：江州市房产管理局|市房产管理局|||2020-12-31|江州市住房城乡建设局",
          "登记 机构：江州市粮食局|市粮食局|||2018-12-31|江州市发展和改革委员会",
          "登记 区划：湾滨区|||2023-06-30|望湖区",
          "登记 区划：石岭县|||2021-06-30|石塘县");

  private DocumentMutations() {}

  static void into(Mutations all) {
    numbers(all);
    titles(all);
    parts(all);
    names(all);
    attachments(all);
    citations(all);
  }

  private static void numbers(Mutations all) {
    all.line("DOC-01", "(〔)20\\d\\d〕", "[", "【", "(", "（", "〈");
    all.line("DOC-01", "〔20\\d\\d(〕)", "]", "】", "）");
    all.line("DOC-02", "〕()\\d+号", "0", "第", "00");
    all.line("DOC-02", "〔(20)\\d\\d〕", "");
    all.line("DOC-02", "〕\\d+()号", " ");
    all.line("DOC-03", "^江府()发〔", "办");
    all.line("DOC-03", "^江府(办)[发字]〔", "");
    all.add("DOC-03", Mutation.lines(CODES, "^(江府[办字发]+)〔", "江财规", "江水发", "江府扳发", "江府法"));
    all.whole("DOC-04", DocumentMutations::renumbered);
    all.wholeSmall("DOC-04", DocumentMutations::renumbered);
    all.line("DOC-09", DATE, DocumentMutations::date);
    all.whole(
        "DOC-10",
        (draft, random) -> {
          int line = pick(draft.all(DATE), random);
          return draft.put(
              line, draft.at(line).replace("2026", any(random, "2025", "2027", "2028")));
        });
    all.line("DOC-10", "经2026年(\\d+月\\d+日)市", "11月28日", "12月3日", "12月30日");
    all.small("DOC-10", "经2026年(\\d+月\\d+日)市", "11月28日", "12月3日");
  }

  /// Another number of the same series, out of order with its day.
  private static boolean renumbered(Draft draft, Random random) {
    List<Integer> all = draft.all("^江府[办字发]+〔2026〕\\d+号$");
    int one = pick(all, random);
    String head = draft.at(one).substring(0, draft.at(one).indexOf('〕') + 1);
    List<Integer> others =
        all.stream().filter(other -> other != one && draft.at(other).startsWith(head)).toList();
    if (others.isEmpty()) {
      return false;
    }
    int other = pick(others, random);
    int serial = Integer.parseInt(draft.at(other).replaceAll("^.*〕|号", ""));
    int order = one < other ? 1 : -1;
    int put = random.nextBoolean() ? serial : serial + order * between(random, 1, 3);
    draft.expect(other, "");
    return draft.put(one, head + put + "号");
  }

  private static String date(java.util.regex.MatchResult date, Random random) {
    String month = date.group(2);
    String day = date.group(3);
    return switch (random.nextInt(4)) {
      case 0 -> date.group(1).replace('2', '２').replace('0', '０');
      case 1 -> "26";
      case 2 -> "二〇二六";
      default -> month.length() + day.length() > 3 ? date.group(1) : date.group(1).substring(2);
    };
  }

  private static void titles(Mutations all) {
    all.line("DOC-05", "^关于.*的(通知|通报|实施意见)$", "要点", "计划", "安排", "汇总", "情况");
    all.line("DOC-05", "^关于.*(的)(?:通知|通报|实施意见)$", "");
    all.whole(
        "DOC-05",
        (draft, random) -> {
          int line = pick(draft.all(TITLE), random);
          if (!draft.at(line - 1).startsWith("# ")) {
            return false;
          }
          draft.lines.remove(line - 1);
          return draft.put(line - 1, "# " + draft.at(line - 1));
        });
    all.line("DOC-06", "^关于.*()的(?:通知|通报|意见)$", "的通知", "的");
    all.line("DOC-06", "^()关于.*的(?:通知|通报|实施意见|通告)$", "关于");
    all.small("DOC-06", "^()关于.*的(?:通知|意见)$", "关于");
    all.line("DOC-07", "^关于" + HAN + "{4,}()" + HAN + "{4,}的", "，", ",");
    all.line(
        "DOC-07",
        "^关于印发(《" + HAN + "+》)的",
        (place, random) -> "〈" + place.group(1).replaceAll("[《》]", "") + "〉");
    all.line("DOC-13", "^# 江州市人民(政府)办公室$", (place, random) -> "政府");
    all.line("DOC-13", "^# 江州市(人民政府)(?:办公室)?$", "政府");
    all.line("DOC-13", "^各县（区）(人民政府).*：$", "政府");
    all.small("DOC-13", "^各县（区）(人民政府).*：$", "政府");
    all.add(
        "DOC-13",
        Mutation.sentence(
            BODIES,
            random -> {
              String name = pick(SHORT, random);
              int at = between(random, 3, name.length() - 3);
              String tail = any(random, "牵头。", "负责解释。", "、市财政局负责。");
              return new Twin(
                  "上述工作由" + name + tail,
                  "上述工作由" + name.substring(0, at) + name.substring(at + 1) + tail);
            }));
  }

  private static void parts(Mutations all) {
    all.line("DOC-08", "^各县.*(：)$", "。", ":", "", "，");
    all.line("DOC-08", "^各县.*委会(，)市", ",", ";", "；");
    all.line("DOC-11", "^（此件主动公开）$", "(此件主动公开)", "此件主动公开", "（此件主动公开)", "(此件主动公开）", "（本件可公开）");
    all.whole("DOC-11", DocumentMutations::unannotated);
    all.wholeSmall("DOC-11", DocumentMutations::unannotated);
  }

  /// Proclamations need none.
  private static boolean unannotated(Draft draft, Random random) {
    List<Integer> all = draft.all("^（此件主动公开）$");
    all.removeIf(line -> draft.at(line + 2).startsWith("编者注"));
    int line = pick(all, random);
    draft.lines.set(line, "");
    return draft.expect(line - 2, draft.at(line - 2) + line);
  }

  private static void names(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      all.add(
          "DOC-12",
          Mutation.lines(
              clean,
              "^(?:《|市财政局、市教育局制定了《)([^》]+)》",
              (name, random) -> renamed(name.group(1), random)));
      all.add(
          "DOC-12",
          Mutation.lines(
              clean,
              "^## (江州市.*(?:办法|行动方案)|“四好.*方案)$",
              (name, random) -> renamed(name.group(1), random)));
    }
  }

  private static String renamed(String name, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> name.replace("江州市", "");
      case 1 -> name.replace("行动方案", "工作方案").replace("管理办法", "管理规定").replace("实施方案", "行动方案");
      case 2 -> name.replace("管理", "实施").replace("培育", "发展").replace("示范", "");
      default -> name + "（试行）";
    };
  }

  private static void attachments(Mutations all) {
    String listed = "^(?:附件：)?(?:[123]\\.)?((?:城市供水保障工作|供水保障)[^。：]{4,12})$";
    all.small("ATT-01", listed, (name, random) -> attached(name.group(1), random));
    all.small(
        "ATT-01",
        listed.replace("$", "()$"),
        (name, random) -> name.group(1) + any(random, "。", "；"));
    all.line("ATT-01", "^附件：(.*)$", (name, random) -> attached(name.group(1), random));
    all.line("ATT-01", "^附件：()", "1.");
    all.wholeSmall(
        "ATT-01",
        (draft, random) -> {
          int line = pick(draft.all("^附件[123]$"), random);
          String number = draft.at(line).substring(2);
          int item = draft.all("^(?:附件：)?" + number + "\\.(?:城市)?供水保障").getFirst();
          int end = line + 3;
          while (end < draft.lines.size() && !draft.at(end).matches("^(?:附件\\d|# .*)$")) {
            end++;
          }
          draft.lines.subList(line, end).clear();
          return draft.expect(item, "no " + number);
        });
    all.small("ATT-02", "^附件(\\d)$", "一", "二", "三", "１", "7", "");
    all.small("ATT-02", "^附件\\d()$", "：", ":");
    all.line("ATT-02", "^附件()$", "1", "：", "一");
  }

  private static String attached(String name, Random random) {
    String[] words = {"分工#责任", "评估#考核", "联络#联系", "任务#项目", "清单#名单", "保障#保证", "名录#目录", "重点#重大"};
    List<String> made = new ArrayList<>();
    for (String word : words) {
      String[] two = word.split("#");
      if (name.contains(two[0])) {
        made.add(name.replace(two[0], two[1]));
      }
    }
    return pick(made, random);
  }

  private static void citations(Mutations all) {
    all.say(
        "REF-01",
        random -> {
          String title = "《江州市人民政府关于" + any(random, "节约用水", "古树保护", "电梯安全", "校园周边治理") + "的通知》";
          String number =
              any(random, "江府发", "江府办发", "江府字")
                  + "〔202"
                  + between(random, 1, 5)
                  + "〕"
                  + between(random, 1, 80)
                  + "号";
          String wrong =
              any(
                  random,
                  "按照" + number + "执行。",
                  "按照" + title + number + "执行。",
                  "按照" + number + title + "执行。",
                  "按照"
                      + title
                      + "["
                      + number.substring(number.indexOf('〔') + 1).replace('〕', ']')
                      + "执行。");
          return new Twin("按照" + title + "（" + number + "）执行。", wrong);
        });
    all.say(
        "REF-02",
        random -> {
          String[] cited =
              any(
                      random,
                      "江州市人民政府关于加强城市供水保障工作的意见#江府发〔2026〕24号#保障#安全",
                      "江州市人民政府办公室关于做好冬季防火工作的通知#江府办发〔2026〕52号#防火#消防",
                      "江州市人民政府办公室关于成立水源保护工作领导小组的通知#江府办字〔2026〕70号#水源#水库")
                  .split("#");
          String title = "继续执行《" + cited[0] + "》（" + cited[1] + "）。";
          return new Twin(
              title,
              random.nextBoolean()
                  ? title.replace(cited[2], cited[3])
                  : title.replaceFirst("\\d+号", between(random, 80, 99) + "号"));
        });
    all.say(
        "REF-05",
        random -> {
          String name =
              any(random, "江州铁港联运", "白鹭冷链集散", "锦川粮油储备", "枫亭茶旅融合") + any(random, "中心", "基地", "平台");
          int at = between(random, 1, 4);
          String turned =
              name.substring(0, at)
                  + name.charAt(at + 1)
                  + name.charAt(at)
                  + name.substring(at + 2);
          String head = "加快建设" + name + "。";
          String tail = "支持#扩大业务。";
          return new Twin(head + tail.replace("#", name), head + tail.replace("#", turned));
        });
    all.add(
        "REF-06",
        Mutation.sentence(
            FORMER,
            random -> {
              String two =
                  any(random, "市水务局#市水利局", "市房产管理局#市住房城乡建设局", "市粮食局#市发展改革委", "湾滨区#望湖区", "石岭县#石塘县");
              String[] both = two.split("#");
              String tail = any(random, "组织实施，于年底前完成。", "会同有关单位办理。", "每月通报进展情况。");
              return new Twin("由" + both[1] + tail, "由" + both[0] + tail);
            }));
  }
}
