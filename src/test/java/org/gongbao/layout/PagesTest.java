package org.gongbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongbao.Shared;
import org.gongbao.edit.Edit;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// Whole issues as pages: the quality numbers of the trade, and that composing again changes
/// nothing.
class PagesTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private static final Set<String> NONE_OF = Set.of("LAY-05", "LAY-09", "LAY-14");
  private static final Issue SAMPLE = Reading.sample().issue();

  @Test
  void sampleIsSetToTheBar() {
    holdsTheBar(SAMPLE);
  }

  @Test
  void seedIsSetToTheBar() {
    Issue seed = Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue();
    Composition composed = holdsTheBar(seed);
    assertEquals(4, composed.startOf(seed.items().getFirst().id()).orElse(0));
    long turned = composed.pages().stream().filter(page -> page.turn() != Page.Turn.NONE).count();
    assertTrue(turned > 0 && turned <= 19, turned + " landscape pages");
  }

  private static Composition holdsTheBar(Issue issue) {
    Composition composed = new Composer(Fonts.BUNDLED).compose(issue, STYLE);
    PageNumbers numbers = PageNumbers.of(composed, STYLE);
    System.out.println(numbers);
    assertTrue(numbers.flushPer10000() >= 9980, numbers.toString());
    assertEquals(numbers.adjacentMarks(), numbers.squeezedMarks(), numbers.toString());
    assertEquals(0, numbers.forbidden(), numbers.toString());
    List<LayoutFault> errors =
        composed.faults().stream()
            .filter(f -> f.severity() == Severity.ERROR || NONE_OF.contains(f.rule()))
            .toList();
    assertEquals(List.of(), errors);
    assertEquals(0, composed.pages().size() % 4);
    assertTrue(composed.passes() <= 5);
    return composed;
  }

  @Test
  void everyItemStartsWhereTheContentsSay() {
    Composition composed = new Composer(Fonts.BUNDLED).compose(SAMPLE, STYLE);
    String contents = PageNumbers.text(composed, 2) + PageNumbers.text(composed, 3);
    for (Item item : SAMPLE.items()) {
      int page = composed.startOf(item.id()).orElseThrow();
      assertTrue(
          contents.contains(item.title().chars().substring(0, 2)) && contents.contains("··" + page),
          item.title().chars() + " " + page);
      if (item instanceof Chronicle) {
        assertNotEquals(page, composed.startOf(SAMPLE.items().getFirst().id()).orElseThrow());
      }
    }
  }

  @Test
  void theSameIssueGivesTheSamePages() {
    Composition first = new Composer(Fonts.BUNDLED).compose(SAMPLE, STYLE);
    Composition second = new Composer(Fonts.BUNDLED).compose(SAMPLE, STYLE);
    assertEquals(first, second);
  }

  @Test
  void unchangedPagesAreTheSameObjects() {
    Composer composer = new Composer(Fonts.BUNDLED);
    Composition first = composer.compose(SAMPLE, STYLE);
    Composition again = composer.compose(SAMPLE, STYLE);
    for (int i = 0; i < first.pages().size(); i++) {
      assertSame(first.pages().get(i), again.pages().get(i));
    }
  }

  /// What is kept from the last time never shows: after every edit the pages are those of a
  /// composer that never saw the issue before.
  @Test
  void composingAfterEditsIsComposingAnew() {
    Composer composer = new Composer(Fonts.BUNDLED);
    Tree tree = Tree.of(SAMPLE);
    composer.compose(tree.issue(), STYLE);
    RandomEdits edits = new RandomEdits(7, new CountingIds("e"));
    for (int i = 0; i < 60; i++) {
      for (Edit edit : edits.next(tree)) {
        tree = edit.apply(tree);
      }
      Composition kept = composer.compose(tree.issue(), STYLE);
      if (i % 6 == 0) {
        assertEquals(new Composer(Fonts.BUNDLED).compose(tree.issue(), STYLE), kept);
      }
      assertEquals(
          List.of(), kept.faults().stream().filter(f -> f.rule().equals("LAY-01")).toList());
    }
  }

  @Test
  void aBareDocumentHasNoFrontPages() {
    Issue document = Reading.file(Path.of("src/test/resources/layout/document.txt")).issue();
    Composition composed =
        new Composer(Fonts.BUNDLED).compose(document, StyleReader.bundled("document"));
    assertEquals(Page.Kind.TEXT, composed.pages().getFirst().kind());
    assertTrue(PageNumbers.text(composed, 1).contains("— 1 —"));
  }
}
