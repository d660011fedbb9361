package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;
import static org.gongbao.check.Mutation.pick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.gongbao.check.Mutation.Twin;
import org.gongbao.check.lexicon.Csv;

/// Faults of words and repetitions, and what import left behind.
final class WordMutations {
  private static final Path LISTS = Path.of("resources/lexicon");
  private static final String HAN = "[\\u4E00-\\u9FFF]";
  private static final List<String> CARRIERS =
      List.of("有关“#”以外的#情况另行通报。", "要把#列入台账。", "各单位对#逐项核实，按月上报。", "检查发现#的，应当记录。", "重点了解#方面的变化。");

  private WordMutations() {}

  static void into(Mutations all) {
    lists(all);
    characters(all);
    sentences(all);
    repeated(all);
    residue(all);
  }

  /// An entry of a list that asks nothing of its surroundings.
  record Word(String wrong, String right) {}

  static List<Word> words(String file) {
    List<Word> words = new ArrayList<>();
    for (Csv.Row row : Csv.rows(read(file))) {
      List<String> fields = row.fields();
      boolean plain = fields.subList(3, 8).stream().allMatch(String::isEmpty);
      if (plain && !fields.getFirst().equals("误")) {
        words.add(new Word(fields.get(0), fields.get(1).split("\\|")[0]));
      }
    }
    return words;
  }

  static String read(String file) {
    try {
      return Files.readString(LISTS.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Words of a list in carrying sentences.
  static Function<Random, Twin> drawn(String file) {
    List<Word> words = words(file);
    return random -> {
      Word word = pick(words, random);
      String carrier = pick(CARRIERS.subList(1, CARRIERS.size()), random);
      String right = word.right().isEmpty() ? "上述事项" : word.right();
      return new Twin(carrier.replace("#", right), carrier.replace("#", word.wrong()));
    };
  }

  /// Right words of the sample made those of a list.
  private static void replaced(Mutations all, String rule, String file) {
    Map<String, List<String>> byRight = new HashMap<>();
    words(file)
        .forEach(
            word ->
                byRight.computeIfAbsent(word.right(), k -> new ArrayList<>()).add(word.wrong()));
    List<String> rights =
        byRight.keySet().stream()
            .filter(right -> right.length() > 1)
            .filter(right -> Clean.SAMPLE.lines().stream().anyMatch(line -> line.contains(right)))
            .sorted()
            .toList();
    Map<String, Mutation> made = new HashMap<>();
    all.add(
        rule,
        random ->
            rights.isEmpty()
                ? Optional.empty()
                : made.computeIfAbsent(
                        pick(rights, random),
                        right ->
                            Mutation.lines(
                                Clean.SAMPLE,
                                "^[^《“]*(" + right + ")[^《“]*$",
                                byRight.getOrDefault(right, List.of()).toArray(String[]::new)))
                    .fault(random));
  }

  private static void lists(Mutations all) {
    replaced(all, "LEX-01", "confusables.csv");
    all.say("LEX-01", drawn("confusables.csv"));
    replaced(all, "LEX-02", "variants.csv");
    all.say("LEX-02", drawn("variants.csv"));
    List<String> names = new ArrayList<>();
    Csv.rows(read("names.csv")).forEach(row -> names.add(row.fields().getFirst()));
    names.removeIf(name -> name.length() < 5);
    all.say(
        "LEX-04",
        random -> {
          String name = pick(names, random);
          String carrier = pick(CARRIERS.subList(1, CARRIERS.size()), random);
          return new Twin(carrier.replace("#", name), carrier.replace("#", slip(name, random)));
        });
  }

  /// Two neighbours turned, a character left out within, or one taken for one alike.
  private static String slip(String name, Random random) {
    int at = between(random, 1, name.length() - 2);
    char c = name.charAt(at);
    boolean droppable = "和与及、的".indexOf(c) < 0;
    boolean differs = c != name.charAt(at + 1);
    Optional<String> alike =
        read("similar.txt")
            .lines()
            .filter(line -> !line.startsWith("#") && line.indexOf(c) >= 0)
            .findFirst();
    if (alike.isPresent() && random.nextInt(3) > 0) {
      String others = alike.get().replace(String.valueOf(c), "");
      return name.substring(0, at)
          + pick(List.of(others.split("")), random)
          + name.substring(at + 1);
    }
    return droppable
                && name.length() > 6
                && at > 1
                && at < name.length() - 2
                && random.nextBoolean()
            || !differs
        ? name.substring(0, at) + name.substring(at + 1)
        : name.substring(0, at) + name.charAt(at + 1) + c + name.substring(at + 2);
  }

  private static void characters(Mutations all) {
    Map<String, String> traditional = new HashMap<>();
    String standard = read("standard.txt");
    read("traditional.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> List.of(line.split(" ")).stream())
        .filter(pair -> pair.length() == 2 && standard.indexOf(pair.charAt(0)) < 0)
        .forEach(pair -> traditional.put(pair.substring(1), pair.substring(0, 1)));
    all.line(
        "LEX-03",
        "^[^\\t（]*$",
        (place, random) -> {
          String line = place.group();
          List<Integer> at = new ArrayList<>();
          for (int i = 0; i < line.length(); i++) {
            if (traditional.containsKey(line.substring(i, i + 1))) {
              at.add(i);
            }
          }
          if (at.isEmpty()) {
            return line;
          }
          int one = pick(at, random);
          String put =
              random.nextInt(5) == 0
                  ? any(random, "\uE123", "\uE5A0")
                  : traditional.get(line.substring(one, one + 1));
          return line.substring(0, one) + put + line.substring(one + 1);
        });
  }

  private static void sentences(Mutations all) {
    all.say(
        "LEX-05",
        random -> {
          String how =
              any(random, "联合执法", "错峰排水", "分区计量", "夜间巡河", "老旧泵站更新", "村企结对")
                  + any(random, "常态化开展", "逐步推开", "全面落实");
          String what = any(random, "漏损水量大幅下降", "河道面貌明显改观", "群众投诉逐月减少");
          String by = any(random, "通过", "经过", "随着");
          String makes = any(random, "使", "让");
          return new Twin(by + how + "，" + what + "。", by + how + "，" + makes + what + "。");
        });
    all.say(
        "LEX-05",
        random -> {
          String what = any(random, "数字孪生技术", "沿江绿道", "民生需求", "河湖长制", "产业链需求");
          String role = any(random, "动力", "抓手", "重点", "主线", "导向", "载体");
          return new Twin("以" + what + "为" + role + "，补齐短板。", "以" + what + role + "，补齐短板。");
        });
  }

  private static void repeated(Mutations all) {
    all.line(
        "DUP-01",
        "(?<=" + HAN + ")(建设|管理|推进|服务|提供|加强|组织|设置|开放|实施|负责|企业|改造|保护|标准|通知|要求|补助)(?=[^\\t]*$)",
        (place, random) -> place.group(1) + place.group(1));
    all.line(
        "DUP-01",
        "(?<=" + HAN + ")(的|由|在|将|和|对|应当)(?=" + HAN + ")",
        (place, random) -> place.group(1) + place.group(1));
    all.line(
        "DUP-02",
        "、(" + HAN + "{2,4})、" + HAN + "{2,6}、(" + HAN + "{2,4})(?=[等。；，])",
        (place, random) -> place.group(2));
    all.line(
        "DUP-02",
        "(?<=、)(" + HAN + "{2,5})(?=、)",
        (place, random) -> place.group(1) + "、" + place.group(1));
    all.whole(
        "DUP-03",
        (draft, random) -> {
          int line = pick(draft.all("^[^\\t#]*。[^。]{20,80}。$"), random);
          String text = draft.at(line);
          String[] sentences = text.split("。");
          String last = sentences[sentences.length - 1];
          return draft.put(line, text + (random.nextBoolean() ? "" : "要抓好落实。") + last + "。");
        });
    all.whole(
        "DUP-03",
        (draft, random) -> {
          int line = pick(draft.all("^10月\\d+日.*。$"), random);
          String text = draft.at(line);
          String near =
              random.nextBoolean()
                  ? text.replaceFirst("召开|举行", "在市区$0")
                  : text.substring(0, text.length() - 1) + "等。";
          draft.lines.add(line + 1, "");
          draft.lines.add(line + 2, near);
          draft.expect(line, text);
          return draft.expect(line + 2, near);
        });
  }

  private static void residue(Mutations all) {
    all.add(
        "ING-01",
        Mutation.whole(
            Clean.BARE,
            (draft, random) -> {
              int line = pick(draft.all("^(?!\\d|（)[^\\t]{50,}。$"), random);
              String text = draft.at(line);
              int at = between(random, 18, text.length() - 12);
              boolean within = text.substring(at - 1, at + 1).matches(HAN + "{2}");
              draft.put(line, text.substring(0, at));
              draft.lines.add(line + 1, text.substring(at));
              return within && text.substring(0, at).contains("，");
            }));
    all.line(
        "ING-02",
        "(?<=" + HAN + ")()(?=" + HAN + ")",
        "**",
        "\u200B",
        "\uFEFF",
        "\u00AD",
        " the ",
        "&nbsp;",
        "<b>");
    all.line(
        "ING-02",
        "(?<![\\d.])\\d{2,4}(?=[个家座年])",
        (place, random) -> {
          StringBuilder wide = new StringBuilder();
          place.group().chars().forEach(c -> wide.append((char) (c - '0' + '０')));
          return wide.toString();
        });
    all.line("ING-03", "\\d(日)(?!\\d)", "曰");
    all.line("ING-03", "(?<!自)(已)(?:经|完)", "己", "巳");
    all.line("ING-03", "(未)(?:经|按|能|完)", "末");
    all.line("ING-03", "(?<=[市县为])(人)民", "入");
    all.line("ING-03", "(?<=[1-9])(0)(?=\\d)", "O", "o");
    all.line("ING-03", "(?<=\\d)(1)(?=[\\d日])", "l");
  }
}
