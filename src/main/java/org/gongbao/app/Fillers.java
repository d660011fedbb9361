package org.gongbao.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.edit.Step;
import org.gongbao.edit.arrange.ItemMoves;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.layout.budget.PageBudget;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Block;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryCheck;

/// 补白: finds out which short texts there is room for, by really composing the issue with each of
/// them. One fits where the issue has as many pages as before and everything else begins where it
/// did.
public final class Fillers {
  private static final String LABEL = "outline.step.filler";
  private final Tree tree;
  private final HouseStyle style;
  private final NodeIds ids;

  public Fillers(Tree tree, HouseStyle style, NodeIds ids) {
    this.tree = tree;
    this.style = style;
    this.ids = ids;
  }

  /// A text that fits.
  ///
  /// @param page on which it begins
  /// @param left lines that are then still free
  /// @param step puts it in
  public record Fit(String title, String text, Landing place, int page, int left, Step step) {}

  /// What fits in some places, place by place, what leaves least first.
  ///
  /// @param compose lays an issue out
  public List<Fit> fitting(
      List<Entry> texts,
      List<Landing> places,
      Function<Issue, Composition> compose,
      Tasks.Progress progress) {
    if (texts.isEmpty() || places.isEmpty()) {
      return List.of();
    }
    Composition now = compose.apply(tree.issue());
    List<Fit> fitting = new ArrayList<>();
    int done = 0;
    for (Landing place : places) {
      List<Fit> here = new ArrayList<>();
      for (Entry text : texts) {
        if (progress.isCancelled()) {
          return List.copyOf(fitting);
        }
        fit(text, place, now, compose).ifPresent(here::add);
        progress.at(++done, (long) texts.size() * places.size());
      }
      here.sort(Comparator.comparingInt(Fit::left));
      fitting.addAll(here);
    }
    return List.copyOf(fitting);
  }

  private Optional<Fit> fit(
      Entry text, Landing place, Composition now, Function<Issue, Composition> compose) {
    if (!EntryCheck.faults(text).isEmpty()) {
      return Optional.empty();
    }
    Notice notice = notice(text);
    Optional<Step> step = new ItemMoves(tree).insert(notice, place, LABEL);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    Tree with = tree;
    for (var edit : step.get().edits()) {
      with = edit.apply(with);
    }
    Composition then = compose.apply(with.issue());
    boolean same =
        then.pages().size() == now.pages().size() && startsAsBefore(now.starts(), then.starts());
    return PageBudget.of(with.issue(), then, style)
        .of(notice.id())
        .filter(room -> same)
        .map(
            room ->
                new Fit(
                    text.get(Column.TITLE),
                    text.get(Column.BODY),
                    place,
                    room.first(),
                    room.freeLines(),
                    step.get()));
  }

  private static boolean startsAsBefore(Map<NodeId, Integer> before, Map<NodeId, Integer> after) {
    return before.entrySet().stream()
        .allMatch(start -> start.getValue().equals(after.get(start.getKey())));
  }

  private Notice notice(Entry text) {
    List<Block> body = new ArrayList<>();
    text.get(Column.BODY)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line ->
                body.add(
                    (Paragraph)
                        Shape.of(Paragraph.class)
                            .blank(ids.next())
                            .withText(Slot.TEXT, Text.of(line))));
    return new Notice(ids.next(), Text.of(text.get(Column.TITLE)), body);
  }
}
