package org.gongbao.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.Differences;
import org.gongbao.review.compare.IssueComparison;

/// How long two states of 100,000 characters take to compare, however they differ.
public final class CompareBench {
  private static final int CHARACTERS = 100_000;
  private static final int RUNS = 5;
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";

  private CompareBench() {}

  public static void main(String[] arguments) {
    rows().forEach(row -> System.out.println(row.work() + "\t" + row.measured()));
  }

  static List<BenchRow> rows() {
    Issue base = issue(new Random(1), 100, new CountingIds("n"));
    List<BenchRow> rows = new ArrayList<>();
    rows.add(row("two states compared, 1,000 edits", base, edited(base, 1_000)));
    rows.add(row("  every paragraph changed", base, everywhere(base, 20)));
    rows.add(row("  every third character changed", base, everywhere(base, 3)));
    rows.add(row("  nothing in common", base, other(base)));
    Issue anew = (Issue) everywhere(base, 20).copied(new CountingIds("m"));
    rows.add(row("  every paragraph changed, other ids", base, anew));
    rows.add(row("  paragraphs in another order", base, shuffled(base)));
    Issue huge = issue(new Random(2), CHARACTERS, new CountingIds("h"));
    rows.add(row("  one paragraph, changed everywhere", huge, everywhere(huge, 3)));
    rows.add(row("  one paragraph, nothing in common", huge, other(huge)));
    Issue same = repeated(new CountingIds("r"));
    rows.add(row("  one paragraph of the same few characters", same, everywhere(same, 7)));
    Issue table = table(new Random(3), new CountingIds("t"));
    rows.add(row("  a table of 2,500 rows", table, everywhere(table, 9)));
    return rows;
  }

  private static BenchRow row(String name, Issue before, Issue after) {
    long[] nanos = new long[RUNS];
    int found = 0;
    for (int i = 0; i < RUNS; i++) {
      long start = cpu();
      found = IssueComparison.of(before, after).size();
      nanos[i] = cpu() - start;
    }
    long first = nanos[0];
    Arrays.sort(nanos);
    return new BenchRow(
        name,
        "≤ 1 s",
        "first "
            + StoreBench.millis(first)
            + ", again "
            + StoreBench.millis(nanos[RUNS / 2])
            + ", "
            + found
            + " parts, "
            + Differences.of(before, after).size()
            + " differences");
  }

  /// Time this thread computed: the machine may have other things to do.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      // Frequent characters are frequent.
      double draw = random.nextDouble();
      text.append(COMMON.charAt((int) (draw * draw * COMMON.length())));
    }
    return text.toString();
  }

  private static Issue issue(Random random, int length, NodeIds ids) {
    List<Block> body = new ArrayList<>();
    for (int all = 0; all < CHARACTERS; all += length) {
      body.add(new Paragraph(ids.next(), Ordinal.NONE, Text.of(text(random, length))));
    }
    List<Item> items = new ArrayList<>();
    int share = Math.max(1, body.size() / 20);
    for (int i = 0; i < body.size(); i += share) {
      items.add(
          new Notice(
              ids.next(),
              Text.of("通知" + text(random, 12)),
              body.subList(i, Math.min(body.size(), i + share))));
    }
    return issue(items, ids);
  }

  private static Issue issue(List<Item> items, NodeIds ids) {
    Issue blank = Issue.blank(ids.next());
    Section section = new Section(ids.next(), Text.of("文件"), items);
    return Tree.of(blank).splice(blank.id(), Branch.SECTIONS, 0, 0, List.of(section)).issue();
  }

  private static Issue repeated(NodeIds ids) {
    Text text = Text.of("是否是否有".repeat(CHARACTERS / 5));
    Paragraph one = new Paragraph(ids.next(), Ordinal.NONE, text);
    return issue(List.of(new Notice(ids.next(), Text.of("通知"), List.of(one))), ids);
  }

  private static Issue table(Random random, NodeIds ids) {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < 5; column++) {
        cells.add(new Cell(ids.next(), CellSpan.SINGLE, Text.of(text(random, 8))));
      }
      rows.add(new TableRow(ids.next(), cells));
    }
    Table table = new Table(ids.next(), Text.EMPTY, Text.EMPTY, TableForm.PLAIN, rows, Text.EMPTY);
    return issue(List.of(new Notice(ids.next(), Text.of("表"), List.of(table))), ids);
  }

  private static Issue edited(Issue base, int edits) {
    Random random = new Random(5);
    Tree tree = Tree.of(base);
    List<NodeId> paragraphs = new ArrayList<>();
    base.walk(
        node -> {
          if (node instanceof Paragraph) {
            paragraphs.add(node.id());
          }
        });
    for (int i = 0; i < edits; i++) {
      NodeId id = paragraphs.get(random.nextInt(paragraphs.size()));
      tree =
          tree.change(
              id,
              node -> {
                Text text = node.text(Slot.TEXT).orElseThrow();
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(4));
                return node.withText(
                    Slot.TEXT, text.replace(at, end, Text.of(text(random, random.nextInt(4)))));
              });
    }
    return tree.issue();
  }

  /// Every so many characters another, in every text.
  private static Issue everywhere(Issue base, int every) {
    Random random = new Random(6);
    return changed(
        base,
        text -> {
          StringBuilder chars = new StringBuilder(text.chars());
          for (int at = random.nextInt(every);
              at < chars.length();
              at += 1 + random.nextInt(2 * every)) {
            chars.setCharAt(at, text(random, 1).charAt(0));
          }
          return Text.of(chars.toString());
        });
  }

  private static Issue other(Issue base) {
    Random random = new Random(7);
    return changed(base, text -> Text.of(text(random, text.length())));
  }

  private static Issue changed(Issue base, java.util.function.UnaryOperator<Text> change) {
    Tree[] tree = {Tree.of(base)};
    base.walk(
        node -> {
          if (node instanceof Paragraph || node instanceof Cell) {
            tree[0] =
                tree[0].change(
                    node.id(),
                    one ->
                        one.withText(Slot.TEXT, change.apply(one.text(Slot.TEXT).orElseThrow())));
          }
        });
    return tree[0].issue();
  }

  private static Issue shuffled(Issue base) {
    Tree tree = Tree.of(base);
    Random random = new Random(8);
    for (Item item : base.items()) {
      List<Block> body = new ArrayList<>(((Notice) item).body());
      java.util.Collections.shuffle(body, random);
      tree = tree.change(item.id(), node -> new Notice(node.id(), ((Notice) node).title(), body));
    }
    return tree.issue();
  }
}
