package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;
import static org.gongbao.check.Mutation.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.Mutation.Draft;

/// Faults of the issue itself: its number, its imprint, its contents.
final class IssueMutations {
  private static final String LISTED = "^[^\\t]*\\t(.*?)(?: (\\S+号))$";
  private static final Clean NUMBERED =
      Clean.SMALL.knowing(
          "往期 2026年第20期 总第602期",
          "往期 2026年第21期 总第603期",
          "往期 2026年第22期 总第604期",
          "往期 2026年第23期 总第605期");
  private static final Clean EDITORS =
      Clean.SAMPLE.knowing(
          "登记 人员：何砚秋|江州市人民政府公报编委会|编委会主任",
          "登记 人员：简宁远|江州市人民政府公报室|主编|2024-01",
          "登记 人员：孟书禾|江州市人民政府公报室|责任编辑|2024-01",
          "登记 人员：谈静之|江州市人民政府公报室|责任编辑|2024-01",
          "登记 人员：翁时雨|江州市人民政府公报室|责任编辑|2020-01|2025-12");
  private static final Clean PAGED = paged();

  private IssueMutations() {}

  static void into(Mutations all) {
    number(all);
    imprint(all);
    dates(all);
    contents(all);
  }

  private static void number(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      all.add(
          "ISS-01",
          Mutation.whole(
              clean,
              (draft, random) -> {
                int line = pick(draft.all("^(?:印刷单位|编辑部地址|发放范围) "), random);
                int wrong = between(random, 1, 21);
                String put =
                    any(random, "（2026年第#期）", "（总第6#期）", "（2025年第#期）", "《江州政府公报》", "（二〇二五年第三期）");
                put = put.replace("#", wrong + (put.contains("总") ? "1" : ""));
                return draft.put(line, draft.at(line) + put);
              }));
    }
    all.add(
        "ISS-02",
        numbered(
            "^二〇二六年第(二十四)期$", "二十", "二十一", "二十二", "二十三", "二十五", "二十六", "二十七", "二十九", "三十", "三十四"));
    all.add(
        "ISS-03",
        numbered(
            "^（总第(606)期）$", "604", "605", "607", "660", "66", "608", "616", "600", "599", "1606"));
  }

  private static Mutation numbered(String pattern, String... puts) {
    Mutation lines = Mutation.lines(NUMBERED, pattern, puts);
    // Told of the issue, at its name.
    return random ->
        lines
            .fault(random)
            .map(
                fault ->
                    new Mutation.Fault(
                        fault.clean(), fault.spoilt(), java.util.Set.of(1), fault.what()));
  }

  private static void imprint(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      front(all, "ISS-05", clean, "^邮政编码 (.*)$", "39800", "3980000", "398OOO");
      front(
          all,
          "ISS-05",
          clean,
          "^电子邮箱 (.*)$",
          "gongbao.jiangzhou",
          "gongbao#jiangzhou.example",
          "@jiangzhou");
      front(all, "ISS-05", clean, "^.*电话 (.*)$", "8862-102", "88621", "见背面");
      front(all, "ISS-05", clean, "^印刷份数 (.*)$", "若干", "〇份");
      front(all, "ISS-05", clean, "^印刷日期 (.*)$", "每月", "按时");
      front(all, "ISS-06", clean, "^准印证号 (.*)$", "已办理", "（江）内资准字", "待补");
      front(all, "ISS-06", clean, "^发放范围 ()", "本刊读者，", "本报订户，");
      front(all, "ISS-09", clean, "^# (江州市人民政府)$", "江南省人民政府", "国务院办公厅", "江南省水利厅", "江南省人民政府办公厅");
      front(all, "ISS-09", clean, "^# (江州市人民政府办公室)$", "江南省人民政府办公厅", "江南省财政厅");
    }
    all.line("ISS-06", "，公报室核实后在()下一期更正", "本刊");
    all.line("ISS-09", "^编者注：.*()$", "招商热线8862-2046。", "欢迎选购。", "全国招商，诚邀加盟。");
    all.add("ISS-07", Mutation.lines(EDITORS, "^编委会主任 (何砚秋)$", "何砚秋，翁时雨", "何研秋", "何砚邱"));
    all.add("ISS-07", Mutation.lines(EDITORS, "^主编 (简宁远)$", "简宁元", "翁时雨", "简凝远", "谭宁远"));
    all.add(
        "ISS-07",
        Mutation.lines(EDITORS, "^责任编辑 (孟书禾 谈静之)$", "孟书禾 翁时雨", "孟书和 谈静之", "翁时雨 谈静之", "孟书禾 谈静芝"));
  }

  private static void front(
      Mutations all, String rule, Clean clean, String pattern, String... puts) {
    all.add(rule, Mutation.lines(clean, pattern, puts));
  }

  private static void dates(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      all.add(
          "ISS-04",
          Mutation.whole(
              clean,
              (draft, random) -> {
                int line = draft.all("^2026年1[01]月\\d+日$").getLast();
                LocalDate last = LocalDate.of(2026, 10, 31);
                for (int i : draft.all("^2026年1[01]月[1-8]日$|^2026年1[01]月[1-3]\\d日$|^1[01]月\\d+日")) {
                  Matcher day = Pattern.compile("(\\d+)月(\\d+)日").matcher(draft.at(i));
                  if (day.find()) {
                    LocalDate one =
                        LocalDate.of(
                            2026, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
                    line = one.isBefore(last) ? line : i;
                    last = one.isBefore(last) ? last : one;
                  }
                }
                LocalDate printed = last.minusDays(between(random, 1, 25));
                int dates = draft.all("^印刷日期 ").getFirst();
                String put =
                    "印刷日期 2026年" + printed.getMonthValue() + "月" + printed.getDayOfMonth() + "日";
                draft.lines.set(dates, put);
                return draft.expect(line, put);
              }));
      all.add("ISS-04", Mutation.lines(clean, "^印刷日期 (.*)$", "每月15日", "每月1日", "每月28日"));
      all.add(
          "ISS-08",
          Mutation.lines(
              clean,
              "^2026年(1[01]月(?![69]日)\\d+日)$",
              (place, random) -> between(random, 2, 8) + "月" + between(random, 1, 28) + "日"));
    }
  }

  /// The small text with pages in its contents.
  private static Clean paged() {
    List<String> lines = new ArrayList<>(Clean.SMALL.lines());
    int page = 1;
    for (int i : new Draft(lines).all("^[^\\t]*\\t.*(?:号|日）)$")) {
      lines.set(i, lines.get(i) + "……" + page);
      page += 5;
    }
    return new Clean("with pages", List.copyOf(lines), Clean.SMALL.office());
  }

  private static void contents(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      all.add("TOC-01", Mutation.whole(clean, IssueMutations::retitled));
      all.add(
          "TOC-02",
          Mutation.whole(
              clean,
              (draft, random) ->
                  listed(draft, random)
                      .map(
                          entry -> {
                            String number = entry.number();
                            String put =
                                any(
                                    random,
                                    number.replaceAll("(\\d)号", "$10号"),
                                    number.replace("2026", "2025"),
                                    number.replace("府", "政").replace("财", "教"),
                                    "");
                            draft.lines.set(
                                entry.line(),
                                draft.at(entry.line()).replace(number, put).stripTrailing());
                            return draft.expect(entry.own(), entry.line() + put);
                          })
                      .orElse(false)));
      all.add(
          "TOC-05",
          Mutation.whole(
              clean,
              (draft, random) -> {
                int line = pick(draft.all("^市政府(?:办公室)?文件\\t"), random);
                String text = draft.at(line);
                boolean office = text.startsWith("市政府办公室");
                String number = text.substring(text.lastIndexOf(' ') + 1);
                draft.lines.set(
                    line, (office ? "市政府文件" : "市政府办公室文件") + text.substring(text.indexOf('\t')));
                return draft.expect(draft.all("^" + number + "$").getFirst(), text);
              }));
      all.add(
          "TOC-06",
          Mutation.whole(
              clean,
              (draft, random) ->
                  listed(draft, random)
                      .map(
                          entry -> {
                            String head = draft.at(entry.line());
                            String label = head.substring(0, head.indexOf('\t'));
                            draft.lines.remove(entry.line());
                            String next = draft.at(entry.line());
                            if (!label.isEmpty() && next.startsWith("\t")) {
                              draft.lines.set(entry.line(), label + next);
                            }
                            for (int i = entry.own() - 1; !draft.at(i).startsWith("# "); i--) {
                              draft.expect(i - 1, "");
                            }
                            return draft.expect(entry.own() - 2, head);
                          })
                      .orElse(false)));
    }
    all.add(
        "TOC-04",
        Mutation.whole(
            PAGED,
            (draft, random) -> {
              List<Integer> lines = draft.all("^[^\\t]*\\t.*……\\d+$");
              int at = between(random, 0, lines.size() - 2);
              String text = draft.at(lines.get(at));
              int page = Integer.parseInt(text.replaceAll("^.*……", ""));
              int own = pick(List.of(30, 60, 99, 12 + page), random);
              draft.lines.set(lines.get(at), text.replaceAll("……\\d+$", "……" + own));
              String next =
                  draft.at(lines.get(at + 1)).replaceAll("^[^\\t]*\\t| \\S+号.*$|（.*$|…….*$", "");
              String end = next.substring(Math.max(0, next.indexOf("关于")));
              int title = draft.all("^(?:# )?" + Pattern.quote(end) + "$").getFirst();
              draft.expect(title - 1, "");
              return draft.expect(title, text + own);
            }));
  }

  /// An entry of the contents, and where the number it names stands in the text.
  private record Entry(int line, String title, String number, int own) {}

  private static Optional<Entry> listed(Draft draft, Random random) {
    int line = pick(draft.all(LISTED), random);
    Matcher entry = Pattern.compile(LISTED).matcher(draft.at(line));
    List<Integer> own = entry.find() ? draft.all("^" + entry.group(2) + "$") : List.of();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(line, entry.group(1), entry.group(2), own.getFirst()));
  }

  private static boolean retitled(Draft draft, Random random) {
    Optional<Entry> found = listed(draft, random);
    if (found.isEmpty() || !found.get().title().contains("关于")) {
      return false;
    }
    Entry entry = found.get();
    String title = entry.title();
    int at = between(random, title.indexOf("关于") + 2, title.length() - 4);
    String put =
        switch (random.nextInt(4)) {
          case 0 -> title.substring(0, at) + title.substring(at + 1);
          case 1 -> title.substring(0, at) + any(random, "市", "新", "好") + title.substring(at);
          case 2 -> title.replaceAll("(通知|通报|意见|通告)$", "决定");
          default -> title.replaceFirst("江州市", "");
        };
    draft.lines.set(entry.line(), draft.at(entry.line()).replace(title, put));
    for (int i = entry.own() - 1; !draft.at(i).startsWith("# "); i--) {
      draft.expect(i - 1, "");
    }
    return draft.expect(entry.own() - 2, put);
  }
}
