package org.gongbao.review.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.Marks;
import org.gongbao.edit.range.RangeEditing;
import org.gongbao.model.Branch;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Stretch;

/// Reads corrections as changes of the locked version.
final class Changes {
  private static final Set<Branch> REMOVABLE =
      EnumSet.of(Branch.BODY, Branch.ENTRIES, Branch.GROUPS, Branch.PERSONS);

  private final Tree base;

  Changes(Tree base) {
    this.base = base;
  }

  /// Nothing for a correction that only speaks of the text.
  ///
  /// @throws UnfitException when it cannot be carried out
  List<Change> of(Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> replaced(one.stretch(), one.text());
      case Correction.Swapped one -> swapped(one.first(), one.second());
      case Correction.Moved one -> moved(one.stretch(), one.to());
      case Correction.Joined one -> joined(one.upper(), one.lower());
      case Correction.Struck one -> struck(one.node(), one.quote());
      case Correction.Carried one -> carried(one);
      case Correction.Kept one -> standing(one.stretch());
      case Correction.Noted one -> standing(one.stretch());
    };
  }

  /// All characters of a node as read, as a correction quotes them.
  static String quote(Node node) {
    StringBuilder chars = new StringBuilder();
    node.walk(
        under -> {
          under.written(Slot.ORDINAL).ifPresent(chars::append);
          under.shape().texts().forEach(slot -> line(chars, under.text(slot).orElseThrow()));
        });
    return chars.toString().strip();
  }

  private static void line(StringBuilder chars, Text text) {
    if (!text.isEmpty()) {
      chars.append(text.chars()).append('\n');
    }
  }

  private List<Change> standing(Stretch stretch) {
    require(stretch);
    return List.of();
  }

  private List<Change> replaced(Stretch stretch, String text) {
    require(stretch);
    if (isWritten(stretch.start().slot())) {
      return rewritten(stretch, text);
    }
    Text whole = text(stretch.start());
    Text inserted = set(whole, stretch.from(), stretch.to(), text);
    if (text.indexOf('\n') >= 0
        && !isRunning(stretch.start())
        && !RangeEditing.holdsLines(base, stretch.start())) {
      throw new UnfitException(Unfit.NO_BREAK);
    }
    return least(stretch.start().at(0), whole, stretch.from(), stretch.to(), inserted);
  }

  /// An ordinal or a number is changed as a whole: half of one is none.
  private List<Change> rewritten(Stretch stretch, String text) {
    Place place = stretch.start().at(0);
    String before = written(place);
    String after = before.substring(0, stretch.from()) + text + before.substring(stretch.to());
    if (before.equals(after)) {
      throw new UnfitException(Unfit.NOTHING);
    }
    boolean broken =
        place.slot() == Slot.NUMBER
            ? after.lines().anyMatch(line -> DocumentNumber.parse(line).isEmpty())
            : after.indexOf('\n') >= 0;
    if (broken) {
      throw new UnfitException(Unfit.NO_NUMBER);
    }
    return List.of(new Change.Rewrite(place, 0, before.length(), whole(after)));
  }

  private List<Change> swapped(Stretch first, Stretch second) {
    require(first);
    require(second);
    boolean oneText = first.start().at(0).equals(second.start().at(0));
    boolean apart = !oneText || first.to() <= second.from() || second.to() <= first.from();
    if (!apart || first.quote().isEmpty() || second.quote().isEmpty()) {
      throw new UnfitException(Unfit.INTO_ITSELF);
    }
    requireText(first);
    requireText(second);
    requireLines(first.quote(), second.start());
    requireLines(second.quote(), first.start());
    return List.of(
        new Change.Rewrite(first.start().at(0), first.from(), first.to(), slice(second)),
        new Change.Rewrite(second.start().at(0), second.from(), second.to(), slice(first)));
  }

  private List<Change> moved(Stretch stretch, Place to) {
    require(stretch);
    require(Stretch.at(to));
    requireText(stretch);
    requireText(Stretch.at(to));
    boolean inside =
        stretch.start().at(0).equals(to.at(0))
            && stretch.from() <= to.offset()
            && to.offset() <= stretch.to();
    if (inside || stretch.quote().isEmpty()) {
      throw new UnfitException(Unfit.INTO_ITSELF);
    }
    requireLines(stretch.quote(), to);
    return List.of(
        new Change.Rewrite(stretch.start().at(0), stretch.from(), stretch.to(), Text.EMPTY),
        new Change.Rewrite(to.at(0), to.offset(), to.offset(), slice(stretch)));
  }

  private List<Change> joined(NodeId upper, NodeId lower) {
    List<Node> siblings = siblings(upper);
    int at = index(siblings, upper);
    boolean neighbours =
        at + 1 < siblings.size()
            && siblings.get(at + 1).id().equals(lower)
            && isRunning(siblings.get(at))
            && isRunning(siblings.get(at + 1));
    if (!neighbours) {
      throw new UnfitException(Unfit.NOT_NEIGHBOURS);
    }
    return List.of(new Change.Join(upper, lower));
  }

  private List<Change> struck(NodeId node, String quote) {
    requireWhole(node, quote);
    return List.of(new Change.Drop(node));
  }

  private List<Change> carried(Correction.Carried one) {
    requireWhole(one.node(), one.quote());
    List<Node> siblings = siblings(one.node());
    int behind = index(siblings, one.behind());
    if (behind < 0) {
      throw new UnfitException(Unfit.NOT_NEIGHBOURS);
    }
    int node = index(siblings, one.node());
    if (behind == node || behind == node - 1) {
      throw new UnfitException(Unfit.INTO_ITSELF);
    }
    return List.of(new Change.Carry(one.node(), one.behind()));
  }

  private void require(Stretch stretch) {
    if (base.find(stretch.start().node())
        .flatMap(node -> node.written(stretch.start().slot()))
        .isEmpty()) {
      throw new UnfitException(Unfit.NO_SUCH_PART);
    }
    if (!stretch.standsIn(base)) {
      throw new UnfitException(Unfit.OTHER_TEXT);
    }
  }

  private static void requireText(Stretch stretch) {
    if (isWritten(stretch.start().slot())) {
      throw new UnfitException(Unfit.FIXED);
    }
  }

  private void requireLines(String quote, Place to) {
    if (quote.indexOf('\n') >= 0 && !RangeEditing.holdsLines(base, to)) {
      throw new UnfitException(Unfit.NO_BREAK);
    }
  }

  private void requireWhole(NodeId node, String quote) {
    Node found = base.find(node).orElseThrow(() -> new UnfitException(Unfit.NO_SUCH_PART));
    boolean removable =
        base.parent(node).filter(parent -> REMOVABLE.contains(parent.branch())).isPresent();
    if (!removable) {
      throw new UnfitException(Unfit.FIXED);
    }
    if (!quote(found).equals(quote)) {
      throw new UnfitException(Unfit.OTHER_TEXT);
    }
  }

  private List<Node> siblings(NodeId node) {
    return base.parent(node)
        .flatMap(parent -> base.find(parent.node()).map(one -> one.children(parent.branch())))
        .orElseThrow(() -> new UnfitException(Unfit.NO_SUCH_PART));
  }

  static int index(List<Node> siblings, NodeId node) {
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i).id().equals(node)) {
        return i;
      }
    }
    return -1;
  }

  /// True where a line feed begins a new paragraph.
  boolean isRunning(Place place) {
    boolean body =
        base.parent(place.node()).filter(parent -> parent.branch() == Branch.BODY).isPresent();
    return body
        && place.slot() == Slot.TEXT
        && base.find(place.node()).filter(Changes::isRunning).isPresent();
  }

  private static boolean isRunning(Node node) {
    return node instanceof Paragraph || node instanceof Heading;
  }

  static boolean isWritten(Slot slot) {
    return slot == Slot.ORDINAL || slot == Slot.NUMBER;
  }

  private String written(Place place) {
    return base.find(place.node()).flatMap(node -> node.written(place.slot())).orElseThrow();
  }

  private Text text(Place place) {
    return base.find(place.node()).flatMap(node -> node.text(place.slot())).orElseThrow();
  }

  private Text slice(Stretch stretch) {
    Text slice = text(stretch.start()).slice(stretch.from(), stretch.to());
    return without(slice, TextStyle.LINE_START);
  }

  /// Typed characters take the marks of those they replace as far as these all have them; where
  /// nothing is replaced, those of the stretch they are put into.
  private static Text set(Text whole, int from, int to, String chars) {
    Text typed = whole(chars);
    if (from == to || chars.isEmpty()) {
      return from == to ? typedInto(whole, from, typed) : typed;
    }
    for (StyledRange mark : whole.marks()) {
      if (mark.start() <= from && mark.end() >= to && mark.style() != TextStyle.LINE_START) {
        typed = typed.with(new StyledRange(0, chars.length(), mark.style(), mark.target()));
      }
    }
    return whole.has(TextStyle.LINE_START, from) ? Marks.beginningLine(typed) : typed;
  }

  private static Text typedInto(Text whole, int at, Text typed) {
    return Marks.typedInto(whole, at, typed.chars());
  }

  /// What a paragraph cannot hold, such as a tab or a NUL, comes in by no mark.
  private static Text whole(String chars) {
    if (chars.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw new UnfitException(Unfit.NO_TEXT);
    }
    try {
      return Text.of(chars);
    } catch (IllegalArgumentException half) {
      throw new UnfitException(Unfit.NO_TEXT);
    }
  }

  private static Text without(Text text, TextStyle style) {
    return new Text(
        text.chars(), text.marks().stream().filter(mark -> mark.style() != style).toList());
  }

  /// Only what differs, so that 12 for 11 and 2 for 1 are the same change.
  private static List<Change> least(Place start, Text whole, int from, int to, Text inserted) {
    Text removed = whole.slice(from, to);
    int head = 0;
    int most = Math.min(removed.length(), inserted.length());
    while (head < most && same(removed, head, inserted, head)) {
      head += Character.charCount(inserted.chars().codePointAt(head));
    }
    int tail = 0;
    while (tail < most - head && sameBefore(removed, inserted, tail)) {
      int end = inserted.length() - tail;
      tail += Character.charCount(inserted.chars().codePointBefore(end));
    }
    Text put = inserted.slice(head, inserted.length() - tail);
    if (put.isEmpty() && head + tail == removed.length()) {
      throw new UnfitException(Unfit.NOTHING);
    }
    return List.of(new Change.Rewrite(start, from + head, to - tail, put));
  }

  private static boolean same(Text a, int i, Text b, int j) {
    return a.chars().codePointAt(i) == b.chars().codePointAt(j);
  }

  private static boolean sameBefore(Text a, Text b, int tail) {
    return a.chars().codePointBefore(a.length() - tail)
        == b.chars().codePointBefore(b.length() - tail);
  }

  /// The reason a correction cannot be carried out, if there is one.
  Optional<Unfit> unfit(Correction correction) {
    try {
      of(correction);
      return Optional.empty();
    } catch (UnfitException unfit) {
      return Optional.of(unfit.unfit());
    }
  }
}
