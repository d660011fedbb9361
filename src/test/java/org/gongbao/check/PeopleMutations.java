package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;
import static org.gongbao.check.Mutation.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.Mutation.Draft;
import org.gongbao.check.Mutation.Fault;
import org.gongbao.check.Mutation.Twin;

/// Faults of persons, posts and the chronicle.
final class PeopleMutations {
  private static final String ENTRY = "^1[01]月(\\d+)日(上午|下午|晚)?，.*。$";
  private static final String NAMES = "(林叙白|陆景澄|叶承屿|方蔚然|许怀川|石景尧|宋砺之|戴书晗|陶怀瑾|罗景舟|霍维岳|涂泽川|葛清源)";
  private static final String POSTS = "(?:副市长|市长|局局长|委书记|支队长)";
  private static final Clean TERMS =
      Clean.SMALL.knowing(
          "登记 人员：闻一舟|江州市民政局|局长|2023-02|2026-11-14",
          "登记 人员：韩守拙|江州市民政局|局长|2026-11-15",
          "登记 人员：蓝予安|江州市体育局|局长|2022-05|2026-11-10",
          "登记 人员：覃望岳|江州市体育局|局长|2026-11-11");
  private static final Clean GUESTS =
      Clean.SMALL.knowing(
          "登记 人员：罗盛年|江南省生态环境厅|副厅长||||上级",
          "登记 人员：钟以宁|江南省科学技术厅|厅长||||上级",
          "登记 人员：仇万里|江南省水利厅|副厅长||||上级",
          "登记 人员：池砚之|滨河市人民政府|市长||||外地");

  private PeopleMutations() {}

  static void into(Mutations all) {
    days(all);
    entries(all);
    posts(all);
    terms(all);
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      names(all, clean);
      order(all, clean);
      roster(all, clean);
    }
  }

  private static void days(Mutations all) {
    all.line("CHR-01", "^(10)月\\d+日", "9", "11", "12", "1");
    all.line("CHR-01", "^10月(\\d+)日", "32", "41");
    all.whole("CHR-02", PeopleMutations::moved);
    all.wholeSmall("CHR-02", PeopleMutations::moved);
    all.whole("CHR-03", PeopleMutations::turned);
    all.wholeSmall("CHR-03", PeopleMutations::turned);
    all.whole("CHR-04", PeopleMutations::renumbered);
    all.wholeSmall("CHR-04", PeopleMutations::renumbered);
  }

  /// A meeting of another number: told of it or of the next.
  private static boolean renumbered(Draft draft, Random random) {
    String series = any(random, "市政府第(\\d+)次", "常委会第(\\d+)次");
    List<Integer> all = draft.all("^1[01]月.*" + series);
    if (all.isEmpty()) {
      return false;
    }
    all.forEach(line -> draft.expect(line, ""));
    int line = pick(all, random);
    Matcher number = Pattern.compile(series).matcher(draft.at(line));
    return number.find()
        && draft.put(
            line,
            draft.at(line).substring(0, number.start(1))
                + (Integer.parseInt(number.group(1)) + pick(List.of(-3, -2, 2, 3, 10), random))
                + draft.at(line).substring(number.end(1)));
  }

  /// An entry moved to another day.
  private static boolean moved(Draft draft, Random random) {
    List<Integer> all = draft.all(ENTRY);
    int from = random.nextInt(all.size());
    int to = random.nextInt(all.size());
    String entry = draft.at(all.get(from));
    if (Math.abs(from - to) < 2 || day(entry).equals(day(draft.at(all.get(to))))) {
      return false;
    }
    draft.lines.subList(all.get(from) - 1, all.get(from) + 1).clear();
    int at = from < to ? all.get(to) - 1 : all.get(to) + 1;
    draft.lines.addAll(at, List.of("", entry));
    draft.expect(at - 1, "");
    draft.expect(at + 3, "");
    return draft.expect(at + 1, entry + at);
  }

  private static String day(String entry) {
    Matcher day = Pattern.compile(ENTRY).matcher(entry);
    return day.find() ? day.group(1) : "";
  }

  /// Two entries of a day the other way round.
  private static boolean turned(Draft draft, Random random) {
    int line = pick(draft.all(ENTRY), random);
    if (line + 2 >= draft.lines.size() || !draft.at(line + 2).matches(ENTRY)) {
      return false;
    }
    String first = draft.at(line);
    String second = draft.at(line + 2);
    String part = first.substring(0, first.indexOf('，'));
    if (!day(first).equals(day(second)) || second.startsWith(part + "，")) {
      return false;
    }
    Collections.swap(draft.lines, line, line + 2);
    draft.expect(line, "");
    return draft.expect(line + 2, first);
  }

  private static void entries(Mutations all) {
    all.line("CHR-05", "^10月\\d+日.*(。)$", "，", "、", "", "；");
    all.line("CHR-05", "^10月\\d+日(?:上午|下午)?，(市长林叙白|副市长" + NAMES + ")", "他", "她");
    all.add(
        "CHR-06",
        entry(
            Clean.SMALL,
            (when, random) -> {
              String name =
                  any(random, "全市春耕备耕", "全市内河航运安全", "山茶油产业链", "城市书房") + any(random, "工作", "建设");
              List<String> kinds = new ArrayList<>(List.of("推进会", "现场会", "调度会", "座谈会", "部署会"));
              Collections.shuffle(kinds, random);
              String head = name + kinds.getFirst() + "在市民中心召开，副市长何澄在" + name;
              return new Twin(head + kinds.getFirst() + "上讲话。", head + kinds.get(1) + "上讲话。");
            }));
    all.line("CHR-07", "^10月.*()(?:主持召开|到.{2,20}调研|率队视察)", "亲自");
    all.line("CHR-07", "^10月.*()(?:召开|举行)", "隆重");
    all.line("CHR-07", "^10月.*(?:市长|主席|主任|书记)" + "[\\u4E00-\\u9FFF]{2,3}(到)[^。]*调研", "莅临", "亲临");
    all.line("CHR-07", "()慰问", "亲切");
  }

  /// One more entry of a day there is.
  private static Mutation entry(Clean clean, BiFunction<Integer, Random, Twin> words) {
    List<Integer> places = new Draft(clean.lines()).all(ENTRY);
    return random -> {
      int line = pick(places, random);
      String text = clean.lines().get(line);
      Twin twin = words.apply(Integer.parseInt(day(text)), random);
      String when = text.substring(0, text.indexOf('，') + 1);
      Draft right = new Draft(clean.lines());
      Draft wrong = new Draft(clean.lines());
      right.lines.addAll(line + 1, List.of("", when + twin.right()));
      wrong.lines.addAll(line + 1, List.of("", when + twin.wrong()));
      Clean known = new Clean(clean.name(), List.copyOf(right.lines), clean.office());
      return Optional.of(
          new Fault(known, wrong.lines, java.util.Set.of(line + 3), when + twin.wrong()));
    };
  }

  private static void names(Mutations all, Clean clean) {
    all.add("PER-01", Mutation.whole(clean, PeopleMutations::misnamed));
    all.add("PER-02", Mutation.whole(clean, PeopleMutations::otherHolder));
    all.add(
        "PER-03",
        Mutation.whole(
            clean,
            (draft, random) -> {
              String post = "(市[\\u4E00-\\u9FFF]{2,7}局)局长" + NAMES + "|()副市长" + NAMES;
              int line = pick(draft.all("^1[01]月.*(?:" + post + ")"), random);
              Matcher holder = Pattern.compile(post).matcher(draft.at(line));
              if (!holder.find()) {
                return false;
              }
              boolean bureau = holder.group(1) != null;
              String who =
                  bureau
                      ? holder.group(1) + "副局长" + holder.group(2)
                      : any(random, "市政协副主席", "市人大常委会副主任") + holder.group(4);
              String when = draft.at(line).substring(0, draft.at(line).indexOf('日') + 1);
              draft.lines.addAll(line + 1, List.of("", when + "，" + who + "到枫亭县走访茶企。"));
              draft.expect(line, "");
              return draft.expect(line + 2, who + when);
            }));
    all.add("PER-05", Mutation.lines(clean, "^1[01]月.*副市长何()澄", " ", "　"));
  }

  /// A character of a name in the chronicle taken for another: told there, or of the other places.
  private static boolean misnamed(Draft draft, Random random) {
    int line = pick(draft.all("^1[01]月.*" + POSTS + NAMES), random);
    Matcher place = Pattern.compile(POSTS + NAMES).matcher(draft.at(line));
    if (!place.find()) {
      return false;
    }
    String name = place.group(1);
    draft.all(name).forEach(other -> draft.expect(other, ""));
    char put = "宇彦励怡楷恺衡喻妍澈".charAt(random.nextInt(10));
    String wrong =
        random.nextBoolean()
            ? name.substring(0, 2) + put
            : name.substring(0, 1) + put + name.substring(2);
    return draft.put(
        line,
        draft.at(line).substring(0, place.start(1))
            + wrong
            + draft.at(line).substring(place.end(1)));
  }

  /// Another in a post that one person has: told of either.
  private static boolean otherHolder(Draft draft, Random random) {
    String bureau = any(random, "水利局", "生态环境局", "教育局", "工业和信息化局", "财政局", "交通运输局");
    Pattern post = Pattern.compile(bureau + "局长([\\u4E00-\\u9FFF]{3})(?=参加|主持|汇报|到|[，。、])");
    List<Integer> all = draft.all(post.pattern());
    if (all.size() < 2) {
      return false;
    }
    all.forEach(line -> draft.expect(line, ""));
    int line = pick(all, random);
    draft.all("市" + bureau + "局长").forEach(row -> draft.expect(row, ""));
    Matcher holder = post.matcher(draft.at(line));
    return holder.find()
        && draft.put(
            line, draft.at(line).replace(holder.group(1), any(random, "韩守拙", "闻一舟", "覃望岳", "蓝予安")));
  }

  private static void posts(Mutations all) {
    all.line("PER-04", "　市[\\u4E00-\\u9FFF]{2,10}(局局)长$", "局");
    all.line("PER-04", "^10月.*()市委书记陆", "江州市");
    all.line("PER-04", "卫生健康(委)主任|发展改革(?:委)主任", "委员");
    all.line("PER-04", "市人大常委会()(?:副主任|主任)", "");
    all.line("PER-04", "市人大常委(会)(?:副主任|主任)", "");
    all.line("PER-04", "([县区]委)副书记、", (place, random) -> place.group(1).charAt(0) + place.group(1));
    all.say(
        "PER-04",
        random -> {
          String[] two =
              any(random, "江州市委#江州市市委", "市委宣传部部长#市委宣传部长", "市发展改革委主任#市发展改革委员主任", "枫亭县县长#枫亭县县长县长")
                  .split("#");
          String name = any(random, "祝以安", "闻知微", "季望山", "尤景行");
          String tail = name + any(random, "主持会议。", "汇报工作。", "通报情况。");
          String post = two[0].endsWith("委") ? "书记" : "";
          return new Twin(two[0] + post + tail, two[1] + post + tail);
        });
    all.say(
        "PER-05",
        random -> {
          String name = any(random, "江彤", "白朗", "何澄", "秦川", "苏禾", "方遥");
          String post = any(random, "市司法局局长", "副市长", "市统计局副局长", "市作协主席");
          String tail = any(random, "负责。", "讲解有关政策。", "介绍情况。");
          String gap = any(random, " ", "　", "  ");
          return new Twin(
              "由" + post + name + tail, "由" + post + name.charAt(0) + gap + name.charAt(1) + tail);
        });
  }

  /// Told of either list.
  private static void order(Mutations all, Clean clean) {
    Pattern list = Pattern.compile("市领导([^，。等]*、[^，。等]*)(?:出席|参加)");
    all.add(
        "PER-06",
        Mutation.whole(
            clean,
            (draft, random) -> {
              List<Integer> lines = draft.all(list.pattern());
              lines.forEach(line -> draft.expect(line, ""));
              int line = pick(lines, random);
              Matcher place = list.matcher(draft.at(line));
              if (!place.find()) {
                return false;
              }
              List<String> names = new ArrayList<>(List.of(place.group(1).split("、")));
              int at = random.nextInt(names.size() - 1);
              Collections.swap(names, at, between(random, at + 1, names.size() - 1));
              return draft.put(
                  line, draft.at(line).replace(place.group(1), String.join("、", names)));
            }));
  }

  private static void roster(Mutations all, Clean clean) {
    all.add("PER-07", Mutation.lines(clean, "^(?:成　员|副组长)：.{3}(　.*)$", ""));
    all.add("PER-07", Mutation.lines(clean, "办公室主任由(.{3})同志兼任", "韩守拙", "闻一舟", "谢予安"));
    all.add("PER-07", Mutation.lines(clean, "办公室设在市(.{2,6})局，", "统计", "民政", "商务"));
    all.add(
        "PER-07",
        Mutation.whole(
            clean,
            (draft, random) -> {
              int line = pick(draft.all("^成　员：.{2,3}　"), random);
              int deputy = line - 1;
              while (!draft.at(deputy).startsWith("副组长")) {
                deputy--;
              }
              draft.lines.set(line, draft.at(line).replace("成　员：", "副组长："));
              draft.lines.set(deputy, draft.at(deputy).replace("副组长：", "成　员："));
              return draft.expect(line, draft.at(line));
            }));
  }

  private static void terms(Mutations all) {
    all.add(
        "PER-08",
        entry(
            TERMS,
            (day, random) -> {
              boolean civil = random.nextBoolean();
              boolean first = day <= (civil ? 14 : 10);
              String[] two = civil ? new String[] {"闻一舟", "韩守拙"} : new String[] {"蓝予安", "覃望岳"};
              String post = civil ? "市民政局局长" : "市体育局局长";
              String tail = any(random, "到望湖区走访。", "汇报有关情况。", "参加座谈。");
              return new Twin(post + two[first ? 0 : 1] + tail, post + two[first ? 1 : 0] + tail);
            }));
    all.add(
        "PER-09",
        entry(
            GUESTS,
            (day, random) -> {
              String[] two =
                  any(
                          random,
                          "省生态环境厅副厅长#市生态环境局副局长#罗盛年",
                          "省科学技术厅厅长#市科学技术局局长#钟以宁",
                          "省水利厅副厅长#市水利局副局长#仇万里",
                          "滨河市市长#市长#池砚之")
                      .split("#");
              String tail = two[2] + any(random, "到望湖区考察。", "一行来江州调研。", "察看取水口。");
              return new Twin(two[0] + tail, two[1] + tail);
            }));
  }
}
