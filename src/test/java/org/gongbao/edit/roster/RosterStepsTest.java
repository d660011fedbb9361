package org.gongbao.edit.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class RosterStepsTest {
  private static final NodeId ROSTER = new NodeId("r");
  private static final Tree TREE = tree("组长：甲", "副组长：乙丙", "成员：");

  @Test
  void enterAddsAPersonBelow() {
    assertEquals("组长：甲 副组长：乙_丙 成员：", shown(done(TREE, steps().addPerson(id("乙")))));
    assertEquals("组长：甲 副组长：_乙丙 成员：", shown(done(TREE, steps().addPerson(id("副组长")))));
    assertEquals("组长：甲 副组长：乙丙 成员：_", shown(done(TREE, steps().addPerson(id("成员")))));
  }

  @Test
  void personsMoveAcrossGroups() {
    assertEquals("组长：甲 副组长：丙乙 成员：", shown(done(TREE, steps().movePerson(name("乙"), 1))));
    assertEquals("组长：甲 副组长：乙 成员：丙", shown(done(TREE, steps().movePerson(name("丙"), 1))));
    assertEquals("组长：甲乙 副组长：丙 成员：", shown(done(TREE, steps().movePerson(name("乙"), -1))));
    assertEquals("组长：甲丙 副组长：乙 成员：", shown(done(TREE, steps().toGroup(name("丙"), -1))));
    assertEquals(Optional.empty(), steps().movePerson(name("甲"), -1));
    assertEquals(
        "组长： 副组长：乙甲丙 成员：", shown(done(TREE, steps().moveBeside(name("甲"), id("乙"), true))));
    assertEquals(
        "组长：甲 副组长：丙乙 成员：", shown(done(TREE, steps().moveBeside(name("乙"), id("丙"), true))));
    assertEquals(Optional.empty(), steps().moveBeside(name("乙"), id("丙"), false));
    assertEquals("组长： 副组长：乙丙 成员：甲", shown(done(TREE, steps().moveInto(name("甲"), id("成员")))));
    assertEquals("组长：甲 副组长：丙乙 成员：", shown(done(TREE, steps().moveInto(name("丙"), id("副组长")))));
    assertEquals(Optional.empty(), steps().moveInto(name("乙"), id("副组长")));
  }

  @Test
  void groupsAreAddedTakenOutAndMoved() {
    assertEquals(
        "组长：甲 _：乙丙 成员：".replace("_：乙丙", "副组长：乙丙 ："), shown(done(TREE, steps().addGroup(id("丙")))));
    assertEquals("组长：甲 成员：", shown(done(TREE, steps().removeGroup(id("丙")))));
    assertEquals("副组长：乙丙 组长：甲 成员：", shown(done(TREE, steps().moveGroup(name("甲"), 1))));
    assertEquals(Optional.empty(), steps().moveGroup(name("甲"), -1));
  }

  @Test
  void fillsNameAndPostAtOnce() {
    Tree filled = done(TREE, steps().fill(id("乙"), "方蔚然", "副市长"));
    Person person = (Person) filled.find(id("乙")).orElseThrow();
    assertEquals(List.of("方蔚然", "副市长"), List.of(person.name().chars(), person.post().chars()));
    assertEquals(Optional.empty(), steps().fill(id("乙"), "乙", ""));
  }

  @Test
  void nobodyIsLostAndUndoRestores() {
    int done = 0;
    for (int seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree tree = tree("组长：甲", "副组长：乙丙丁", "成员：戊己庚辛", "办公室：");
      for (int i = 0; i < 10; i++) {
        Optional<Step> step = any(new RosterSteps(tree, ids), tree, random);
        if (step.isPresent()) {
          done++;
          Transaction transaction = transaction(step.get());
          Tree after = transaction.apply(tree);
          assertEquals(
              tree.issue(),
              transaction.invert("edit.undo", "何砚秋", Instant.EPOCH).apply(after).issue());
          assertEquals(people(tree), people(after), "seed " + seed);
          tree = after;
        }
      }
    }
    assertTrue(done > 5000, done + " steps");
  }

  private static Optional<Step> any(RosterSteps steps, Tree tree, Random random) {
    List<Person> persons = new ArrayList<>();
    groups(tree).forEach(group -> persons.addAll(group.persons()));
    Person one = persons.get(random.nextInt(persons.size()));
    Person other = persons.get(random.nextInt(persons.size()));
    Place at = new Place(one.id(), Slot.POST, 0);
    int way = random.nextBoolean() ? 1 : -1;
    return switch (random.nextInt(6)) {
      case 0 -> steps.movePerson(at, way);
      case 1 -> steps.toGroup(at, way);
      case 2 -> steps.moveBeside(at, other.id(), way > 0);
      case 3 -> steps.moveGroup(at, way);
      case 4 -> steps.addPerson(one.id());
      default -> steps.addGroup(one.id());
    };
  }

  private static List<String> people(Tree tree) {
    List<String> names = new ArrayList<>();
    groups(tree).forEach(g -> g.persons().forEach(p -> names.add(p.name().chars())));
    names.removeIf(String::isEmpty);
    return names.stream().sorted().toList();
  }

  private static Tree tree(String... groups) {
    List<RoleGroup> made = new ArrayList<>();
    for (String group : groups) {
      String[] parts = group.split("：", -1);
      List<Person> persons =
          parts[1].chars().mapToObj(c -> (char) c + "").map(RosterStepsTest::person).toList();
      made.add(new RoleGroup(id(parts[0]), Text.of(parts[0]), persons, Text.EMPTY));
    }
    Notice notice =
        new Notice(new NodeId("d"), Text.EMPTY, List.of(new Roster(ROSTER, Text.EMPTY, made)));
    Section section = new Section(new NodeId("s"), Text.EMPTY, List.of(notice));
    return Tree.of(
        (Issue) Issue.blank(new NodeId("i")).withChildren(Branch.SECTIONS, List.of(section)));
  }

  private static Person person(String name) {
    return new Person(id(name), Text.of(name), Text.EMPTY);
  }

  private static NodeId id(String name) {
    return new NodeId("n-" + name);
  }

  private static Place name(String name) {
    return new Place(id(name), Slot.NAME, 0);
  }

  private static List<RoleGroup> groups(Tree tree) {
    return ((Roster) tree.find(ROSTER).orElseThrow()).groups();
  }

  private static String shown(Tree tree) {
    List<String> lines = new ArrayList<>();
    for (RoleGroup group : groups(tree)) {
      StringBuilder line = new StringBuilder(group.label().chars() + "：");
      group.persons().forEach(p -> line.append(p.name().isEmpty() ? "_" : p.name().chars()));
      lines.add(line.toString());
    }
    return String.join(" ", lines);
  }

  private static RosterSteps steps() {
    return new RosterSteps(TREE, new CountingIds("x"));
  }

  private static Tree done(Tree tree, Optional<Step> step) {
    return transaction(step.orElseThrow()).apply(tree);
  }

  private static Transaction transaction(Step step) {
    return new Transaction(step.label(), step.edits(), "何砚秋", Instant.EPOCH, null, null, "g");
  }
}
