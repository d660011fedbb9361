package org.gongbao.check.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.LexiconEntry.Certainty;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Reading;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Set<WordList> WORDS =
      EnumSet.of(WordList.CONFUSABLES, WordList.VARIANTS, WordList.PHRASES, WordList.BLACKLIST);

  private static Passage passage(String text) {
    return new Reading()
        .read(Shape.of(Paragraph.class).blank(new NodeId("p")).withText(Slot.TEXT, Text.of(text)))
        .getFirst();
  }

  private static List<String> found(Lexicon lexicon, WordList list, String text) {
    return lexicon.hits(passage(text), list).stream().map(hit -> hit.entry().wrong()).toList();
  }

  private static Lexicon of(String csv) {
    LexiconReader.Read read = (LexiconReader.Read) LexiconReader.read(csv);
    return Lexicon.of(Map.of(WordList.CONFUSABLES, read.entries()));
  }

  @Test
  void surroundingsDecide() {
    Lexicon lexicon = of("误,正,前有,后有,前无,后无,除外\n截止,截至,,#|目前,~报名,,截止阀\n关与,关于,^,,,税,\n");
    assertEquals(List.of("截止"), found(lexicon, WordList.CONFUSABLES, "截止6月底"));
    assertEquals(List.of("截止"), found(lexicon, WordList.CONFUSABLES, "报名结束，截止目前"));
    assertEquals(List.of(), found(lexicon, WordList.CONFUSABLES, "报名时间截止6月底"));
    assertEquals(List.of(), found(lexicon, WordList.CONFUSABLES, "截止阀"));
    assertEquals(List.of("关与"), found(lexicon, WordList.CONFUSABLES, "（关与本市）"));
    assertEquals(List.of(), found(lexicon, WordList.CONFUSABLES, "海关与企业，关与税"));
  }

  @Test
  void aFaultIsToldByTheWeightiestListAlone() {
    LexiconEntry one =
        new LexiconEntry("民检查", List.of("民检察"), Certainty.ALWAYS, Surroundings.ANY, "", "");
    LexiconEntry longer =
        new LexiconEntry("人民检查院", List.of("人民检察院"), Certainty.ALWAYS, Surroundings.ANY, "", "");
    Lexicon lexicon =
        Lexicon.of(Map.of(WordList.CONFUSABLES, List.of(one), WordList.NAMES, List.of(longer)));
    Passage passage = passage("市人民检查院");
    assertEquals(List.of(new Hit(one, 2, 5)), lexicon.hits(passage, WordList.CONFUSABLES));
    assertEquals(List.of(), lexicon.hits(passage, WordList.NAMES));
  }

  @Test
  void bundledListsAreLarge() {
    assertTrue(BundledLists.entries("confusables.csv").size() >= 600);
    assertTrue(BundledLists.entries("variants.csv").size() >= 300);
    Set<String> wrong = new TreeSet<>();
    BundledLists.entries("confusables.csv").forEach(entry -> wrong.add(entry.wrong()));
    BundledLists.entries("variants.csv")
        .forEach(entry -> assertFalse(wrong.contains(entry.wrong()), entry.wrong()));
  }

  /// What one entry holds right another must not hold wrong.
  @Test
  void noRightFormIsWrongElsewhere() {
    List<String> told = new ArrayList<>();
    for (WordList list : WORDS) {
      for (LexiconEntry entry : BundledLists.entries(list.file())) {
        for (String right : entry.right()) {
          for (WordList other : WordList.values()) {
            for (Hit hit : Lexicon.bundled().hits(passage(right), other)) {
              told.add(entry.wrong() + "→" + right + ": " + other + " " + hit.entry().wrong());
            }
          }
        }
      }
    }
    assertEquals(List.of(), told);
  }

  /// Words of every day in which characters of entries meet.
  @Test
  void meetingsOfWordsAreNoWords() {
    String traps =
        """
        公布署名文章。人口密布，署名文章。部署名单。关闭截止阀。登记台账。法制日报刊文。法制网报道。
        生态环境保护督察组进驻。警务督察。通讯社记者，通讯录，通讯员。权力机关。指标分量化考核。
        对象、现象、气象、象征。股份、份额、份数。规定单位负责。确定货物清单。正规化、常规化、法规化。
        海关与税务部门。机关与企业。路基与桥梁。系列外设。方案列入计划。档案列表。第三条列举情形。
        就读职业学校。各自已完成整改。自己经营。会计化简为繁。维修定额。交付主任审核。恢复盖章。
        申报消防手续。采取销售方式。关注消费。预防犯罪。世界时间。成本界限。商业银行按装机容量收费。
        各省分别制定。年份量化。由于以往经验。协调济困。经济协调。人脉博物馆。签署期限。三角式。
        提高与扩大。若干与此有关的规定。阳光采购。特色采摘。法人材料。个人材料。常委过问。高原故居。
        发展转型。设计画面。电子细目。水平空间。孩子细心。长沙鱼类。万元煤炭补贴。原由县级承担。
        一年未与劳动者订立合同。报名截止6月30日。应对测评。举措失当。贯彻“十四五”期间，各地要抓好。
        态度未端正的。供给侧量化指标。监测重点。监测侧重分析。解决测绘问题。行政测算，财政测算。报酬备案。
        切换界面。分析射线。周转拆借资金。雕塑象征。针对像这样的情形。发现像素不足。图像征集活动。
        领取销号单。本条列举的情形。各案列席人员。总分折算。裁定立即执行。该县新规化解矛盾。薪酬备案。
        应急反应情况。究竟价格几何。不予算入总额。乌兰图雅。国家公务员。水污染治理。检测重金属。
        检查长城保护工作。检查长三角分中心。约定婚姻关系。通过份额量化。邮寄与包装。预留连通接口。骨折除外。
        途经地和抵达地。作工作报告。制定阅读计划。避震撤离。饮用水源保护区。树木刻划。折股分给成员。
        高低温。主要末端设备。交通迅速。上交待办件。图书记录象征。地图象征性标注。收银行帐篷。
        """;
    List<String> told = new ArrayList<>();
    for (String line : traps.split("[。\n]")) {
      for (WordList list : WordList.values()) {
        found(Lexicon.bundled(), list, line + "。").forEach(word -> told.add(line + ": " + word));
      }
    }
    assertEquals(List.of(), told);
  }
}
