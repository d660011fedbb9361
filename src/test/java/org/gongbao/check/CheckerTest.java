package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PagesReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.TableReading;
import org.gongbao.edit.Edit;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.Reading;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The engine: what it keeps, what it does when a rule breaks down, what it says of rules not run.
@Execution(ExecutionMode.CONCURRENT)
class CheckerTest {
  private static final String KEYS = "，。；：、“”（）《》—～一二十第年月日12０是的市长会任投资元合计";

  private final List<String> broken = new ArrayList<>();

  @Test
  void findingAgainAfterEachOfManyEditsIsFindingAnew() {
    Tree tree = Tree.of(issue());
    Checker checker = checker(RuleCatalog.all(), CheckContext.ISSUE);
    RandomEdits edits = new RandomEdits(7, new CountingIds("e"));
    for (int i = 0; i < 300; i++) {
      for (Edit edit : edits.next(tree)) {
        tree = edit.apply(tree);
      }
      CheckReport anew = checker(RuleCatalog.all(), CheckContext.ISSUE).check(tree.issue());
      assertEquals(anew, checker.check(tree.issue()), "after edit " + i);
    }
    assertEquals(List.of(), broken);
  }

  /// Keys in a whole issue, with tables, rosters and a chronicle: what rules remember of texts and
  /// tables must not outlive them.
  @Test
  void findingAgainAfterEachKeyInAWholeIssueIsFindingAnew() {
    Tree tree = Tree.of(Reading.sample().issue());
    Checker checker = checker(RuleCatalog.all(), CheckContext.ISSUE);
    checker.check(tree.issue());
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      tree = key(tree, random).apply(tree);
      CheckReport anew = checker(RuleCatalog.all(), CheckContext.ISSUE).check(tree.issue());
      assertEquals(anew, checker.check(tree.issue()), "after key " + i);
    }
    assertEquals(List.of(), broken);
  }

  /// A character put in or some taken out, anywhere.
  private static TextEdit key(Tree tree, Random random) {
    List<Place> texts = new ArrayList<>();
    tree.issue().read((node, slot) -> texts.add(new Place(node.id(), slot, 0)));
    Place start = texts.get(random.nextInt(texts.size()));
    Text text = tree.find(start.node()).flatMap(node -> node.text(start.slot())).orElseThrow();
    int at = random.nextInt(text.length() + 1);
    int end = random.nextBoolean() ? at : Math.min(text.length(), at + 1 + random.nextInt(4));
    String typed = at < end ? "" : KEYS.substring(random.nextInt(KEYS.length())).substring(0, 1);
    return new TextEdit(start.at(at), text.slice(at, end), Text.of(typed));
  }

  @Test
  void tablesThatAreTheSameAreNotReadAgain() {
    List<NodeId> read = new ArrayList<>();
    Checker checker = checker(List.of(new ReadsTables(read)), CheckContext.ISSUE);
    Tree tree = Tree.of(Reading.sample().issue());
    checker.check(tree.issue());
    assertTrue(!read.isEmpty());
    NodeId table = read.getFirst();
    read.clear();
    tree.issue()
        .items()
        .forEach(
            item ->
                checker.check(
                    new TextEdit(new Place(item.id(), Slot.TITLE, 0), Text.EMPTY, Text.of("字"))
                        .apply(tree)
                        .issue()));
    assertEquals(List.of(), read, "after keys in titles");
    TextEdit caption = new TextEdit(new Place(table, Slot.CAPTION, 0), Text.EMPTY, Text.of("字"));
    checker.check(caption.apply(tree).issue());
    assertEquals(List.of(table), read, "after a key in the first table");
  }

  @Test
  void passagesThatAreTheSameAreNotReadAgain() {
    List<String> read = new ArrayList<>();
    Checker checker = checker(List.of(new Reads(read)), CheckContext.ISSUE);
    Tree tree = Tree.of(issue());
    checker.check(tree.issue());
    int all = read.size();
    read.clear();
    checker.check(tree.issue());
    assertEquals(List.of(), read);
    assertTrue(all > 5, all + " passages");
  }

  @Test
  void aRuleThatBreaksDownIsNotRunAndHarmsNoOther() {
    Checker checker = checker(List.of(new Breaks(), new EverySecond()), CheckContext.ISSUE);
    CheckReport report = checker.check(issue());
    assertEquals(List.of(new NotRun("TST-01", List.of())), report.notRun());
    assertEquals(List.of("TST-02"), report.run());
    assertEquals(List.of("TST-01"), broken, "told once");
    assertTrue(report.findings().stream().allMatch(finding -> finding.rule().equals("TST-02")));
    assertTrue(!report.findings().isEmpty());
  }

  @Test
  void whatARuleNeedsAndHasNotIsSaid() {
    Rule officials = new Needing("TST-03", Need.OFFICIALS);
    Rule issue = new Needing("TST-04", Need.ISSUE, Need.PAST_ISSUES);
    CheckReport bare = checker(List.of(officials, issue), CheckContext.BARE).check(issue());
    assertEquals(List.of(new NotRun("TST-03", List.of(Need.OFFICIALS))), bare.notRun());
    assertEquals(List.of("TST-04"), bare.notApplicable());
    CheckReport whole = checker(List.of(officials, issue), CheckContext.ISSUE).check(issue());
    assertEquals(List.of("TST-03", "TST-04"), whole.notRun().stream().map(NotRun::rule).toList());
    assertEquals(List.of(), whole.run());
  }

  @Test
  void rulesOfPagesRunOnceThereArePages() {
    List<String> read = new ArrayList<>();
    Checker checker = checker(List.of(new Reads(read), new OfPages()), CheckContext.ISSUE);
    Issue issue = issue();
    CheckReport without = checker.check(issue);
    assertEquals(List.of(new NotRun("TST-07", List.of(Need.PAGES))), without.notRun());
    assertEquals(List.of("TST-05"), without.run());
    read.clear();
    CheckReport with = checker.check(issue, Optional.of(Composition.EMPTY));
    assertEquals(List.of(), with.notRun());
    assertEquals(List.of("TST-07"), with.findings().stream().map(Finding::rule).toList());
    assertEquals(List.of(), read, "texts read again for the pages");
    assertEquals(List.of(), checker.check(issue).findings());
    CheckReport bare = checker(List.of(new OfPages()), CheckContext.BARE).check(issue);
    assertEquals(List.of("TST-07"), bare.notApplicable());
  }

  @Test
  void workSharedOutFindsTheSame() {
    Parallel together =
        new Parallel() {
          @Override
          public <T> List<T> all(List<Supplier<T>> work) {
            return work.parallelStream().map(Supplier::get).toList();
          }
        };
    List<Rule> rules = List.of(new EverySecond());
    CheckReport alone = checker(rules, CheckContext.ISSUE).check(issue());
    CheckReport shared =
        new Checker(rules, CheckContext.ISSUE, together, (rule, why) -> {}).check(issue());
    assertEquals(alone, shared);
  }

  @Test
  void findingsComeAsTheyArePrinted() {
    CheckReport report = checker(List.of(new EverySecond()), CheckContext.ISSUE).check(issue());
    List<Integer> offsets = new ArrayList<>();
    for (int i = 1; i < report.findings().size(); i++) {
      Finding one = report.findings().get(i - 1);
      Finding next = report.findings().get(i);
      if (one.site().start().at(0).equals(next.site().start().at(0))) {
        offsets.add(next.site().from() - one.site().from());
      }
    }
    assertTrue(offsets.stream().allMatch(step -> step > 0), offsets.toString());
  }

  private static Issue issue() {
    Bulletin bulletin = new Bulletin();
    return bulletin.issue(
        bulletin.item(
            "关于防汛工作的通知",
            bulletin.paragraph("各单位要加强领导,落实责任。"),
            bulletin.paragraph("要求如下:一是提高认识(含基层)。")),
        bulletin.item("关于节水工作的通知", bulletin.paragraph("全市要节约用水;各县要抓好落实。")));
  }

  private Checker checker(List<Rule> rules, CheckContext context) {
    return new Checker(rules, context, Parallel.NONE, (rule, why) -> broken.add(rule));
  }

  /// Tells what it reads.
  private record Reads(List<String> read) implements BlockRule {
    @Override
    public RuleCard card() {
      return RuleCard.of("TST-05", Severity.INFO, Nature.DIFFERENCE);
    }

    @Override
    public Set<Role> roles() {
      return Set.of(Role.values());
    }

    @Override
    public void check(Passage passage, CheckContext context, Reporter out) {
      read.add(passage.chars());
    }
  }

  /// Tells which tables it reads.
  private record ReadsTables(List<NodeId> read) implements TableRule {
    @Override
    public RuleCard card() {
      return RuleCard.of("TST-06", Severity.INFO, Nature.DIFFERENCE);
    }

    @Override
    public void check(TableReading table, CheckContext context, Reporter out) {
      read.add(table.table().id());
    }
  }

  /// Tells of the masthead.
  private record OfPages() implements PageRule {
    @Override
    public RuleCard card() {
      return RuleCard.of("TST-07", Severity.ERROR, Nature.DIFFERENCE, Need.PAGES);
    }

    @Override
    public void check(PagesReading pages, CheckContext context, Reporter out) {
      out.at(pages.front()).say("half");
    }
  }

  private record Breaks() implements BlockRule {
    @Override
    public RuleCard card() {
      return RuleCard.of("TST-01", Severity.ERROR, Nature.DIFFERENCE);
    }

    @Override
    public Set<Role> roles() {
      return Set.of(Role.values());
    }

    @Override
    public void check(Passage passage, CheckContext context, Reporter out) {
      out.at(passage, 0, 1).say("half");
      throw new IllegalStateException("broken on purpose");
    }
  }

  /// Tells of every second character of an item.
  private record EverySecond() implements DocumentRule {
    @Override
    public RuleCard card() {
      return RuleCard.of("TST-02", Severity.WARNING, Nature.CORRECTNESS);
    }

    @Override
    public void check(ItemReading item, CheckContext context, Reporter out) {
      for (Passage passage : item.passages()) {
        for (int i = 0; i + 1 < passage.length(); i += 2) {
          out.at(passage, i, i + 1).say("half");
        }
      }
    }
  }

  private record Needing(RuleCard card) implements DocumentRule {
    Needing(String id, Need... needs) {
      this(RuleCard.of(id, Severity.ERROR, Nature.DIFFERENCE, needs));
    }

    @Override
    public void check(ItemReading item, CheckContext context, Reporter out) {
      throw new AssertionError("ran without what it needs");
    }
  }
}
