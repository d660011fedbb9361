package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;
import static org.gongbao.check.Mutation.pick;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.Mutation.Draft;
import org.gongbao.check.Mutation.Twin;

/// Faults of headings, and of what refers to a place of its own text.
final class OutlineMutations {
  private static final String HAN = "[\\u4E00-\\u9FFF]";
  private static final String NUMBERS = "〇一二三四五六七八九";
  private static final List<String> SHAPES =
      List.of(
          "^([一二三四五六])、(?!.*……)",
          "^（([一二三四五])）(?!.*……)",
          "^(\\d)\\.",
          "^（(\\d)）",
          "^第([一二三四五六七八九十]+)条");

  private OutlineMutations() {}

  static void into(Mutations all) {
    ordinals(all);
    styles(all);
    chains(all);
    references(all);
    innerContents(all);
  }

  private static void ordinals(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      all.add("HED-01", Mutation.lines(clean, "^(1\\.)" + HAN + "{4,12}$", "1.1 ", "A.", "B."));
      all.add("HED-01", Mutation.lines(clean, "^(（1）)" + HAN + "{4,12}$", "1.1", "A.", "a."));
      all.add("HED-02", Mutation.whole(clean, OutlineMutations::misnumbered));
      all.add("HED-03", Mutation.whole(clean, OutlineMutations::skipped));
    }
  }

  /// An ordinal one too high or too low: told there or at the next of its rank.
  private static boolean misnumbered(Draft draft, Random random) {
    Pattern shape = Pattern.compile(pick(SHAPES, random));
    int line = pick(draft.all(shape.pattern()), random);
    Matcher ordinal = shape.matcher(draft.at(line));
    boolean contents = draft.at(line).contains("……");
    if (!ordinal.find() || contents) {
      return false;
    }
    int value = value(ordinal.group(1));
    int put = value + (random.nextBoolean() ? 1 : value > 1 ? -1 : 2);
    boolean digits = Character.isDigit(ordinal.group(1).charAt(0));
    for (int i = line + 1; i < draft.lines.size(); i++) {
      if (shape.matcher(draft.at(i)).find()) {
        draft.expect(i, "");
        break;
      }
    }
    String text = draft.at(line);
    return draft.put(
        line,
        text.substring(0, ordinal.start(1))
            + (digits ? Integer.toString(put) : han(put))
            + text.substring(ordinal.end(1)));
  }

  private static int value(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return NUMBERS.indexOf(written);
    }
    int tens = ten == 0 ? 1 : NUMBERS.indexOf(written.charAt(0));
    return tens * 10 + (ten + 1 < written.length() ? NUMBERS.indexOf(written.charAt(ten + 1)) : 0);
  }

  private static String han(int value) {
    String tens = value < 10 ? "" : (value < 20 ? "" : NUMBERS.charAt(value / 10)) + "十";
    return tens + (value % 10 == 0 ? "" : NUMBERS.charAt(value % 10));
  }

  /// All headings of a rank below one heading written as a rank too low.
  private static boolean skipped(Draft draft, Random random) {
    int line = pick(draft.all("^（一）" + HAN + "{4,10}$"), random);
    boolean circled = random.nextBoolean();
    int number = 0;
    for (int i = line; i < draft.lines.size() && !draft.at(i).matches("[一二三四五六]、.*|# .*"); i++) {
      String text = draft.at(i);
      if (text.matches("^（[一二三四五]）" + HAN + "{4,10}$")) {
        number++;
        String ordinal = circled ? "①②③④⑤".substring(number - 1, number) : "（" + number + "）";
        draft.lines.set(i, ordinal + text.substring(3));
      }
    }
    return draft.expect(line, draft.at(line));
  }

  private static void styles(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      all.add(
          "HED-04",
          Mutation.lines(
              clean,
              "^（[一二三四五]）",
              (place, random) -> "(" + place.group().charAt(1) + any(random, ")", "）")));
      all.add("HED-04", Mutation.lines(clean, "^\\d(\\.)" + HAN, "．", ". "));
      all.add("HED-05", Mutation.lines(clean, "^（[一二三四五]）()" + HAN, "、", "，", "."));
      all.add("HED-05", Mutation.lines(clean, "^[一二三四五六](、)" + HAN + "{4,10}$", "，", ".", "．"));
      all.add("HED-05", Mutation.lines(clean, "^\\d(\\.)" + HAN, "、"));
      all.add("HED-05", Mutation.lines(clean, "^[一二三四五六]、" + HAN + "{4,10}()$", "。"));
    }
    all.whole(
        "HED-06",
        (draft, random) -> {
          int line = pick(draft.all("^[1-4]\\." + HAN + "{4,14}。"), random);
          String text = draft.at(line);
          int point = text.indexOf('。');
          draft.lines.add(line + 1, "");
          draft.lines.add(line + 2, text.substring(point + 1));
          return draft.put(line, text.substring(0, point));
        });
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      all.add(
          "HED-06",
          Mutation.whole(
              clean,
              (draft, random) -> {
                int line = pick(draft.all("^（[一二三四五]）" + HAN + "{4,10}$"), random);
                if (!draft.at(line + 2).matches(HAN + "{4,}.*。$")) {
                  return false;
                }
                String text = draft.at(line) + "。" + draft.at(line + 2);
                draft.lines.subList(line + 1, line + 3).clear();
                return draft.put(line, text);
              }));
    }
  }

  private static void chains(Mutations all) {
    all.line("HED-07", "(三)是" + HAN, "四", "二", "五");
    all.say(
        "HED-07",
        random -> {
          String[] shape = any(random, "#是", "第#，", "#要").split("/");
          String right = "";
          String wrong = "";
          int fault = between(random, 1, 3);
          for (int i = 1; i <= 4; i++) {
            String work = List.of("摸清底数", "压实责任", "公开标准", "按月通报").get(i - 1) + (i == 4 ? "。" : "；");
            right += shape[0].replace("#", han(i)) + work;
            wrong += shape[0].replace("#", han(i > fault ? i + 1 : i)) + work;
          }
          return new Twin("工作中要注意：" + right, "工作中要注意：" + wrong);
        });
  }

  private static void references(Mutations all) {
    all.line(
        "REF-03",
        "(?:制定|规定的|违反|施行前)?本(办法|方案|意见)(?=[。所规自由])",
        (place, random) -> any(random, "规定", "条例", "办法", "方案", "细则", "规划"));
    all.small("REF-03", "本办法第([四五六])条", "十六", "二十", "四十");
    all.small("REF-03", "任务见表(1)", "2", "3", "5");
    all.small("REF-03", "^第[三四五七]条　()", "前款规定以外的，");
    all.small("REF-04", "见附件([123])", "4", "5", "6", "十");
    all.add(
        "REF-04",
        Mutation.lines(
            Clean.SAMPLE,
            "^(?!第|附|（|注|上述差错|1\\d月)[^\\t#…]{40,}。()$",
            (place, random) ->
                any(random, "具体任务", "项目安排", "责任分工", "补助标准")
                    + any(random, "详见附件3。", "见附件2。", "见附件四。")));
    all.small(
        "REF-04",
        "^(?=.*(?:火|秸|督办))(?!1)[^\\t]{30,}。()$",
        (place, random) ->
            any(random, "成员名单", "项目清单", "任务分解表", "联系方式") + any(random, "附后。", "见下表。"));
  }

  /// An entry of the contents list of a plan, or the heading it is of, put another way.
  private static void innerContents(Mutations all) {
    all.whole(
        "TOC-07",
        (draft, random) -> {
          int line = pick(draft.all("^.*" + HAN + "{4,}……\\d+$"), random);
          String text = draft.at(line);
          String name = text.replaceAll("^.*[、）]|…….*$", "");
          String ordinal = text.substring(0, text.indexOf(name));
          String put =
              switch (random.nextInt(3)) {
                case 0 -> name.substring(0, 2) + any(random, "统筹推进", "有关事项", "长效机制");
                case 1 -> any(random, "加快", "深入", "全面") + name;
                default -> name.substring(2) + name.substring(0, 2);
              };
          if (random.nextBoolean()) {
            return draft.put(line, text.replace(name, put));
          }
          int heading = draft.all("^" + ordinal + name + "$").getFirst();
          draft.lines.set(heading, ordinal + put);
          return draft.expect(line, ordinal + put);
        });
  }
}
