package org.gongbao.edit.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Marks;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;

/// Hits replaced, in one step. Only the characters that differ are touched: replacing 江州市 by 江洲市
/// changes one of them, and marks and soft breaks on the others stay.
public final class Replacing {
  private final Tree tree;
  private final Template template;
  private final List<Edit> edits = new ArrayList<>();
  private int count;

  private Replacing(Tree tree, Template template) {
    this.tree = tree;
    this.template = template;
  }

  /// What replacing comes to.
  ///
  /// @param step empty when no text changes by it
  /// @param count hits that were replaced, those that stay as they are among them
  public record Outcome(Optional<Step> step, int count) {}

  /// Replaces hits. Those that cannot be replaced, and those no longer where they were, are left.
  ///
  /// @param hits in reading order
  public static Outcome of(Tree tree, List<Hit> hits, Template template) {
    Replacing replacing = new Replacing(tree, template);
    // From the last on, so that what is replaced moves nothing still to be replaced.
    hits.reversed().stream().filter(Hit::isReplaceable).forEach(replacing::replace);
    Optional<Selection> after =
        hits.stream().filter(Hit::isReplaceable).findFirst().map(replacing::replaced);
    return new Outcome(
        replacing.edits.isEmpty()
            ? Optional.empty()
            : Optional.of(new Step("find.edit.replace", replacing.edits, after)),
        replacing.count);
  }

  private Selection replaced(Hit hit) {
    int end = hit.match().from() + template.filled(hit.match()).length();
    return new Selection(hit.place(), hit.place().at(end));
  }

  private void replace(Hit hit) {
    Match match = hit.match();
    Optional<Text> held =
        tree.find(hit.place().node())
            .flatMap(node -> node.text(hit.place().slot()))
            .filter(text -> text.chars().equals(match.chars()));
    if (held.isEmpty()) {
      return;
    }
    count++;
    String found = match.found();
    String wanted = template.filled(match);
    int same = Math.min(common(found, wanted), wanted.length());
    int tail = commonEnd(found.substring(same), wanted.substring(same));
    int from = match.from() + same;
    int to = match.to() - tail;
    Text inserted =
        inserted(held.get(), match, from, to, wanted.substring(same, wanted.length() - tail));
    Text removed = held.get().slice(from, to);
    if (!removed.equals(inserted)) {
      edits.add(new TextEdit(hit.place().at(from), removed, inserted));
    }
  }

  /// Put in with the marks of what it replaces, else with those typing there would give.
  private static Text inserted(Text text, Match match, int from, int to, String chars) {
    Text inserted = Marks.typedInto(text, from, chars);
    for (StyledRange mark : chars.isEmpty() ? List.<StyledRange>of() : text.marks()) {
      boolean overAll = mark.start() <= match.from() && match.to() <= mark.end();
      boolean overPart = from < to && mark.start() <= from && to <= mark.end();
      if (mark.style() == TextStyle.LINE_START) {
        if (from < to && mark.start() <= from && from < mark.end()) {
          int first = Character.charCount(chars.codePointAt(0));
          inserted = inserted.with(StyledRange.of(0, first, TextStyle.LINE_START));
        }
      } else if (overAll || overPart) {
        inserted = inserted.with(new StyledRange(0, chars.length(), mark.style(), mark.target()));
      }
    }
    return inserted;
  }

  /// How many characters both begin with, none taken apart.
  private static int common(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    while (!(Clusters.isBoundary(one, same) && Clusters.isBoundary(other, same))) {
      same--;
    }
    return same;
  }

  /// How many characters both end with, none taken apart.
  private static int commonEnd(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    while (!(Clusters.isBoundary(one, one.length() - same)
        && Clusters.isBoundary(other, other.length() - same))) {
      same--;
    }
    return same;
  }
}
