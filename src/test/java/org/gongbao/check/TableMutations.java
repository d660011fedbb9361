package org.gongbao.check;

import static org.gongbao.check.Mutation.any;
import static org.gongbao.check.Mutation.between;
import static org.gongbao.check.Mutation.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.check.Mutation.Draft;

/// Faults of tables: of the long one of projects, and of those of figures.
final class TableMutations {
  private static final String ROW = "^\\d+\\t[^\\t]+\\t\\d+\\t20\\d\\d—20\\d\\d\\t";
  private static final int AMOUNT = 2;
  private static final int PERIOD = 3;
  private static final int CONTENT = 4;

  private TableMutations() {}

  static void into(Mutations all) {
    for (Clean clean : List.of(Clean.SAMPLE, Clean.SMALL)) {
      rows(all, clean);
      cells(all, clean);
    }
    all.whole("TAB-05", TableMutations::missummed);
    all.wholeSmall("TAB-05", TableMutations::missummed);
  }

  private static List<String> cells(String row) {
    return new ArrayList<>(List.of(row.split("\\t", -1)));
  }

  private static void rows(Mutations all, Clean clean) {
    all.add(
        "TAB-01",
        Mutation.whole(
            clean,
            (draft, random) -> {
              int line = pick(draft.all("^\\d+\\t(?!.*(?:优秀|良好)$)"), random);
              List<String> cells = cells(draft.at(line));
              int number = Integer.parseInt(cells.getFirst());
              int put = number + pick(List.of(1, -1, 2, 10), random);
              cells.set(0, Integer.toString(Math.max(put, number == 1 ? 2 : 1)));
              if (draft.at(line + 1).matches("\\d+\\t.*")) {
                draft.expect(line + 1, "");
              }
              return draft.put(line, String.join("\t", cells));
            }));
    all.add("TAB-02", Mutation.whole(clean, TableMutations::drifted));
    all.add(
        "TAB-09",
        Mutation.whole(
            clean,
            (draft, random) -> {
              int head = pick(draft.all("^(?:序号|集群|名次|县（区）)\\t"), random);
              int last = head + 1;
              while (draft.at(last + 1).contains("\t")) {
                last++;
              }
              List<String> cells = cells(draft.at(head));
              int at = between(random, 1, cells.size() - 1);
              String cell = cells.get(at);
              cells.set(
                  at,
                  cell.length() < 4
                      ? cell + "数"
                      : cell.charAt(1) + cell.substring(0, 1) + cell.substring(2));
              int line = between(random, head + 2, last);
              draft.lines.add(line, String.join("\t", cells));
              return draft.expect(line, draft.at(line) + line);
            }));
  }

  /// Two texts in one cell, those below one row up, the last cell empty.
  private static boolean drifted(Draft draft, Random random) {
    List<Integer> all = draft.all(ROW);
    int many = between(random, 3, 5);
    int first = between(random, 0, all.size() - many);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      rows.add(cells(draft.at(all.get(first + i))));
    }
    boolean together = all.get(first + many - 1) - all.get(first) == many - 1;
    for (int i = 0; i < many; i++) {
      String own = i == 0 ? rows.getFirst().get(CONTENT) : "";
      String next = i + 1 < many ? rows.get(i + 1).get(CONTENT) : "";
      List<String> cells = cells(draft.at(all.get(first + i)));
      cells.set(CONTENT, own + next);
      draft.lines.set(all.get(first + i), String.join("\t", cells));
      draft.expect(all.get(first + i), String.join("\t", cells));
    }
    return together;
  }

  private static void cells(Mutations all, Clean clean) {
    cell(
        all,
        "TAB-03",
        clean,
        CONTENT,
        (text, random) -> {
          int comma = text.indexOf('，', text.length() / 2);
          return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> comma < 0 ? text : text.substring(0, comma + 1);
            default -> text.replaceAll("。$", any(random, "、", "，主要包括", "：", "（含配套"));
          };
        });
    cell(all, "TAB-03", clean, AMOUNT, (text, random) -> "");
    cell(
        all,
        "TAB-04",
        clean,
        AMOUNT,
        (text, random) ->
            switch (random.nextInt(4)) {
              case 0 ->
                  text.substring(0, text.length() - 3) + "," + text.substring(text.length() - 3);
              case 1 -> text + "万元";
              case 2 -> text.charAt(0) + "." + text.substring(1, 3) + "亿";
              default -> wide(text);
            });
    all.add(
        "TAB-06",
        Mutation.lines(
            clean,
            ROW + ".*总投资(\\d[\\d.]*)[亿万]元",
            (place, random) -> any(random, "0.", "1", "5", "9") + place.group(1).replace(".", "")));
    cell(
        all,
        "TAB-07",
        clean,
        CONTENT,
        (text, random) -> {
          String[] clauses = text.split("[。；]|<br>");
          String one = clauses[random.nextInt(clauses.length)].replaceAll("^\\d\\.", "");
          return one.length() < 14 ? text : text.replace(one, one + "。" + one);
        });
    cell(
        all,
        "TAB-08",
        clean,
        PERIOD,
        (text, random) -> {
          String from = text.substring(0, 4);
          String to = text.substring(5);
          return switch (random.nextInt(5)) {
            case 0 -> to + "—" + from;
            case 1 -> from + any(random, "-", "～", "至") + to;
            case 2 -> from + "." + between(random, 1, 9) + "—" + to;
            case 3 -> from + "—" + to + ".0" + between(random, 1, 9);
            default -> from + " — " + to;
          };
        });
  }

  /// How a cell is spoilt; the same where it cannot be.
  private interface Spoil {
    String of(String text, Random random);
  }

  private static void cell(Mutations all, String rule, Clean clean, int column, Spoil spoil) {
    all.add(
        rule,
        Mutation.whole(
            clean,
            (draft, random) -> {
              int line = pick(draft.all(ROW), random);
              List<String> cells = cells(draft.at(line));
              cells.set(column, spoil.of(cells.get(column), random));
              return draft.put(line, String.join("\t", cells));
            }));
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /// A figure other than it was: the total is wrong, or the row.
  private static boolean missummed(Draft draft, Random random) {
    int total = pick(draft.all("^合计\\t"), random);
    int line = total - random.nextInt(5);
    List<String> cells = cells(draft.at(line));
    List<Integer> figures = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).matches("\\d+")) {
        figures.add(i);
      }
    }
    if (figures.isEmpty()) {
      return false;
    }
    int at = pick(figures, random);
    int value = Integer.parseInt(cells.get(at));
    cells.set(at, Integer.toString(value + pick(List.of(-9, 9, 90, 18, 1), random)));
    draft.expect(total, "");
    return draft.put(line, String.join("\t", cells));
  }
}
