package org.gongbao.layout.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.budget.PageBudget.ItemRoom;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;

/// Reads a budget off the pages: where titles stand tells where items begin and those before them
/// end, what is lowest in a column how full it is.
final class BudgetReader {
  private static final int WHOLE = 1000;
  private final Issue issue;
  private final Composition composed;
  private final HouseStyle style;
  private final Geometry geometry;
  private final PageRoom room;

  BudgetReader(Issue issue, Composition composed, HouseStyle style) {
    this.issue = issue;
    this.composed = composed;
    this.style = style;
    this.geometry = new Geometry(style);
    this.room = new PageRoom(style);
  }

  /// Where an item begins.
  ///
  /// @param page its number
  /// @param down how far down the page, in thousandths; 0 at its head
  private record Start(NodeId item, int page, int down) {}

  PageBudget read() {
    int fillers = count(Kind.FILLER);
    int front = count(Kind.COVER) + count(Kind.FRONT);
    int texts = count(Kind.TEXT);
    int sheet = composed.pages().getFirst().kind() == Kind.COVER ? style.flow().sheet() : 1;
    int grown = Math.ceilDiv(front + texts + 1, sheet) * sheet;
    return new PageBudget(
        composed.pages().size(),
        front,
        fillers,
        sheet,
        texts == 0 ? 0 : room.freeLines(page(front + texts)),
        style.area().columns() * style.area().lines(),
        items(starts(), front + texts, grown));
  }

  private int count(Kind kind) {
    return (int) composed.pages().stream().filter(page -> page.kind() == kind).count();
  }

  private Page page(int number) {
    return composed.pages().get(number - 1);
  }

  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    for (Item item : issue.items()) {
      composed
          .startOf(item.id())
          .ifPresent(page -> starts.add(new Start(item.id(), page, down(page(page), item.id()))));
    }
    return starts;
  }

  private int down(Page page, NodeId item) {
    Optional<TextFrame> title =
        page.body().stream()
            .filter(TextFrame.class::isInstance)
            .map(TextFrame.class::cast)
            .filter(frame -> isTitle(frame, item))
            .findFirst();
    boolean below =
        title.isPresent()
            && page.turn() == Turn.NONE
            && page.body().stream()
                .anyMatch(frame -> frame.y() < title.get().y() && !isTitle(frame, item));
    return below
        ? Math.clamp(
            (long) (title.orElseThrow().y() - geometry.top()) * WHOLE / style.area().height(),
            1,
            WHOLE - 1)
        : 0;
  }

  private static boolean isTitle(Frame frame, NodeId item) {
    return frame instanceof TextFrame text
        && text.role() == TextRole.TITLE
        && text.line().runs().stream()
            .anyMatch(run -> run.source().node().equals(Optional.of(item)));
  }

  private List<ItemRoom> items(List<Start> starts, int lastText, int grown) {
    List<ItemRoom> rooms = new ArrayList<>();
    int free = 0;
    for (int i = starts.size() - 1; i >= 0; i--) {
      Start start = starts.get(i);
      boolean atEnd = i == starts.size() - 1;
      // What follows on the page of an item moves down with it: only its end has room.
      boolean shared = !atEnd && starts.get(i + 1).down() > 0;
      int next = atEnd ? lastText + 1 : starts.get(i + 1).page();
      int last = Math.max(start.page(), shared ? next : next - 1);
      int to = shared ? (next - 1) * WHOLE + starts.get(i + 1).down() : last * WHOLE;
      free = shared ? free : room.freeLines(page(last));
      rooms.addFirst(
          new ItemRoom(
              start.item(),
              start.page(),
              last,
              (start.page() - 1) * WHOLE + start.down(),
              to,
              free,
              grown));
    }
    return rooms;
  }
}
