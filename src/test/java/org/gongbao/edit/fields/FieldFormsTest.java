package org.gongbao.edit.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Edit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.Attachment;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Node;
import org.gongbao.model.Signature;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class FieldFormsTest {
  private static final String MANY = "各县（区、市）人民政府，开发区、新区管委会，市政府各部门：";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

  @Test
  void addresseesArePutTogetherAsTheyWereWritten() {
    assertEquals(List.of("各县（区、市）人民政府", "开发区", "新区管委会", "市政府各部门"), Addressees.of(MANY).names());
    Random random = new Random(1);
    String signs = "各县，、；：（）() ,;:区　";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertEquals(text.toString(), Addressees.of(text.toString()).written());
    }
  }

  @Test
  void addresseesKeepTheirMarks() {
    Addressees all = Addressees.of(MANY);
    assertEquals("各县（区、市）人民政府，开发区、新区管委会：", all.without(3).written());
    assertEquals("开发区、新区管委会，市政府各部门：", all.without(0).written());
    assertEquals("开发区，各县（区、市）人民政府、新区管委会，市政府各部门：", all.moved(0, 1).written());
    assertEquals(MANY.replace("：", "，驻市单位："), all.plus("驻市单位").written());
    assertEquals(MANY.replace("开发区", "高新区"), all.with(1, "高新区").written());
    assertEquals("驻市单位：", Addressees.of("").plus("驻市单位").written());
    assertEquals("甲，乙：", Addressees.of("甲：").plus("乙").written());
    assertEquals("", Addressees.of("甲：").without(0).written());
  }

  @Test
  void aDocumentWithoutADateIsGivenOne() {
    CountingIds ids = new CountingIds("d");
    Tree tree = Tree.of(LibraryFixtures.plainIssue(1, 1_000, ids));
    Node bare = document(tree).withChildren(Branch.BODY, List.of());
    assertEquals(List.of("|2026年11月5日"), dated(tree, bare, ids));
    Signature signed = new Signature(ids.next(), Text.of("江州市人民政府"), Text.EMPTY);
    assertEquals(
        List.of("江州市人民政府|2026年11月5日"),
        dated(tree, bare.withChildren(Branch.BODY, List.of(signed)), ids));
  }

  private static List<String> dated(Tree tree, Node document, CountingIds ids) {
    Tree.Parent section = tree.parent(document.id()).orElseThrow();
    Edit put =
        new SpliceEdit(
            section.node(), section.branch(), 0, List.of(document(tree)), List.of(document));
    Tree after = applied(put.apply(tree), Dating.date((Document) document, DAY, ids));
    return document(after).body().stream()
        .map(Signature.class::cast)
        .map(s -> s.signer().chars() + "|" + s.date().chars())
        .toList();
  }

  @Test
  void datesAreWrittenInTheMannerOfTheOnesTheyReplace() {
    assertEquals("2026年11月5日", DateForm.write(DAY, "2025年1月31日"));
    assertEquals("二〇二六年十一月五日", DateForm.write(DAY, "二〇二五年三月二十一日"));
    assertEquals("二○二六年十一月五日", DateForm.write(DAY, "二○二五年三月二十一日"));
    assertEquals("2026 年 11 月 05 日", DateForm.write(DAY, "2025 年 07 月 08 日"));
    assertEquals("２０２６年１１月５日", DateForm.write(DAY, "２０２５年７月８日"));
    assertEquals("2026年11月5日", DateForm.write(DAY, ""));
    assertEquals("2026年11月5日", DateForm.write(DAY, "待定"));
  }

  @Test
  void issuersAreReadFromTheTitle() {
    assertEquals(List.of("江州市人民政府"), Issuers.of("江州市人民政府关于加强河湖管理的意见"));
    assertEquals(List.of("江州市人民政府"), Issuers.of("江州市人民政府令"));
    assertEquals(List.of("江州市财政局", "江州市水务局"), Issuers.of("江州市财政局　江州市水务局关于印发办法的通知"));
    assertEquals(List.of(), Issuers.of("关于开展普查的通知"));
    assertEquals(List.of(), Issuers.of(""));
  }

  @Test
  void numbersKeepTheirBracketsWhenTheirPartsChange() {
    assertEquals(Optional.of("江府发[2026] 20 号"), write("江府发[2025] 19 号", "江府发", "2026", "20"));
    assertEquals(Optional.of("江府办发〔2026〕20号"), write("", "江府办发", "2026", "20"));
    assertEquals(Optional.of("第60号"), write("第58号", "", "", "60"));
    assertEquals(Optional.of("江府发〔2026〕3号"), write("第58号", "江府发", "2026", "3"));
    assertEquals(Optional.of("江府〔2026〕7号"), write("江府〔2019〕19号", "江府", "2026", "7"));
    assertEquals(Optional.empty(), write("", "江府发", "26", "x"));
  }

  @Test
  void attachmentsAreAddedRemovedAndCountedThrough() {
    CountingIds ids = new CountingIds("n");
    Tree tree = Tree.of(LibraryFixtures.plainIssue(1, 1_000, ids));
    tree = applied(tree, Attaching.add(document(tree), ids));
    assertEquals(List.of("附件"), labels(tree));
    tree = applied(tree, Attaching.add(document(tree), ids));
    assertEquals(List.of("附件", "附件2"), labels(tree));
    tree = applied(tree, Attaching.relabel(document(tree)).orElseThrow());
    assertEquals(List.of("附件1", "附件2"), labels(tree));
    assertEquals(Optional.empty(), Attaching.relabel(document(tree)));
    tree =
        applied(
            tree,
            Attaching.remove(document(tree), document(tree).attachments().getFirst().id())
                .orElseThrow());
    assertEquals(List.of("附件2"), labels(tree));
  }

  private static Optional<String> write(String old, String code, String year, String serial) {
    return NumberForm.write(old, code, year, serial).map(DocumentNumber::written);
  }

  private static Tree applied(Tree tree, Step step) {
    Tree next = tree;
    for (Edit edit : step.edits()) {
      next = edit.apply(next);
    }
    return next;
  }

  private static Document document(Tree tree) {
    return (Document) tree.issue().items().getFirst();
  }

  private static List<String> labels(Tree tree) {
    return document(tree).attachments().stream()
        .map(Attachment::label)
        .map(t -> t.chars())
        .toList();
  }
}
