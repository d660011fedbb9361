package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.edit.Edit;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.budget.PageBudget;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Notice;
import org.gongbao.model.Tree;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

/// On the sample issue, whose last page of text is not full.
class FillersTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private final Composer composer = new Composer(Fonts.BUNDLED);
  private final Tree tree = Tree.of(Composed.ISSUE);

  @Test
  void offersWhatFitsAndNothingElse() {
    PageBudget budget = PageBudget.of(Composed.ISSUE, Composed.SAMPLE, STYLE);
    assertTrue(budget.linesToGrow() > 20, budget.toString());
    Entry small = entry("一则小知识", "江州的城墙有七座门。");
    Entry huge = entry("一篇长文", "城墙有七座门，门外有桥。".repeat(40 * budget.linesToGrow()));
    List<Fillers.Fit> fitting = fitting(List.of(huge, small));
    assertEquals(List.of("一则小知识"), fitting.stream().map(Fillers.Fit::title).toList());
    Tree with = done(fitting.getFirst());
    Composition then = composer.compose(with.issue(), STYLE);
    assertEquals(Composed.SAMPLE.pages().size(), then.pages().size());
    for (Item item : Composed.ISSUE.items()) {
      assertEquals(Composed.SAMPLE.startOf(item.id()), then.startOf(item.id()));
    }
    assertEquals(PageBudget.of(with.issue(), then, STYLE).freeLines(), fitting.getFirst().left());
  }

  @Test
  void whatLeavesLeastComesFirst() {
    String line = "江州的城墙有七座门，门外有桥，桥下有水。";
    List<Fillers.Fit> fitting =
        fitting(List.of(entry("短", line), entry("长", line.repeat(6)), entry("中", line.repeat(3))));
    assertEquals(List.of("长", "中", "短"), fitting.stream().map(Fillers.Fit::title).toList());
  }

  @Test
  void eachLineIsAParagraphOfANotice() {
    Item put =
        done(fitting(List.of(entry("城门", "东门。\n\n西门。"))).getFirst()).issue().items().getLast();
    assertEquals("城门", put.title().chars());
    assertEquals(2, ((Notice) put).body().size());
  }

  @Test
  void aLineWithoutTextIsNoFiller() {
    assertEquals(List.of(), fitting(List.of(entry("城门", ""))));
  }

  @Test
  void stopsWhenTold() {
    Tasks.Progress stopped =
        new Tasks.Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertFalse(
        new Fillers(tree, STYLE, new CountingIds("f"))
            .fitting(List.of(entry("甲", "乙。")), List.of(end()), this::compose, stopped)
            .iterator()
            .hasNext());
  }

  private List<Fillers.Fit> fitting(List<Entry> texts) {
    return new Fillers(tree, STYLE, new CountingIds("f"))
        .fitting(texts, List.of(end()), this::compose, Tasks.Progress.NONE);
  }

  private Landing end() {
    return Landing.endOf(tree.issue().sections().getLast().id());
  }

  private Composition compose(Issue issue) {
    return composer.compose(issue, STYLE);
  }

  private Tree done(Fillers.Fit fit) {
    Tree now = tree;
    for (Edit edit : fit.step().edits()) {
      now = edit.apply(now);
    }
    return now;
  }

  private static Entry entry(String title, String body) {
    return new Entry(new EntryId(title), Register.FILLERS, List.of(title, body, ""));
  }
}
