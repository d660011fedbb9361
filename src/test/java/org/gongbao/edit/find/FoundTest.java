package org.gongbao.edit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.model.Block;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// What is found in an issue.
class FoundTest {

  @Test
  void findsInEveryKindOfTextOrdinalsAndNumbersToo() throws BadQueryException {
    Issue issue = RichTrees.issue(new CountingIds("n"));
    List<Hit> marked = found(issue, "𬭎", Scope.ISSUE).hits();
    assertEquals(Set.of(TextKind.values()), kinds(marked));
    assertTrue(marked.stream().anyMatch(hit -> hit.holder() == Hit.Holder.LEAD));
    List<Hit> ordinals = found(issue, "一、", Scope.ISSUE).hits();
    assertTrue(ordinals.stream().allMatch(hit -> hit.holder() == Hit.Holder.ORDINAL));
    List<Hit> numbers = found(issue, "江府发", Scope.DOCUMENTS).hits();
    assertEquals(List.of(Hit.Holder.NUMBER), numbers.stream().map(Hit::holder).toList());
    assertEquals(Optional.empty(), replaced(issue, ordinals).step());
  }

  private static Replacing.Outcome replaced(Issue issue, List<Hit> hits) throws BadQueryException {
    return Replacing.of(Tree.of(issue), hits, Template.of("甲", search("一、", Scope.ISSUE)));
  }

  @Test
  void scopesLeaveOutWhatTheyDoNotName() throws BadQueryException {
    Issue issue = RichTrees.issue(new CountingIds("n"));
    assertEquals(Set.of(TextKind.TABLE), kinds(found(issue, "𬭎", Scope.TABLES).hits()));
    assertEquals(Set.of(TextKind.ROSTER), kinds(found(issue, "𬭎", Scope.ROSTERS).hits()));
    assertEquals(
        Set.of(TextKind.TITLE, TextKind.HEADING, TextKind.SECTION),
        kinds(found(issue, "𬭎", Scope.TITLES).hits()));
    Item second = issue.items().get(1);
    Found part =
        Found.in(
            issue, Optional.of(second.id()), search("𬭎", Scope.PART), Found.NOTHING, Stop.NEVER);
    assertTrue(!part.isEmpty());
    assertTrue(part.hits().stream().allMatch(hit -> hit.part().equals(second.id())));
  }

  @Test
  void findingAgainIsFindingAnew() throws BadQueryException {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree tree = Tree.of(new RandomTree(random, ids).issue());
      RandomEdits edits = new RandomEdits(random, ids);
      Search search = search("[江州市]", Scope.ISSUE, Option.REGEX);
      Found found = Found.NOTHING;
      for (int i = 0; i < 4; i++) {
        for (Edit edit : edits.next(tree)) {
          tree = edit.apply(tree);
        }
        found = Found.in(tree.issue(), Optional.empty(), search, found, Stop.NEVER);
        Found anew = Found.in(tree.issue(), Optional.empty(), search, Found.NOTHING, Stop.NEVER);
        assertEquals(anew.hits(), found.hits(), "seed " + seed);
      }
    }
  }

  @Test
  void textsThatStayedAreNotLookedThroughAgain() throws BadQueryException {
    Bulletin bulletin = new Bulletin();
    Issue issue = bulletin.issue(bulletin.item("通知", bulletin.paragraph("布署")));
    Search search = search("布署", Scope.ISSUE);
    Found first = Found.in(issue, Optional.empty(), search, Found.NOTHING, Stop.NEVER);
    Found second = Found.in(issue, Optional.empty(), search, first, Stop.NEVER);
    assertSame(first.hits().getFirst().match(), second.hits().getFirst().match());
  }

  @Test
  void goesOnFromAPlace() throws BadQueryException {
    Bulletin bulletin = new Bulletin();
    Issue issue =
        bulletin.issue(bulletin.item("甲", bulletin.paragraph("甲乙甲"), bulletin.paragraph("乙甲")));
    Found found = found(issue, "甲", Scope.ISSUE);
    assertEquals(4, found.hits().size());
    for (int i = 0; i < 4; i++) {
      assertEquals(i, found.at(found.hits().get(i).place()));
    }
    Hit second = found.hits().get(1);
    assertEquals(2, found.at(second.place().at(1)));
    assertEquals(4, found.at(found.hits().getLast().place().at(2)));
    assertEquals(0, Found.NOTHING.at(second.place()));
  }

  @Test
  void aMillionCharactersTakeLessThanASecond() throws BadQueryException {
    Bulletin bulletin = new Bulletin();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      blocks.add(bulletin.paragraph("江州市人民政府关于做好第" + i + "项工作的通知。".repeat(25)));
    }
    Issue issue = bulletin.issue(bulletin.item("长", blocks.toArray(Block[]::new)));
    for (Search search :
        List.of(
            search("第4999项", Scope.ISSUE, Option.ANY_WIDTH, Option.SKIP_WHITE),
            search("第[数]+项[汉]{2}", Scope.ISSUE, Option.REGEX, Option.ANY_WIDTH))) {
      long start = System.nanoTime();
      Found found = Found.in(issue, Optional.empty(), search, Found.NOTHING, Stop.NEVER);
      long took = (System.nanoTime() - start) / 1_000_000;
      assertTrue(!found.isEmpty());
      // Ten times what is promised: machines that run tests are busy.
      assertTrue(took < 10_000, took + " ms for " + search.query());
    }
  }

  private static Set<TextKind> kinds(List<Hit> hits) {
    return hits.stream().map(Hit::kind).collect(java.util.stream.Collectors.toSet());
  }

  private static Search search(String wanted, Scope scope, Option... options)
      throws BadQueryException {
    return Search.of(new Query(wanted, scope, Set.of(options)));
  }

  private static Found found(Issue issue, String wanted, Scope scope) throws BadQueryException {
    return Found.in(issue, Optional.empty(), search(wanted, scope), Found.NOTHING, Stop.NEVER);
  }
}
