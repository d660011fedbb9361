package org.gongbao.edit.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Step;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Branch;
import org.gongbao.model.Colophon;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class ImprintStepsTest {
  private static final NodeId MASTHEAD = new NodeId("m");
  private static final NodeId COLOPHON = new NodeId("c");
  private final CountingIds ids = new CountingIds("n");
  private Tree tree = start();

  private static Tree start() {
    Masthead masthead =
        new Masthead(
            MASTHEAD,
            Text.of("江州市人民政府公报"),
            List.of(line("s1", ImprintField.SLOGAN, "传达政令")),
            List.of(
                line("l1", ImprintField.SPONSOR, "江州市人民政府"),
                line("l2", ImprintField.CHIEF_EDITOR, "简宁远"),
                line("l3", ImprintField.EDITOR, "孟书禾 谈静之")));
    Colophon colophon = new Colophon(COLOPHON, Text.EMPTY, List.of(), Text.EMPTY);
    Node issue =
        Issue.blank(new NodeId("i"))
            .withChildren(Branch.MASTHEAD, List.of(masthead))
            .withChildren(Branch.COLOPHON, List.of(colophon));
    return Tree.of((Issue) issue);
  }

  private static ImprintLine line(String id, ImprintField field, String value) {
    String label = field.labels().isEmpty() ? "" : field.labels().getFirst();
    return new ImprintLine(new NodeId(id), field, Text.of(label), Text.of(value));
  }

  @Test
  void aLineComesWhereItsKindIsPrinted() {
    perform(steps().add(MASTHEAD, ImprintField.BOARD_CHAIR, "何砚秋"));
    perform(steps().add(MASTHEAD, ImprintField.COMPILER, ""));
    perform(steps().add(MASTHEAD, ImprintField.OTHER, ""));
    perform(steps().add(COLOPHON, ImprintField.PERMIT, ""));
    perform(steps().add(COLOPHON, ImprintField.ADDRESS, ""));
    assertEquals(
        List.of("主管主办", "编印单位", "编委会主任", "主编", "责任编辑", ""), labels(MASTHEAD, Branch.LINES));
    assertEquals(List.of("编辑部地址", "准印证号"), labels(COLOPHON, Branch.LINES));
  }

  @Test
  void aSloganComesBelowASlogan() {
    Step step = steps().addBelow(new NodeId("s1")).orElseThrow();
    perform(Optional.of(step));
    ImprintLine added = (ImprintLine) children(MASTHEAD, Branch.SLOGANS).get(1);
    assertEquals(ImprintField.SLOGAN, added.field());
    assertEquals(new Place(added.id(), Slot.VALUE, 0), step.after().orElseThrow().caret());
  }

  @Test
  void linesMoveWithinTheirListOnly() {
    Place editor = new Place(new NodeId("l3"), Slot.VALUE, 2);
    perform(steps().move(editor, -1));
    assertEquals(List.of("主管主办", "责任编辑", "主编"), labels(MASTHEAD, Branch.LINES));
    assertEquals(Optional.empty(), steps().move(new Place(new NodeId("l2"), Slot.VALUE, 0), 1));
    assertEquals(Optional.empty(), steps().moveBeside(editor, new NodeId("s1"), true));
    perform(steps().moveBeside(editor, new NodeId("l1"), false));
    assertEquals(List.of("责任编辑", "主管主办", "主编"), labels(MASTHEAD, Branch.LINES));
  }

  @Test
  void removingLeavesTheCaretBeside() {
    Step step = steps().remove(new NodeId("l2")).orElseThrow();
    assertEquals(new Place(new NodeId("l1"), Slot.VALUE, 7), step.after().orElseThrow().caret());
    perform(Optional.of(step));
    assertEquals(List.of("主管主办", "责任编辑"), labels(MASTHEAD, Branch.LINES));
  }

  @Test
  void aLabelWrittenSaysWhatItsLineIs() {
    perform(steps().add(COLOPHON, ImprintField.OTHER, "江州印厂"));
    NodeId line = children(COLOPHON, Branch.LINES).getFirst().id();
    assertEquals(Optional.empty(), steps().named(line));
    perform(steps().write(new Place(line, Slot.LABEL, 0), "印刷单位："));
    perform(steps().named(line));
    assertEquals(
        ImprintField.PRINTER, ((ImprintLine) children(COLOPHON, Branch.LINES).getFirst()).field());
  }

  @Test
  void anotherPictureKeepsTheCaption() {
    AssetReference first = new AssetReference("ab".repeat(32), "一.jpg");
    AssetReference second = new AssetReference("cd".repeat(32), "二.jpg");
    perform(steps().picture(MASTHEAD, Branch.PICTURE, first));
    NodeId picture = children(MASTHEAD, Branch.PICTURE).getFirst().id();
    perform(steps().write(new Place(picture, Slot.CAPTION, 0), "云渡湖"));
    perform(steps().picture(MASTHEAD, Branch.PICTURE, second));
    assertEquals(Optional.empty(), steps().picture(MASTHEAD, Branch.PICTURE, second));
    assertEquals(1, children(MASTHEAD, Branch.PICTURE).size());
    assertEquals("云渡湖", tree.find(picture).orElseThrow().written(Slot.CAPTION).orElseThrow());
    perform(steps().remove(picture));
    assertEquals(List.of(), children(MASTHEAD, Branch.PICTURE));
  }

  @Test
  void whateverIsDoneIsUndone() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Tree before = tree;
      List<NodeId> lines = new ArrayList<>();
      tree.issue()
          .walk(
              node -> {
                if (tree.parent(node.id()).filter(p -> isOurs(p.branch())).isPresent()) {
                  lines.add(node.id());
                }
              });
      NodeId part = random.nextBoolean() ? MASTHEAD : COLOPHON;
      NodeId one = lines.isEmpty() ? part : lines.get(random.nextInt(lines.size()));
      NodeId two = lines.isEmpty() ? part : lines.get(random.nextInt(lines.size()));
      ImprintField field = ImprintField.values()[random.nextInt(ImprintField.values().length)];
      Optional<Step> step =
          switch (random.nextInt(7)) {
            case 0 -> steps().add(part, field, "值");
            case 1 -> steps().addBelow(one);
            case 2 -> steps().move(new Place(one, Slot.VALUE, 0), random.nextBoolean() ? 1 : -1);
            case 3 -> steps().moveBeside(new Place(one, Slot.VALUE, 0), two, random.nextBoolean());
            case 4 -> random.nextInt(3) == 0 ? steps().remove(one) : Optional.empty();
            case 5 -> steps().code(COLOPHON, "https://a.example/" + round, "");
            default -> steps().named(one);
          };
      perform(step);
      step.ifPresent(
          done -> {
            Tree back = tree;
            for (Edit edit : done.edits().reversed()) {
              back = edit.invert().apply(back);
            }
            assertEquals(before.issue(), back.issue());
          });
    }
    assertTrue(children(COLOPHON, Branch.CODES).size() > 3);
  }

  @Test
  void formsTellWhatCannotBe() {
    assertTrue(ImprintForms.isWell(ImprintField.PERMIT, "（江）内资准字第0026号"));
    assertFalse(ImprintForms.isWell(ImprintField.PERMIT, "（江）内资准字第号"));
    assertFalse(ImprintForms.isWell(ImprintField.POSTCODE, "39800"));
    assertFalse(ImprintForms.isWell(ImprintField.E_MAIL, "gongbao.example"));
    assertTrue(ImprintForms.isWell(ImprintField.WEBSITE, "随便什么"));
  }

  @Test
  void everyFieldBelongsToOneGroup() {
    for (ImprintField field : ImprintField.values()) {
      assertTrue(ImprintGroup.of(field).fields().contains(field), field.name());
    }
  }

  private static boolean isOurs(Branch branch) {
    return branch == Branch.LINES || branch == Branch.SLOGANS || branch == Branch.CODES;
  }

  private ImprintSteps steps() {
    return new ImprintSteps(tree, ids);
  }

  private void perform(Optional<Step> step) {
    step.ifPresent(done -> done.edits().forEach(edit -> tree = edit.apply(tree)));
  }

  private List<Node> children(NodeId part, Branch branch) {
    return tree.find(part).orElseThrow().children(branch);
  }

  private List<String> labels(NodeId part, Branch branch) {
    return children(part, branch).stream()
        .map(node -> ((ImprintLine) node).label().chars())
        .toList();
  }
}
