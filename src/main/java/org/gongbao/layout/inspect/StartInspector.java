package org.gongbao.layout.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.inspect.Found.Spot;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// LAY-14: an item that begins below another on its page stands under a rule with white around it,
/// and has room.
final class StartInspector {
  private final HouseStyle style;
  private final Geometry geometry;

  StartInspector(HouseStyle style, Geometry geometry) {
    this.style = style;
    this.geometry = geometry;
  }

  List<LayoutFault> inspect(Page page, LineNumbers numbers) {
    List<LayoutFault> faults = new ArrayList<>();
    Optional<NodeId> begun = Optional.empty();
    for (int i = 0; i < page.body().size(); i++) {
      if (page.body().get(i) instanceof TextFrame text && text.role() == TextRole.TITLE) {
        Optional<NodeId> item = Found.place(text).map(Place::node);
        if (!item.equals(begun)) {
          begun = item;
          Spot spot = new Spot(page.number(), numbers.of(text));
          below(page, text, i).ifPresent(above -> follows(text, above, spot, faults));
        }
      }
    }
    return faults;
  }

  /// What was placed on an upright page before a title, labels of the title's own section aside.
  private static Optional<List<Frame>> below(Page page, TextFrame title, int at) {
    if (page.kind() != Kind.TEXT || page.turn() != Turn.NONE) {
      return Optional.empty();
    }
    List<Frame> above =
        page.body().subList(0, at).stream()
            .filter(frame -> frame.y() < title.y() && !isLabel(frame))
            .toList();
    return above.isEmpty() ? Optional.empty() : Optional.of(above);
  }

  private static boolean isLabel(Frame frame) {
    return frame instanceof TextFrame text && text.role() == TextRole.SECTION;
  }

  private void follows(TextFrame title, List<Frame> above, Spot spot, List<LayoutFault> faults) {
    Optional<RuleFrame> rule = rule(above);
    if (rule.isEmpty()) {
      faults.add(Found.onLine("LAY-14", Severity.INFO, spot, title));
      return;
    }
    int pitch = style.area().pitch();
    int top = rule.get().y() + rule.get().height() / 2 + pitch;
    int room = Math.max(0, (geometry.bottom() - top + pitch / 2) / pitch);
    int least = style.flow().followOnLines();
    if (room < least) {
      faults.add(Found.onLine("LAY-14", "lay.14.room", Severity.INFO, spot, title, room, least));
    }
  }

  /// The rule across the type area that is lowest of all, with most of a line's white above it: the
  /// last rule of a table is none.
  private Optional<RuleFrame> rule(List<Frame> above) {
    Frame lowest = above.getFirst();
    for (Frame frame : above) {
      lowest = bottom(frame) > bottom(lowest) ? frame : lowest;
    }
    if (!(lowest instanceof RuleFrame rule) || rule.width() < style.area().width()) {
      return Optional.empty();
    }
    int white = style.area().pitch() * 9 / 10;
    boolean alone =
        above.stream().allMatch(other -> other == rule || bottom(other) + white <= rule.y());
    return alone ? Optional.of(rule) : Optional.empty();
  }

  private static int bottom(Frame frame) {
    return switch (frame) {
      case TextFrame text -> text.y();
      case RuleFrame rule -> rule.y() + rule.height();
      case PictureFrame picture -> picture.y() + picture.height();
      case Frame.CodeFrame code -> code.y() + code.side();
    };
  }
}
