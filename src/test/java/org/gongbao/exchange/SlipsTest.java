package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.Shared;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Field;
import org.gongbao.model.Item;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// One slip of the pen in a contents list, a title or a number must not hide an item: structure
/// never hinges on one exact match.
@Execution(ExecutionMode.CONCURRENT)
class SlipsTest {
  private static final int SLIPS = 60;
  private static final List<String> ADDED = List.of("。", "；", "，", " ", "0", "号");

  private static final String ISSUE =
      """
      # 江州市人民政府公报

      （总第604期）
      二〇二六年第二十二期

      ## 目录

      市政府文件\t江州市人民政府关于做好冬季供暖保障的通知 江府发〔2026〕70号
      \t江州市人民政府关于公布湖泊名录的通知 江府发〔2026〕71号
      部门文件\t江州市财政局关于规范票据管理的通知 江财规〔2026〕8号
      大事记\t江州大事记（2026年10月1日—31日）
      编读往来\t更正

      编辑部电话 8862-1021

      # 江州市人民政府关于做好冬季供暖保障的通知

      江府发〔2026〕70号

      各县（区）人民政府：

      请认真做好冬季供暖保障各项工作，确保群众温暖过冬。

      2026年10月20日

      # 江州市人民政府
      关于公布湖泊名录的通知

      江府发〔2026〕71号

      现将湖泊名录予以公布，请遵照执行。

      2026年10月21日

      # 江州市财政局关于规范票据管理的通知

      江财规〔2026〕8号

      各县（区）财政局：

      请按照规定管理票据，定期开展自查。

      2026年10月22日

      # 江州大事记

      （2026年10月1日—31日）

      10月1日，锦水诗会举行。

      10月2日，湖滨书房开放。

      # 更正

      第20期第31页的日期应为10月12日，谨致歉意。
      """;

  @Test
  void aTitleWithAStrayPointIsOne() {
    for (String stray : List.of("。", "；", "，", "：")) {
      keeps("# 江州市财政局关于规范票据管理的通知", "# 江州市财政局关于规范票据管理的通知" + stray);
      keeps("关于公布湖泊名录的通知\n", "关于公布湖泊" + stray + "名录的通知\n");
      keeps("# 江州市人民政府\n", "# 江州市人民政府" + stray + "\n");
    }
  }

  @Test
  void aNumberListedOtherwiseIsNoDocumentOfItsOwn() {
    Imported read = keeps("供暖保障的通知 江府发〔2026〕70号", "供暖保障的通知 江府发〔2026〕700号");
    assertEquals("江府发〔2026〕700号", read.issue().received().entries().getFirst().number());
    keeps("名录的通知 江府发〔2026〕71号", "名录的通知 江府发〔2026〕710号");
    keeps("名录的通知 江府发〔2026〕71号", "名录的通知 江府发〔2026〕7；1号");
    keeps("名录的通知 江府发〔2026〕71号", "名单的通知 江府发〔2026〕71号");
  }

  @Test
  void aMisspeltNumberIsKeptAsOne() {
    Imported read = keeps("\n江府发〔2026〕70号", "\n江府发〔2026〕7号0");
    Document first = Reading.document(read, 0);
    assertEquals("江府发〔2026〕7号0", first.numbers().list().getFirst().written());
    assertEquals("各县（区）人民政府：", first.addressees().chars());
    keeps("\n江财规〔2026〕8号", "\n江财规。〔2026〕8号");
    keeps("\n江府发〔2026〕71号", "\n江府发2026〕71号");
  }

  @Test
  void theNumberOfAnOrderIsOneWithoutItsFirstOrLastSign() {
    String order = "江州市人民政府令\n第58号\n\n《江州市户外广告管理办法》已经审议通过，现予公布。\n\n市长　周砚清\n2026年9月8日\n";
    for (String slip : List.of("\n58号", "\n第58", "　58号", "　第58", "\n（58号）", "（58号）")) {
      Document read = Reading.document(Reading.text(order.replace("\n第58号", slip)), 0);
      assertEquals("江州市人民政府令", read.title().chars(), slip);
      DocumentNumber number = read.numbers().list().getFirst();
      assertEquals(58, number.serial(), slip);
      assertEquals(slip.replaceAll("[\\s　（）]", ""), number.written());
    }
    String other = "江州市人民政府关于公布门牌的通知\n58号\n\n现将门牌予以公布，请遵照执行。\n";
    assertEquals(List.of(), Reading.document(Reading.text(other), 0).numbers().list());
  }

  @Test
  void aChronicleIsOneByItsTitleOrItsPeriod() {
    keeps("# 江州大事记", "# 江州大事己");
    keeps("# 江州大事记", "# 江州大之记");
    keeps("# 江州大事记", "# 江州大记");
    keeps("\n（2026年10月1日—31日）", "\n（2026年10月1日—3号1日）");
    keeps("大事记\t江州大事记（2026", "大事记\t江州大事记2026");
  }

  @Test
  void aShortTitleIsFoundByItsPlace() {
    keeps("编读往来\t更正", "编读往来\t更证");
    keeps("# 更正", "# 更证");
    keeps("# 更正", "# ；更正");
  }

  @Test
  void aSlipInTheFrontLeavesAWholeIssue() {
    keeps("# 江州市人民政府公报", "# 江州市人民政府公根");
    keeps("## 目录", "## 目绿");
    keeps("二〇二六年第二十二期", "二〇二六年第二十二；期");
  }

  @Test
  void leadersAndPagesMayHaveSlipsToo() {
    String listed = ISSUE.replace("70号\n\t", "70号 ..... 4\n\t").replace("71号\n部", "71号 ..... 6\n部");
    for (String page : List.of("..... 6。", "...。. 6", "..... ；6", "..... 66", ".... 6")) {
      Imported read = Reading.text(listed.replace("..... 6", page));
      assertEquals(5, read.issue().received().entries().size(), page);
      assertEquals(5, read.issue().items().size(), page);
    }
  }

  /// Reads the issue with a slip: the same items in the same sections, the same text but for it.
  private static Imported keeps(String before, String after) {
    assertTrue(ISSUE.contains(before), before);
    Imported read = Reading.text(ISSUE.replaceFirst(java.util.regex.Pattern.quote(before), after));
    List<Class<?>> kinds = new ArrayList<>();
    read.issue().items().forEach(item -> kinds.add(item.getClass()));
    assertEquals(
        List.of(Document.class, Document.class, Document.class, Chronicle.class, Notice.class),
        kinds,
        after);
    assertEquals(
        List.of("市政府文件 2", "部门文件 1", "大事记 1", "编读往来 1"),
        read.issue().sections().stream()
            .map(section -> section.name().chars() + " " + section.items().size())
            .toList(),
        after);
    for (Item item : read.issue().items()) {
      boolean numbered = !(item instanceof Document d) || d.numbers().list().size() == 1;
      assertTrue(numbered, after + " took the number of " + item.title().chars());
    }
    assertChanged(text(Reading.text(ISSUE)), text(read), after);
    return read;
  }

  @Test
  void anySlipInTheSampleKeepsItsItemsAndText() throws IOException {
    slips(Files.readString(Path.of("resources/sample/jiangzhou-2026-22.txt")), 7);
  }

  @Test
  void anySlipInAnIssueThatIsWrittenAndReadAgainKeepsItsItemsAndText() {
    slips(TextWriter.write(Reading.sample().issue()), 8);
  }

  @Test
  void anySlipInTheSeedKeepsItsItemsAndText() throws IOException {
    slips(Files.readString(Shared.file("seed/nanchang-2021-09.txt")), 9);
  }

  /// Slips in the lines of the contents list behind the section's name, in titles, numbers and
  /// periods.
  private static void slips(String text, int seed) {
    Imported before = Reading.text(text);
    String whole = text(before);
    List<String> kinds = kinds(before);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    List<Integer> places = List.copyOf(places(before, lines));
    Random random = new Random(seed);
    for (int i = 0; i < SLIPS; i++) {
      int at = places.get(random.nextInt(places.size()));
      String line = lines.get(at);
      int begin = line.indexOf('\t') + 1 + (line.startsWith("#") ? line.indexOf(' ') + 1 : 0);
      String slipped = slip(line, begin, random);
      lines.set(at, slipped);
      Imported read = Reading.text(String.join("\n", lines));
      assertEquals(kinds, kinds(read), slipped);
      assertChanged(whole, text(read), slipped);
      lines.set(at, line);
    }
  }

  private static Set<Integer> places(Imported read, List<String> lines) {
    Set<Integer> places = new TreeSet<>();
    for (Item item : read.issue().items()) {
      for (Slot slot : List.of(Slot.TITLE, Slot.NUMBER, Slot.PERIOD)) {
        read.provenance()
            .of(item.id(), slot)
            .ifPresent(trace -> trace.runs().forEach(run -> places.add(run.line() - 1)));
      }
    }
    int first = places.iterator().next();
    for (int i = 0; i < first; i++) {
      if (lines.get(i).contains("\t")) {
        places.add(i);
      }
    }
    return places;
  }

  private static String slip(String line, int begin, Random random) {
    int at = begin + random.nextInt(line.length() - begin);
    String head = line.substring(0, at);
    String rest = line.substring(at);
    return switch (random.nextInt(4)) {
      case 0 -> head + rest.substring(1);
      case 1 -> head + rest.charAt(0) + rest;
      case 2 -> head + (Character.isDigit(rest.charAt(0)) ? "7" : "之") + rest.substring(1);
      default -> head + ADDED.get(random.nextInt(ADDED.size())) + rest;
    };
  }

  private static List<String> kinds(Imported read) {
    List<String> kinds = new ArrayList<>();
    read.issue()
        .sections()
        .forEach(
            section ->
                section
                    .items()
                    .forEach(item -> kinds.add(section.name().chars() + item.shape().kind())));
    kinds.add(read.issue().masthead().title().chars());
    kinds.add(read.issue().received().entries().size() + " entries");
    return kinds;
  }

  /// All characters of the items, in order: nothing may be gone, nothing in another place.
  private static String text(Imported read) {
    StringBuilder text = new StringBuilder();
    read.issue()
        .items()
        .forEach(
            item ->
                item.walk(
                    node -> {
                      List<Slot> slots = new ArrayList<>(node.shape().texts());
                      if (node instanceof Document document) {
                        slots.remove(Slot.TITLE);
                        text.append(document.title().chars());
                        document.numbers().list().stream()
                            .map(DocumentNumber::written)
                            .forEach(text::append);
                      }
                      node.field(Field.ORDINAL)
                          .ifPresent(ordinal -> text.append(((Ordinal) ordinal).written()));
                      slots.forEach(slot -> text.append(node.text(slot).orElseThrow().chars()));
                    }));
    return ComparisonText.of(text.toString());
  }

  private static void assertChanged(String before, String after, String slipped) {
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    String gone = before.substring(head, before.length() - tail);
    String come = after.substring(head, after.length() - tail);
    assertTrue(gone.length() <= 2 && come.length() <= 2, slipped + ": " + gone + " became " + come);
  }
}
