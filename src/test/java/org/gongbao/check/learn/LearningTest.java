package org.gongbao.check.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.Text;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

class LearningTest {
  private static final String HEAD = "江州市人民政府关于林一舟等同志职务任免的通知\n\n江府任〔2026〕3号\n\n各县（区）人民政府：\n\n";
  private static final String FOOT = "\n\n江州市人民政府\n\n2026年3月6日\n";

  @Test
  void appointmentsAndRemovalsAreLearned() {
    Learning learning = new Learning();
    learning.add(
        document(
            HEAD
                + "经市政府研究决定：\n\n任命：\n\n林一舟为江州市水务局局长（试用期一年）；\n\n方远、何苗为江州市财政局副局长。\n\n免去：\n\n"
                + "林一舟的江州市财政局副局长职务。"
                + FOOT));
    assertEquals(
        List.of(
            "林一舟|江州市水务局|局长|2026-03-06|",
            "方远|江州市财政局|副局长|2026-03-06|",
            "何苗|江州市财政局|副局长|2026-03-06|",
            "林一舟|江州市财政局|副局长||2026-03-05"),
        officials(learning));
  }

  @Test
  void appointmentsInOneSentenceAreLearned() {
    Learning learning = new Learning();
    learning.add(
        document(HEAD + "任命林一舟同志为江州市水务局党组书记、局长；免去何苗同志的江州市水务局局长职务；白朗同志不再担任江州市审计局副局长职务。" + FOOT));
    assertEquals(
        List.of(
            "林一舟|江州市水务局|党组书记|2026-03-06|",
            "林一舟|江州市水务局|局长|2026-03-06|",
            "何苗|江州市水务局|局长||2026-03-05",
            "白朗|江州市审计局|副局长||2026-03-05"),
        officials(learning));
  }

  @Test
  void whatIsNoAppointmentIsLeftAlone() {
    Learning learning = new Learning();
    learning.add(
        document("江州市人民政府关于成立防汛指挥部的通知\n\n江府发〔2026〕4号\n\n任命方远为江州市水务局局长的通知另发。有关同志的局长职务不变。" + FOOT));
    learning.add(document(HEAD + "任命有关负责同志为江州市水务局局长；局长提名人选另行公布。" + FOOT));
    assertEquals(List.of(), officials(learning));
  }

  @Test
  void aTermIsPutTogetherFromSeveralIssues() {
    Learning learning = new Learning();
    learning.add(document(HEAD + "任命林一舟为江州市水务局局长。" + FOOT));
    learning.add(document(HEAD + "免去林一舟的江州市水务局局长职务。" + FOOT.replace("2026年3月6日", "2027年9月1日")));
    assertEquals(List.of("林一舟|江州市水务局|局长|2026-03-06|2027-08-31"), officials(learning));
  }

  @Test
  void whatTheRegisterLeavesOpenIsFilledIn() {
    Learning learning = new Learning();
    learning.add(document(HEAD + "免去林一舟的江州市水务局局长职务；任命方远为江州市水务局局长。" + FOOT));
    Entry before = official("林一舟", "市水务局", "局长", "2020-05", "");
    List<Proposal> found = persons(learning.proposals(Map.of(Register.OFFICIALS, List.of(before))));
    assertEquals(List.of(before), found.stream().flatMap(one -> one.before().stream()).toList());
    assertTrue(found.stream().anyMatch(one -> told(one).equals("林一舟|市水务局|局长|2020-05|2026-03-05")));
  }

  @Test
  void nothingIsProposedThatTheRegisterHas() {
    Learning learning = new Learning();
    learning.add(document(HEAD + "任命林一舟为江州市发展和改革委员会主任。" + FOOT));
    Entry known = official("林一舟", "市发改委", "主任", "2026-03-06", "");
    List<Entry> names =
        List.of(
            line(Register.ORGANISATIONS, "江州市人民政府"), line(Register.ORGANISATIONS, "江州市发展和改革委员会"));
    List<Entry> codes = List.of(line(Register.CODES, "江府任", "江州市人民政府"));
    assertEquals(
        List.of(),
        learning.proposals(
            Map.of(
                Register.OFFICIALS,
                List.of(known),
                Register.ORGANISATIONS,
                names,
                Register.CODES,
                codes)));
  }

  @Test
  void whatContradictsTheRegisterIsNotProposed() {
    Learning learning = new Learning();
    learning.add(document(HEAD + "任命林一舟为江州市水务局局长。" + FOOT));
    Entry other = official("方远", "江州市水务局", "局长", "2025-01", "");
    assertEquals(
        List.of(), persons(learning.proposals(Map.of(Register.OFFICIALS, List.of(other)))));
  }

  @Test
  void theChronicleCountsWhenItSaysSoTwice() {
    Learning learning = new Learning();
    learning.add(
        chronicle(
            "市委书记陆景澄主持召开会议。市长林叙白出席。", "市委副书记、市长林叙白到临江区调研，副市长何澄陪同。", "市委书记陆景澄会见客人。", "市领导方远出席。"));
    assertEquals(List.of("陆景澄|市委|书记||", "林叙白|市政府|市长||"), officials(learning));
  }

  @Test
  void aNameWrittenAlikeOnceIsASlip() {
    Learning learning = new Learning();
    learning.add(chronicle("副市长杨墉富出席。", "副市长杨墉富主持。", "副市长杨墉富讲话。", "副市长杨塘富出席。", "副市长杨塘富主持。"));
    assertEquals(List.of("杨墉富|市政府|副市长||"), officials(learning));
  }

  @Test
  void codesAndTheirSectionsAreLearned() {
    Learning learning = new Learning();
    learning.add(document("江州市人民政府办公室关于做好防汛工作的通知\n\n江府办发〔2026〕4号\n\n各县（区）人民政府：\n\n现通知如下。" + FOOT));
    List<Proposal> all = learning.proposals(Map.of());
    assertEquals(
        List.of("江州市人民政府办公室", "江府办发|江州市人民政府办公室|政府办公室文件"),
        all.stream()
            .map(one -> String.join("|", one.fields().stream().filter(f -> !f.isEmpty()).toList()))
            .toList());
    Evidence shown = all.getLast().evidence().getFirst();
    assertEquals("江府办发〔2026〕4号　江州市人民政府办公室", shown.quote());
    assertEquals("江州市人民政府办公室关于做好防汛工作的通知", shown.title());
  }

  @Test
  void aCodeOfTwoAgenciesIsNotProposed() {
    Learning learning = new Learning();
    learning.add(document("江州市水务局关于防汛的通知\n\n江防〔2026〕4号\n\n现通知如下。" + FOOT));
    learning.add(document("江州市应急管理局关于防火的通知\n\n江防〔2026〕5号\n\n现通知如下。" + FOOT));
    assertTrue(
        learning.proposals(Map.of()).stream().noneMatch(one -> one.register() == Register.CODES));
  }

  @Test
  void postsAreTakenApart() {
    assertEquals("[市委 副书记, 市政府 市长]", posts("市委副书记、市长"));
    assertEquals("[临江区委 书记, 临江区政府 区长]", posts("临江区委书记、区长"));
    assertEquals("[市委 常委, 市委宣传部 部长]", posts("市委常委、宣传部部长"));
    assertEquals("[市教育局 党组书记, 市教育局 局长]", posts("市教育局党组书记、局长"));
    assertEquals("[市城投集团有限公司 党委书记, 市城投集团有限公司 董事长]", posts("市城投集团有限公司党委书记、董事长"));
    assertEquals("[市教育局 党组书记]", posts("市教育局党组书记、局长人选"));
    assertEquals("[]", posts("原市教育局局长"));
    assertEquals("[]", posts("分管负责同志"));
    assertEquals("[]", posts("区长"));
  }

  @Test
  void shortNamesAreTheSameOffice() {
    assertTrue(SameOffice.same("江州市发展和改革委员会", "市发改委"));
    assertTrue(SameOffice.same("江州市人民政府办公室", "市政府办"));
    assertTrue(SameOffice.same("江州市财政局", "市财政局"));
    assertTrue(!SameOffice.same("江州市财政局", "市教育局"));
    assertTrue(!SameOffice.same("临江区教育局", "市教育局"));
    assertTrue(!SameOffice.same("市政府", "市政协"));
    assertTrue(!SameOffice.same("市委组织部", "市委"));
  }

  private static String posts(String written) {
    return Post.of(written).stream()
        .map(post -> post.organisation() + " " + post.post())
        .toList()
        .toString();
  }

  private static List<String> officials(Learning learning) {
    return persons(learning.proposals(Map.of())).stream().map(LearningTest::told).toList();
  }

  private static List<Proposal> persons(List<Proposal> all) {
    return all.stream().filter(one -> one.register() == Register.OFFICIALS).toList();
  }

  private static String told(Proposal one) {
    return String.join("|", one.fields().subList(0, 5));
  }

  private static Entry official(String... fields) {
    return line(Register.OFFICIALS, fields);
  }

  private static Entry line(Register register, String... fields) {
    String[] all = Arrays.copyOf(fields, register.columns().size());
    for (int i = fields.length; i < all.length; i++) {
      all[i] = "";
    }
    return new Entry(new EntryId(String.join("/", all)), register, List.of(all));
  }

  private static Issue document(String text) {
    SourceText source = SourceText.plain("文", StandardCharsets.UTF_8, text.lines().toList());
    return new GazetteReader(new CountingIds("n"))
        .read(source, new SourceId("s"), Guidance.NONE)
        .issue();
  }

  private static Issue chronicle(String... texts) {
    List<Node> entries = new ArrayList<>();
    for (String text : texts) {
      entries.add(
          node(ChronicleEntry.class, "e" + entries.size()).withText(Slot.TEXT, Text.of(text)));
    }
    Node chronicle = node(Chronicle.class, "c").withChildren(Branch.ENTRIES, entries);
    Node section = node(Section.class, "s").withChildren(Branch.ITEMS, List.of(chronicle));
    return (Issue) Issue.blank(new NodeId("i")).withChildren(Branch.SECTIONS, List.of(section));
  }

  private static Node node(Class<? extends Node> type, String id) {
    return Shape.of(type).blank(new NodeId(id));
  }
}
